import { MASCULINE_TRAITS } from "../../data/gender-coded";
import { shiftSpan } from "../../text/span";
import { absencePlace } from "../absence";
import { readLeanings } from "../leanings";
import { MOST_SHOWN } from "../most-shown";
import { reportPhrase } from "../phrase-reports";
import { findPhrases, phraseBook } from "../phrases";
import { defineRule } from "../rule";

const BOOK = phraseBook(MASCULINE_TRAITS);
/** From this many on, and at this ratio, the balance is worth a word. */
const FEW = 5;
const RATIO = 2;

/** Words that lean towards a stereotype of men, one by one and on balance. */
export const genderCoded = defineRule({
  id: "bias/gender-coded",
  scope: "posting",
  severity: "hint",
  summary: "Balance words that lean towards one gender.",
  why: "In experiments, postings with many words such as “aggressive” or “dominant” appealed less to women, who also felt less sure that they would belong.",
  sources: [
    {
      title:
        "Gaucher, Friesen & Kay (2011), Evidence that gendered wording in job advertisements exists and sustains gender inequality",
      url: "https://doi.org/10.1037/a0022530",
    },
  ],
  messages: {
    replace: "“{found}” leans towards a stereotype of men. Consider “{better}”.",
    reword: "“{found}” leans towards a stereotype of men. Consider saying what the work asks for.",
    many: "“{found}” is one of {count} more words that lean towards a stereotype of men. Consider saying what the work asks for.",
    balance:
      "Many more words lean towards a stereotype of men ({masculine}) than of women ({feminine}). Balance them, for example with how people work together.",
  },
  options: { allow: [] as readonly string[], most: 5 },
  optionDescriptions: {
    allow: "Words that are fine.",
    most: MOST_SHOWN,
  },
  shields: ["statement", "benefits", "quotation", "address", "other-language", "name"],
  crowd: { message: "many", of: ["replace", "reword"] },
  *check(draft, { allow }) {
    for (const block of draft.blocks) {
      if (block.kind === "heading" || block.kind === "code") continue;
      for (const match of findPhrases(block.text, BOOK, allow))
        yield reportPhrase(draft.text, { ...match, span: shiftSpan(match.span, block.span.start) });
    }
    const { masculine, feminine } = readLeanings(draft);
    if (masculine.length < FEW || masculine.length <= RATIO * feminine.length) return;
    const related = masculine
      .slice(0, 10)
      .map((span) => ({ span, message: "This word leans towards a stereotype of men." }));
    yield {
      span: absencePlace(draft),
      message: "balance",
      severity: "information",
      values: { masculine: masculine.length, feminine: feminine.length },
      related,
    };
  },
});
