import { findWithWriteGood } from "../../adapters/write-good";
import type { Span } from "../../text/span";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";

/** Adverbs that only add force. Those that say how the work is done (“directly”, “independently”, “annually”) are fine. */
const EMPTY =
  /^(?:really|basically|actually|literally|totally|absolutely|completely|definitely|extremely|incredibly|amazingly|truly|obviously|clearly|utterly|insanely|hugely|massively|awfully|terribly|certainly|seriously|honestly|surely|undoubtedly|virtually|essentially|exceptionally|remarkably|tremendously|enormously|seemingly)$/i;

/** “Communicate clearly” says how the work is done. */
const CLEAR =
  /\b(?:speak|communicat|demonstrat|show|writ|explain|articulat|present|document|express|defin|structur|outlin|set out|stat|mark|label|establish|hear|see|think|identif|indicat|list|describ|convey|label)\w*/i;

/** Adverbs that say how something is done at the end of a clause or before a participle: `answer honestly`, `is clearly marked`. */
const MANNER = /^(?:clearly|completely|honestly|literally|seriously)$/i;

function saysHow(text: string, { start, end }: Span): boolean {
  return (
    /^(?:\s*(?:[.,;:!?)]|$)|\s(?:and|or|on|in|to|at|by|with|when|for|from)\b)/i.test(text.slice(end, end + 8)) ||
    /ly,? (?:and |or )?$/.test(text.slice(Math.max(0, start - 8), start)) ||
    (/^seriously$/i.test(text.slice(start, end)) &&
      /\b(?:tak(?:e|es|ing|en)|took) [^.;!?\n]{1,40}$/i.test(text.slice(Math.max(0, start - 48), start))) ||
    (/\b(?:is|are|be|been|being|was|were) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
      /^ \p{Ll}{2,14}(?:ed|en|wn|ood|ade|ght)\b/u.test(text.slice(end, end + 18)))
  );
}

/** An adverb that only adds force. */
export const writeGoodAdverb = defineRule({
  id: "clarity/write-good-adverb",
  scope: "block",
  severity: "hint",
  summary: "Leave out adverbs that only add force.",
  why: "“Absolutely essential” says no more than “essential”, and makes the reader wonder about the rest.",
  sources: [{ title: "write-good", url: "https://github.com/btford/write-good" }],
  messages: {
    force: "“{found}” only adds force. Leave it out.",
    many: "“{found}” is one of {count} more words that only add force. Leave them out.",
  },
  options: { allow: [] as readonly string[], most: 3 },
  optionDescriptions: { allow: "Words that are fine.", most: MOST_SHOWN },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["force"] },
  *check({ kind, text }, { allow }) {
    if (kind === "heading" || kind === "table-row" || kind === "code") return;
    for (const span of findWithWriteGood("adverb", text)) {
      const found = text.slice(span.start, span.end);
      if (allow.includes(found.toLowerCase())) continue;
      if (
        !EMPTY.test(found) ||
        (MANNER.test(found) && saysHow(text, span)) ||
        (/^clearly$/i.test(found) && CLEAR.test(text.slice(Math.max(0, span.start - 100), span.end + 30)))
      )
        continue;
      if (
        /^(?:completely|simply|essentially|virtually)$/i.test(found) &&
        /^\s+(?:remote|free|new|filled|vaccinated|online|by|put)\b/i.test(text.slice(span.end, span.end + 14))
      )
        continue;
      // “Extremely premature babies” are those of a few weeks.
      if (/^extremely$/i.test(found) && /^ (?:pre-?mature|pre-?term|low)\b/i.test(text.slice(span.end, span.end + 12)))
        continue;
      yield { span, message: "force", values: { found } };
    }
  },
});
