import { findWithWriteGood } from "../../adapters/write-good";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

/** What write-good holds for a figure of speech and a posting means as it stands. */
const LITERAL =
  /^(?:rank and file|out of pocket|rich and famous|on the spot|on the money|law of the land|pain and suffering|crash course|draw the line|green thumb|give and take|give or take|garbage in, garbage out|divide and conquer|clean slate|panic button|start from scratch|moment of truth|to the end|time and time again|play by the rules|keep an eye on)$/i;

/** A worn figure of speech. */
export const writeGoodCliche = defineRule({
  id: "clarity/write-good-cliche",
  scope: "block",
  severity: "hint",
  summary: "Say it in your own words.",
  why: "Worn phrases are skipped, and readers with another first language may not know them.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: {
    cliche: "“{found}” is a worn phrase. Say what you mean.",
    many: "“{found}” is one of {count} more worn phrases. Say what you mean.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: { allow: "Words that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["cliche"] },
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
