import { matchesIn } from "../../text/matches";
import { countWords } from "../../text/words";
import { firstWords } from "../first-words";
import { MOST_SHOWN } from "../most-shown";
import { proseBlocks, sentencesOf } from "../prose-blocks";
import { defineRule } from "../rule";

/** A sentence that is too long to be read in one go. */
export const longSentence = defineRule({
  id: "clarity/long-sentence",
  scope: "posting",
  severity: "hint",
  summary: "Split long sentences.",
  why: "Most readers skim a posting, often on a phone and not in their first language. Beyond thirty words a sentence has to be read twice.",
  sources: [
    {
      title: "GOV.UK, Sentence length: why 25 words is our limit",
      url: "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/",
    },
  ],
  messages: {
    long: "This sentence has {words} words. Split it, or make a list of it.",
    many: "This is one of {count} more long sentences. Split them, or make lists of them.",
  },
  options: { words: 30, most: 3 },
  optionDescriptions: {
    words: "The number of words up to which a sentence is fine.",
    most: MOST_SHOWN,
  },
  shields: ["heading", "statement", "quotation", "other-language"],
  crowd: { message: "many", of: ["long"] },
  *check(draft, { words }) {
    let names: ReadonlySet<string> | undefined;
    for (const { block, section } of proseBlocks(draft)) {
      if (section === "pay" || section === "how-to-apply") continue;
      for (const sentence of sentencesOf(block)) {
        if (sentence.end - sentence.start < 4 * words) continue;
        const text = draft.text.slice(sentence.start, sentence.end);
        const count = countWords(block.text.slice(sentence.start - block.span.start, sentence.end - block.span.start));
        if (count <= words || isList(text)) continue;
        names ??= namesWithCapitals(draft.text);
        if (!isBroken(text, names))
          yield { span: firstWords(draft.text, sentence), message: "long", values: { words: count } };
      }
    }
  },
});

/** A capital inside of a word: a name, or two words that lost the space between them. */
const GLUED = /\p{Lu}(?:(?<=\p{L}{2}\p{Ll}\p{Lu})\p{Ll}{2}|\p{Lu}\p{Ll}{3})/gu;

/** The words with capitals inside. */
function gluedWords(text: string): string[] {
  return Array.from(matchesIn(text, GLUED), ({ index }) => {
    const before = /\p{L}{0,30}$/u.exec(text.slice(Math.max(0, index - 30), index))![0];
    return before + /^\p{L}{0,30}/u.exec(text.slice(index, index + 30))![0];
  });
}

/** Those that stand in a text more than once, which makes them names. */
function namesWithCapitals(text: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const word of gluedWords(text)) (seen.has(word) ? names : seen).add(word);
  return names;
}

/** Items or headings whose line breaks were lost stand glued to each other, or behind their bullets: no sentence of the writer. */
function isBroken(text: string, names: ReadonlySet<string>): boolean {
  if (/[•·▪]|[:;,.…]\p{Lu}\p{Ll}|\p{Ll}\d-\d/u.test(text)) return true;
  // The fields of a form: `Training: Yes Management: Head Baker Start: 9 am`.
  if (/\p{L}: [\p{Lu}\d][^:]{0,40}\p{L}: [\p{Lu}\d][^:]{0,40}\p{L}: [\p{Lu}\d]/u.test(text)) return true;
  return gluedWords(text).some((word) => !names.has(word));
}

/** An enumeration is read piece by piece: of tools, of places, of short items that commas or semicolons part. */
function isList(text: string): boolean {
  if (/#URL|https?:/.test(text) || (text.match(/\p{Ll}\p{Lu}\p{Ll}/gu)?.length ?? 0) >= 2) return true;
  // Items whose line breaks were lost are parted by several spaces.
  if ((text.match(/\S[ \u00a0]{2,20}[\p{Lu}\d]/gu)?.length ?? 0) > 3) return true;
  const marks = text.match(/[,;/|•]/g)?.length ?? 0;
  return marks >= 8 && text.length / marks < 24;
}
