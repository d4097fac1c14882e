import { absencePlace } from "../absence";
import { countOwnWords } from "../own-words";
import { defineRule } from "../rule";

/** More words than anybody reads. Statements to candidates are not counted. */
export const tooLong = defineRule({
  id: "structure/too-long",
  scope: "posting",
  severity: "information",
  summary: "Keep the posting short enough to be read.",
  why: "Most readers decide on a telephone within a minute. What stands far down is not read.",
  messages: {
    long: "This posting has {words} words beside its statements. Cut it to {limit} or fewer, so that it is read to the end.",
  },
  options: { words: 900 },
  optionDescriptions: { words: "How many words a posting may have, its statements to candidates not counted." },
  *check(draft, { words: limit }) {
    const words = countOwnWords(draft);
    if (words > limit) yield { span: absencePlace(draft), message: "long", values: { words, limit } };
  },
});
