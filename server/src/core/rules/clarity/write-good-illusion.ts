import { findWithWriteGood } from "../../adapters/write-good";
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
    for (const span of findWithWriteGood("illusion", text)) {
      const pair = /^(\p{L}+)(\s+)(\p{L}+)$/u.exec(text.slice(span.start, span.end));
      // “that that” and “had had” can be right; “New York, New York” is a name; a pair of different case begins a sentence.
      if (!pair || pair[1] !== pair[3] || /^(?:that|had|is|\p{Lu}.*)$/u.test(pair[1]!)) continue;
      const edits = [{ start: span.start + pair[1]!.length, end: span.end, text: "" }];
      yield { span, message: "twice", values: { word: pair[1]! }, fixes: [{ title: "Take out one “" + pair[1]! + "”", safe: true, edits }] };
    }
  },
});
