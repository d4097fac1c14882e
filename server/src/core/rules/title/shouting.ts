import { spanOfMatch } from "../../text/span";
import { defineRule } from "../rule";

const EMOJI =
  /\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)(?:\ufe0f|\u200d\p{Extended_Pictographic})*/gu;
const MARKS = /!+|\${2,}|\*{2,}/g;
/** Words that are written in capitals anywhere. */
const ACRONYM =
  /^(?:[^\p{L}]*\p{Lu}{1,3}[^\p{L}]*|[IVX]+|NASA|NATO|LPN|CNA|CDL|HVAC|SCADA|HRIS|HRBP|SOAR|SIEM|MLOPS|JAVA|AWS|SAP|CRM|ERP|OSHA|USAID|FEMA|ICU|NICU|PACU|CVICU|EMEA|APAC|LATAM)$/u;
/** Short words that are no acronyms, though they are as short as one. */
const ORDINARY =
  /^(?:age|aid|air|all|app|arm|art|bar|bed|bio|bus|cab|car|cat|day|dog|ear|eco|eye|fee|fun|gas|geo|gym|hub|ice|inn|job|key|kid|lab|law|leg|map|mid|net|new|non|off|oil|one|our|out|per|pet|pre|pro|pub|run|sea|ski|sky|son|spa|sub|sun|tax|tea|tip|top|toy|two|use|van|war|way|web|zoo)$/i;
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/i;
/** The small words of a title that speaks to men and women in French: `(H/F)`. */
const SMALL_IN_FRENCH = /^(?:à|au|aux|de|des|du|en|et|la|le|les|ou|pour|sur)$/i;
const FRENCH = /(?<!\p{L})(?:H ?\/ ?F|F ?\/ ?H)(?!\p{L})/u;

/** A title in capitals, or with marks that shout. */
export const shouting = defineRule({
  id: "title/shouting",
  scope: "posting",
  severity: "warning",
  summary: "Write the title in ordinary letters.",
  why: "Capitals, emoji and exclamation marks are hard to read, look like spam, and are rejected by some job boards.",
  messages: {
    capitals: "The title is all in capitals. Write it as “{better}”.",
    marks: "Take “{found}” out of the title.",
  },
  *check({ posting }) {
    const { title } = posting;
    if (!title) return;
    const words = title.value;
    if (isShouted(words)) {
      const better = inTitleCase(words);
      yield {
        span: title.span,
        message: "capitals",
        values: { better },
        fixes: [{ title: `Write “${better}”`, safe: true, edits: [{ ...title.span, text: better }] }],
      };
    }
    for (const pattern of [EMOJI, MARKS]) {
      for (const match of words.matchAll(pattern)) {
        const span = spanOfMatch(match, title.span.start);
        const space = /\s$/.test(words.slice(0, match.index)) ? 1 : 0;
        yield {
          span,
          message: "marks",
          values: { found: match[0] },
          fixes: [
            { title: "Take it out", safe: true, edits: [{ start: span.start - space, end: span.end, text: "" }] },
          ],
        };
      }
    }
  },
});

/** Whether at least two words that are no acronyms stand in capitals, and no letter is small. */
function isShouted(title: string): boolean {
  const letters = title.replace(/[^\p{L}]/gu, "");
  if (letters.length < 6 || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return false;
  return (
    title.split(/[\s/–-]+/).filter((word) => !isAcronym(word) && word.replace(/[^\p{L}]/gu, "").length > 3).length > 0
  );
}

function isAcronym(word: string): boolean {
  // No word is without a vowel, but a short form may be: `RNLD`.
  return (ACRONYM.test(word) || !/[AEIOUYÀ-Ý]/.test(word)) && !ORDINARY.test(word);
}

/** The title with capitals at the start of words; acronyms keep theirs. */
function inTitleCase(title: string): string {
  let first = true;
  const isFrench = FRENCH.test(title);
  return title.replace(/[\p{L}\p{N}][\p{L}\p{N}'’.&]*/gu, (word) => {
    const isFirst = first;
    first = false;
    if (SMALL.test(word) || (isFrench && SMALL_IN_FRENCH.test(word)))
      return isFirst ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase();
    return isAcronym(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
}
