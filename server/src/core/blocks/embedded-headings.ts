import { matchesIn } from "../text/matches";
import { remember } from "../text/remember";
import type { Span } from "../text/span";
import { endsName, findGluedLabels } from "./glued-labels";
import { findSeamHeadings } from "./seam-headings";
import { sectionKindOfHeading } from "./section-kind";

/**
 * Headings that stand in the middle of a line because their line breaks were lost:
 * `… in time.QualificationsMinimum Qualifications- A degree`, `Why Join UsCreation is …`, `… outputs. Responsibilities 1. Lead`.
 *
 * A phrase counts as a heading only where it begins like one (at the start, after the end of a sentence, or glued to the
 * word before) and ends like one (at the end, before a colon, a list marker, another heading, or glued to a capital).
 */
export const findEmbeddedHeadings: (text: string) => readonly Span[] = remember(embeddedHeadings);

function embeddedHeadings(text: string): Span[] {
  const first = text.search(/\S/);
  if (first < 0) return [];
  const found: Span[] = [];
  const readFrom = (start: number) => {
    // Behind one heading another may stand: `QualificationsMinimum Qualifications- …`.
    for (let at = start, end = headingEnd(text, at); end !== undefined; end = headingEnd(text, at)) {
      found.push({ start: at, end });
      at = end + /^\s{0,20}/.exec(text.slice(end, end + 20))![0].length;
    }
  };
  readFrom(first);
  for (const { index: start } of matchesIn(text, BEGINNING)) {
    if (start <= first || start < (found.at(-1)?.end ?? 0)) continue;
    if (headingEnd(text, start) !== undefined && !endsName(text, start)) readFrom(start);
  }
  const labels = [...findGluedLabels(text, first), ...findSeamHeadings(text, first)];
  const known = labels.length === 0 ? found : mergeSpans(found, labels);
  const runIn = findRunInHeadings(text, first);
  const all = runIn.length === 0 ? known : mergeSpans(known, runIn);
  return all.filter((span, index) => endsForSure(text, span, { first, next: all[index + 1] }));
}

/** A text shorter than this has lost no line break before a heading that ends it. */
const LEAST_BROKEN = 60;

/** A text shorter than this has lost no headings. */
const LEAST_RUN_IN = 160;

/**
 * Headings that nothing but a space parts from their text: `… across the state. Requirements Two years of … . Benefits We offer …`.
 * One such phrase may open a sentence; two of different kinds in one paragraph show that its line breaks were lost.
 */
function findRunInHeadings(text: string, first: number): Span[] {
  if (text.length < LEAST_RUN_IN) return [];
  const spans: Span[] = [];
  let isPlain = false;
  const readFrom = (start: number) => {
    const phrase = RUN_IN.exec(text.slice(start, start + 60))?.[0];
    if (phrase !== undefined && OPENS_SENTENCE.test(text.slice(start + phrase.length, start + phrase.length + 60)))
      spans.push({ start, end: start + phrase.length });
  };
  readFrom(first);
  for (const match of matchesIn(text, SENTENCE_END)) readFrom(match.index + match[0].length);
  for (const match of text.includes("  ") ? matchesIn(text, WIDE_SPACE) : []) {
    const start = match.index + match[0].length;
    const phrase = BEHIND_SPACE.exec(text.slice(start, start + 70))?.[0];
    if (phrase !== undefined) spans.push({ start, end: start + phrase.length });
  }
  for (const { 0: phrase, index: start } of text.length < LEAST_SPACED ? [] : matchesIn(text, BETWEEN_WORDS))
    if (ENDS_LINE.test(text.slice(Math.max(0, start - 50), start))) spans.push({ start, end: start + phrase.length });
  for (const match of matchesIn(text, SHOUTED)) {
    const start = match.index + match[0].length - match[1]!.length;
    if (!SHOUTED_NOUN.test(match[1]!)) continue;
    spans.push({ start, end: start + match[1]!.length });
    isPlain = true;
  }
  const kinds = new Set(spans.map(({ start, end }) => sectionKindOfHeading(text.slice(start, end))));
  return kinds.size >= 2 || isPlain ? mergeSpans(spans, []) : [];
}

/** A shorter text has not lost all its line breaks. */
const LEAST_SPACED = 240;

/** Two spaces and more, as they are left where a form's fields or a page's paragraphs ran together. */
const WIDE_SPACE = /(?<=\S) {2,6}(?=[A-Z])/g;
/** The headings that are plain behind such a gap, whatever follows them. */
const BEHIND_SPACE =
  /^(?:(?:Job|Position|Role) (?:Summary|Description|Overview|Purpose)|(?:Required|Preferred|Minimum|Basic|Desired|Key|Essential|Additional|Primary|Main) (?:Job )?(?:Qualifications|Requirements|Skills|Responsibilities|Duties)|About (?:This|The) \p{Lu}\p{Ll}+(?: (?:Line|Team|Unit))?|Why (?:Choose|Join) (\p{Lu}\p{L}{1,20})(?= \1 )|(?:\p{Lu}[\p{L}/&]{2,20} ){1,3}Statement)(?=\s{1,2}[\p{Lu}\d])/u;

/** The headings of several words in capitals that no sentence holds: `… as assigned Working Conditions Outdoors …`. */
const BETWEEN_WORDS =
  /\b(?:(?:General|Position|Job|Role) (?:Description|Summary|Purpose|Overview)|(?:Main|General|Primary) Purpose(?: of (?:the )?(?:Job|Position|Post|Role))?|Essential (?:Job )?(?:Functions|Duties)(?: of the (?:Job|Position|Post|Role))?|Knowledge,? Skills,? (?:and|&) Abilities|(?:Knowledge, Skills|Education|Training),? (?:(?:and|&) )?(?:Training|Experience)(?:,? (?:(?:and|&) )?(?:Experience|Training|Qualifications|Requirements))?|(?:Minimum|Required|Preferred|Desired|Basic|Essential|Additional|Key) (?:Qualifications|Requirements|Skills|Responsibilities|Duties)|(?:Working|Work) Conditions|(?:Physical|Special) (?:Demands|Requirements|Conditions of Employment))(?=\s(?:\p{Lu}\p{Ll}|A \p{Ll}|[-•·▪*●] ?\p{Lu}|\d))/gu;
/** What stands before them: the end of a line in small letters, or the title in capitals. */
const ENDS_LINE = /[\p{Ll}\d.)!?]\s$|^\p{Lu}[\p{Lu} ]{4,48} $/u;

/** Words in capitals between words in small letters; the group is what may be a heading. */
const SHOUTED =
  /(?:^|[\p{Ll}).!?:;]\s{1,2})(\p{Lu}{3,}(?:(?: & |, | - | ?\/ ?| )\p{Lu}{2,}){1,6}|RESPONSIBILITIES|REQUIREMENTS|QUALIFICATIONS|BENEFITS|DUTIES|SKILLS)(?=\s{1,2}(?:\p{Lu}\p{Ll}|A \p{Ll}|[·•]))/gu;
const SHOUTED_NOUN =
  /(?:RESPONSIBILITIES|DUTIES|FUNCTIONS|QUALIFICATIONS|REQUIREMENTS|SKILLS|EXPERIENCE|EDUCATION|BENEFITS|PERKS|COMPENSATION|SUMMARY|OVERVIEW|DESCRIPTION|PURPOSE|SPECIFICATION|DEMANDS|ABOUT US)$/;

const SENTENCE_END = /[.!?)][”"’]?\s{1,2}(?=[A-Z])/g;
/** The headings that are told from the beginning of a sentence: plural nouns and phrases that no sentence goes on from. */
const RUN_IN =
  /^(?:(?:Key |Main |Primary |Core |Essential |Job |Minimum |Basic |Required |Preferred |Desired |Additional |General |Other ){0,2}(?:Responsibilities|Duties|Qualifications|Requirements|Skills)|(?:Preferred |Required |Relevant )?Experience|(?:Minimum )?Education|Benefits|Perks|(?:Employee )?Benefits (?:and|&) Perks|(?:Job|Position|Role) (?:Summary|Description|Overview|Purpose)|Summary|Overview|Schedule|(?:Salary|Pay|Compensation)(?: Range)?|Location|About (?:Us|You|[Tt]he (?:Role|Job|Team|Company|Position))|Who (?:We|You) Are|What (?:[Yy]ou(?:['’]ll|[ ][Ww]ill) (?:[Dd]o|[Bb]ring|[Nn]eed)(?: to the team)?|[Ww]e [Oo]ffer|[Ww]e(?:['’]re| [Aa]re) [Ll]ooking [Ff]or)|You [Ww]ill(?= \p{Lu}\p{Ll})|We [Oo]ffer(?= \p{Lu}\p{Ll})|Why Join Us|How [Tt]o Apply|Nice [Tt]o Have|Equal Opportunity|Work Environment|Physical Demands)(?=\s)/u;
/** A sentence: a capital and small words, a name and a verb, or a figure; not the second half of `Requirements Engineering is …`. */
const OPENS_SENTENCE =
  /^\s(?!(?:Management|Engineering|Analysis|Analyst|Gathering|Administrator|Manager|Specialist|Coordinator|Training|Design|Program|Package|Director|Development|Assessment|Include|Are|Is|And|Or|For|Of)\b)(?:[$£€]?\d|\p{Lu}[\p{Ll}’'-]{0,20},?\s(?:\p{Ll}|\d)|\p{Lu}[\p{Ll}’']{1,20}\s[Dd]egrees?\s|\p{Lu}[\p{L}’']{0,20}\s\p{Lu}[\p{L}’']{0,20}\s\p{Ll}{2}|(?:A|I)\s\p{Ll}|(?:The|This|Our|All|Each|If|We|You)\s\p{L})/u;

/** Where a heading that begins at a place ends; undefined if none begins there. */
function headingEnd(text: string, start: number): number | undefined {
  const phrase = PHRASE.exec(text.slice(start, start + 160));
  if (!phrase) return undefined;
  const end = start + phrase[0].length;
  const after = ENDS_LIKE_HEADING.exec(text.slice(end, end + 40));
  if (!after) {
    // `Why work at Acme? We are a small team.`
    if (/^(?:Who|Why|How) /.test(phrase[0]) && /^\?(?=\s?\p{Lu})/u.test(text.slice(end, end + 3))) return end + 1;
    return /^(?:Job|Key|Main) [a-z]+$/.test(phrase[0]) ? end : undefined;
  }
  return end + (after[1] ?? after[2] ?? "").length;
}

/** Where a heading may begin: at the end of a sentence, or glued to a small letter or a figure. */
const BEGINNING = /[A-Z](?<=(?:[.!?:;)\]”"…]\s{0,2}|[a-zß-öø-ÿ0-9])[A-Z])/g;

/** Both lists in order, without the labels that overlap a heading. */
function mergeSpans(headings: readonly Span[], labels: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...headings, ...labels].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if ((merged.at(-1)?.end ?? 0) <= span.start) merged.push(span);
  }
  return merged;
}

const MODIFIER =
  "(?:Minimum|Preferred|Basic|Required|Desired|Key|Additional|Job|Core|Main|Primary|Essential|Principal|General|Your|Our|The|Position|Role|Technical|Work|Professional|Education|Skills|Special|Other|Nice-to-have|Must-have)";
const NOUN =
  "(?:Responsibilities|Duties|Qualifications?|Requirements?|Skills|Competencies|Benefits|Perks|Compensation|Experience|Education|Salary|Accountabilities|Summary|Overview|Description|Location|Schedule)";
const QUESTION =
  "(?:What [Yy]ou(?:['’]ll| [Ww]ill)? (?:[Dd]o|[Bb]ring|[Nn]eed|[Hh]ave|[Gg]et)|Wh(?:o|at) (?:[Ww]e(?:['’]re| [Aa]re) [Ll]ooking [Ff]or)|Who (?:[Yy]ou|[Ww]e) [Aa]re|Why (?:[Jj]oin|[Ww]ork (?:[Ww]ith|[Aa]t|[Ff]or)|[Cc]hoose) (?:[Uu]s|[A-Z][a-z]+)|What [Ww]e [Oo]ffer|How [Tt]o [Aa]pply|Nice[- ][Tt]o[- ][Hh]aves?|Perks (?:[Aa]nd|&) Benefits|Equal Opportunity(?: Employer)?|Diversity (?:&|[Aa]nd) Inclusion(?! [-–—] ))";
/** A heading in small letters, which a capital follows. */
const SMALL = "(?:Job|Key|Main) (?:tasks|requirements|duties|responsibilities|qualifications|description)(?= \\p{Lu})";
/** A heading of one word or two that is plain only where a sentence is glued to it: `The RoleYou will …`. */
const GLUED =
  "(?:(?:The|Your|Our) (?:Role|Job|Opportunity|Position|Team|Company|Challenge|Offer|Person|Candidate)|Position|Role|Opportunity)(?=(?:We|Our|The|You|Your|As|At|This|In|Please|It|Are|Do|If|To|An?|Reporting|Working)\\b|[A-Z][a-z]+ (?:is|are|will|has)\\b)";
const NAMED_STATEMENT = "(?:[A-Z][a-z]+|[A-Z]&[A-Z]|[A-Z]{2,4})(?: (?:[A-Z][a-z]+|[A-Z]&[A-Z]|&|and)){0,3} Statement";
const ABOUT = "About (?:[Uu]s|[Tt]he (?:[Rr]ole|[Jj]ob|[Tt]eam|[Cc]ompany|[Pp]osition)|[Yy]ou)";
/** “About” and a name; the name ends where the text begins with its first word again, or with a word that begins sentences. */
const ABOUT_NAME =
  "About ([A-Z][a-z]{1,20})(?=\\1 )|About (?=([A-Z][\\w.&]{1,30}))(?:[A-Z][\\w.&’'-]{0,30} ){0,5}?[A-Z][\\w.&]{0,30}?(?=(?:\\2|We|The|This|At|Our|In|It|With|Founded)[ ,])";
const PHRASE = new RegExp(
  `^(?!Special Education\\b)(?:${ABOUT}|${ABOUT_NAME}|${QUESTION}|(?:${MODIFIER}(?: (?:&|and) ${MODIFIER})? ){0,2}${NOUN}(?: (?:&|and|/) (?:${MODIFIER} )?${NOUN})?|${SMALL}|${GLUED}|${NAMED_STATEMENT})`,
  "u",
);

/** What may follow a heading; the group is what still belongs to it. */
const ENDS_LIKE_HEADING =
  /^(\s?[:：])|^(?=[\p{Lu}])|^(?=\s*[-–•·▪*●]\s{0,3}[\p{L}\p{N}])|^(?=\s*\(?\d{1,2}[.)]\s)|^(?=\s*$)/u;

/** Whether a text too long for a value is glued to a label. */
function opensLongLine(text: string, end: number): boolean {
  return text.length - end > 100 && /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2));
}

/** A dash between spaces and no more than a value behind it. */
const LABEL_AND_VALUE = /^\s[-–—]\s[^.;:•·–—-]{1,60}$/;

/** A bare phrase at the start of a line is a heading there only if something glued or a marker follows; a colon and prose is a label. */
function endsForSure(
  text: string,
  span: Span,
  around: { readonly first: number; readonly next: Span | undefined },
): boolean {
  // `Guest (i.e., customer) Experience` is one short line, not a text whose line breaks were lost.
  if (span.start > around.first) return span.end < text.trimEnd().length || text.length >= LEAST_BROKEN;
  if (around.next && around.next.start - span.end < 20 && text.slice(span.end, around.next.start).trim() === "")
    return true;
  // `Salary – up to £30K` is a label and its value as `Salary: $20 an hour` is.
  if (LABEL_AND_VALUE.test(text.slice(span.end, span.end + 80))) return false;
  const isLabel = /[:：]\s?$/.test(text.slice(span.start, span.end));
  return span.end < text.trimEnd().length && (!isLabel || opensLongLine(text, span.end));
}
