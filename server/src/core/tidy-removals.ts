import type { Fix, TextEdit } from "./finding";

/**
 * A fix that leaves no gap, no empty element and no glued words where it takes words out, and none where it puts some between words whose
 * line break was lost. The other edits stay as they are.
 */
export function tidyRemovals(text: string, fix: Fix): Fix {
  const [first] = fix.edits;
  if (fix.edits.length === 1 && first!.start === first!.end) return apart(text, fix, first!);
  const edits = fix.edits.map((edit) => {
    if (edit.text !== "" || text.slice(edit.start, edit.end).trim() === "") return edit;
    const tidy = tidied(text, edit);
    const isFree = fix.edits.every((other) => other === edit || other.end <= tidy.start || tidy.end <= other.start);
    return isFree ? tidy : edit;
  });
  return edits.every((edit, index) => edit === fix.edits[index]) ? fix : { ...fix, edits };
}

/** What is put behind words that others follow at once is parted from those: by a line if it has lines of its own, else by a space. */
function apart(text: string, fix: Fix, edit: TextEdit): Fix {
  const isGlued = INSERTED.test(edit.text) && /^[\p{L}\p{N}]/u.test(text.slice(edit.end, edit.end + 2));
  if (!isGlued || !/\S/.test(text.charAt(edit.start - 1))) return fix;
  const [lineBreak] = /\r?\n/.exec(edit.text) ?? [];
  const gap = lineBreak === undefined ? " " : lineBreak + lineBreak;
  const edits = [{ ...edit, text: edit.text + gap }];
  return fix.snippet === undefined ? { ...fix, edits } : { ...fix, edits, snippet: fix.snippet + gap };
}

/** Words behind what parts them from those before: no mere letters of a word. */
const INSERTED = /^[\s,.;:(][^]{0,5000}[\p{L}\p{N}.,;:!?)\]]$/u;

function tidied(text: string, edit: TextEdit): TextEdit {
  const whole = withTags(text, edit);
  const before = text.slice(Math.max(0, whole.start - REACH), whole.start);
  const behind = text.slice(whole.end, whole.end + REACH);
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(before)?.[1];
  const isStart = indent !== undefined && (indent.length < before.length || whole.start < REACH);
  const rest = /^[ \t]*(\r\n|\n|\r|$)/.exec(behind);
  const isEnded = isStart && /[\r\n]$/.test(text.slice(whole.start, whole.end));
  if (isStart && (isEnded || rest)) {
    const lineEnd = isEnded || rest === null ? 0 : rest[0].length;
    return withoutLines(text, { ...whole, start: whole.start - indent.length, end: whole.end + lineEnd });
  }
  if (whole !== edit) return whole;
  if ((rest || CLOSING_MARKS.test(behind)) && /\S[ \t]+$/.test(before))
    return { ...edit, start: edit.start - before.length + before.trimEnd().length };
  const cut = text.slice(edit.start, edit.end);
  // What began a paragraph goes without the line break before it, where another sentence of the paragraph stays.
  const lead = /^\s*[\r\n]\s*/.exec(cut)?.[0].length;
  if (lead !== undefined && !rest && /\S$/.test(before))
    return { ...edit, start: edit.start + lead, end: edit.end + /^[ \t]*/.exec(behind)![0].length };
  // Of the spaces at its two sides those before it stay.
  if (/\S $/.test(before) && /^ /.test(behind)) return { ...edit, end: edit.end + /^ {0,20}/.exec(behind)![0].length };
  const glues = /[\p{L}\p{N}]/u.test(cut) && GLUED_BEFORE.test(before) && /^[\p{L}\p{N}]/u.test(behind);
  return glues ? withSpace(cut, edit) : edit;
}

const REACH = 200;
/** Marks that end what is bold: a space before them would make them none. */
const CLOSING_MARKS = /^[*_]{1,3}(?![*_\p{L}\p{N}])/u;
/** What a word is not written to at once: a word, or a mark that closes one. */
const GLUED_BEFORE = /[\p{L}\p{N}.,;:!?)]$/u;

/** The white space with which a removed stretch begins, or ends, stays between two words; a space where it has none. */
function withSpace(cut: string, edit: TextEdit): TextEdit {
  const lead = /^\s*/.exec(cut)![0].length;
  if (lead > 0) return { ...edit, start: edit.start + lead };
  const end = edit.start + cut.trimEnd().length;
  return end === edit.end && /\s/.test(cut) ? { ...edit, text: " " } : { ...edit, end };
}

/** A removal of all that an item or a paragraph of HTML holds takes the element with it, and one of all that is bold or leans its marks. */
function withTags(text: string, edit: TextEdit): TextEdit {
  const before = text.slice(Math.max(0, edit.start - REACH), edit.start);
  const marks = /(?<![*_])[*_]{1,3}$/.exec(before)?.[0];
  if (marks !== undefined && text.startsWith(marks, edit.end) && !/[*_]/.test(text[edit.end + marks.length] ?? ""))
    return { ...edit, start: edit.start - marks.length, end: edit.end + marks.length };
  const open = /<(li|p)(?:\s[^<>]{0,100})?>\s{0,40}$/i.exec(before);
  const close = open && new RegExp(`^\\s{0,40}</${open[1]!}>`, "i").exec(text.slice(edit.end, edit.end + 60));
  return open && close ? { ...edit, start: edit.start - open[0].length, end: edit.end + close[0].length } : edit;
}

/** Of the empty lines above and below removed ones only those above stay; at the end of a text neither. */
function withoutLines(text: string, edit: TextEdit): TextEdit {
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r)){0,20}/.exec(text.slice(edit.end, edit.end + REACH))![0].length;
  const above = text.slice(Math.max(0, edit.start - REACH), edit.start);
  if (text.slice(edit.end + blank, edit.end + blank + REACH).trim() === "" && edit.end + blank + REACH >= text.length) {
    const start = edit.start - above.length + above.trimEnd().replace(BARE_LABEL, "").trimEnd().length;
    const end = edit.end + blank;
    return { ...edit, start, end: end - /(?:\r\n|\n|\r)?$/.exec(text.slice(end - 2, end))![0].length };
  }
  const isParted = above === "" || /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(above);
  return isParted ? { ...edit, end: edit.end + blank } : edit;
}

/** A label at the end of a text from which all that stood below it was taken. */
const BARE_LABEL = /(?<=[\r\n])[^\r\n:]{1,40}:$/;
