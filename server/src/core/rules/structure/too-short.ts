import { absencePlace } from "../absence";
import { countOwnWords } from "../own-words";
import { defineRule } from "../rule";

/** Too few words to tell a reader what the job is. Statements to candidates are not counted. */
export const tooShort = defineRule({
  id: "structure/too-short",
  scope: "posting",
  severity: "information",
  summary: "Write enough for a reader to picture the job.",
  why: "A posting of a few lines leaves open what the work is and brings applications that do not fit.",
  messages: {
    short: "This posting has {words} words beside its statements. Readers picture a job from {limit} or more.",
  },
  options: { words: 250 },
  optionDescriptions: { words: "How many words a posting should have, its statements to candidates not counted." },
  *check(draft, { words: limit }) {
    const words = countOwnWords(draft);
    if (words > 0 && words < limit) yield { span: absencePlace(draft), message: "short", values: { words, limit } };
  },
});
