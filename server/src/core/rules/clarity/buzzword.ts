import { BUZZWORDS } from "../../data/plain-words";
import { reportPhrase } from "../phrase-reports";
import { findPhrases, phraseBook } from "../phrases";
import { defineRule } from "../rule";

const BOOK = phraseBook(BUZZWORDS);

/** A word of the office that stands for nothing in particular. */
export const buzzword = defineRule({
  id: "clarity/buzzword",
  scope: "block",
  severity: "hint",
  summary: "Say what you mean in plain words.",
  why: "Buzzwords sound alike in every posting, so readers skip them. What the team does in fact is worth more.",
  messages: {
    replace: "“{found}” is a buzzword. Consider “{better}”, or say what is meant.",
    reword: "“{found}” is a buzzword. Say what is meant, or leave it out.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Phrases that are fine." },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "code") return;
    for (const match of findPhrases(text, BOOK, allow)) yield reportPhrase(text, match);
  },
});
