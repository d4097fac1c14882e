import { oneOf } from "../../data/one-of";
import type { SectionKind } from "../../data/section-kinds";
import { isDutyVerb } from "../../data/duty-verbs";
import { SECTION_TEXTS } from "../../data/section-texts";
import { countWords } from "../../text/words";
import { defineRule, type Draft } from "../rule";
import { bodyOf, isSaid, reportAbsence } from "../section-absence";

/** Neither a section nor prose nor a list says what there is to do. */
export const missingResponsibilities = defineRule({
  id: "structure/missing-responsibilities",
  scope: "posting",
  severity: "warning",
  summary: "Say what there is to do.",
  why: "Candidates apply for work, and judge by the duties whether they can and want to do it.",
  messages: { missing: "Nothing says what there is to do. Add a section about the duties." },
  *check(draft) {
    if (isSaid(draft, RESPONSIBILITIES) || isDescribed(draft) || saysDuties(draft)) return;
    const report = reportAbsence(draft, {
      part: "responsibilities",
      kind: "responsibilities",
      ...SECTION_TEXTS.responsibilities,
    });
    if (report) yield { ...report, message: "missing" };
  },
});

const RESPONSIBILITIES: ReadonlySet<SectionKind> = new Set(["responsibilities"]);

/**
 * Whether a longer text stands under “Job description” or the like, where duties are told in many ways, but not one about the employer;
 * or a sentence anywhere says what the duties are.
 */
function isDescribed(draft: Draft): boolean {
  return (
    draft.blocks.some(({ text }) => LED.test(text)) ||
    draft.posting.sections.some((section) => {
      if (section.heading === null || !/\bdescription$/i.test(section.heading)) return false;
      const body = bodyOf(draft, section).trim();
      const words = countWords(body);
      const clauses = words >= 8 ? countDutyClauses(body) : 0;
      return clauses > 0 || (words >= 40 && (!PITCH.test(body) || DUTIES.test(body)));
    })
  );
}

/** `Typical duties in the shop are to bake`, wherever it stands. */
const LED =
  /\b(?:typical|main|key|primary|essential|principal|general|specific|core|daily|major|regular|job|work) (?:job )?(?:duties|tasks|responsibilities)(?: and (?:duties|tasks|responsibilities))?\b[^.!?\n]{0,60}\b(?:are to|are as follows|include|includes|including|consist of|comprise|involve)\b/i;
/** A text that begins with what the employer is. */
const PITCH =
  /^\p{Lu}[^!?\n]{2,80}? (?:is|are) (?:an?|the|one of) [^.!?\n]{0,80}\b(?:firm|company|agency|organi[sz]ation|business|charity|school|hospital|provider|leader|manufacturer|retailer|practice|group|non-?profit)\b/u;

const DUTIES = oneOf("iu")`
  \byou(?:['’]ll| will| may| would)? (?:also )?(?:be (?:responsible|doing|working|leading|building|helping)|\p{Ll}{3,})\b
  \bneeds? (?:you to|your (?:\p{Ll}+ ){1,4}(?:in|to)) \p{Ll}{4,}
  \bresponsib(?:le|ilit)
  \b(?:duties|tasks)\b
  \b(?:role|position|job|post|work|incumbent|candidate|person|hire|holder) (?:will|involves?|includes?|entails?|requires you|plans|performs|provides|supports|leads|manages)\b
`;
const NO_DUTIES =
  /\byou(?:['’]ll| will| would)? (?:be (?:based|subject|asked|paid|given|offered|invited|contacted|located|entitled|eligible|considered|employed)|need|receive|have|get|earn|enjoy|find|hear)\b|\byou (?:are|have|must|should|can|need|want|bring|possess|love|enjoy|know)\b|\bapply\b/gi;

/** Whether prose outside of what is asked and offered speaks of duties, or items and clauses begin with the verbs of duties. */
function saysDuties({ blocks, posting }: Draft): boolean {
  const title = posting.title?.value.toLowerCase();
  let clauses = 0;
  for (const { kind, heading, firstBlock, endBlock } of posting.sections) {
    // Under a heading of its own the employer’s story tells of its work, not of that of the job.
    const isOther = STATEMENTS.has(kind) || (kind === "about-company" && heading !== null);
    for (const { kind: form, text } of blocks.slice(firstBlock, endBlock)) {
      // Without a heading a paragraph may speak of everything, and its kind tells of what most.
      if (isOther && !(heading === null && text.length > LONG && PLAINLY.test(text))) continue;
      if (form === "heading" && TO_DO.test(text)) return true;
      if (form === "heading" || form === "code" || form === "front-matter") continue;
      const small = text
        .trim()
        .toLowerCase()
        .replace(/^(?:an?|the|our|this) /, "");
      if (title !== undefined && form === "paragraph" && small.startsWith(title) && tellsOf(small.slice(title.length)))
        return true;
      if (DUTIES.test(text.replace(NO_DUTIES, " "))) return true;
      clauses += countDutyClauses(text);
      if (clauses >= 3 || countRunOn(text) >= 4) return true;
    }
  }
  return false;
}

/** A paragraph of as many UTF-16 units without a heading may be all of an advert. */
const LONG = 500;
const PLAINLY =
  /\b(?:your|the) (?:role|job|work|duties|responsibilities)(?: will)? (?:is|be|are|includes?|involves?|entails?)\b|\byou(?: will|['’]ll) be (?:responsible|providing|working|managing|leading)\b/i;

/** A heading above what there is to do: `You’ll work on`. */
const TO_DO = /^\W{0,4}you(?:['’]ll| will) (?:work on|do\b|be doing|build|own|lead|help)/i;

/** Whether words behind the title go on to say what the job is, not only that somebody is wanted for it. */
function tellsOf(rest: string): boolean {
  return (
    rest.length > 40 &&
    !/^[^.!?]{0,60}\b(?:is|are) (?:required|needed|wanted|sought|being sought|urgently)\b/.test(rest)
  );
}

/** How many clauses begin with the verb of a duty: `Bake bread; selling cakes`. */
function countDutyClauses(text: string): number {
  let count = 0;
  for (const [, word] of text.matchAll(
    /(?:^[^\p{L}\p{N}\s]?|[.;:!?•*\n]|\p{Ll}(?=\p{Lu}))\s{0,3}(\p{L}{3,20})(?=\s)/gu,
  ))
    if (isDutyVerb(word!)) count++;
  return (
    count +
    (text.match(/\b(?:will|to) \p{Ll}{4,}\b/gu) ?? []).filter((words) => isDutyVerb(words.split(" ")[1]!)).length
  );
}

/** How many duties run on in a long paragraph whose breaks became spaces: `bake fresh bread Sell cakes Clean the ovens`. */
function countRunOn(text: string): number {
  if (text.length < 400) return 0;
  return Array.from(text.matchAll(/\p{Ll} (\p{Lu}\p{Ll}{2,19})(?= \p{Ll})/gu)).filter(([, word]) => isDutyVerb(word!))
    .length;
}

const STATEMENTS: ReadonlySet<SectionKind> = new Set([
  "benefits",
  "pay",
  "how-to-apply",
  "equal-opportunity",
  "accommodation",
  "fair-chance",
  "diversity",
  "legal",
]);
