import { findPhrases, inOneLine, phraseBook } from "../phrases";
import { suggestWords } from "../replacement";
import { defineRule } from "../rule";

const LANGUAGE =
  "(?:English|French|German|Spanish|Mandarin|Chinese|Cantonese|Japanese|Korean|Russian|Dutch|Flemish|Italian|Portuguese|Arabic|Swedish|Danish|Norwegian|Finnish|Polish|Turkish|Hebrew|Hindi|Greek|Czech|Hungarian|Romanian|Bulgarian|Ukrainian|Vietnamese|Thai|Indonesian|Urdu|Amharic|Tigrinya|Swahili|Tagalog|Bengali|Punjabi|Gujarati|Tamil|Telugu|Farsi|Afrikaans|Catalan|Croatian|Serbian|Slovak|Slovenian|Lithuanian|Latvian|Estonian|Malay|Nepali)";
const PEOPLE =
  "(?:western|european|caucasian|american|asian|african|indian|british|german|french|italian|spanish|swedish|polish|chinese|japanese|arab|white)";
/** Those whom somebody else speaks with, and those for whom it is not the first language. */
const NON = /\bnon[- ]$|\b(?:with|alongside|teach(?:ing)?) (?:the |our |other )?$/i;
/** Looked for first because it is cheap. */
const MENTION =
  /native|tongue|first language|accent|['’]s english|\bfit|\bborn\b|raised in|foreign|immigrant|expat|western|descent|origin|ancestry|heritage|only|prefer|third[- ]world|look |sound |match/i;
const words = (source: string) => new RegExp(source);

// prettier-ignore
const BOOK = phraseBook([
  { words: words(`${LANGUAGE} (?:must be|is|as) (?:your|an?|the|their) (?:first|native) language`), message: "reword", fineAfter: /\b(?:whose|where|students?|learners?|pupils?|children|teach(?:ing)?|for whom) (?:\w+ )?$/i },
  { words: words(`unaccented (?:${LANGUAGE}|speech|voice)|(?:Queen|King)['’]s English`), message: "accent" },
  { words: words(`native ${LANGUAGE}[- ]speakers`), message: "fluent-speakers", fineAfter: NON },
  { words: words(`native ${LANGUAGE}[- ]speaker`), message: "fluent-speaker", fineAfter: NON },
  { words: words(`native(?:[- ](?:level|like))?(?=[- ]${LANGUAGE} (?:fluency|proficiency)\\b)`), message: "reword", fineAfter: NON },
  { words: words(`native(?:[- ](?:level|like))?(?=[- ]${LANGUAGE}\\b)`), better: "fluent", fineAfter: NON },
  { words: /native[- ](?:or bilingual[- ])?speakers/, better: "fluent speakers", fineAfter: NON },
  { words: /native[- ](?:or bilingual[- ])?speaker/, better: "fluent speaker", fineAfter: NON },
  { words: /native[- ]speaking/, better: "fluent", fineAfter: NON },
  { words: /native(?:[- ](?:level|like|language))?(?= (?:fluency|proficiency|command of|writing skills?|writer|tongue)\b)/, fineAfter: /\b(?:near|or|digital|cloud)[- ]$/i, message: "reword" },
  { words: words(`(?:${LANGUAGE} )?mother[- ]tongue(?: ${LANGUAGE})?`), message: "reword", fineBefore: /^\s+(?:education|instruction)/i },
  { words: /(?:no|without an?|without any|free of|minimal|neutral|clear|american|british|native|unaccented|light)[- ](?:(?:foreign|noticeable|heavy|strong|regional|english|indian) )?accents?|accent[- ]?(?:free|neutral|less)|(?:accent neutrali[sz]ation)/, message: "accent", fineBefore: /^\s+(?:colou?r|walls?|light|lighting|piece|table|reduction|the\b)/i },
  { words: /(?:cultur(?:e|al)[- ](?:fit|match)|fits? (?:in(?:to)? |with )?(?:with )?our culture)/, message: "fit", fineAfter: /\b(?:not|beyond|than|over|no|instead of)\W{1,2}(?:a |just |for )?$/i },
  { words: /people who (?:will )?fit in(?= *(?:[.;,!]|$))/, message: "fit" },
  { words: /(?:must|should|you) (?:look|sound) (?:american|british|european|western|white|asian)/, message: "reword" },
  { words: /(?:not be|no) foreign[- ]born/, message: "reword" },
  { words: new RegExp(`only (?:candidates|applicants|people) of ${PEOPLE} (?:descent|origin|ancestry|heritage)|(?:candidates|applicants|people) of ${PEOPLE} (?:descent|origin|ancestry|heritage)(?= (?:only|preferred|wanted)\\b)`), message: "reword" },
  { words: /(?:born|raised) in (?:this country|our country|the (?:US|USA|UK|United States))|(?:American|British|US|UK|Canadian)[- ]born(?: (?:candidates?|applicants?|only))?/, message: "reword" },
  { words: /(?:no|not) (?:foreigners|immigrants|expats|foreign (?:candidates|applicants))|foreigners (?:need not|should not|cannot)/, message: "reword" },
  { words: /(?:western|european|caucasian|american|asian|indian|british) (?:candidates|applicants|people|nationals)(?: only| preferred)|(?:only|preferably) (?:western|european|caucasian|american|asian|indian|british) (?:candidates|applicants|people|nationals)/, message: "reword" },
  { words: /third[- ]world countr(?:y|ies)/, better: "lower-income countries" },
]);

/** Wording that asks where somebody comes from. */
export const origin = defineRule({
  id: "bias/origin",
  scope: "block",
  severity: "warning",
  summary: "Ask for how well somebody speaks, not for where they come from.",
  why: "Fluent speakers are not all native speakers. A demand about birth, accent or “fit” turns away people who can do the work, and may count as discrimination by national origin.",
  sources: [
    { title: "EEOC, National Origin Discrimination", url: "https://www.eeoc.gov/national-origin-discrimination" },
  ],
  messages: {
    replace: "“{found}” asks for birth rather than skill. Consider “{better}”.",
    reword: "“{found}” may read as a demand about origin. Say which skill the work needs, and how well.",
    accent: "“{found}” may read as a demand about origin. Ask for clear speech if the work needs it.",
    fit: "“{found}” can stand for “people like us”. Name the values or habits that the work needs.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that are fine, such as “culture fit” where it is the name of an interview." },
  shields: ["heading", "statement", "quotation", "address", "other-language", "name"],
  *check({ text }, { allow }) {
    if (!MENTION.test(text)) return;
    for (const { span, found, phrase } of findPhrases(text, BOOK, allow)) {
      const values = { found: inOneLine(found) };
      if (phrase.message === "fit") yield { span, message: "fit", severity: "information", values };
      else if (phrase.message === "accent") yield { span, message: "accent", values };
      else if (phrase.message === "reword") yield { span, message: "reword", values };
      else {
        const better = phrase.better ?? inOneLine(found).replace(/^native/i, "fluent");
        yield { span, message: "replace", values: { ...values, better }, fixes: [suggestWords(text, span, better)] };
      }
    }
  },
});
