import { SECTION_KINDS, type SectionKind } from "./data/section-kinds";
import type { Finding, TextEdit } from "./finding";
import { absencesIn, insertionsFor, isBegun, type Insertion } from "./insertions";
import type { LintResult } from "./lint";
import { insertionPoint } from "./posting/placement/placement";
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
    .flatMap(([part, finding]) => toPart(part, finding, { ...result, text }) ?? [])
    .filter(({ edit }) => !isBegun(text, edit.text));
  const places = new Map<number, Part[]>();
  for (const one of insertions) places.set(one.edit.start, [...(places.get(one.edit.start) ?? []), one]);
  return [...places.values()].map((parts) => joined(parts, lineBreakOf(text))).sort((a, b) => a.start - b.start);
}

const MARKDOWN: HeadingStyle = { form: "atx", level: 2, colon: false };

/** A part that is missing, with the edit that inserts it alone. */
interface Part {
  /** Its place among the parts that go to one place: what joins a section or lines with labels stands first, then all in their order. */
  readonly rank: number;
  readonly edit: TextEdit;
}

function toPart(part: string, { fixes }: Finding, draft: LintResult & { readonly text: string }): Part | undefined {
  const { config } = draft;
  // A sample may state what is not so, such as that there is a vacancy; what the organisation has approved is its own word.
  const statement = STATEMENT_KINDS.find((one) => one === part && config.statements.has(one));
  const kind = SECTION_KINDS.find((one) => one === part) ?? (statement && homeOf(statement).section);
  const edit = fixes[0]?.edits[0];
  if ((!kind && part !== "title") || !edit || edit.start !== edit.end || fixes[0]!.edits.length > 1) return undefined;
  if (!kind || joinsLines(kind, edit, draft)) return { edit, rank: -1 };
  return { edit, rank: rankIn(config.sections.order, kind) ?? SECTION_KINDS.length };
}

/** Whether what is inserted joins the section of its kind, or lines with labels. */
function joinsLines(
  kind: SectionKind,
  { start, text: words }: TextEdit,
  { text, blocks, posting, config }: LintResult & { readonly text: string },
): boolean {
  if (posting.sections.some((one) => one.kind === kind && one.headingSpan !== null && one.span.end === start))
    return !/[\r\n]/.test(words.trim());
  const { form, offset } = insertionPoint({ text, blocks, posting, setting: config }, kind);
  return form === "field" && offset === start;
}

/** One edit for all parts that go to one place, in their order. */
function joined(parts: readonly Part[], lineBreak: string): TextEdit {
  const sorted = [...parts].sort((a, b) => a.rank - b.rank);
  const { start } = sorted[0]!.edit;
  const last = sorted.at(-1)!.edit.text;
  const words = sorted.map(({ edit }, index) => {
    const before = sorted[index - 1]?.edit.text.trim() ?? "";
    const own = /^[\r\n]*/.exec(edit.text)![0];
    // A line below a list is parted from its last item, and so is what has no place of its own yet.
    const isParted = index > 0 && (start === 0 || (/[\r\n]/.test(before) && !/[\r\n]/.test(edit.text.trim())));
    return (isParted ? lineBreak + lineBreak : own) + edit.text.trim();
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
