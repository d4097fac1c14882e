import { headingWords } from "../../blocks/block";
import type { Fix } from "../../finding";
import { parsePlaces } from "../../posting/places/parse-places";
import type { Posting } from "../../posting/posting";
import { lineBreakOf } from "../../text/lines";
import { spanOfMatch, type Span } from "../../text/span";
import { wordKey } from "../../text/words";
import { defineRule, type Draft } from "../rule";

type Kind = "pay" | "shift" | "hours" | "employer" | "place" | "number" | "urgency" | "grade" | "condition";

const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ["pay", /(?:[$£€]\s?\d[\d,.]{0,12}[kK]? )(?:sign(?:ing)?|hiring|retention|joining|welcome|relocation)[- ](?:on[- ])?bonus\b|\b(?:sign(?:ing)?|hiring|retention|joining|welcome|relocation)[- ](?:on[- ])?bonus (?:of |up to |[–:-] ?)?[$£€]\s?\d[\d,.]{0,12}[kK]?/gi],
  ["pay", /(?:up to |from )?[$£€]\s?\d[\d,.]{0,12}[kK]?(?:\s?(?:-|–|—|to)\s?[$£€]?\d[\d,.]{0,12}[kK]?)?(?:\s?(?:USD|CAD|AUD|NZD|EUR|GBP)\b)?(?:\s?(?:\/|per |an |a )\s?(?:hr|hour|year|yr|week|month|annum))?(?:(?: base)?(?: ?\+ ?(?:equity|bonus|benefits|commission|stock|tips|super)){1,4})?|\b\d{2,3}k(?:\s?[-–]\s?\d{2,3}k)?\b/gi],
  ["shift", /\b(?:(?:1st|2nd|3rd|first|second|third|night|day|evening|weekend|overnight|swing|graveyard|early|late|am|pm)[ -]shifts?|nights|weekends|\d{1,2}(?::\d\d)?\s?[ap]m\s?[-–]\s?\d{1,2}(?::\d\d)?\s?[ap]m|(?:mon|monday)\s?[-–]\s?(?:fri|friday)|(?:all|various|multiple|rotating|several) shifts(?: available)?)\b/gi],
  ["hours", /(?<![\p{L}\d])(?:full[- ]?time|FT) ?(?:and|&|or|\/|,|\+) ?(?:part[- ]?time|PT)(?![\p{L}\d])(?: (?:shifts?|hours|positions?|openings?)(?: available)?(?=$|[),|]))?|(?<![\p{L}\d])(?:part[- ]?time|PT) ?(?:and|&|or|\/|,|\+) ?(?:full[- ]?time|FT)(?![\p{L}\d])(?: (?:shifts?|hours|positions?|openings?)(?: available)?(?=$|[),|]))?/giu],
  ["hours", /(?<=\(| [-–—|•] |, )(?:full|part)[- ]?time(?: (?:hours|position|role|days?|nights?))?(?=$|[),|]| [-–—|•])/gi],
  ["hours", /(?<![\w.,])(?:0?\.\d{1,2}(?: ?FTE|(?![\w.,]*\s?%))|[01](?:\.\d{1,2})? ?FTE)(?!\w)|(?<![\w.,])(?!24\b)\d{1,2}(?:\.\d{1,2})?[ -]?(?:hours?|hrs?)(?: ?\/ ?| per | a )?(?:week|wk)?(?=$|[ ),|])/gi],
  ["number", /\b(?:[Rr]eq(?:uisition)?|[Jj]ob|[Rr]ef(?:erence)?|[Pp]osting|[Vv]acancy|[Aa]nnouncement)\.?\s?(?:ID|[Ii]d|[Nn]o\.?|[Nn]umber|[Cc]ode)?\s?[:#]?\s?[A-Z]{0,4}-?\d{3,}\b|#\s?\d{3,}\b|\b(?:R|JR|REQ)-?\d{4,}\b/g],
  ["urgency", /\b(?:urgent(?! (?:and emergency |community )?(?:care|treatment|response|primary|dental|veterinary))(?:ly)?(?: hiring| requirement| need(?:ed)?)?|hiring now|now hiring|hiring immediately|immediate (?:start|hire|opening|interviews?|joiners?)|apply (?:now|today)|start (?:now|asap|immediately)|asap|great (?:pay|benefits)|(?:sign(?:ing)?|hiring|retention|joining|welcome)[- ](?:on[- ])?bonus|bonus|wanted|needed)\b/gi],
  ["grade", /\bGS[- ]?\d{1,2}\b/g],
  ["condition", /\b\d{2}\s?[-–]\s?\d{2} year olds?(?: only)?\b|\b(?:local candidates|citizens|females?|males?|women|men) only\b/gi],
]; // prettier-ignore

/** What is no part of the role's name, in the title. */
export const clutter = defineRule({
  id: "title/clutter",
  scope: "posting",
  severity: "information",
  summary: "Leave in the title only what names the role.",
  why: "Pay, places, shifts and numbers have their own fields on a job board. In the title they hide the role and spoil the search.",
  messages: {
    pay: "“{found}” is pay. Give it in the text rather than in the title.",
    shift: "“{found}” says when. Give it in the text rather than in the title.",
    hours: "“{found}” says how many hours. Give it in the text or in the field for it rather than in the title.",
    employer: "“{found}” is the employer. It has its own field, and the title is for the role.",
    place: "“{found}” is a place. Give it in the text or in the field for it rather than in the title.",
    number: "“{found}” is a number that no candidate knows. Give it in the text rather than in the title.",
    urgency: "“{found}” says nothing of the role. Take it out of the title.",
    grade: "“{found}” is a pay grade. Give it in the text rather than in the title.",
    condition: "“{found}” is a condition. Give it in the text rather than in the title.",
    question: "The title stands inside a question. Begin the posting with the title alone.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that may stand in a title, such as the names of places in a chain of shops." },
  *check(draft, { allow }) {
    const question = askingLine(draft);
    if (question) yield question;
    const line = titleLine(draft);
    if (!line) return;
    const { words, start } = line;
    const found: { kind: Kind; span: Span }[] = PATTERNS.flatMap(([kind, pattern]) =>
      [...words.matchAll(pattern)].map((match) => ({ kind, span: spanOfMatch(match) })),
    );
    found.push(...employersIn(words, draft.posting).map((span) => ({ kind: "employer" as const, span })));
    found.push(...placesIn(words).map((span) => ({ kind: "place" as const, span })));
    let end = 0;
    for (const { kind, span } of found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
      const said = words.slice(span.start, span.end);
      if (
        span.start < end ||
        said.length === words.trim().length ||
        allow.some((one) => said.toLowerCase().includes(one.toLowerCase()))
      )
        continue;
      end = span.end;
      const place = { start: start + span.start, end: start + span.end };
      yield {
        span: place,
        message: kind,
        values: { found: said },
        fixes: takeOut(draft, line, { kind, span }),
      };
    }
  },
});

/** The question around the title with which a posting begins, as job boards put it for search engines. */
function askingLine({ posting, blocks }: Draft) {
  const { title } = posting;
  const block = blocks.find(({ kind }) => kind !== "front-matter");
  if (!title || !block || title.span.start < block.span.start || title.span.end > block.span.end) return undefined;
  const words = block.text.trim();
  if (!/^(?:what|which|who|how|are|is|do|does|want|looking)\b[^.!?]{10,300}\?$/i.test(words)) return undefined;
  const start = block.span.start + block.text.indexOf(words);
  const span = { start, end: start + words.length };
  const fixes = [{ title: "Keep only the title", safe: false, edits: [{ ...span, text: title.value }] }];
  return { span, message: "question", fixes } as const;
}

interface TitleLine {
  readonly words: string;
  readonly start: number;
}

interface Clutter {
  readonly kind: Kind;
  /** In the line. */
  readonly span: Span;
}

/** Takes the words out of the title; what the text says nowhere else goes on a line of its own below it, or stays where that cannot be. */
function takeOut(draft: Draft, { words, start }: TitleLine, { kind, span }: Clutter): Fix[] {
  const { text } = draft;
  const said = words.slice(span.start, span.end);
  const cut = { ...withMarks(words, span, start), text: "" };
  const label = LABELS[kind];
  const lineEnd = start + words.length;
  if (label === undefined || isSaidBelow(draft, { kind, said, lineEnd }))
    return [{ title: `Take out “${said}”`, safe: false, edits: [cut] }];
  // Marks that close a heading may stand behind its words.
  const rest = /^[*_#\t ]{0,10}(?=[\r\n]|$)/.exec(text.slice(lineEnd, lineEnd + 12))?.[0];
  if (rest === undefined) return [];
  const at = lineEnd + rest.trimEnd().length;
  const lineBreak = lineBreakOf(text);
  const gap = /^[ \t]*(?:\r\n|\n|\r)[ \t]*[^\s]/.test(text.slice(at, at + 20)) ? lineBreak : lineBreak + lineBreak;
  const line = { start: at, end: at, text: `${gap}${label}: ${said}` };
  return cut.end > at ? [] : [{ title: `Move “${said}” below the title`, safe: false, edits: [cut, line] }];
}

/** What each thing is called on a line of its own; what nobody needs has no name. */
const LABELS: Readonly<Partial<Record<Kind, string>>> = {
  pay: "Pay",
  shift: "Schedule",
  hours: "Hours",
  employer: "Employer",
  place: "Location",
};

/** Whether the text below the title says it too. */
function isSaidBelow(
  { text, posting }: Draft,
  { kind, said, lineEnd }: { readonly kind: Kind; readonly said: string; readonly lineEnd: number },
): boolean {
  const isBelow = ({ span }: { readonly span: Span }) => span.start >= lineEnd;
  if (wordKey(text.slice(lineEnd)).includes(wordKey(said))) return true;
  if (kind === "pay") return posting.pay.some(isBelow);
  return kind === "hours" && posting.employmentTypes.some(isBelow);
}

/** The title with what stands beside it on its line, where the line is no sentence; else the title alone. */
function titleLine({ posting, blocks }: Draft): TitleLine | undefined {
  const { title } = posting;
  if (!title) return undefined;
  const block = blocks.find(
    ({ span, kind }) =>
      (kind === "heading" || kind === "paragraph") && span.start <= title.span.start && title.span.end <= span.end,
  );
  const words = block ? headingWords(block) : "";
  const isLine = block?.kind === "heading" || (words.startsWith(title.value) && !/[.!?]/.test(words.at(-1)!));
  const line = words.split(/\r?\n/).find((one) => one.includes(title.value));
  if (!block || !isLine || line === undefined || line.length > 140)
    return { words: title.value, start: title.span.start };
  return { words: line, start: block.span.start + block.text.indexOf(line) };
}

/** The employer, or what can be nothing else, behind a dash, a comma, a bar or `at`; not before the role, which may be named for it. */
function employersIn(words: string, { organization }: Posting): Span[] {
  const name = organization ? nameKey(organization.value) : "";
  return [...words.matchAll(/(?:\s[-–—|•·@]\s|,\s|\sat\s)(?:the )?(?=([^-–—|•·()]{2,80}))/gu)].flatMap((match) => {
    const rest = match[1]!.trim();
    const part = COMPANY.test(rest) || nameKey(rest) === name ? rest : rest.split(",")[0]!.trim();
    // One word behind a dash or a comma may as well be a field or a team.
    const isSure = /\s/.test(part) || /^\sat/.test(match[0]);
    // `University of Newtown, Riverside` ends on a place.
    const isEnd = () => name.endsWith(` ${nameKey(part)}`) && parsePlaces(part).length === 0;
    const isName = isSure && name !== "" && (nameKey(part) === name || isEnd());
    if (!/^\p{Lu}/u.test(part) || !(isName || UNIVERSITY.test(part) || COMPANY.test(part))) return [];
    const start = match.index + match[0].length + match[1]!.search(/\S/);
    return [{ start, end: start + part.length }];
  });
}

const UNIVERSITY = /^(?:\p{Lu}\p{L}+ ){1,3}University$|^University of (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}$/u;
const COMPANY = /^\p{Lu}[\p{L}\d&'’ ]{1,50}(?:,? (?:Inc|LLC|Ltd|LLP|PLC)\.?|,? (?:Limited|GmbH))$/u;

/** A name for comparison: `Hill & Sons` is `The Hill and Sons`. */
function nameKey(name: string): string {
  return wordKey(name.replace(/&/g, " and ")).replace(/^the /, "");
}

/** Places behind a dash, a comma, a bar, `in` or in brackets, or before the role; not those that the role is named for. */
function placesIn(words: string): Span[] {
  const found: Span[] = [];
  for (const match of words.matchAll(
    /(?:\s[-–—|•·]\s|[,(]\s?|\bin\s)(?=((?:[^-–—|•·()]|(?<=\p{L})-(?=\p{L})){2,50}))/gu,
  )) {
    const part = match[1]!.trim();
    const start = match.index + match[0].length + match[1]!.indexOf(part);
    // `Springfield Area`, `Greater Springfield`: the place is the town.
    const places = parsePlaces(part.replace(AROUND, ""));
    const length =
      AROUND.test(part) && places.length > 0
        ? part.length
        : places.reduce((sum, { span }) => sum + span.end - span.start, 0);
    if (
      places.length > 0 &&
      length > part.replace(POSTCODE, "").length * 0.7 &&
      !(/^,/.test(match[0]) && SUBJECT.test(part)) &&
      !areInitials(part, words.slice(0, match.index))
    )
      found.push({ start, end: start + part.length });
  }
  const first = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:-|–|(?=(?:Apprentice|Junior|Senior|Trainee|Graduate)\b))/u.exec(
    words,
  );
  if (first) {
    const places = parsePlaces(first[1]!);
    if (places[0] && places[0].span.start === 0 && places[0].span.end === first[1]!.length)
      found.push({ start: 0, end: first[1]!.length });
  }
  return found;
}

/** The number of a post office behind a town. */
const POSTCODE = /,?\s\d{5}$/;

/** Whether some capitals are the short form of the words before them: `Night Outreach Services (NOS)`. */
function areInitials(part: string, before: string): boolean {
  const letters = before.match(/(?<!\p{L})\p{L}/gu) ?? [];
  return /^[A-Z]{2,5}$/.test(part) && letters.slice(-part.length).join("").toUpperCase() === part;
}

/** Towns whose names are also subjects or fields: `Teacher, Reading`. */
const SUBJECT = /^(?:Reading|Mobile|Nursery|Commerce|Industry|Enterprise)$/;

const AROUND = /^Greater (?=\p{Lu})|(?<=\p{L})(?: Bay)? (?:Metro(?:politan)? )?Area$/u;

/** A stretch with the dash, the comma, the brackets or the preposition that part it from the title. */
function withMarks(words: string, span: Span, by: number): Span {
  const cut = (from: number, to: number): Span => ({ start: by + from, end: by + to });
  const lead = words.slice(0, span.start);
  const rest = words.slice(span.end);
  const before = LINK.exec(lead)?.[0] ?? /(?<![\s,(|–—•·:-])[\s,(|–—•·:-]+$/u.exec(lead)?.[0] ?? "";
  const closing = /^\s?\)/.exec(rest)?.[0];
  if (closing && lead.trim() === "(") return cut(0, span.end + /^\s?\)\s{0,2}/.exec(rest)![0].length);
  if (closing && !before.includes("(")) return cut(span.start - before.length, span.end);
  if (!closing && before.includes("(")) {
    // What else stands in the brackets stays in them.
    const join = /^\s?(?:(?:and|&|or|[,|/–—-])\s|,)\s?/u.exec(rest)?.[0] ?? "";
    return cut(span.start, span.end + (join.length || /^\s?/.exec(rest)![0].length));
  }
  const behind = closing ?? /^[\s,|–—•·:!-]+(?=.)/u.exec(rest)?.[0] ?? "";
  // Between two bars or dashes one of them stays, and a dash rather than a comma.
  if (DASH.test(behind)) {
    if (DASH.test(before)) return cut(span.start, span.end + behind.length);
    if (/^,/.test(before) || LINK.test(lead)) return cut(span.start - before.length, span.end);
  }
  // Between two words of the title one space stays.
  const keeps = before && behind && !closing && rest.slice(behind.length).trim() ? 1 : 0;
  return span.start - before.length <= 0
    ? cut(span.start, span.end + behind.length)
    : cut(span.start - before.length + keeps, span.end + behind.length);
}

const DASH = /[|–—•·]|\s-\s/u;

/** `Baker at`, `Baker in the`: words that say nothing once the place or the employer behind them is gone. */
const LINK = /(?<=\S)\s{1,2}(?:at|in|near|with|plus)(?: the| an?)?\s{1,2}$/i;
