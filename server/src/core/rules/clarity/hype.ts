import { HYPE } from "../../data/plain-words";
import { reportPhrase } from "../phrase-reports";
import { findPhrases, phraseBook } from "../phrases";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

const BOOK = phraseBook(HYPE);

/** Praise that a reader cannot check. */
export const hype = defineRule({
  id: "clarity/hype",
  scope: "block",
  severity: "hint",
  summary: "Give facts instead of praise.",
  why: "Readers discount praise. A figure, a customer or a result tells them more.",
  messages: {
    replace: "“{found}” is praise that a reader cannot check. Consider “{better}”, or give a fact.",
    reword: "“{found}” is praise that a reader cannot check. Give a fact, or leave it out.",
    many: "“{found}” is one of {count} more words of praise that a reader cannot check. Give facts, or leave them out.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: { allow: "Phrases that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["replace", "reword"] },
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "code") return;
    for (const match of findPhrases(text, BOOK, allow)) yield reportPhrase(text, match);
  },
});
