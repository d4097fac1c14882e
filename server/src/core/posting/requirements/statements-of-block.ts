import { matchesIn } from "../../text/matches";
import { remember } from "../../text/remember";
import { splitSentences } from "../../text/sentences";
import { trimSpan, type Span } from "../../text/span";
import { hasSpecialLetters } from "../../text/words";
import type { OutlinedBlock } from "../outline";

/** A stretch of a block that may demand something. */
export interface Statement extends Span {
  /** The label right before it, if a label in the middle of the paragraph opens it; empty behind a bullet or a lost line break. */
  readonly label?: string;
}

/** The sentences of a block, cut at semicolons, behind inner labels and where a line break was lost (`… of lawMust have …`). */
export function statementsOf({ text, raw }: OutlinedBlock): readonly Statement[] {
  return BULLET.test(raw) ? cutStatements(text, raw) : withoutBullets(text);
}

const withoutBullets = remember((text) => cutStatements(text, ""));

function cutStatements(words: string, raw: string): Statement[] {
  const text = joinWrappedLines(words);
  const cuts = new Map<number, string | undefined>();
  // What goes on in small letters behind a full stop stood behind an abbreviation: “10 yrs. exp. with …”.
  for (const [index, { start }] of splitSentences(text).entries())
    if (index === 0 || !/[.]\s{1,2}\p{Ll}$|\bPh\. D$/u.test(text.slice(Math.max(0, start - 4), start + 1)))
      cuts.set(start, undefined);
  // “…; OR graduation from high school” goes on with what will do instead.
  for (const place of numberedPlaces(text)) cuts.set(place, undefined);
  for (const match of text.includes(";") ? matchesIn(text, /;\s(?!\s?or(?:\s|$))/gi) : [])
    cuts.set(match.index + 1, undefined);
  for (const match of text.includes(";") ? matchesIn(text, /\p{Ll}{3};(?=\p{Lu}\p{Ll})/gu) : [])
    cuts.set(match.index + match[0].length, undefined);
  if (raw !== "") for (const match of matchesIn(raw, INNER_BULLET)) cuts.set(match.index + match[0].length, "");
  for (const match of matchesIn(text, RUN_ON)) cuts.set(match.index + match[0].length, "");
  for (const place of gluedPlaces(text)) cuts.set(place, "");
  for (const place of runOnDemands(text)) cuts.set(place, "");
  if (text.length > 120 && text.includes(":")) {
    for (const match of matchesIn(text, INNER_LABEL)) {
      if (!cuts.has(match.index)) cuts.set(match.index, undefined);
      cuts.set(match.index + match[0].length, match[0]);
    }
  }
  const places = [...cuts].sort((a, b) => a[0] - b[0]);
  return places.flatMap(([start, label], index) => {
    const span = withoutBullet(text, trimSpan(text, { start, end: places[index + 1]?.[0] ?? text.length }));
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, Math.min(span.end, span.start + 40)))) return [];
    return [label === undefined ? span : { ...span, label }];
  });
}

/** A stretch without the bullet of the next one at its end. */
function withoutBullet(text: string, span: Span): Span {
  return span.end - span.start > 1 && "•·▪●➢✔".includes(text[span.end - 1]!)
    ? trimSpan(text, { start: span.start, end: span.end - 1 })
    : span;
}

/** Where the items of a list that stands within a paragraph begin: `… have: (i) a degree in … (ii) two years of …`. */
function numberedPlaces(text: string): number[] {
  const list = LISTS_WITHIN.find(({ first, second }) => text.includes(first) && text.includes(second));
  return list ? Array.from(matchesIn(text, list.items), (match) => match.index) : [];
}

const LISTS_WITHIN = [
  { first: "(i) ", second: " (ii) ", items: /(?<=\s)\((?:i{1,3}|iv|vi{0,3}|ix|x)\)(?=\s)/g },
  { first: "(a) ", second: " (b) ", items: /(?<=\s)\([a-h]\)(?=\s)/g },
  {
    first: "(1) ",
    second: " (2) ",
    items: /(?<=\s(?!(?:one|two|three|four|five|six|seven|eight|nine) )[^\s]{1,20}\s)\([1-9]\)(?=\s)/g,
  },
];

/** A label in the middle of a paragraph whose line breaks were lost: `… as needed. Required Skills:SQL`. */
const INNER_LABEL =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}/-]{0,20},?|and|&|of|to) ){0,4}(?:Requirements?|Qualifications?|Skills|Experience|Education|Abilities|Competencies|Required|Preferred|Desired|Must [Hh]ave|Responsibilities|Duties|Benefits|Offer|Compensation|Apply|Summary|EXPERIENCE|EDUCATION|QUALIFICATIONS?|REQUIREMENTS?|SKILLS|ABILITIES)(?: [Ii]nclude| \((?:REQUIRED|Required|PREFERRED|Preferred|DESIRED|Desired)\))?\s?:(?!\/\/)/gu;

/** A line that goes on in small letters was broken by an editor, not by its author; the break becomes a space. */
function joinWrappedLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  return text.replace(/[\r\n](?=[\r\n \t]{0,40}[\p{Ll}\d(])/gu, " ");
}

/**
 * Where a small word runs into a capitalised one that opens a sentence. One such place may be a name (`SmartBoard for`); two are
 * lost line breaks, and so is one before a word that opens demands.
 */
function gluedPlaces(text: string): number[] {
  if (!/[a-z)][A-Z]/.test(text) && !hasSpecialLetters(text)) return [];
  const all = Array.from(matchesIn(text, /[\p{Ll})](\p{Lu}\p{Ll}{0,20})[ ,'’-]{1,2}([\p{L}\d(])/gu), (match) => ({
    index: match.index + 1,
    word: match[1]!,
    next: match[2]!,
  }));
  const places = all.filter(
    ({ index }) =>
      /(?:\p{Ll}{3}|\p{Ll}\))$/u.test(text.slice(Math.max(0, index - 6), index)) &&
      !KNOWN_CAMEL.test(text.slice(Math.max(0, index - 12), index + 14)),
  );
  return places
    .filter(({ word, next }) => OPENS_DEMAND.test(word) || (places.length > 1 && /[\p{Ll}\d]/u.test(next)))
    .map(({ index }) => index);
}

/** Where a demand begins in the middle of a run of items whose line breaks were lost: `… a fast pace 5+ years of experience in … Bachelor's degree in …`. */
function runOnDemands(text: string): number[] {
  if (text.length < LEAST_RUN || !/experience|[Dd]egree|[Dd]iploma/.test(text)) return [];
  return Array.from(matchesIn(text, BEFORE_DEMAND), ({ index }) => index).filter((place) => {
    const word = /(?<![\p{L}\d])[\p{L}\d'’./+#-]{2,24}[\p{L}\d)+#](?=:?$)/u.exec(
      text.slice(Math.max(0, place - 28), place).trimEnd(),
    );
    return word !== null && !LEADS_TO_DEMAND.test(word[0]);
  });
}

/** A shorter text has no items that ran together. */
const LEAST_RUN = 160;

/** The spaces before what is demanded. */
const BEFORE_DEMAND =
  / (?=\d{1,2}(?:-\d{1,2})?\+? ?(?:years?|yrs?)\b['’]? (?:of |[\p{L}-]{3,20} ){0,5}experience\b|(?:Bachelor|Master|Associate)['’]?s?['’]? (?:[Dd]egree|of (?:Arts|Science|Engineering))|(?:B\.?[AS]\.?|BS\/BA|BA\/BS) [Dd]egree\b|High [Ss]chool [Dd]iploma\b)/gu;

/** Words with which a sentence goes on to its demand. */
const LEADS_TO_DEMAND =
  /(?:^|[./])(?:and|or|of|the|with|in|an|have|has|having|had|hold|holds|holding|possess(?:es|ing)?|earned|completed|requires?|required|requiring|preferred|prefer|desired|minimum|least|than|over|plus|including|include|includes|about|around|approximately|nearly|almost|up|to|from|is|are|be|as|for|your|our|their|his|her|current|relevant|related|equivalent|accredited|valid|obtained?|obtaining|pursuing|your|who|by|either|both|preferably|ideally|college|university|typically|additional|another|combined|year|first|full|part|[Mm]in|[Aa]t|[Mm]inimum|[Ww]ith|[Rr]equire[sd]?|[Pp]referred|[Hh]ave|GED|[Dd]iploma|[Cc]ertificate|and\/or|[Ee]quivalent|\p{Lu}\p{L}{0,20}-\p{Lu}\p{L}{0,20})$/u;

const KNOWN_CAMEL =
  /\b(?:JavaScript|TypeScript|CoffeeScript|PowerPoint|PowerShell|WordPress|MailChimp|SharePoint|QuickBooks|DevOps|GitHub|GitLab|HubSpot|LinkedIn|YouTube|CircleCI|MongoDB|TensorFlow|InDesign|SolidWorks|SketchUp|SalesForce|OneNote|OneDrive|PeopleSoft|CloudFormation|OpenStack|OpenShift|BambooHR|ServiceNow|BigQuery|FileMaker|SageMaker|ActionScript)/;
const OPENS_DEMAND =
  /^(?:Must|Ability|Able|Experienced?|Strong|Excellent|Knowledge|Demonstrated|Bachelor|Master|Proficien(?:t|cy)|Minimum|Have|Good|Working|Previous|Prior|Proven|Familiar(?:ity)?|Understanding|Valid|High|College|Degree|Preferred|Required|Willing(?:ness)?|Highly|Comfortable|Solid|Basic|Advanced|Outstanding|Possess(?:ion)?|Fluent|Passion(?:ate)?|Interest|At|Extensive|A|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;

/** `… years of experienceability to …`: a lost line break before a small letter. */
const RUN_ON =
  /\b(?:[Ee]xperiences?|[Kk]nowledge|[Ss]kills|[Pp]referred|[Rr]equired|[Dd]iploma)(?=[A-Za-zÀ-ÖØ-öø-ÿ]{4})(?!able|sets|based|base)/g;

const BULLET = /[*•·▪●➢✔]|-\s(?<=[\p{Ll})]-\s)/u;
/** Bullets that stand inside a line: `… as a lead * 2 years of …`, `small team- Hands-on …`. */
const INNER_BULLET = /(?<=\S)\s{0,8}[*•·▪●➢✔](?=\s{1,8}[\p{L}\d]|[\p{Lu}])|(?<=[\p{Ll})])-(?=\s{1,12}[\p{Lu}“"\d])/gu;
