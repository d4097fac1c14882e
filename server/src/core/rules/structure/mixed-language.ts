import { countWords } from "../../text/words";
import { firstWords } from "../first-words";
import { defineRule } from "../rule";

/** A longer part of the posting is in another language than the rest. */
export const mixedLanguage = defineRule({
  id: "structure/mixed-language",
  scope: "posting",
  severity: "information",
  summary: "Write a posting in one language, or one posting for each.",
  why: "Readers stop where they no longer understand, and a translation that is pasted below the text soon says something else than the text.",
  messages: {
    part: "From here the text is in {language}. Put it into a posting of its own, and have somebody who speaks it check it.",
  },
  options: { words: 30 },
  optionDescriptions: { words: "How many words a part in another language has at least." },
  *check({ text, posting }, { words }) {
    for (const { value, span } of posting.otherLanguages) {
      const language = NAMES[value];
      const long = EASTERN.has(value)
        ? span.end - span.start >= words * 2
        : countWords(text.slice(span.start, span.end).replace(ADDRESS, " ")) >= words;
      if (language !== undefined && long) yield { span: firstWords(text, span), message: "part", values: { language } };
    }
  },
});

/** The words of an address are of no language. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]{1,500}/g;

const NAMES: Readonly<Record<string, string>> = {
  en: "English", es: "Spanish", fr: "French", de: "German", pt: "Portuguese", it: "Italian", nl: "Dutch",
  sv: "Swedish", da: "Danish", nb: "Norwegian", fi: "Finnish", pl: "Polish", cs: "Czech", sk: "Slovak", hu: "Hungarian", ro: "Romanian",
  tr: "Turkish", cy: "Welsh", id: "Indonesian",
  ja: "Japanese", ko: "Korean", zh: "Chinese", ru: "Russian", uk: "Ukrainian", el: "Greek", he: "Hebrew", ar: "Arabic", hi: "Hindi", th: "Thai",
}; // prettier-ignore

/** Languages that put no space between words. */
const EASTERN: ReadonlySet<string> = new Set(["ja", "zh", "th"]);
