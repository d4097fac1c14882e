import { COMMON_ACRONYMS } from "../../data/common-acronyms";
import { CURRENCIES } from "../../data/currencies";
import { LICENCES } from "../../data/licences";
import { TECHNOLOGIES } from "../../data/technologies";
import { shiftSpan, type Span } from "../../text/span";
import { MOST_SHOWN } from "../most-shown";
import { proseBlocks } from "../prose-blocks";
import { defineRule, type Draft } from "../rule";

/** Three to six capitals by themselves; not a part of a code, a path, a name with dots or a word in capitals. */
const ACRONYM =
  /(?<![\p{L}\p{N}@#_.$&/+-])(\p{Lu}(?:\p{Lu}|&(?=\p{Lu})){2,5})s?(?![\p{L}\p{N}@_&+®™]|[-–.](?:\p{N}|\p{L})|['’]\p{L}\p{L}|\s?\d|\s?\.\s?\.)/gu;
const COMPANY = /^,? (?:International|Holdings|Technologies|Limited|Ltd|Inc|LLC|LLP|PLC|plc|GmbH|Corp|Pty)\b/;
const KNOWN: ReadonlySet<string> = new Set([
  ...COMMON_ACRONYMS,
  ...CURRENCIES.map(({ code }) => code),
  ...TECHNOLOGIES.flatMap(({ name, variants }) => [name, ...variants]).flatMap((name) => [
    ...(name.length > 3 ? [name.toUpperCase()] : []),
    ...capitals(name),
  ]),
  ...LICENCES.flatMap(({ name, shortForms, variants }) => [name, ...shortForms, ...variants]).flatMap(capitals),
]);
/** How words end, and short forms seldom: `HIGHLY`, `USEFUL`. */
const WORDLY = /^(?=[A-Z]{0,3}[AEIOUY])[A-Z]{2,4}(?:LY|ING|FUL)$/;
/** The letters of what an employer holds dear, which are named beside them: “our PRIDE values”. */
const VALUES = /^["”'’]? (?:core )?(?:values|behaviou?rs)\b/;
/** “Chapter XVI”. */
const ROMAN = /^[IVXLC]+$/;
/** Sections in which a reader has to understand each word. */
const READ: ReadonlySet<string> = new Set([
  "summary",
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "about-team",
  "other",
]);

/** A short form that the posting never spells out. */
export const unexplainedAcronym = defineRule({
  id: "clarity/unexplained-acronym",
  scope: "posting",
  severity: "hint",
  summary: "Spell out short forms once.",
  why: "Short forms from inside the company shut out good candidates from elsewhere, and many mean something else in another trade.",
  messages: {
    unexplained:
      "“{found}” is not spelled out in this posting. Write it in full once, unless every reader of this posting knows it.",
    many: "“{found}” is one of {count} more short forms that are not spelled out in this posting. Write each in full once.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: {
    allow: "Short forms that your readers know.",
    most: MOST_SHOWN,
  },
  shields: ["heading", "statement", "benefits", "name", "quotation", "address", "other-language"],
  crowd: { message: "many", of: ["unexplained"] },
  *check(draft, { allow }) {
    // In another language other short forms are known.
    if ((draft.posting.language ?? "en") !== "en") return;
    for (const { span, found } of unexplained(draft))
      if (!allow.includes(found)) yield { span, message: "unexplained", values: { found } };
  },
});

/** The first use of each unknown short form. */
function unexplained(draft: Draft): { found: string; span: Span }[] {
  const first = new Map<string, Span>();
  for (const { block, section } of proseBlocks(draft)) {
    if (!READ.has(section) || !/\p{Ll}{3}/u.test(block.text)) continue;
    for (const match of block.text.matchAll(ACRONYM)) {
      const found = match[1]!;
      if (
        KNOWN.has(found) ||
        ROMAN.test(found) ||
        WORDLY.test(found) ||
        first.has(found) ||
        isLabel(block.text, match.index + match[0].length, found) ||
        // `OWL Limited` is the name of a company.
        COMPANY.test(block.text.slice(match.index + match[0].length, match.index + match[0].length + 15)) ||
        VALUES.test(block.text.slice(match.index + match[0].length, match.index + match[0].length + 16)) ||
        isShouted(block.text, match.index, match[0].length)
      )
        continue;
      first.set(found, shiftSpan({ start: match.index, end: match.index + found.length }, block.span.start));
    }
  }
  if (first.size === 0) return [];
  const employer = (draft.posting.organization?.value ?? "").toUpperCase();
  const titles = titleInitials(draft);
  return [...first]
    .filter(
      ([found]) =>
        !isWordOf(draft.text, found) &&
        !employer.split(/[^A-Z&]+/).includes(found) &&
        !titles.has(found.replace(/&/g, "")) &&
        !isSpelledOut(draft.text, found),
    )
    .map(([found, span]) => ({ found, span }));
}

/** An ordinary word in capitals stands elsewhere in small letters, or but for its first in those. */
function isWordOf(text: string, found: string): boolean {
  const small = found.toLowerCase();
  const capital = found.length > 3 ? `|${found[0]!}${small.slice(1)}` : "";
  return new RegExp(`\\b(?:${small}${capital})\\b`).test(text);
}

/** The capitals of a name that is one, or of each of its words. */
function capitals(name: string): string[] {
  return name.match(/\b[A-Z][A-Z&]{2,5}\b/g) ?? [];
}

/** A word in capitals with a colon behind it, and long enough for one: `IMPACT: You shape our work.` */
function isLabel(text: string, end: number, found: string): boolean {
  return found.length > 4 && /[AEIOUY]/.test(found) && /^:\s/.test(text.slice(end, end + 2));
}

/** Among other words in capitals it is emphasis. */
function isShouted(text: string, start: number, length: number): boolean {
  return (
    /\p{Lu}{2,12}[,:;]?\s$/u.test(text.slice(Math.max(0, start - 12), start)) ||
    /^[,:;]?\s\p{Lu}{2,}/u.test(text.slice(start + length, start + length + 12))
  );
}

/** Words “(ABC)”, or “ABC (words”, or words in small letters whose initials it is. */
function isSpelledOut(text: string, found: string): boolean {
  for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length)) {
    const before = text.slice(Math.max(0, at - 14), at);
    const behind = text.slice(at + found.length, at + found.length + 6);
    if (
      /\p{L}["”)]?\s{0,2}[([/–—-]\s?["“]?(?:[A-Z&]{2,6} )?$/u.test(before) &&
      /^(?:s?["”]?[)\]/,;]|-[A-Z]{1,4}\))/.test(behind)
    )
      return true;
    if (/^s?\s{0,2}[([–—-]\s?["“]?\p{L}\p{Ll}/u.test(behind)) return true;
  }
  return lowerInitials(text, found);
}

/** The initials of stretches of capitalised words, small words left out or counted. */
function titleInitials({ text }: Pick<Draft, "text">): Set<string> {
  const initials = new Set<string>();
  for (const match of text.matchAll(
    /\p{Lu}[\p{L}'’]{1,30}(?:[ -](?:(?:of|and|for|the|in|to|&) ){0,2}\p{Lu}[\p{L}'’]{1,30}){1,7}/gu,
  )) {
    const words = match[0].split(/[ -]+/);
    for (const letters of [
      words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!),
      words.map((word) => word[0]!.toUpperCase()),
    ]) {
      for (let from = 0; from < letters.length; from++)
        for (let to = from + 3; to <= Math.min(letters.length, from + 6); to++)
          initials.add(letters.slice(from, to).join(""));
    }
  }
  return initials;
}

/** Words in small letters with these initials, each long enough to carry one. */
function lowerInitials(text: string, found: string): boolean {
  const source = Array.from(found.replace("&", ""), (letter) => `${letter}\\p{L}{3,20}`).join(
    "[ -](?:(?:and|of|for|the|to) )?",
  );
  return new RegExp(`(?<!\\p{L})${source}`, "iu").test(text);
}
