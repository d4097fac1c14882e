import { matchesIn } from "../text/matches";
import { singleSpaced, singleSpacedText, spanInDocument } from "../text/plain-text";
import type { Located, Span } from "../text/span";
import { readFrontMatter } from "./fields/front-matter";
import { homeCountry } from "./places/home-country";
import type { Outline, OutlinedBlock } from "./outline";
import type { Place } from "./posting";
import { hasYear, readDates, readDays, type DateOrder } from "./read-valid-through-dates";

/**
 * The last day to apply, as `YYYY-MM-DD`, or as `--MM-DD` where it is said without a year; null where it is not said or rolling.
 * `locations` is where the job is.
 */
export function readValidThrough(outline: Outline, locations: readonly Place[]): Located<string> | null {
  let known: DateOrder | undefined;
  const order = () => (known ??= readDateOrder(outline, locations));
  let heading = "";
  let found: Located<string> | null = null;
  const { blocks } = outline;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "front-matter") found ??= frontMatterDay(block, order);
    if (block.kind === "code" || block.kind === "front-matter") continue;
    if (block.kind === "heading") heading = singleSpaced(block.text);
    if (!/\d/.test(block.text)) continue;
    const above = blocks[index - 1]?.text ?? "";
    const label = above.length < 80 ? singleSpaced(above) : above;
    const below = DEADLINE_HEADING.test(heading) || (label.length < 40 && DEADLINE_LABEL.test(label.trim()));
    // A date in capitals below `APPLICATIONS CLOSE AT` looks like a heading too.
    const isBelow = block.kind === "heading" ? DEADLINE_HEADING.test(label) : below;
    // `Send your form to` / `jobs@harborpine.example` / `by 3 May 2026`: one sentence over several lines.
    const lead = GOES_ON.test(block.text.slice(0, 40)) ? `${blocks[index - 2]?.text ?? ""} ${label}` : "";
    const candidate = withYear(lastDay(block, { lead, isBelow }, order), outline.source);
    if (!candidate) continue;
    if (!found || isBetter(candidate, found)) found = candidate;
  }
  return found;
}

/** A day with the year that stands behind it in the next line, where a list or a page has broken the sentence there. */
function withYear(day: Located<string> | undefined, source: string): Located<string> | undefined {
  const year =
    day && !hasYear(day) ? /^\W{1,8}(20\d\d)\b(?! \p{L})/u.exec(source.slice(day.span.end, day.span.end + 20)) : null;
  if (!day || !year) return day;
  const span = { start: day.span.start, end: day.span.end + year[0].length };
  return { value: year[1]! + day.value.slice(1), span };
}

/** Whether a day is the later one of two that stand near each other, or the one that has a year. */
function isBetter(candidate: Located<string>, found: Located<string>): boolean {
  if (hasYear(candidate) !== hasYear(found)) return hasYear(candidate);
  return candidate.value > found.value && candidate.span.start - found.span.end < 600;
}

/** Where a word runs into the next one since a break was lost: `per annumClosing date`. */
const GLUE = /(?<=[\p{L}\d])(?=\p{Lu}\p{Ll}{2})/gu;
const GOES_ON = /^\s{0,8}(?:by|before|until|no later than|on or before)\s/;

/** The day that front matter gives as the last: `closing_date: 2026-03-31`. */
function frontMatterDay(block: OutlinedBlock, order: () => DateOrder): Located<string> | null {
  for (const { label, value, span } of readFrontMatter(block)) {
    const [date] = FRONT_LABEL.test(label) ? readDates(value, order) : [];
    if (date) return { value: date.value, span: { start: span.start, end: span.start + value.length } };
  }
  return null;
}

const FRONT_LABEL =
  /^(?:(?:job|application|applications|posting|vacancy) )?(?:clos(?:es|ing|e)(?: date| on| at)?|deadline|expir(?:es|y|ed|ation)(?: ?date| on| at)?|valid (?:through|until)|due(?: date)?|apply by|date closing|available until|last date)$/;

/** A line that is nothing but the label of a deadline. */
const DEADLINE_LABEL =
  /^(?:(?:application|job|vacancy|posting) )?(?:closing(?: date)?|close date|closes(?: on)?|deadline|expir(?:y|es|ation)(?: date)?|apply (?:by|before)|valid (?:through|until)|date closing|end date|(?:time|days) left to apply)\s?[:：]?$/i;

const DEADLINE_HEADING =
  /\b(?:deadline|closing date|clos(?:es|ing)|apply by|application (?:period|window|dates?|due)|last (?:date|day) (?:to apply|for applications)|applications?(?: for this (?:position|role|job|post|vacancy))? (?:due|close)|filing (?:period|dates?|deadline)|valid (?:through|until|thru)|no longer accepted)\b/i;

/** Words that lead to the last day to apply. */
const CUE =
  /(?<=^\W{0,4})(?:post until|clos(?:e|ing)(?= ?:))|\b(?:deadline|closing date|closes|close (?:on|date)|closing on|apply (?:by|before|no later than|on or before|until|through)|last (?:date|day)(?:(?= ?:)| (?:to apply|(?:for|of) (?:the )?(?:applications?|receipt|receiving|submi\w+)))|(?!due to)(?:due|open|apply|posted|applications?|valid|available|advertised) (?:by|until|through|thru|till|to)|expir(?:es|y|ation)(?: date)?|open(?:ing)? (?:&|and) clos(?:e|ing) (?:dates?|period)|date closed|end date for applications|(?:application|posting|vacancy|advert(?:isement)?) (?:end|expiry|expiration) date|unposting date|(?:posting|application|vacancy|advert\w*)(?: period| date)? (?:has been |is |was )?extended (?:to|until|till|through)|(?:application|filing) (?:window|period|dates?))\b/i;
/** What is handed in, and by when. */
const HANDED_IN =
  /\b(?:applications?|apply|applicants?|r[eé]sum(?:es?|és)|submissions?|submit|send|e-?mail|cvs?|cover letter|materials|questionnaires?|letters? of|expressions? of interest|completed forms)\b/i;
const IN_TIME =
  /\b(?:due|clos(?:es?|ing|ed)|accept(?:ed|ing)|received|submitted|open|considered|no later than|prior to|up to|by|before|until)\b/i;
/** What is open, and until when. */
const OPENED =
  /\b(?:announcement|advert(?:isement)?|campaign|recruitment|posting|position|vacancy|job|requisition|filing|window|competition|role)\b/i;
const CLOSED =
  /\b(?:clos(?:es?|ing|ed)|(?:open|posted|advertised|available)(?: for \w+)? (?:until|through|till)|expires?|accepting)\b/i;
const TERM =
  /\b(?:home[- ]based|from home|fixed[- ]term|term|contract|funded|temporary|appointment|lasts?|runs?|ends?(?! of (?:the )?(?:business|day|play)\b)|duration|extend\w*)\b/i;
/** What a date is that is no deadline for applications. */
const OTHER_DATE =
  /\b(?:start(?:s|ing|ed)?(?: date)?|begin(?:s|ning)?|effective|posted(?: on| date)?:?|open(?:s|ed|ing)(?: date| on)?|date posted|published|revised|updated|issued|created|interviews?|elections?|ceremony|orientation|take place|be held|examination|test(?:ed|s|ing)? (?:date|will|on)|exam|born|founded|since|graduat\w+|degree|enrol\w+|vaccinat\w+|salary|fiscal|contract|term|appointment|employment|possession|licen[cs]e|within|after the)\b[^.!?;]{0,50}$/i;
/** What a candidate must have by a day: `applicants must hold a PhD by …`. */
const DUE_IN_HAND =
  /\b(?:have|hold|possess|complete|obtain|earn|finish)(?:ed|s)?\b[^.!?;]{0,60}\b(?:degree|Ph\.?D|doctorate|licen[cs]e|certificat\w{1,4}|diploma|requirements|studies)\b[^.!?;]{0,40}\b(?:by|before)\b[^.!?;]{0,20}$/i;
/** The first day to apply, `Applications open: 3 May`, or one on which nobody is at work: `Our shop closes on 24 December`. */
const OPENS =
  /\bopen(?:s|ed|ing)?(?: date| day)?(?: on| from)?(?: ?[:–-])? ?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?$|\b(?:office|shop|store|school|campus|librar(?:y|ies)|centre|center|restaurant|market|museum|business|we)\s(?:\w+ )?clos(?:es?|ing|ed)\b[^.:]{0,40}$|\b(?:post|position|role|contract|funding) (?:lasts|runs|ends|continues) (?:until|to|on) (?:the )?$|\bnot close on $/i;
const ENDS =
  /(?:[:–—-]|\b(?:by|until|through|thru|till|to|before|on|than|received|close[sd]?|closing|expires|due|deadline|is|be|date|(?:deadline|date) of))\W{0,3}(?:at |by )?(?:(?:the )?(?:close|end) of (?:the )?(?:business|day|play)[ ,]{0,2}(?:at |on |of )?)?(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|hours|hrs|midnight|noon)?\W{0,3}(?:\(?[A-Z]{2,4}\)?,? ?)?(?:(?:[Ee]astern|[Pp]acific|[Cc]entral|[Mm]ountain|local|[Gg]reenwich)(?: (?:standard|daylight))?(?: time)?)?\W{0,2}(?:on |of )?)?(?:(?:midnight|noon|close of business|cob|eob|end of (?:the )?day)[ ,]{0,2}(?:on |of )?)?(?:the )?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?,? ?(?:the )?)?$/i;
const CLOSES_BEHIND =
  /^[\s,.–—-]{0,3}(?:\(?(?:is|as|being) )?(?:the )?(?:(?:application|submission) )?(?:deadline|closing date|cut-?off)\b|^ ?\(\d{1,3}\+? days? left to apply\b/i;

/** Where a block stands: what the lines above say if it goes on with them, and whether a label or a heading above announces a deadline. */
interface Above {
  readonly lead: string;
  readonly isBelow: boolean;
}

/** The latest day that a block names as its deadline. */
function lastDay(block: OutlinedBlock, { lead, isBelow }: Above, order: () => DateOrder): Located<string> | undefined {
  const plain = singleSpacedText(block.text, block.span.start);
  const { text } = plain;
  let last: Located<string> | undefined;
  for (const date of readDays(text, order)) {
    const before = `${lead} ${sentenceBefore(text, date.span).replace(GLUE, " ")}`.trimStart();
    const behind = text.slice(date.span.end, date.span.end + 60);
    const leads = leadsToDeadline(before) || (isBelow && isFirstSentence(text, date.span));
    const isEnd =
      isBelow ||
      (last !== undefined && /\band (?:\w{3,6}day,? )?$/i.test(before)) ||
      ENDS.test(before) ||
      /\b(?:deadline|closing|clos(?:es?)|due)\b[^.!?]{0,30}$/i.test(before);
    if (!(leads && isEnd) && !CLOSES_BEHIND.test(behind)) continue;
    if (/\b(?:from|since|(?<!deadline |date )of|after)\W{0,3}$/i.test(before) || DUE_IN_HAND.test(before)) continue;
    if (OPENS.test(before)) continue;
    // `You cannot apply until March 3`: the first day.
    if (/\b(?:not|cannot|n['’]t)\b[^.!?;]{0,90}\b(?:until|before)\W{1,3}(?:\p{L}{3,6}day,? )?$/iu.test(before))
      continue;
    if (
      OTHER_DATE.test(tailAfterCue(before)) ||
      /^\s?(?:to|through|[-–—](?=\s?(?:\d|jan|feb|mar|apr|may|june?\b|july?\b|aug|sep|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|until)\s(?!(?:the|our|this|your|email|https?)\b|\d{1,2}[:.]\d\d\b(?![./]\d)|\[|\S{1,40}@)/i.test(
        behind,
      )
    )
      continue;
    if (last && last.value >= date.value) continue;
    last = { value: date.value, span: spanInDocument(plain, date.span) };
  }
  return last;
}

function leadsToDeadline(before: string): boolean {
  if (CUE.test(before)) return true;
  if (TERM.test(before)) return false;
  const follows = (subject: RegExp, said: RegExp) => {
    const at = before.search(subject);
    return at >= 0 && said.test(before.slice(at + 3));
  };
  return follows(HANDED_IN, IN_TIME) || follows(OPENED, CLOSED);
}

/** The words between the last word of a deadline and the date: `closes on … start date …`. */
function tailAfterCue(before: string): string {
  const cue = [
    ...matchesIn(
      before,
      /\b(?:deadline|clos(?:es?|ing(?: date)?|ed)|due(?! to\b)|apply by|until|through|no later than|received|accepted|submitted|by)\b/gi,
    ),
  ].at(-1);
  return cue ? before.slice(cue.index + cue[0].length) : before;
}

/** The sentence up to a date, without what stands before the last full stop; abbreviations such as `p.m.` do not end it. */
function sentenceBefore(text: string, span: Span): string {
  const words = text.slice(Math.max(0, span.start - 260), span.start);
  let start = 0;
  for (const end of matchesIn(
    words,
    /(?<![ap]\.m|\b[A-Z]|\b(?:Assoc|Prof|Dr|Mr|Mrs|Ms|St|Rev|No))[.!?](?=\s+\p{Lu})|[\r\n]{2}/gu,
  ))
    start = end.index + 1;
  return words.slice(start);
}

/** Whether a date stands near the start of the words below a heading that announces a deadline. */
function isFirstSentence(text: string, span: Span): boolean {
  return span.start < 260 && text.length < 700;
}

/** How a posting writes dates in figures: day first where it names a country that does, or a date that can only be so. */
function readDateOrder(outline: Outline, locations: readonly Place[]): DateOrder {
  const { source } = outline;
  if (/\b(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d\b/.test(source)) return "day-first";
  if (/\b(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)?\d\d\b/.test(source)) return "month-first";
  const countries = locations.flatMap(({ country }) => country ?? []);
  if (countries.length > 0) return countries.some((country) => MONTH_FIRST.has(country)) ? "month-first" : "day-first";
  const home = homeCountry(outline);
  if (home !== null) return MONTH_FIRST.has(home) ? "month-first" : "day-first";
  const us = /\b(?:USA?|United States|U\.S\.)\b/.test(source);
  const dayFirst =
    /\b(?:United Kingdom|UK|NHS|England|Scotland|Ireland|Australia|New Zealand|India|South Africa|Kenya|Nigeria|Germany|France|Spain|Italy|Netherlands|Greece|Singapore)\b|£|€/.test(
      source,
    );
  return dayFirst && !us ? "day-first" : "month-first";
}

/** Where people write the month first, or either. */
const MONTH_FIRST: ReadonlySet<string> = new Set(["US", "PR", "CA", "PH"]);
