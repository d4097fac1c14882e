import { WHOLE_HEADINGS } from "../data/section-kinds";
import { matchesIn } from "../text/matches";
import { seamsIn } from "../text/glued-lines";
import type { Span } from "../text/span";
import { isShouted, isTitleCase } from "./letter-case";
import { headingKey, sectionKindOfHeading } from "./section-kind";

/**
 * The labels that announce a section in the middle of a line whose breaks were lost: glued to the word before them, or behind the end of a
 * sentence or in capitals of their own to the word or the marker after them. `first` is where the text begins.
 */
export function findGluedLabels(text: string, first: number): Span[] {
  const labels: Span[] = [];
  for (const colon of matchesIn(text, /[:：]/g)) {
    if (!ENDS_WORD.test(text.slice(Math.max(0, colon.index - 2), colon.index))) continue;
    const before = text.slice(Math.max(0, colon.index - 110), colon.index);
    const glued = OPENS_LINE.test(text.slice(colon.index + 1, colon.index + 8));
    const label = labelAtEnd(before, glued);
    if (label === undefined) continue;
    const span = withListBefore(text, { start: colon.index - label.length, end: colon.index + 1 }, first);
    if (isSectionLabel(text, span)) labels.push(span);
  }
  return labels;
}

/** Not the figures of `8:30`. */
const ENDS_WORD = /\p{L}\s?$/u;

/** A word in capitals glued to the colon, or the marker of an item. */
const OPENS_LINE = /^(?: {2}\p{Lu}\p{Ll}|\p{Lu}|\s{0,3}[-•·▪*●]\s{0,3}[\p{L}\p{N}])/u;

/** Whether what stands before a place is the beginning of a name, as in `AnyPerks`. */
export function endsName(text: string, start: number): boolean {
  return /(?<!\p{L})\p{Lu}\p{Ll}{1,3}$/u.test(text.slice(Math.max(0, start - 6), start));
}

/** A label with the capitalised words that a list puts before it where the text begins: half of `Education, Experience & Profile:` is no heading. */
function withListBefore(text: string, { start, end }: Span, first: number): Span {
  const before = text.slice(first, start);
  return start - first < 40 && /^(?:\p{Lu}\p{Ll}{2,20}(?:, | & | and | )){1,2}$/u.test(before)
    ? { start: first, end }
    : { start, end };
}

/** The label at the end of the text before a colon; `glued` says whether what follows the colon begins a line. */
function labelAtEnd(before: string, glued: boolean): string | undefined {
  const shouted = SHOUTED.exec(before)?.[1];
  if (shouted !== undefined && /\p{Lu}{4}/u.test(shouted)) return shouted;
  const match = LABEL.exec(before);
  if (match) {
    // `PosoPrincipal Duties`: the label begins at the last seam.
    const seam = seamsIn(match[1]!).at(-1) ?? 0;
    const label = match[1]!.slice(seam).split("  ").at(-1)!.trimStart();
    const isParted = seam === 0 && /\s$/.test(match[0].slice(0, -match[1]!.length));
    if ((glued || !isParted) && (isShort(label) || LEADS_ON.test(label))) return label;
  }
  const words = glued ? CAPITALISED.exec(before)?.[1] : undefined;
  return words === undefined ? undefined : behindValue(words, before.slice(0, -words.length));
}

/** A label without the end of a value above it: `Hours: Monday to Friday Experience:`, `Position: Oven Hand Position Duties:`. */
function behindValue(words: string, before: string): string {
  const label = words.replace(WEEKDAYS, "");
  if (label !== words || !/[:：] $/.test(before)) return label;
  const parts = words.split(" ");
  const from = parts.findIndex((_, index) => isWholeHeading(parts.slice(index).join(" ")));
  return from > 0 ? parts.slice(from).join(" ") : words;
}

function isWholeHeading(words: string): boolean {
  return WHOLE_HEADINGS.test(headingKey(words));
}

const WEEKDAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?,? (?:and |or )?){1,3}(?=\p{Lu})/u;

/** Words in capitals behind words in small letters or the end of a sentence. */
const SHOUTED =
  /(?:[\p{Ll}\d)]|[.!?:;”"] {0,2}|[\p{Ll})] {1,2})((?:\p{Lu}{3,}|THE)(?:(?: & |, (?:& )?| - | ?\/ ?| )\p{Lu}{2,}){0,7})$/u;
const LABEL = /(?:\p{Ll}{2}|[\d)!?:]|, \p{Lu}{2}|[.!?)] {0,2})(\p{Lu}\p{Ll}[\p{L} ,&/’']{2,100})$/u;
const CAPITALISED = /\s(\p{Lu}\p{Ll}{2,20}(?:,? (?:&|and|or|\p{Lu}\p{Ll}{2,20})){1,6})$/u;

/** How a sentence ends that leads to what its section holds. */
const LEADS_ON =
  /\b(?:includ(?:e|es|ing)|following|limited to|(?:should|must|will|you|candidates?) (?:have|be|possess|demonstrate)|seeking|offers?|able to demonstrate|responsible for|looking for|you(?:['’]ll| will|['’]re| are))\s?$/i;

function isShort(label: string): boolean {
  return label.length <= 64 && label.trim().split(/\s+/).length <= 7;
}

/** A label of few words, or a sentence that leads on, that announces a section and is not the end of a name such as `AnyPerk:`. */
function isSectionLabel(text: string, { start, end }: Span): boolean {
  const label = text.slice(start, end);
  if (/\s(?:is|are) (?:an?|the) |\byears?\b|\b(?:of|in|using|contact)\s?[:：]$/.test(label)) return false;
  if (!/^\p{Lu}/u.test(label) || (BEGINS_DEMAND.test(label) && !isTitleCase(label))) return false;
  // `Mt. HoodKey Duties:` is a heading behind a name.
  if (endsName(text, start) && !NAMES_PART.test(label) && !isShouted(label)) return false;
  return (sectionKindOfHeading(label) ?? "other") !== "other";
}

/** How a demand begins that a list completes: `Excellent skills in one of the following:`. */
const BEGINS_DEMAND =
  /^(?:an? )?(?:excellent|strong|good|great|solid|proven|deep|demonstrated|experience (?:in|with|working|of|as)|knowledge of)\b/i;

const NAMES_PART =
  /^\p{Lu}\p{Ll}+ .{0,40}\b(?:Duties|Responsibilities|Requirements|Qualifications|Skills|Benefits|Location|Description|Summary)\s?[:：]$/u;
