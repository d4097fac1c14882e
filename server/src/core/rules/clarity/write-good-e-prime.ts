import { findWithWriteGood } from "../../adapters/write-good";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

/** Any form of “to be”. */
export const writeGoodEPrime = defineRule({
  id: "clarity/write-good-e-prime",
  scope: "block",
  severity: "off",
  summary: "Write without forms of “to be”.",
  why: "E-Prime asks writers to do without “to be”, so that every sentence says who does what. It is a strict discipline, so this rule is off unless you turn it on.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: {
    be: "“{found}” is a form of “to be”. Say what somebody does.",
    many: "“{found}” is one of {count} more forms of “to be”. Say what somebody does.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: { allow: "Words that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["be"] },
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "table-row" || kind === "code") return;
    for (const span of findWithWriteGood("eprime", text)) {
      const found = text.slice(span.start, span.end);
      if (allow.includes(found.toLowerCase())) continue;
      yield { span, message: "be", values: { found } };
    }
  },
});
