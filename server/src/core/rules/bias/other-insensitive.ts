import { findInsensitiveWords } from "../../adapters/retext";
import { inOneLine } from "../phrases";
import type { Span } from "../../text/span";
import { suggestWords } from "../replacement";
import { defineRule } from "../rule";

/** Words that may hurt readers, beyond those that other rules look for: what retext-equality and retext-profanities find in a posting. */
export const otherInsensitive = defineRule({
  id: "bias/other-insensitive",
  scope: "block",
  severity: "information",
  summary: "Choose words that hurt nobody.",
  why: "Some words carry contempt for an illness, a people or a way of life, whatever is meant by them, and coarse words put many readers off.",
  sources: [
    { title: "retext-equality, by Titus Wormer (MIT)", url: "https://github.com/retextjs/retext-equality" },
    { title: "retext-profanities, by Titus Wormer (MIT)", url: "https://github.com/retextjs/retext-profanities" },
  ],
  messages: {
    replace: "“{found}” may hurt some readers. Consider “{better}”.",
    reword: "“{found}” may hurt some readers. Choose another word.",
    coarse: "“{found}” is coarse. Choose another word.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that are fine, such as “slave” where it is a part of a machine." },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  *check({ kind, text }, { allow }) {
    if (kind === "code" || kind === "front-matter") return;
    for (const { span, entry } of findInsensitiveWords(text)) {
      const found = inOneLine(text.slice(span.start, span.end));
      if (allow.some((word) => word.toLowerCase() === found.toLowerCase())) continue;
      if (isOtherWord(text, span)) continue;
      const { better } = entry;
      if (entry.coarse) yield { span, message: "coarse", values: { found } };
      else if (better === undefined) yield { span, message: "reword", values: { found } };
      else yield { span, message: "replace", values: { found, better }, fixes: [suggestWords(text, span, better)] };
    }
  },
});

/** `Asses risks` misses a letter, and `tard` is French for late. */
function isOtherWord(text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  return /^tard$/i.test(found) || (/^asses$/i.test(found) && /^ [a-z]/.test(text.slice(end, end + 2)));
}
