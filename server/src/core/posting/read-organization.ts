import { headingWords } from "../blocks/block";
import type { Located, Span } from "../text/span";
import type { Outline } from "./outline";
import { employerName } from "./employer-name";
import { readProse, type Prose } from "./prose";
import { readFields } from "./read-fields";

/** What the text says of a name. */
interface Candidate {
  /** The ways in which it is written, with how often each was met and where first. */
  readonly forms: Map<string, { count: number; span: Span }>;
  score: number;
}

type Candidates = Map<string, Candidate>;

/** Below this the words do not make it plain that a name is the employer's. */
const ENOUGH = 8;

/** The employer's name as the posting writes it most; null if it does not say who that is. */
export function readOrganization(outline: Outline): Located<string> | null {
  const candidates: Candidates = new Map();
  const prose = readProse(outline);
  addFields(candidates, outline);
  addAgencyLine(candidates, outline);
  addHeadings(candidates, outline);
  addSentences(candidates, prose);
  joinAbbreviations(candidates, prose);
  let best: Candidate | undefined;
  for (const candidate of candidates.values()) {
    const worth = candidate.score + usage(candidate, outline) - (isCommonWord(candidate, outline) ? 9 : 0);
    if (candidate.score > 0 && worth >= ENOUGH && (!best || worth > best.score)) best = { forms: candidate.forms, score: worth };
  }
  if (!best) return null;
  const [value, { span }] = [...best.forms].sort(([, a], [, b]) => b.count - a.count || a.span.start - b.span.start)[0]!;
  return { value, span };
}

/** A run of words that may be a name, and where it stands. */
interface Words {
  readonly text: string;
  readonly toSpan: (start: number, end: number) => Span;
}

function add(candidates: Candidates, words: Words, score: number): void {
  const found = employerName(words.text);
  if (!found) return;
  const key = keyOf(found.name);
  const known = candidates.get(key) ?? { forms: new Map(), score: 0 };
  const form = known.forms.get(found.name) ?? { count: 0, span: words.toSpan(found.start, found.start + found.name.length) };
  form.count++;
  known.forms.set(found.name, form);
  known.score += score;
  candidates.set(key, known);
}

function wordsAt(text: string, offset: number): Words {
  return { text, toSpan: (start, end) => ({ start: offset + start, end: offset + end }) };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** `Company: …`, `Agency: …`; `Department: …` only where a public body has the name. */
function addFields(candidates: Candidates, outline: Outline): void {
  for (const field of readFields(outline)) {
    if (field.kind !== "organization" || field.label.startsWith("front description")) continue;
    const value = field.value.split(/[;|(]|,\s(?!Inc|LLC|Ltd|Department)|\.\s/)[0]!.trim();
    if (value.length > 80 || /^(?:a|an|the|we|our|is|confidential|undisclosed)\b/.test(value) || value.split(/\s+/).length > 9) continue;
    add(candidates, wordsAt(value, field.span.start), 40);
  }
}

const PUBLIC_BODY = /\b(?:Department|Agency|Administration|Bureau|Command|Commission|Authority|Ministry|Council|Institutes?|Office) (?:of|for)\b|\b(?:Department|Agency|Administration|Bureau|Command|Commission|Authority|Ministry)\b|\b(?:City|County|State|Town|Village|Borough|University|College) of\b/;

/** A line below the title that is the name of a public body and nothing else: `Forest Service, Department of Agriculture`. */
function addAgencyLine(candidates: Candidates, outline: Outline): void {
  for (const block of outline.blocks.slice(1, 5)) {
    const text = block.text.trim();
    if (block.kind !== "paragraph" || text.length > 110 || /[.:!?]$|\b(?:is|are|will|the role|we)\b/.test(text) || !PUBLIC_BODY.test(text) || !/^\p{Lu}/u.test(text) || /\s\s/.test(text)) continue;
    const start = block.span.start + block.text.indexOf(text);
    candidates.set(keyOf(text), { forms: new Map([[text, { count: 1, span: { start, end: start + text.length } }]]), score: 60 });
    return;
  }
}

/** `About Northwind`, `Why Northwind?`, `Life at Northwind`. */
function addHeadings(candidates: Candidates, outline: Outline): void {
  for (const block of outline.blocks) {
    if (block.kind !== "heading") continue;
    const words = headingWords(block);
    const match = /^(?:about|why(?: join| work (?:at|for|with)| choose)?|who is|meet|(?:working|life|careers|benefits|culture) at|join|welcome to|what is)\s+(?=(.{2,60})$)/i.exec(words);
    if (!match) continue;
    add(candidates, wordsAt(match[1]!, block.span.start + block.text.indexOf(words) + match[0].length), 11);
  }
}

const NAME_WORD = "(?:\\p{Lu}|\\d{1,3}\\p{Lu})(?:[\\p{L}\\p{N}&'’+-]|\\.(?=[\\p{L}\\p{N}])|(?<=\\b\\p{Lu})\\.){0,30}";
const NAME = `(${NAME_WORD}(?: (?:(?:of|the|and|&|for|de|in) ){0,2}(?:${NAME_WORD}|\\d{1,3})){0,6}(?:,? (?:Inc|LLC|Ltd|GmbH|Corp|Co)\\b\\.?)?)`;
const ABBREVIATION = "(?:\\s\\([^()]{2,40}\\))?(?:,? (?:Inc|LLC|Ltd|L\\.?P)\\b\\.?,?)?(?:, [^,.]{3,60},)?";
const BODY = "company|firm|provider|platform|leader|leading|start-?up|agency|organi[sz]ation|business|group|network|subsidiary|part of|division|manufacturer|retailer|consultancy|marketplace|bank|hospital|school|university|service|services|corporation|enterprise|foundation|non-?profit|charity|studio|brand|distributor|destination|supplier|pioneer|developer|maker|publisher|fund|practice|clinic|department|office|privately|publicly|venture|specialist|recruit\\w*|consult\\w*|made up|premier";
const PROFILE_BODY = "app|team|place|world|global|fast|growing|established|independent|innovative|product|solution|tool|system|industry|management|hosted|member|trusted";
const VERBS = "helps?|provides?|offers?|builds?|develops?|combines?|operates?|delivers?|creates?|was founded|brings?|enables?|makes?|drives?|allows?|serves?|specializes?|specialises?|empowers?|connects?|designs?|works? (?:with|to|in)|has (?:been|grown|over|more|offices|\\d)|believes?|employs?|partners?|powers?|exists?|aims?|strives?|manages?|runs?|uses|supports?|represents?|gives?|changed|envisions|invests|owns|lets|gets|knows|values|is changing|is tasked|is rethinking|is working|is revolutioni[sz]ing|is building|is transforming|is on a mission";

/** What is said of an employer, with how plainly it says that the name is one. */
const SENTENCES: readonly (readonly [number, RegExp])[] = [
  [12, `\\bA[Tt] ${NAME}${ABBREVIATION},? (?:we|our|you|your|the|fundamentally)\\b`],
  [10, `\\bAt ${NAME}${ABBREVIATION},`],
  [12, `${NAME}${ABBREVIATION} (?:is|are) (?:currently |now |actively |always |also |presently |urgently )?(?:looking|hiring|seeking|searching|recruiting|accepting|expanding|in search)\\b`],
  [11, `${NAME}${ABBREVIATION} (?:seeks|has an? (?:[\\p{L}-]+ ){0,3}(?:opening|opportunity|vacancy|position))\\b`],
  [14, `${NAME}${ABBREVIATION} (?:is|are|as) (?:proud to be )?(?:an? )?(?:equal|eeo|affirmative|e-?verify|drug[- ]free|committed to (?:[\\p{L}-]+ ){0,3}(?:divers|equal|inclus|provid|creat|build))`],
  [14, `${NAME}${ABBREVIATION} (?:does not|do not|will not|never|prohibits?) (?:unlawfully )?(?:discriminat|tolerat|accept)`],
  [10, `${NAME}${ABBREVIATION} (?:provides equal|will provide (?:reasonable )?accommodation|will consider|welcomes|celebrates|encourages applic|participates in e-?verify|offers (?:a |an |all |our |competitive |excellent |comprehensive )|reserves the right)`],
  [9, `(?:^|[.!?:…\\])](?:\\s{0,3})|\\b[Tt]he )${NAME}${ABBREVIATION} (?:is|are) (?:an?|the|one of|among|made up) (?=[^.]{0,90}\\b(?:${BODY})\\b)`],
  [7, `(?:^|[.!?:…\\])](?:\\s{0,3})|\\b[Tt]he )${NAME}${ABBREVIATION} (?:${VERBS})\\b`],
  [9, `${NAME}${ABBREVIATION} (?:is|are) made up of\\b`],
  [14, `\\b(?:in|within|of) (?:the )?${NAME}(?<=Administration|Agency|Ministry|Department of [A-Z][a-z]+(?: [A-Z][a-z]+)?|Commission|Bureau|Authority)(?=\\s\\([A-Z\\d]{2,8}\\))`],
  [9, `\\b[Jj]oin(?:ing)? (?:us at |the team at |our team at )${NAME}`],
  [6, `\\b[Jj]oin(?:ing)? (?:the )?${NAME}(?= (?:team|family|and|as|to|in|we|you)\\b|[.,!'’])`],
  [8, `\\b(?:work|working|career|careers|life|role|position|job|opportunity|opportunities|employment|employee|intern|internship|team|join us|benefits|engineering|culture|people|support|success|journey|lead|leaders) (?:at|with) ${NAME}`],
  [4, `\\b(?:at|within) ${NAME}`],
  [7, `\\b(?:located|position is|housed|opportunity is|based) (?:with)?in (?:the )?(?:Office of )?${NAME}(?=\\s\\([A-Z\\d]{2,8}\\))`],
  [5, `\\b(?:member of|part of|join|joining|with|of|in|across|on|behind|within|to) (?:the |our )(?:broader |wider |entire )?${NAME}(?= (?:[\\p{L}-]+ )?(?:team|family|network|community|organi[sz]ation|group|project)\\b)`],
  [4, `${NAME}(?=['’]s? (?:mission|vision|values|culture|global|headquarters|products?|platform|customers?|clients?|teams?|employees|growth|brand|business|purpose|success|core|community|technology|tech|services?|current|entry|capacity|short|geographic|audience|marketing|solutions?|software|headquarter|engineering|leadership|people|future|story|website|capabilities)\\b)`],
  [4, `\\b(?:[Aa]bout|[Ww]hy|[Ww]ork for|[Ww]elcome to|[Cc]hoose) ${NAME}(?=$|[?:.!])`],
  [12, `\\b(?:position|role|job) (?:at|with) ${NAME}(?=\\?|$)`],
].map(([score, source]) => [score as number, new RegExp(source as string, "gu")] as const); // prettier-ignore

/** What is said of an employer in a section about it. */
const IN_PROFILE: readonly (readonly [number, RegExp])[] = [[9, new RegExp(`(?:^|[.!?:…\\])](?:\\s{0,3})|\\b[Tt]he )${NAME}${ABBREVIATION} (?:is|are) (?:an?|the|one of|among) (?=[^.]{0,90}\\b(?:${PROFILE_BODY})\\b)`, "gu")]];

function addSentences(candidates: Candidates, prose: readonly Prose[]): void {
  for (const { block, text, toSpan } of prose) {
    if (block.kind === "heading") continue;
    const item = block.kind === "list-item" ? 0.75 : 1;
    const about = block.section === "about-company" || block.section === "equal-opportunity" ? 1.3 : 1;
    for (const [score, pattern] of block.section === "about-company" ? [...SENTENCES, ...IN_PROFILE] : SENTENCES) {
      for (const match of text.matchAll(pattern)) {
        if (OTHER_EMPLOYER.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
        const start = match.index + match[0].indexOf(match[1]!);
        add(candidates, { text: match[1]!, toSpan: (from, to) => toSpan(start + from, start + to) }, score * item * about);
      }
    }
  }
}

const OTHER_EMPLOYER = /\b(?:experience|degree|worked|previously|such as|like|including|e\.g\.|using|clients?|customers?) (?:\p{L}+ )?$/iu;

/** `Northwind Freight Service (NFS)`: what is said of the letters is said of the name. */
function joinAbbreviations(candidates: Candidates, prose: readonly Prose[]): void {
  for (const { text } of prose) {
    if (!text.includes("(")) continue;
    for (const match of text.matchAll(SHORTENED)) {
      const long = employerName(match[1]!);
      const short = candidates.get(keyOf(match[2]!));
      const known = long && candidates.get(keyOf(long.name));
      if (!known || !short || known === short) continue;
      known.score += short.score;
      candidates.delete(keyOf(match[2]!));
    }
  }
}

const SHORTENED = new RegExp(`${NAME}\\s\\(["“]?([\\p{Lu}\\d]{2,8})["”]?\\)`, "gu");

/** Whether a name of one word is a word of the text as well: a sentence that begins with it says nothing of an employer. */
function isCommonWord(candidate: Candidate, { source }: Outline): boolean {
  return [...candidate.forms.keys()].every((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && source.includes(` ${name.toLowerCase()}`));
}

/** How often the posting uses the name: a little for each time, for names of which something is said. */
function usage(candidate: Candidate, outline: Outline): number {
  let count = 0;
  for (const name of candidate.forms.keys()) for (let at = outline.source.indexOf(name); at >= 0 && count < 12; at = outline.source.indexOf(name, at + name.length)) count++;
  return count * 0.6;
}
