import type { Block } from "../../blocks/block";
import { headingKey, sectionKindOfHeading } from "../../blocks/section-kind";
import { FIELD_NAMES, FORM_FIELDS } from "../../data/field-names";
import type { SectionKind } from "../../data/section-kinds";
import { STREET } from "../../data/streets";
import { matchesIn } from "../../text/matches";
import { isOnlyPlaces } from "../places/parse-places";
import { isField } from "./section-drafts";

/** The longest line that may be a field and its value. */
const LONGEST = 120;

/**
 * What a line of a form is about: `Schedule Full-Time`, `Closing date` above its value, `Full time` alone.
 * Undefined for all else; a name without a colon counts only beside another field, or above a value.
 */
export function kindOfField(blocks: readonly Block[], index: number): SectionKind | undefined {
  const block = blocks[index]!;
  if (block.kind !== "paragraph" && block.kind !== "list-item" && block.kind !== "table-row") return undefined;
  const text = block.text.trim().replace(/ {2,}/g, " ");
  if (text.length > LONGEST) return block.kind === "list-item" ? kindOfFact(text) : undefined;
  const value = block.kind === "list-item" ? kindOfFact(text) : kindOfValue(text);
  if (value) return value;
  if (TYPE_ALONE.test(text) && kindOfFieldName(blocks[index - 1]?.text.trim() ?? "") === "employment-type")
    return "employment-type";
  const named = nameOf(text);
  if (!named) return undefined;
  if (named.value) {
    const beside = [blocks[index - 1], blocks[index + 1]].some(
      (other) => other && nameOf(other.text.trim().slice(0, LONGEST))?.value,
    );
    return beside ? exactKind(named.kind, named.value) : undefined;
  }
  const next = blocks[index + 1];
  return next && isShortValue(next) ? exactKind(named.kind, next.text.trim()) : undefined;
}

/** Whether a line stands among at least two others that name a field and its value, or a field above its value: a form's lines, whatever stands above them. */
export function isInForm(blocks: readonly Block[], index: number): boolean {
  const lineAt = (at: number) => (blocks[at]?.text ?? "").trim().slice(0, LONGEST);
  const hasValue = (at: number) => nameOf(lineAt(at))?.value;
  if ([-2, -1, 1, 2].filter((by) => hasValue(index + by)).length >= 2) return true;
  if (blocks[index]!.kind !== "paragraph") return false;
  return [-4, -3, -2, 2, 3, 4].filter((by) => kindOfFieldName(lineAt(index + by)) !== undefined).length >= 2;
}

/** What the words of a heading are that name a field above a short value: `Grade:` above `Grade 8`; undefined for a section's heading. */
export function kindOfFieldHeading(words: string, next: Block | undefined): SectionKind | undefined {
  if (!next || !isShortValue(next)) return undefined;
  const named = nameOf(words);
  if (!named || named.value) return undefined;
  return named.kind === "schedule" ? exactKind(named.kind, next.text.trim()) : named.kind;
}

/** The kind of the field of which words are the whole name: `Reports to`, `Closing date`. */
export function kindOfFieldName(words: string): SectionKind | undefined {
  const named = nameOf(words);
  return named?.value === "" ? named.kind : undefined;
}

/** A value that needs no name: an employment type, a way of working. */
export function kindOfValue(line: string): SectionKind | undefined {
  if (line.length > 70) return undefined;
  if (ADDRESS.test(line)) return "location";
  if (AMOUNT.test(line) || LAKHS.test(line)) return "pay";
  // `Permanent | Sales`
  const bar = line.search(/ [|·•] /);
  if (bar > 0) return kindOfValue(line.slice(0, bar));
  const words =
    line
      .toLowerCase()
      .replace(/\bfixed term\b/, "fixed-term")
      .match(/[\p{L}\d]+(?:[-\u00ad.'’][\p{L}\d]+)*/gu) ?? [];
  if (words.length === 0 || words.length > 10) return undefined;
  if (words.every((word) => WAY.test(word)) && words.some((word) => /^(?:hybrid|remote|onsite|on-site)$/.test(word)))
    return "location";
  return words.every((word) => TYPE.test(word) || AROUND_TYPE.test(word)) && words.some((word) => TYPE.test(word))
    ? "employment-type"
    : undefined;
}

/** A line that states one fact of the kinds that are said in a few words: the type, the place, the pay, the deadline. */
export function kindOfFact(line: string): SectionKind | undefined {
  if (line.length > LONGEST) return kindOfLabel(line);
  if (/^(?:applications? (?:close|are due|deadline)|closing date|apply by|deadline)\b/i.test(line))
    return "how-to-apply";
  if (
    /^[^.]{0,70}(?:[$€£]|\b(?:USD|AUD|CAD|EUR|GBP|NZD|INR|CHF|SEK|PLN) ?)\d[\d,.]{2,}/.test(line) &&
    /salary|pay|\bper\b|annum|hour|\/|-|–| to /i.test(line)
  )
    return "pay";
  const named = line.length <= 80 && /^[^:]{3,30}: /.test(line) ? nameOf(line) : undefined;
  return named?.value ? exactKind(named.kind, named.value) : (kindOfLabel(line) ?? kindOfValue(line));
}

/** The kind of fact that the label before a colon names as a heading would: `Hours of work: 36 a week`, `Visa sponsorship: …`. */
function kindOfLabel(line: string): SectionKind | undefined {
  const label = /^([^:.!?]{3,40}):\s{0,6}\S/.exec(line)?.[1];
  const kind = label === undefined ? undefined : sectionKindOfHeading(label);
  return kind !== undefined && kind !== "benefits" && isField(kind) ? kind : undefined;
}

/** Whether a line says no more than how somebody is reached, as the lines of an address do below the way to a job. */
export function isContact({ kind, text }: Block): boolean {
  const line = text.trim();
  if (kind === "heading" || kind === "table-row" || line.length > 90) return false;
  return NAMES_CONTACT.test(line) || kindOfValue(line) === "location" || isOnlyPlaces(line);
}

const NAMES_CONTACT =
  /^(?:tel(?:ephone)?|phone|fax|mobile|cell|did|whats ?app|e-?mail|attn|attention|contact(?: (?:person|name|number|details))?|(?:mailing |postal |street )?address|web(?:site)?|url|p\.? ?o\.? box)\b(?: ?no\.?| number)?\s?[.:#\d]|^(?:https?:\/\/|www\.)\S+$/i;

/** `12 Mill Road, Leeds`, `St. Paul, MN 55102, USA`: a number and a street, or a postcode behind a place. */
const ADDRESS = new RegExp(
  `^\\d{1,6}[A-Za-z]? [\\p{Lu}\\d][^.:;]{2,40}\\b${STREET}\\b[^.:;]{0,40}$|^(?:\\d{1,6} [^.:;]{2,40}, )?\\p{Lu}(?![^,]{0,30} - )[\\p{L}. '-]{2,30}, [A-Z]{2} \\d{5}(?:-\\d{4})?(?:, USA?)?$|^(?:\\p{Lu}\\p{Ll}{2,15} ){1,3}(?:NSW|VIC|QLD|TAS|(?:ACT|NT|SA|WA) \\d{4})(?: \\d{4})?$`,
  "u",
);

/** `Up to £30,000 + benefits`, `$60-70K PA`: money and no more. */
const AMOUNT =
  /^(?:up to |from |circa |c\.? ?)?(?:(?:US|CA|AU|NZ|SG|HK|[CASU])?\$|[€£])\d[\d,.]{1,9}k?(?: ?(?:-|–|—|to) ?(?:(?:US|CA|AU|NZ|SG|HK|[CASU])?\$|[€£])?\d[\d,.]{1,9}k?)?(?: ?(?:pa|p\.a\.?|per (?:annum|year|month|week|hour)|an hour|\/ ?(?:hour(?:ly)?|hr|year(?:ly)?)))?(?: ?(?:\+|plus) ?[\p{L} &]{3,40})?$/iu;

/** `3-7 Lacs P.A.`, `6 LPA`: as boards of India have it. */
const LAKHS = /^\d{1,3}(?:\.\d)? ?(?:(?:-|–|to) ?\d{1,3}(?:\.\d)? ?)?(?:lacs?|lakhs?|lpa)\b.{0,20}$/i;

const WAY = /^(?:hybrid|remote|onsite|on-site|fully|100|first|work|or)$/;
const TYPE =
  /^(?:full[-\u00ad]?time|part[-\u00ad]?time|full|part|time|fulltime|parttime|permanent|temporary|temp|seasonal|casual|fixed[-\u00ad]?term|freelance|internship|per-diem|ft|pt)$/;
const AROUND_TYPE =
  /^(?:position|role|job|post|contract|assignment|appointment|basis|regular|staff|member|employee|and|or|to|until|for|a|fixed|term|diem|per|\d{1,2}(?:\.\d{1,2})?|20\d\d|months?|years?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)$/;

/** Whether several fields of a form run together in a paragraph: `Working Title … Requisition ID … Job Category …`. */
export function isRunOfFields(text: string): boolean {
  if (!/Title|ID|Number|FLSA|Sensitive|Supervises| :/.test(text.slice(0, 600))) return false;
  const names = new Set<string>();
  for (const match of matchesIn(text.slice(0, 600), FORM_FIELDS)) names.add(match[0]);
  return names.size >= 3;
}

/** The field that a line names, and its value where one stands in the line. */
function nameOf(line: string): { readonly kind: SectionKind; readonly value: string } | undefined {
  if (!/^\p{L}/u.test(line)) return undefined;
  const key = headingKey(line);
  for (const [kind, pattern] of FIELD_NAMES) {
    const name = pattern.exec(key)?.[0];
    if (name === undefined) continue;
    const rest = key.slice(name.length);
    if (rest === "") return { kind, value: "" };
    // `Industry TypeRetail`: the value is glued to the name where a cell's border was lost.
    const isGlued = /^\p{Ll}\p{Lu}/u.test(line.slice(name.length - 1));
    const value = isGlued ? rest : /^[?:#]?\s(?:[-–—]\s)?(.+)$/.exec(rest)?.[1];
    // `Schedule Full-Time` is a field; `Schedule appointments for patients` is not.
    if (value !== undefined && /^[\p{Lu}\p{N}$€£(]/u.test(line.slice(-value.length)) && !/[.!]$/.test(line))
      return { kind, value };
  }
  return undefined;
}

/** A field that is named for the type may hold a class of staff, one for the schedule the type. */
function exactKind(kind: SectionKind, value: string): SectionKind {
  const told = kindOfValue(value);
  if (kind === "schedule" && told === "employment-type") return told;
  return kind === "employment-type" && told !== kind && !TYPE_ALONE.test(value) && /^[\p{L} -]+$/iu.test(value)
    ? "other"
    : kind;
}

/** A type that is one where its field is named. */
const TYPE_ALONE = /^(?:regular|contract(?:or)?(?:[- ]to[- ]hire)?|volunteer|apprentice(?:ship)?|casual|other)$/i;

/** Whether a block is no more than a value below the name of its field. */
function isShortValue(block: Block): boolean {
  const text = block.text.trim();
  return (
    block.kind === "paragraph" &&
    text.length <= 80 &&
    !/[.!?:：]$/.test(text) &&
    (!/[.!?]\s+\p{Lu}/u.test(text) || /^\d{1,2} \p{L}{3,9} \d{4}\b/u.test(text))
  );
}
