import type { Fix } from "../../finding";
import { shiftSpan, spansOverlap, type Span } from "../../text/span";
import { blockAt } from "../block-at";
import { lawBehind, lawsOn, type Law } from "../law";
import { inOneLine } from "../phrases";
import { recordExclusions } from "../record-exclusions";
import { defineRule, type Draft } from "../rule";
import { withoutSentence } from "../without-sentence";

const CHECK =
  "(?:(?:criminal|employment|pre-?employment|standard|full|thorough|successful|satisfactory|complete|comprehensive) (?:and )?){0,2}(?:background|criminal(?: (?:history|records?|background))?) (?:check|investigation|screening|screen|verification)s?";
/** That the check has to be passed, and is not only made. */
const CONDITION = new RegExp(
  `\\b(?:must|shall|need to|has to|have to|required to|able to|ability to) (?:be able to )?(?:also )?(?:successfully )?(pass|clear)\\b (?:a |an |the |our |all )?${CHECK}\\b`,
  "gi",
);
/** Not the checks that an employer sells. */
const MENTION = new RegExp(
  `\\b${CHECK}\\b(?! (?:platform|compan|industry|product|software|solution|service|provider|business|data|API|report|team|analyst|specialist|coordinator|market))`,
  "gi",
);

/** Words about records and checks that the law of the place regulates. */
export const backgroundCheckWording = defineRule({
  id: "statements/background-check-wording",
  scope: "posting",
  severity: "warning",
  summary: "Speak of records and background checks as the law of the place lets you.",
  why: "Places that give people with a record a fair chance look at the words of a posting: a flat ban, a check that must be passed, in New York City even the mention of a check. This is information, not legal advice.",
  messages: {
    exclusion:
      "“{found}” shuts out everybody with a record, and in {place} a posting may have to leave that out ({citation}). Say which check is made and why, or leave it to the later steps.",
    condition:
      "In {place} “{found}” may be read as shutting out people with a record, while “background check required” is not ({citation}). Say only that a check is made.",
    mention:
      "In {place} a posting may have to leave background checks unsaid until there is an offer ({citation}). Take these words out, unless a law asks for the check.",
    notice:
      "Where a posting speaks of a criminal background check, {asks} a word that each record is assessed individually ({citation}). Add it.",
  },
  shields: ["quotation", "other-language", "name"],
  *check(draft) {
    const exclusions = lawsOn(draft, ["record_exclusion"]);
    const conditions = lawsOn(draft, ["background_check_condition"]);
    const mentions = lawsOn(draft, ["background_check_mention"]);
    const notices = lawsOn(draft, ["individualized_assessment_notice"]);
    if ([exclusions, conditions, mentions, notices].every((laws) => laws.length === 0) || isCheckedByLaw(draft)) return;
    const banned = exclusions.length > 0 ? recordExclusions(draft) : [];
    for (const { span, found } of banned)
      yield {
        span,
        ...reportOf(exclusions, span, { found: inOneLine(found) }),
        message: "exclusion",
        fixes: withoutSentence(draft, span),
      };
    if (conditions.length === 0 && mentions.length === 0 && notices.length === 0) return;
    const checks = checksIn(draft).filter(({ span }) => !banned.some((ban) => spansOverlap(ban.span, span)));
    for (const { span, pass, found } of conditions.length > 0 ? checks : []) {
      if (pass) yield { span, ...reportOf(conditions, span, { found }), message: "condition", fixes: [undergo(pass)] };
    }
    const [first] = checks;
    if (!first) return;
    const { span } = first;
    if (mentions.length > 0)
      yield { span, ...reportOf(mentions, span, {}), message: "mention", fixes: withoutSentence(draft, span) };
    else if (notices.length > 0 && !/\bindividuali[sz]ed\b|\bcase[- ]by[- ]case\b/i.test(draft.text))
      yield { span, ...reportOf(notices, span, {}), message: "notice", fixes: [assessIndividually(draft, span)] };
  },
});

/** What is the same in all reports of this rule: what is only on its way is information. */
function reportOf<T extends object>(laws: readonly Law[], span: Span, values: T) {
  const [law] = laws as [Law];
  const severity =
    law.timing === "now" && law.severity !== "information" ? ("warning" as const) : ("information" as const);
  const asks = law.values.asks;
  return { severity, values: { ...law.values, asks, ...values }, ...lawBehind(laws, span) };
}

/** A check that a posting announces, with the word that says that it must be passed. */
interface Check {
  readonly span: Span;
  readonly found: string;
  readonly pass: Span | undefined;
}

/** The background checks that a posting announces to everybody, in order; not those that wait for an offer or follow a law. */
function checksIn({ blocks, posting, text: source }: Draft): Check[] {
  const announced = posting.statements
    .filter(({ kind }) => kind === "background-check")
    .flatMap(({ whole, repeats }) => [whole, ...repeats]);
  if (announced.length === 0) return [];
  return blocks.flatMap((block) => {
    if (block.kind === "code" || !/background|criminal/i.test(block.text)) return [];
    const conditions = Array.from(block.text.matchAll(CONDITION), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      pass: match.index + match[0].search(/\b(?:pass|clear)\b/i),
      word: match[1]!.length,
    }));
    return Array.from(block.text.matchAll(MENTION)).flatMap((match) => {
      const end = match.index + match[0].length;
      const around = sentenceAround(block.text, match.index, end);
      if (OTHERWISE.test(around) || WORK.test(block.text.slice(Math.max(0, match.index - 60), match.index))) return [];
      const condition = conditions.find((one) => one.start <= match.index && end <= one.end);
      const span = shiftSpan(
        condition ? { start: condition.start, end } : { start: match.index, end },
        block.span.start,
      );
      const pass =
        condition && shiftSpan({ start: condition.pass, end: condition.pass + condition.word }, block.span.start);
      if (!announced.some((whole) => spansOverlap(whole, span))) return [];
      return [{ span, found: inOneLine(source.slice(span.start, span.end)), pass }];
    });
  });
}

/** The words around a match up to the ends of its sentence. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  return before.slice(before.lastIndexOf(". ") + 1) + text.slice(start, end) + after.slice(0, after.search(/\. |$/));
}

/** A check that waits for an offer, follows a law, or is denied. */
const OTHERWISE =
  /\b(?:conditional|offers? (?:\w+ ){0,4}(?:contingent|depends?|subject)|after (?:an?|the|your) (?:\w+ )?offer|post-?offer|offer of employment|fair chance|required by (?:\w+ ){0,3}(?:law|statute|regulation)s?|by law|pursuant to|mandated|no (?:criminal )?background|not (?:\w+ ){0,3}(?:require|conduct|run|perform)|in (?:accordance|compliance) with|consistent with)\b/i;
/** A check that is the work of the job. */
const WORK =
  /\b(?:conduct|perform|process|run|manag|coordinat|administer|initiat|review|order|complet(?:e|ing) all|experience with|knowledge of)\w*\b[^.;\n]{0,50}$/i;

/** Whether it is a job for which laws ask for the check, such as with children, patients, money or weapons. */
function isCheckedByLaw({ posting, blocks }: Draft): boolean {
  return (
    GUARDED.test(posting.title?.value ?? "") ||
    blocks.some(({ text }) => /live ?scan|fingerprint|security clearance/i.test(text))
  );
}

const GUARDED =
  /\b(?:teach\w*|school|child ?care|nanny|nurs\w+|health aide|caregiver|security (?:guard|officer)|armed|police|sheriff|correction\w*|bank\w*|broker|trader|financial advis[eo]r|driver|pharmac\w+|social worker|youth|camp|paraprofessional|bus)\b/i;

function undergo(pass: Span): Fix {
  return { title: "Replace with “undergo”", safe: false, edits: [{ ...pass, text: "undergo" }] };
}

/** Puts the sentence about individual assessment at the end of the paragraph or item. */
function assessIndividually({ blocks }: Draft, { start }: Span): Fix {
  const block = blockAt(blocks, start)!;
  const end = block.span.start + block.text.trimEnd().length;
  const stop = /[.!?]$/.test(block.text.trimEnd()) ? "" : ".";
  const text = `${stop} Any review of a record is an individualized assessment, based on the specific record and on the duties and requirements of this job.`;
  return { title: "Add the sentence about individual assessment", safe: false, edits: [{ start: end, end, text }] };
}
