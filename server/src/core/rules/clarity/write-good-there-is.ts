import { findWithWriteGood } from "../../adapters/write-good";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

/** A sentence that begins with “there is” or “there are”. */
export const writeGoodThereIs = defineRule({
  id: "clarity/write-good-there-is",
  scope: "block",
  severity: "hint",
  summary: "Begin with who or what it is about.",
  why: "“There are four bakers in the team” hides its subject behind two empty words. “Four bakers make the team” is shorter.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: {
    empty: "“{found}” delays the point. Begin with who or what the sentence is about.",
    many: "“{found}” is one of {count} more openings that delay the point. Begin with who or what the sentence is about.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: { allow: "Words that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["empty"] },
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "table-row" || kind === "code") return;
    for (const span of findWithWriteGood("thereIs", text)) {
      const found = text.slice(span.start, span.end);
      if (allow.includes(found.toLowerCase())) continue;
      yield { span, message: "empty", values: { found: found.trim().replace(/\s+/g, " ") } };
    }
  },
});
