import { WHOLE_HEADINGS, type SectionKind } from "../data/section-kinds";
import { remember } from "../text/remember";
import type { Span } from "../text/span";
import { isShouted } from "./letter-case";
import { headingKey, sectionKindOfHeading } from "./section-kind";

/**
 * `In Summary : Our team …`, `Your skills:A degree …`: the label that announces a section of prose on its own line; undefined where there
 * is none. `Growing the team: …` between `Baking the bread: …` and `Serving guests: …` is one of several parts; `around` are the paragraphs
 * above and below it.
 */
export function labelHeading(words: string, around: readonly string[]): Span | undefined {
  const label = announced(words);
  return label && (namesSection(words.slice(label.start, label.end)) || !around.some(isNamedPart)) ? label : undefined;
}

/** Whether a label is the heading of a section wherever it stands: `Benefits`, `Physical demands`. */
function namesSection(label: string): boolean {
  const key = headingKey(label);
  return (
    WHOLE_HEADINGS.test(key) || /^(?:how )?to apply\b/.test(key) || LANGUAGE_LABEL.test(label) || NAMES_PART.test(key)
  );
}

const NAMES_PART =
  /^(?:\p{L}+[ /]){0,2}(?:skills|requirements|qualifications|demands|duties|tests?|summary|overview|description|statement)$/u;

/** Whether a paragraph begins with a name of what it is about that says no kind of section. */
function isNamedPart(paragraph: string): boolean {
  const name = NAMED.exec(paragraph)?.[1];
  return name !== undefined && sectionKindOfHeading(name) === undefined;
}

const NAMED = /^\s*(\p{Lu}[^:.!?;|]{2,50}): \S[^]{60}/u;

const announced = remember(readLabelHeading);

function readLabelHeading(words: string): Span | undefined {
  const match =
    /^\s*(\p{Lu}[^:.!?,;|]{2,50}?\s?[:：])(?:[^\S\t]+(?=\S[^]{60})|(?=(?:\p{L}|[-•·▪●] ?\p{Lu}).{40}))/u.exec(words);
  if (!match) return undefined;
  const isParted = /\s$/.test(match[0]);
  if (isParted && words.length - match[0].length <= LEAST_PROSE && !isShouted(match[1]!)) return undefined;
  const longest = isParted ? 5 : 7;
  const kind = match[1]!.trim().split(/\s+/).length <= longest ? sectionKindOfHeading(match[1]!) : undefined;
  const opens =
    kind !== undefined &&
    (PROSE_SECTIONS.has(kind) ||
      (VALUE_SECTIONS.has(kind) && isShouted(match[1]!) && IS_PROSE.test(words.slice(match[0].length))));
  const known = opens && !/\d/.test(match[1]!);
  return known || APPLY_LABEL.test(match[1]!) || LANGUAGE_LABEL.test(match[1]!)
    ? { start: match[0].indexOf(match[1]!), end: match[0].trimEnd().length }
    : undefined;
}

/** A shorter text behind a label is its value, but for one in large letters. */
const LEAST_PROSE = 80;

/** The sections that a label opens where it stands in large letters before prose, as old forms have it: `REMUNERATION: We offer …`. */
const VALUE_SECTIONS: ReadonlySet<SectionKind> = new Set(["pay", "how-to-apply", "schedule"]);

/** A long sentence, or the lead to a list. */
const IS_PROSE = /^\s{0,8}\p{Lu}[^]{60,}?\p{Ll}[.!?:](?:\s|$)/u;

/** The sections that a label may open: the others are said in a line of a label and a value. */
const PROSE_SECTIONS: ReadonlySet<SectionKind> = new Set([
  "about-company", "about-team", "summary", "responsibilities", "requirements-required", "requirements-preferred", "requirements",
  "benefits", "equal-opportunity", "accommodation", "fair-chance", "diversity", "legal",
]); // prettier-ignore

/** `To apply: Send …`. What else is said of the way to a job in a label, such as a deadline or a contact, is a value. */
const APPLY_LABEL = /^(?:how )?to apply\b|\bapplying\b/i;

/** A label that says in which language the text goes on. */
const LANGUAGE_LABEL =
  /^(?:En Español|Em Português|En Français|Auf Deutsch|In English|English version|Version française|Español|Français|Deutsch)\s?[:：]$/i;
