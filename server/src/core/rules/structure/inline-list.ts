import type { Block } from "../../blocks/block";
import { sectionKindOfHeading } from "../../blocks/section-kind";
import type { SectionKind } from "../../data/section-kinds";
import type { Fix, TextEdit } from "../../finding";
import { bulletStyle } from "../../posting/placement/section-style";
import { lineBreakOf } from "../../text/lines";
import { standsTwice } from "../../text/stands-twice";
import { blockLines } from "../block-lines";
import { firstWords } from "../first-words";
import { shownBreakOf } from "../page";
import { defineRule, type Draft } from "../rule";

/** Items of a list that run on in one paragraph, with their numbers or dashes or glued to each other without any. */
export const inlineList = defineRule({
  id: "structure/inline-list",
  scope: "posting",
  severity: "warning",
  summary: "Give each item of a list a line of its own.",
  why: "Items that run on in one paragraph are not seen as a list, and the later ones are not read.",
  messages: {
    marked: "{count} items of a list run on in one line. Put each on a line of its own.",
    glued:
      "{count} items seem to be glued together here, as if their line breaks were lost. Put each on a line of its own.",
  },
  shields: ["other-language"],
  *check(draft) {
    for (const line of blockLines(draft)) {
      for (const { from, end } of markedRuns(draft, line)) {
        const first = line[from]!;
        if (isEnumeration(line.slice(from, end))) continue;
        if (
          end - from === 2 &&
          (isWithinSentence(draft, first) ||
            isJoined(first) ||
            isHyphen(draft, line[from + 1]!) ||
            partsFacts(draft, first))
        )
          continue;
        yield {
          span: firstWords(draft.text, first.span),
          message: "marked",
          values: { count: end - from },
          fixes: [breakItems(draft, line, { from, end })],
        };
      }
      for (const block of line) {
        const seams = seamsOf(block, draft.text);
        if (seams.length < 3) continue;
        const at = block.span.start + seams[0]!;
        const span = firstWords(draft.text, { start: wordStart(draft.text, at), end: block.span.end });
        yield { span, message: "glued", values: { count: seams.length + 1 }, fixes: [breakSeams(draft, block, seams)] };
      }
    }
  },
});

/** Items of a line that follow on one another: `line.slice(from, end)`. */
interface Run {
  readonly from: number;
  readonly end: number;
}

/** Two or more items in a row on one line, and on one line of a page too. */
function markedRuns(draft: Draft, line: readonly Block[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= line.length; at++) {
    const block = line[at];
    const goesOn =
      block !== undefined &&
      isMarked(block) &&
      (at === from || !(startsAnew(line[at - 1]!, block) || isBroken(draft, line[at - 1]!, block)));
    if (goesOn) continue;
    if (at - from > 1) runs.push({ from, end: at });
    from = block !== undefined && isMarked(block) ? at : at + 1;
  }
  return runs;
}

/** Whether a mark begins an item; a dash before a figure may as well part it from a name: `Leeds - 770`, but not `- 5+ years`. */
function isMarked({ list, text }: Block): boolean {
  return (
    list !== null && list.text !== "" && !(/^[-–—]$/.test(list.text) && /^[\s–—-]*\d(?!\d?\+? years\b)/.test(text))
  );
}

/** Whether a page breaks the line between two items, though the document does not: `<br>`. */
function isBroken({ text }: Draft, before: Block, after: Block): boolean {
  return /<br\b/i.test(text.slice(before.span.end, after.span.start));
}

/** Whether a dash is glued to the word before it. */
function isHyphen({ text }: Draft, { span, list }: Block): boolean {
  return /^[-–—]$/.test(list!.text) && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
}

/** Whether the words before an item go on in it: `send (1) a letter and (2) a picture`. */
function isWithinSentence({ text }: Draft, { span }: Block): boolean {
  return /[\p{L}\p{N},]\s*$/u.test(text.slice(Math.max(0, span.start - 4), span.start));
}

/** Whether a dash goes on from a name in brackets, as between the facts of a line: `Mill (Leeds) - Baker - Full-time`. */
function partsFacts({ text }: Draft, { span, list }: Block): boolean {
  return /^[-–—]$/.test(list!.text) && /[\p{L}\p{N}]\) $/u.test(text.slice(Math.max(0, span.start - 3), span.start));
}

/** Whether short things are counted within a sentence: `We bake (1) bread, (2) rolls, and (3) cakes.` */
function isEnumeration(items: readonly Block[]): boolean {
  const [last, ...others] = [...items].reverse();
  return (
    items.length < 5 &&
    last!.list!.ordinal !== null &&
    others.every(({ text }) => text.trim().length < 70) &&
    /[\s,;](?:and|or|and\/or)\s*$/.test(others[0]!.text)
  );
}

/** Whether a sentence goes on from an item to the next: `Do not send: (1) a letter, or (2) a picture.` */
function isJoined({ text }: Block): boolean {
  return text.length < 200 && /[\s,](?:or|and)\s*$/.test(text);
}

/** Whether an item begins another list: dashes after numbers, or the numbers from one again. */
function startsAnew(before: Block, block: Block): boolean {
  return (
    (before.list!.ordinal === null) !== (block.list!.ordinal === null) ||
    (block.list!.ordinal === 1 && before.list!.ordinal !== null)
  );
}

/** Breaks the line before each item that does not begin one; before the first below a heading the heading’s own rule breaks it. */
function breakItems({ text }: Draft, line: readonly Block[], { from, end }: Run): Fix {
  const lineBreak = shownBreakOf(text);
  const edits = line.slice(from, end).flatMap((block, index) => {
    const before = line[from + index - 1];
    if (!before || before.kind === "heading") return [];
    // Marks that close what stands before stay.
    const marks = /^\S*/.exec(text.slice(before.span.end, block.span.start))![0];
    return [{ start: before.span.end + marks.length, end: block.span.start, text: lineBreak }];
  });
  return { title: "Put each item on its own line", safe: true, edits };
}

const GLUED = /[a-zß-ÿ)]-?[A-ZÀ-Þ]/g;

/** A word in small letters, and at once, or behind a dash, one with a capital. */
const SEAM = /(?<![\p{L}\p{N}])\p{Ll}{3,40}-?(?=\p{Lu}\p{Ll}{2,}(?![\p{L}]))|(?<=\p{Ll}\))(?=\p{Lu}\p{Ll}{2,}\s)/gu;
/** Where a word ends in small letters and another begins with a capital at once: `breadSell`. */
function seamsOf({ kind, text }: Block, whole: string): number[] {
  if (kind === "heading" || kind === "code" || kind === "front-matter" || kind === "table-row") return [];
  // Most blocks have no seam at all; this is told without looking at whole words.
  if ((text.match(GLUED)?.length ?? 0) < 3) return [];
  const plain = text.replace(ADDRESS, (address) => " ".repeat(address.length));
  const seams = Array.from(plain.matchAll(SEAM), (match) => match.index + match[0].length);
  return seams.filter((seam) => !isInName(text, seam, whole));
}

/** Whether a seam is one of a short name that stands in more places than one, such as `millStone`. */
function isInName(text: string, seam: number, whole: string): boolean {
  const left = /\p{Ll}{1,40}$/u.exec(text.slice(Math.max(0, seam - 40), seam))?.[0] ?? "";
  const word = left + (/^\p{L}{1,40}/u.exec(text.slice(seam, seam + 40))?.[0] ?? "");
  return left !== "" && word.length <= LONGEST_NAME && standsTwice(whole, word);
}

const LONGEST_NAME = 10;

const ADDRESS = /\bhttps?:\/\/\S{1,500}|\bwww\.\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,100}|#\S{1,80}/g;

function wordStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 40), at);
  return at - (/[\p{L}\p{N})]{0,40}$/u.exec(before)?.[0].length ?? 0);
}

/** Breaks the line at each seam and gives each item the document’s bullet. Names can look like seams, so a person decides. */
function breakSeams({ text, blocks }: Draft, block: Block, seams: readonly number[]): Fix {
  const bullet = bulletStyle(blocks);
  const { list } = block;
  const lineBreak = lineBreakOf(text);
  const item = lineBreak + (list?.text && list.ordinal === null ? `${list.text} ` : bullet);
  const edits = seams.map((seam) => ({ start: block.span.start + seam, end: block.span.start + seam, text: item }));
  // Behind a heading in the same line the first item begins a line, too.
  const isInLine = /\S[ \t]{0,8}$/.test(text.slice(Math.max(0, block.span.start - 10), block.span.start));
  const head =
    list === null
      ? headOf(block, seams[0]!, { first: isInLine ? item : bullet, item, gap: lineBreak + lineBreak })
      : [];
  return { title: "Put each item on its own line", safe: false, edits: [...head, ...edits] };
}

/** Makes an item of what stands before the first seam, but for the sentences that lead to the list, and for its heading. */
function headOf(
  { text, span }: Block,
  seam: number,
  { first, item, gap }: { readonly first: string; readonly item: string; readonly gap: string },
): TextEdit[] {
  const [last] = [...text.slice(0, seam).matchAll(LEAD_END)].slice(-1);
  const from = last ? last.index + last[0].length : 0;
  const words = text.slice(from, seam);
  const heading = last?.[0].startsWith(":")
    ? undefined
    : [HEAD.exec(words)?.[0], words].find((one) => one && HEADS.has(sectionKindOfHeading(one.trim())));
  const start = span.start + (last ? last.index + 1 : 0);
  const lead = last ? item : first;
  const end = span.start + from + (heading ?? "").length;
  return [
    { start, end: span.start + from, text: heading === undefined ? lead : last ? gap : "" },
    ...(heading !== undefined && heading !== words ? [{ start: end, end, text: item }] : []),
  ].filter((edit) => edit.start < edit.end || edit.text !== "");
}

/** Words up to a capital that is glued to them: `What We Can Offer You` before `Competitive salary`. */
const HEAD = /^.{3,60}?\p{Ll}(?=\p{Lu}\p{Ll})/u;

/** What a heading may announce that is glued to the first item of its list; `Competitive salary` is such an item. */
const HEADS: ReadonlySet<SectionKind | undefined> = new Set([
  "responsibilities",
  "requirements",
  "requirements-required",
  "requirements-preferred",
  "benefits",
]);

/** Where a sentence or a label ends and other words begin. */
const LEAD_END = /(?<=\p{Ll}{2}|\p{Lu}{2}|\))[.!?:]\s{0,3}(?=[\p{L}\d])/gu;
