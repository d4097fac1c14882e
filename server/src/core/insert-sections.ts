import { SECTION_KINDS } from "./data/section-kinds";
import type { Finding, TextEdit } from "./finding";
import { absencesIn, insertionsFor, isBegun, type Insertion } from "./insertions";
import type { LintResult } from "./lint";
import { renderHeading, type HeadingStyle } from "./posting/placement/section-style";
import { STATEMENT_KINDS } from "./posting/posting";
import { rankIn } from "./posting/placement/section-order";
import { homeOf } from "./rules/statement-insertion";
import { lineBreakOf } from "./text/lines";

/**
 * The edits that put every part which a finding says to be missing where it belongs, with prompts to fill in; none where nothing is missing.
 * An empty text becomes the frame of a posting, its headings in a style that the caller may choose. `text` is that of the result. What was
 * inserted once is not inserted again, filled in or not.
 */
export function insertSections(text: string, result: LintResult, style: HeadingStyle = MARKDOWN): TextEdit[] {
  if (result.posting.words === 0) return text.trim() === "" ? [frame(text, result, style)] : [];
  const insertions = [...absencesIn(result.findings)]
    .flatMap(([part, finding]) => toPart(part, finding, result) ?? [])
    .filter(({ edit }) => !isBegun(text, edit.text));
  const places = new Map<number, Part[]>();
  for (const one of insertions) places.set(one.edit.start, [...(places.get(one.edit.start) ?? []), one]);
  return [...places.values()].map((parts) => joined(parts, lineBreakOf(text))).sort((a, b) => a.start - b.start);
}

const MARKDOWN: HeadingStyle = { form: "atx", level: 2, colon: false };

/** A part that is missing, with the edit that inserts it alone. */
interface Part {
  readonly rank: number;
  readonly edit: TextEdit;
}

function toPart(part: string, { fixes }: Finding, { config }: LintResult): Part | undefined {
  // A sample may state what is not so, such as that there is a vacancy; what the organisation has approved is its own word.
  const statement = STATEMENT_KINDS.find((one) => one === part && config.statements.has(one));
  const kind = SECTION_KINDS.find((one) => one === part) ?? (statement && homeOf(statement).section);
  const edit = fixes[0]?.edits[0];
  if ((!kind && part !== "title") || !edit || edit.start !== edit.end || fixes[0]!.edits.length > 1) return undefined;
  return { edit, rank: kind ? (rankIn(config.sections.order, kind) ?? SECTION_KINDS.length) : -1 };
}

/** One edit for all parts that go to one place: what joins the section before it first, then the sections in their order. */
function joined(parts: readonly Part[], lineBreak: string): TextEdit {
  // A section has its heading on a line of its own.
  const isSection = ({ edit }: Part) => edit.start === 0 || /[\r\n]/.test(edit.text.trim());
  const sorted = [...parts].sort((a, b) => Number(isSection(a)) - Number(isSection(b)) || a.rank - b.rank);
  const { start } = sorted[0]!.edit;
  const last = sorted.at(-1)!.edit.text;
  const words = sorted.map(({ edit }, index) => {
    const lead = start === 0 && index > 0 ? lineBreak + lineBreak : /^[\r\n]*/.exec(edit.text)![0];
    return lead + edit.text.trim();
  });
  return { start, end: start, text: words.join("") + last.slice(last.trimEnd().length) };
}

/** All that a posting usually has, to be filled in. */
function frame(text: string, result: LintResult, style: HeadingStyle): TextEdit {
  const { sections, rules } = result.config;
  const expected: readonly (string | null)[] = [...sections.required, ...sections.recommended];
  const parts = insertionsFor(text, result).filter(({ form, section, origin }) => {
    if (form === "section") return expected.includes(section);
    return form !== "statement" || origin === "approved" || rules.has(`statements/missing-${section}`);
  });
  const rank = ({ section }: Insertion) =>
    section === null ? -1 : (rankIn(sections.order, section) ?? SECTION_KINDS.length);
  const hasMarks = style.form === "atx";
  const pieces = parts
    .sort((a, b) => rank(a) - rank(b))
    .map(({ heading, text: words }) => {
      if (heading === "") return hasMarks ? `# ${words}` : words;
      return `${renderHeading(style, heading)}${hasMarks ? "\n\n" : "\n"}${words}`;
    });
  return { start: 0, end: text.length, text: `${pieces.join("\n\n")}\n` };
}
