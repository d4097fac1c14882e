import { BUZZWORDS } from "../../data/plain-words";
import { isExplainedLabel } from "../explained-label";
import { reportPhrase } from "../phrase-reports";
import { findPhrases, phraseBook } from "../phrases";
import { MOST_SHOWN } from "../most-shown";
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
    many: "“{found}” is one of {count} more buzzwords. Say what is meant, or leave them out.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: { allow: "Phrases that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["replace", "reword"] },
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "code") return;
    for (const match of findPhrases(text, BOOK, allow))
      if (!isExplainedLabel(text, match.span)) yield reportPhrase(text, match);
  },
});
