import { shiftSpan, spanContains } from "../../text/span";
import { findPhrases, inOneLine, phraseBook } from "../phrases";
import { defineRule } from "../rule";

/** Laws, checks and exceptions that make the words exact. */
const EXACT =
  /^[^.\n]{0,60}\b(?:unless|except|moving violations?|driving|traffic|statute|as required by|regulation|pursuant|code)\b/i;
const WELCOME =
  /\b(?:regardless of|irrespective of|including|with or without|even if|not (?:automatically )?exclude\w*(?: people| anyone)? with|welcomes?|consider\w*)\s(?:a |any |your )?$/i;

// prettier-ignore
const BOOK = phraseBook([
  { words: /(?:no|without(?: a| any)?|must not have(?: a| any)?|not have(?: a| any)|free (?:of|from)(?: a| any)?) (?:(?:prior|previous|past|serious|violent) )?(?:criminal|felony|arrest|police)(?: or (?:criminal|felony|misdemeanou?r))? (?:records?|histor(?:y|ies)|backgrounds?|convictions?|offen[cs]es?|charges?)/, fineAfter: WELCOME, fineBefore: EXACT },
  { words: /(?:clean|clear|spotless|unblemished) (?:(?:criminal|police|legal) )(?:record|background|history)/, fineAfter: WELCOME, fineBefore: EXACT },
  { words: /(?:must have|have|with) an? (?:clean|clear|spotless) (?:record|background)/, fineBefore: /^\s+(?:of|in|for|with|and design|colou?r)\b|^[^.\n]{0,40}\b(?:driving|driver|MVR|motor)\b/i },
  { words: /no (?:felons|felonies|felony|criminals|ex-?(?:cons|convicts|offenders)|convictions|misdemeanou?rs)(?: (?:or|and) (?:felons|felonies|misdemeanou?rs|convictions))?/, fineAfter: WELCOME, fineBefore: EXACT },
  { words: /(?:never|not) (?:have )?been convicted(?: of)?(?: an?| any)?(?: felony| crime| criminal offen[cs]e)?/, fineAfter: /\b(?:who have|whether|have you|if you have|if) $/i, fineBefore: EXACT },
]);

/** A flat demand for a clean record, outside of a fair-chance or background-check statement. */
export const criminalRecord = defineRule({
  id: "bias/criminal-record",
  scope: "posting",
  severity: "warning",
  summary: "Do not shut out everybody with a record.",
  why: "A record says little about most work, a flat ban keeps good people from applying, and many places ask employers to look at each case.",
  sources: [
    {
      title: "EEOC, Enforcement Guidance on Arrest and Conviction Records",
      url: "https://www.eeoc.gov/laws/guidance/enforcement-guidance-consideration-arrest-and-conviction-records-employment-decisions",
    },
  ],
  messages: {
    ban: "“{found}” shuts out everybody with a record. Say which check is made and why, or leave it to the later steps.",
  },
  shields: ["quotation", "address", "other-language", "name"],
  *check({ blocks, posting }) {
    // A statement on background checks is where such bans stand; the others (fair chance, equal opportunity) mean the contrary.
    const welcoming = posting.statements.filter(({ kind }) => kind !== "background-check").map(({ whole }) => whole);
    const silent = [
      ...welcoming,
      ...posting.sections
        .filter(({ kind }) => kind === "fair-chance" || kind === "equal-opportunity")
        .map(({ span }) => span),
    ];
    for (const block of blocks) {
      if (block.kind === "code") continue;
      for (const match of findPhrases(block.text, BOOK, [])) {
        const span = shiftSpan(match.span, block.span.start);
        if (!silent.some((whole) => spanContains(whole, span)))
          yield { span, message: "ban", values: { found: inOneLine(match.found) } };
      }
    }
  },
});
