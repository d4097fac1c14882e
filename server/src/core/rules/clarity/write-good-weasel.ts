import { findWithWriteGood } from "../../adapters/write-good";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

/** Where a vague word is exact or a figure of speech: “many-to-many”, “very large database”, “few-shot”. */
const HARMLESS_AFTER =
  /^(?:-|, if any\b|\s(?:can\b|large[- ]scale|majority|other|exceptions?|of (?:the )?(?:these|following)|times|years?|months?|weeks?|days?|hours?|minutes?|ways))/i;
const HARMLESS_BEFORE = /(?:\b(?:a|very|how|as|so|the|these|too|those|wear|one of)\s|[-/])$/i;
/** The words that count, roughly: with an article or “how” they say something. */
const COUNTING = /^(?:many|few|several)$/i;

/** “The very beginning” is that and no other; “treat staff fairly” is justly. */
const EXACT: Readonly<Record<string, RegExp>> = {
  very: /^ (?:much\b|[a-z]{2,12}(?:tion|ment|ness|ity|ism)s?\b|people\b|reasons?\b|things?\b|beginning|start|outset|end|first|last|least|same|heart|core|top|bottom|moment|idea|nature|fabric|foundations?)\b|^ (?:young|old|sick)(?=[.,;)]|$| (?:and|or|to)\b)/i,
  // What there is most of is said.
  mostly: /^/,
  fairly:
    /^(?:\s*(?:[.,;:!?)'’”"]|$)|\s(?:measure|assess|treat|apply|evaluate|compensate|judge|represent|consider|pay|allocate|administer|grade|distribute|share|and|or|with|by|to|in|for|from|across|without|regardless|under|at|as|when|between)\b)/i,
};

/** What “various” does not make any clearer; “various departments” says at least that there are several. */
const VAGUE_THINGS =
  /^ (?:[a-z-]{2,16} ){0,1}(?:tasks?|duties|projects?|things?|activities|tools?|issues?|areas?|topics?|aspects?|functions?|assignments?|responsibilities|initiatives?|items?|matters?|needs?|systems?|technologies|skills?|capacities|ways?|other)\b/i;

/** What the things are is said at once: “various tasks such as weighing and cleaning”. */
const NAMED =
  /^ [^.;!?\n]{2,50}?(?:,? such as|,? including|,? like|,? e\.? ?g\b|\s?\((?:e\.? ?g|such as|including|i\.? ?e)\b|:) ?/i;

/** A word that sounds like a measure but gives none. */
export const writeGoodWeasel = defineRule({
  id: "clarity/write-good-weasel",
  scope: "block",
  severity: "hint",
  summary: "Say how much, or leave the word out.",
  why: "Words such as “very” or “various” sound like a measure and give none. A figure, an example, or nothing is clearer.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: {
    vague: "“{found}” says little here. Give a figure or an example, or leave it out.",
    many: "“{found}” is one of {count} more words that say little here. Give figures or examples, or leave them out.",
  },
  options: {
    allow: ["excellent", "clearly", "completely", "extremely", "largely", "many", "several"] as readonly string[],
    most: 3,
  },
  optionDescriptions: { allow: "Words that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["vague"] },
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "table-row") return;
    for (const span of findWithWriteGood("weasel", text)) {
      const found = text.slice(span.start, span.end);
      if (allow.includes(found.toLowerCase())) continue;
      const behind = text.slice(span.end, span.end + 60);
      if (
        (COUNTING.test(found) && HARMLESS_BEFORE.test(text.slice(Math.max(0, span.start - 12), span.start))) ||
        HARMLESS_AFTER.test(behind) ||
        EXACT[found.toLowerCase()]?.test(behind) ||
        (/^various$/i.test(found) && (!VAGUE_THINGS.test(behind) || NAMED.test(behind)))
      )
        continue;
      yield { span, message: "vague", values: { found } };
    }
  },
});
