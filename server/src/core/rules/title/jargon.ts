import { spanOfMatch } from "../../text/span";
import { suggestWords } from "../replacement";
import { defineRule } from "../rule";

const JARGON =
  /\b(?:ninjas?|rock ?stars?|gurus?|wizards?|jedis?|superheroe?s?|unicorns?|hackers?(?! ?(?:one|rank))|evangelists?|mavericks?|magicians?|whisperers?|samurais?|warriors?|overlords?|hustlers?|dynamos?|sherpas?|code monkeys?|champion of)\b/gi;

/** A title that nobody searches for. */
export const jargon = defineRule({
  id: "title/jargon",
  scope: "posting",
  severity: "warning",
  summary: "Use the title that candidates search for.",
  why: "Few people search for a “ninja”. A plain title is found, says what the job is, and puts nobody off.",
  messages: { jargon: "Nobody searches for “{found}”. Use the plain name of the role." },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that are fine in a title, such as “evangelist”." },
  *check({ text, posting }, { allow }) {
    if (!posting.title) return;
    for (const match of posting.title.value.matchAll(JARGON)) {
      if (allow.includes(match[0].toLowerCase())) continue;
      const span = spanOfMatch(match, posting.title.span.start);
      const better = plainWord(match[0].toLowerCase());
      yield {
        span,
        message: "jargon",
        values: { found: match[0] },
        fixes: better ? [suggestWords(text, span, better)] : [],
      };
    }
  },
});

/** What such a word mostly stands for; undefined where only the writer knows. */
function plainWord(found: string): string | undefined {
  if (/^champion of$/.test(found)) return undefined;
  const word = /^evangelist/.test(found)
    ? "Advocate"
    : /^(?:hacker|code monkey)/.test(found)
      ? "Engineer"
      : "Specialist";
  return found.endsWith("s") ? `${word}s` : word;
}
