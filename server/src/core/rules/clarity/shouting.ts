import { firstWords } from "../first-words";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";
import { splitSentences } from "../../text/sentences";

/** A whole sentence in capital letters. */
export const shouting = defineRule({
  id: "clarity/shouting",
  scope: "block",
  severity: "hint",
  summary: "Do not write sentences in capital letters.",
  why: "Capitals are slower to read, read like shouting, and screen readers may spell them out.",
  messages: {
    capitals: "This sentence is in capital letters. Write it in small letters; bold type is enough for weight.",
    many: "This is one of {count} more sentences in capital letters. Write them in small letters; bold type is enough for weight.",
  },
  options: { most: 3 },
  optionDescriptions: { most: MOST_SHOWN },
  shields: ["heading", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["capitals"] },
  *check({ kind, text }) {
    if (kind !== "paragraph" && kind !== "list-item") return;
    for (const sentence of splitSentences(text)) {
      const words = text.slice(sentence.start, sentence.end);
      if (/\p{Ll}/u.test(words)) continue;
      // Names, codes and titles are short; a sentence has a verb or a pronoun.
      if (
        (words.match(/\p{Lu}{2,}/gu) ?? []).length < 6 ||
        !(
          /\b(?:TO|IS|ARE|WILL|MUST|NOT|YOU|YOUR|WE|OUR|BE|HAS|HAVE|CAN|PLEASE|IF)\b/.test(words) ||
          (words.match(/\p{L}{2,}/gu) ?? []).length > 10
        )
      )
        continue;
      if ((words.match(/[,;|•]/g)?.length ?? 0) * 3 > words.split(/\s+/).length) continue;
      // Underscores or dashes that part two texts may stand before it.
      const start = sentence.start + words.search(/[\p{L}\p{N}]/u);
      yield { span: firstWords(text, { start, end: sentence.end }), message: "capitals" };
    }
  },
});
