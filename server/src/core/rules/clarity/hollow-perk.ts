import { HOLLOW_PERKS } from "../../data/plain-words";
import { findPhrases, inOneLine, phraseBook } from "../phrases";
import { defineRule } from "../rule";

const BOOK = phraseBook(HOLLOW_PERKS);

/** An offer that gives nothing, or that asks for more than it gives. */
export const hollowPerk = defineRule({
  id: "clarity/hollow-perk",
  scope: "block",
  severity: "hint",
  summary: "Offer what matters: pay, time, health, growth.",
  why: "Games and slogans read as a sign of long hours or of little else to offer.",
  messages: {
    reword: "“{found}” tells the reader little about what you offer. Name pay, hours, leave or training instead.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Phrases that are fine." },
  shields: ["heading", "statement", "quotation", "address", "other-language", "name"],
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "code") return;
    for (const { span, found } of findPhrases(text, BOOK, allow)) {
      const values = { found: inOneLine(found) };
      yield { span, message: "reword", values };
    }
  },
});
