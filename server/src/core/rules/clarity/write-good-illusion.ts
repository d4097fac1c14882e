import { findWithWriteGood } from "../../adapters/write-good";
import type { Span } from "../../text/span";
import { defineRule } from "../rule";

/** A word twice in a row, often across a line break, where the eye slips over it. */
export const writeGoodIllusion = defineRule({
  id: "clarity/write-good-illusion",
  scope: "block",
  severity: "warning",
  summary: "Take out a word that stands twice.",
  why: "Readers slip over a doubled word, but it tells them that nobody read the posting again.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: { twice: "“{word}” stands twice in a row. Take one out." },
  shields: ["quotation", "address", "other-language", "name"],
  *check({ kind, text }) {
    if (kind === "table-row") return;
    for (const second of findWithWriteGood("illusion", text)) {
      const word = text.slice(second.start, second.end);
      // “that that” and “had had” can be right; “Walla Walla” is a name; figures and marks are no words.
      if (!/^\p{Ll}+$/u.test(word) || /^(?:that|had|is|very|so|bye|no|much|many|false|more|far|long)$/.test(word))
        continue;
      const before = text.slice(Math.max(0, second.start - 200), second.start);
      const gap = second.start - before.length + before.trimEnd().length;
      if (gap === second.start || text.slice(gap - word.length, gap) !== word) continue;
      const span = { start: gap - word.length, end: second.end };
      if (word.length === 1 && isLetterSpaced(text, span)) continue;
      const edits = [{ start: gap, end: second.end, text: "" }];
      yield {
        span,
        message: "twice",
        values: { word },
        fixes: [{ title: `Take out one “${word}”`, safe: true, edits }],
      };
    }
  },
});

/** Whether letters with spaces between them stand beside a place: `a p p l y`. */
function isLetterSpaced(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\s)\S\s$/.test(text.slice(Math.max(0, start - 3), start)) || /^\s\S(?:\s|$)/.test(text.slice(end, end + 3))
  );
}
