import type { Block } from "../../blocks/block";
import { spanOfMatch, spansOverlap, type Span } from "../../text/span";
import { defineRule } from "../rule";

/** A large figure of money without separators. */
export const unformatted = defineRule({
  id: "pay/unformatted",
  scope: "posting",
  severity: "hint",
  summary: "Write large amounts with separators.",
  why: "“$136,800” is read at a glance; “$136800” has to be counted.",
  messages: { separators: "Write “{better}”, so that it can be read at a glance." },
  *check({ posting, text, blocks }) {
    const pays = posting.pay.map(({ span }) => span);
    for (const span of [...pays, ...otherAmounts(blocks, pays)]) {
      const edits = [];
      // Four digits need no separator where others stand without a mark: a year, a grade.
      for (const match of text
        .slice(span.start, span.end)
        .matchAll(/(?<![\d.,])[1-9]\d{4,8}(?![\d,]|\.\d{3})|(?<=[$£])[1-9]\d{3}(?![\d,]|\.\d{3})/g)) {
        const start = span.start + match.index;
        edits.push({ start, end: start + match[0].length, text: Number(match[0]).toLocaleString("en-US") });
      }
      const [first] = edits;
      if (!first) continue;
      const last = edits.at(-1)!;
      const better = edits.map((edit) => edit.text).join("” and “");
      yield {
        span: { start: first.start, end: last.end },
        message: "separators",
        values: { better },
        fixes: [{ title: `Write “${better}”`, safe: true, edits }],
      };
    }
  },
});

/** Amounts that are no pay by themselves, such as a bonus or what can be earned with commissions. */
function otherAmounts(blocks: readonly Block[], pays: readonly Span[]): Span[] {
  return blocks
    .filter(({ kind, text }) => kind !== "code" && kind !== "front-matter" && /[$£€]\s?\d{5}/.test(text))
    .flatMap(({ text, span }) =>
      [...text.matchAll(/[$£€]\s?[1-9]\d{4,6}(?![\d,.]\d|\d|[kKmM%])/g)].map((match) => spanOfMatch(match, span.start)),
    )
    .filter((amount) => !pays.some((pay) => spansOverlap(pay, amount)));
}
