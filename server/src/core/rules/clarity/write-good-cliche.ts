import { findWithWriteGood } from "../../adapters/write-good";
import { defineRule } from "../rule";

/** What write-good holds for a figure of speech and a posting means as it stands. */
const LITERAL = /^(?:at the end of the day|in the nick of time|all in a day's work|bring home the bacon|on the job|hands on|family owned|full time|happy hour|in the field|in a row|open door policy|over the counter|point of view|state of the art|all walks of life|from time to time|rest assured|one of a kind|cut and paste|copy and paste|all set|first and foremost|in the know|on call|long term|worst case scenario|business as usual|by and large|up and running|for all intents and purposes|law and order|time and again|trial and error|wide range|dead end|all hands on deck|sooner or later|a done deal|go by the book|flash in the pan|hit the ground running|hit the books|think outside the box|think outside of the box|low-hanging fruit)$/i;

/** A worn figure of speech. */
export const writeGoodCliche = defineRule({
  id: "clarity/write-good-cliche",
  scope: "block",
  severity: "hint",
  summary: "Say it in your own words.",
  why: "Worn phrases are skipped, and readers with another first language may not know them.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: { cliche: "“{found}” is a worn phrase. Say what you mean." },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that are fine." },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "table-row" || kind === "code") return;
    for (const span of findWithWriteGood("cliches", text)) {
      const found = text.slice(span.start, span.end);
      if (allow.includes(found.toLowerCase())) continue;
      if (LITERAL.test(found.replace(/\s+/g, " ").trim())) continue;
      yield { span, message: "cliche", values: { found: found.replace(/\s+/g, " ").trim() } };
    }
  },
});
