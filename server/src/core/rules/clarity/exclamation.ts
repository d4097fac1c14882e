import { spanOfMatch } from "../../text/span";
import { defineRule } from "../rule";

/** More than one exclamation mark, or one beside a question mark. */
const RUN = /(?<=[\p{L}\p{N}"”’)\]%.?])\s?(?:!\s?){1,20}!|\?!{1,20}/gu;
const SINGLE = /(?<=[\p{L}\p{N}"”’)\]%])!(?![!=\p{L}\p{N}])/gu;

/** Exclamation marks in a row, or in every other sentence. */
export const exclamation = defineRule({
  id: "clarity/exclamation",
  scope: "posting",
  severity: "hint",
  summary: "Use exclamation marks sparingly.",
  why: "One exclamation mark is warm; many read like an advertisement.",
  messages: {
    run: "“{found}” reads like an advertisement. One mark is enough.",
    many: "{count} sentences end in an exclamation mark. Keep the one that matters most.",
  },
  options: { most: 3 },
  optionDescriptions: { most: "How many single exclamation marks a posting may have." },
  shields: ["statement", "quotation", "address", "other-language", "name"],
  *check({ blocks }, { most }) {
    const singles = [];
    for (const block of blocks) {
      if (block.kind === "code" || block.kind === "front-matter" || !block.text.includes("!")) continue;
      for (const match of block.text.matchAll(RUN)) {
        const span = spanOfMatch(match, block.span.start);
        const text = match[0].startsWith("?") ? "?" : "!";
        yield {
          span,
          message: "run",
          values: { found: match[0].trim() },
          fixes: [{ title: `Write one “${text}”`, safe: true, edits: [{ ...span, text }] }],
        };
      }
      for (const match of block.text.matchAll(SINGLE)) singles.push(spanOfMatch(match, block.span.start));
    }
    const [over, ...others] = singles.slice(most);
    if (over)
      yield {
        span: over,
        message: "many",
        values: { count: singles.length },
        related: [...singles.slice(0, most), ...others].map((span) => ({ span, message: "This is another." })),
      };
  },
});
