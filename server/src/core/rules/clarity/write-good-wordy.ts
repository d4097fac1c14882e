import { findWithWriteGood } from "../../adapters/write-good";
import { SHORTER_WORDS } from "../../data/plain-words";
import { suggestWords } from "../replacement";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

/** A long way to say something short. */
export const writeGoodWordy = defineRule({
  id: "clarity/write-good-wordy",
  scope: "block",
  severity: "hint",
  summary: "Use the shorter words.",
  why: "Short words are read faster, also by people who read in a second language.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: {
    wordy: "“{found}” can be shorter. Consider “{better}”.",
    many: "“{found}” is one of {count} more places that can be shorter.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: { allow: "Words that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["wordy"] },
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "table-row" || kind === "code") return;
    for (const span of findWithWriteGood("tooWordy", text)) {
      const found = text.slice(span.start, span.end);
      if (allow.includes(found.toLowerCase())) continue;
      const known = SHORTER_WORDS[found.toLowerCase().replace(/\s+/g, " ")];
      // “In the course of baking” is “while baking”.
      const better =
        known === "several" && /^\s(?:our|the|these|those|my|your|their|its|his|her)\b/i.test(text.slice(span.end))
          ? "several of"
          : known === "during" && /^\s(?!training|meeting)\p{L}{2,15}ing\b/u.test(text.slice(span.end))
            ? "while"
            : known;
      // “Prior to” and its like stand well in terms such as “prior to hire date”; a noun in front of “utilization” makes it a measure.
      if (
        better === undefined ||
        // “An endeavor to bake” is a thing; “we endeavor to bake” is to try.
        (/^endeavor$/i.test(found) &&
          !(
            /^ to\b/i.test(text.slice(span.end)) && DOING.test(text.slice(Math.max(0, span.start - 12), span.start))
          )) ||
        // “Systems pertaining to rolls” are not about rolls, as “records” may be.
        (/^(?:pertaining|with respect|in regard)/i.test(found) &&
          !TOLD.test(text.slice(Math.max(0, span.start - 24), span.start))) ||
        (/^strategize$/i.test(found) && /^ (?:on|about|around|with)\b/i.test(text.slice(span.end, span.end + 10))) ||
        // “Whether or not you bake” may mean “even if”; behind a question it does not.
        (/^whether/i.test(found) && !ASKING.test(text.slice(Math.max(0, span.start - 16), span.start))) ||
        (/^utilization$/i.test(found) &&
          (/\b\p{L}+ $/u.test(text.slice(Math.max(0, span.start - 12), span.start)) ||
            !/^ of\b/i.test(text.slice(span.end))))
      )
        continue;
      yield {
        span,
        message: "wordy",
        values: { found: found.replace(/\s+/g, " "), better },
        fixes: [suggestWords(text, span, better)],
      };
    }
  },
});

/** Behind these words, or first in a sentence or an item, stands a verb. */
const DOING =
  /(?:^|[.!?;:•*-]\s{0,3}|\n)$|\b(?:to|we|you|they|who|will|must|should|shall|may|can|always|also|and|or) $/i;

/** What can be about something. */
const TOLD =
  /\b(?:information|questions?|[ei]nquir\w+|advice|guidance|decisions?|records?|data|polic\w+|rules?|laws?|legislation|regulations?|training|knowledge|reports?|recommendations?|document\w*|correspondence|communications?|requirements?|statutes?|literature|standards?|procedures?|instructions?|concerns?|complaints?|news|updates?|trends|details|provisions|expertise|statements?) $/i;

const ASKING =
  /\b(?:\w*determin\w*|decid\w+|decision|know|see|consider\w*|assess\w*|ask|check|confirm|discuss|state|indicate|tell|say|evaluate|as to|about|on|of) $/i;
