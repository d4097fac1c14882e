import type { Block } from "../blocks/block";
import type { Fix, Severity, TextEdit } from "../finding";
import type { Span } from "../text/span";

const EMPTY_ITEM =
  /(?<![^\n])[ \t]{0,8}([-*•·▪●–])[ \t]{0,8}\r?(?=\n)((?:\r?\n[ \t]{0,8}[-*•·▪●–][ \t]{0,8}\r?(?=\n|$))*)/g;

/** List marks alone on their lines, each run once. A mark whose text stands below gets it back; many such marks are one finding. */
export function* emptyItems(text: string, blocks: readonly Block[]) {
  const hidden = blocks.filter(({ kind }) => kind === "code" || kind === "front-matter");
  const items = [...text.matchAll(EMPTY_ITEM)]
    .map((match) => emptyItem(text, match))
    .filter(({ span }) => !hidden.some((one) => one.span.start <= span.start && span.start < one.span.end));
  // Some may be empty; where many are, their texts stand below.
  const torn = items.filter((item) => item.torn !== null);
  const all = torn.length > 3 ? listsOf(text, torn) : [];
  // Beyond three lists one finding stands for the others.
  const lists = [...all.slice(0, 3), all.slice(3).flat()].filter((list) => list.length > 1);
  for (const list of lists) {
    yield {
      span: list[0]!.span,
      message: "torn" as const,
      values: { count: list.length },
      related: list.slice(1, 6).map(({ span }) => ({ span, message: "Another one stands here." })),
      fixes: [{ title: "Join them with their texts", safe: true, edits: list.map((item) => item.torn!) }],
    };
  }
  const told = new Set(lists.flat());
  let severity: Severity = "warning";
  for (const item of items) {
    if (told.has(item)) continue;
    const { span, cut, torn: joint, isFar } = item;
    const fix: Fix =
      joint !== null && (isFar || lists.length > 0)
        ? { title: "Join it with its text", safe: true, edits: [joint] }
        : { title: "Take it out", safe: true, edits: [cut] };
    yield { span, message: "bullet" as const, fixes: [fix], severity };
    // One such item is worth a warning; the rest were torn off with it.
    severity = "information";
  }
}

/** Marks that follow on one another with nothing but the text of one between them. */
function listsOf(text: string, torn: readonly EmptyItem[]): EmptyItem[][] {
  const lists: EmptyItem[][] = [];
  for (const item of torn) {
    const last = lists.at(-1)?.at(-1);
    if (last && !/\n[ \t\r]*\n/.test(text.slice(last.torn!.end, item.span.start).trim())) lists.at(-1)!.push(item);
    else lists.push([item]);
  }
  return lists;
}

interface EmptyItem {
  readonly span: Span;
  /** Takes the marks out. */
  readonly cut: TextEdit;
  /** Joins the mark with the text below it; null where there is none, or several marks stand above it. */
  readonly torn: TextEdit | null;
  /** Whether a blank line parts the two. */
  readonly isFar: boolean;
}

function emptyItem(text: string, match: RegExpExecArray): EmptyItem {
  const start = match.index + match[0].indexOf(match[1]!);
  const end = match.index + match[0].trimEnd().length;
  const behind = /^\s{1,8}(?=[\p{L}\d“"(])/u.exec(text.slice(end, end + 9));
  const rest = behind ? text.slice(end + behind[0].length, end + behind[0].length + 8) : "";
  const hasText = behind !== null && !match[2] && !/^\d{1,2}[.)]/.test(rest) && !leads(text, end + behind[0].length);
  return {
    span: { start, end },
    cut: { start: match.index, end: end + (/^\s*?\n/.exec(text.slice(end, end + 9))?.[0].length ?? 0), text: "" },
    torn: hasText ? { start: end, end: end + behind[0].length, text: " " } : null,
    isFar: hasText && /\n[ \t\r]*\n/.test(behind[0]),
  };
}

/** Whether a line leads to what stands below it, as a heading does: `Posting Date:` is no item's text. */
function leads(text: string, start: number): boolean {
  return /^[^:\n]{1,60}:[ \t\r]*(?:\n|$)/.test(text.slice(start, start + 80));
}
