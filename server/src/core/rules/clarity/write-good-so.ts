import { findWithWriteGood } from "../../adapters/write-good";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

/** `So are most of our guests.` */
const TURNED = /^ (?:is|are|was|were|do|does|did|has|have|can|will|should) [^.!?\n]{1,200}[.!]/i;

/** A sentence that begins with “so”. */
export const writeGoodSo = defineRule({
  id: "clarity/write-good-so",
  scope: "block",
  severity: "hint",
  summary: "Do not begin a sentence with “so”.",
  why: "“So” at the start sounds like talk and adds nothing on the page.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: {
    so: "“{found}” adds nothing at the start of a sentence. Leave it out.",
    many: "“{found}” is one of {count} more openings that add nothing. Leave them out.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: { allow: "Words that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["so"] },
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "table-row" || kind === "code") return;
    for (const span of findWithWriteGood("so", text)) {
      const found = text.slice(span.start, span.end);
      if (allow.includes(found.toLowerCase())) continue;
      // “So are millions” turns the sentence round; with a question mark it asks.
      if (TURNED.test(text.slice(span.end))) continue;
      // “So that” and “so-called” say something.
      if (found === "SO" || /^(?:[- ](?:that|called|as|far|much|many)|,)/i.test(text.slice(span.end))) continue;
      yield { span, message: "so", values: { found } };
    }
  },
});
