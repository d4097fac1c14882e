import { findPhrases, inOneLine, phraseBook } from "../phrases";
import { suggestForName, suggestWords } from "../replacement";
import { defineRule } from "../rule";

/** Behind these a list is a thing that software keeps, and its name is the trade's. */
const SOFTWARE =
  /^\s+(?:(?:maintenance|management|screening|monitoring|removal) )?(?:software|systems?|databases?|tools?|module|feature|engine)\b/i;

/** Looked for first because it is cheap. */
const MENTION =
  /grandfather|black|white|slave|christ|xmas|animal|totem|pow|gallery|reservation|kimono|river|gyp|jew|child|kids|depend|famil|mothers|parents|pregnan|catholic|muslim|hindu|protestant|believe|evangel|atheist|faith|relig|church|\bno \w|god-fearing|caucasian|asian|hispanic|mixed-race/i;

// prettier-ignore
const BOOK = phraseBook([
  { words: /grandfathered in/, better: "exempted", message: "figure" },
  { words: /grandfathered/, better: "exempted", message: "figure" },
  { words: /grandfather(?:ing)? clauses?/, better: "legacy clause", message: "figure" },
  { words: /blacklisting/, better: "blocking", message: "figure", fineBefore: SOFTWARE },
  { words: /blacklisted/, better: "blocked", message: "figure", fineBefore: SOFTWARE },
  { words: /black-?lists/, better: "blocklists", message: "figure", fineBefore: SOFTWARE },
  { words: /black-?list/, better: "blocklist", message: "figure", fineBefore: SOFTWARE },
  { words: /whitelisting/, better: "allowlisting", message: "figure", fineBefore: SOFTWARE },
  { words: /whitelisted/, better: "allowed", message: "figure", fineBefore: SOFTWARE },
  { words: /white-?lists/, better: "allowlists", message: "figure", fineBefore: SOFTWARE },
  { words: /white-?list/, better: "allowlist", message: "figure", fineBefore: SOFTWARE },
  { words: /master[/-]slave/, better: "primary/replica", message: "figure" },
  { words: /(?:christmas|xmas)(?= (?:part(?:y|ies)|dinners?|do|lunch(?:es)?)\b)/, better: "end-of-year", message: "holiday", fineAfter: /\b(?:plan(?:ning)?|organi[sz]\w+|cater\w*|host\w*|bookings? for|sell\w*|serv(?:e|es|ing)|run(?:ning)?|work(?:ing)?(?: at)?) (?:of |for |the |our |at )?$/i },
  { words: /spirit animal|low man on the totem pole|peanut gallery|off the reservation|open(?:ing)? the kimono|sold down the river|gypped|jewed/, message: "reword" },
  { words: /pow[- ]?wows?/, message: "reword", fineAfter: /\b(?:annual|tribal|attend|intertribal|nation['’]s|cultural|dances? at the) $/i, fineBefore: /^ (?:of|grounds?|celebrations?|events?|dancers?|dances?|committee|season)\b/i },
  { words: /(?:must|should|may) not have (?:any )?(?:small |young )?(?:children|kids|dependants|dependents)|not (?:suitable|suited) for (?:mothers|parents|people with (?:small |young )?(?:children|kids|famil(?:y|ies)))/, message: "family" },
  { words: /family (?:man|woman)|(?:no|without|free (?:of|from)) (?:family|domestic|childcare) (?:commitments|obligations|responsibilities|ties|duties)|(?:childless|child-free|childfree)|not (?:be )?pregnant|no plans to have (?:children|a family)/, message: "family" },
  { words: /must be an? (?:(?:practi[cs]ing|committed|devout|believing|born[- ]again|active) )?(?:christian|catholic|muslim|jew|hindu|protestant|believer|evangelical)/, message: "religion" },
  { words: /(?:christian|catholic|muslim|jewish|hindu|white|caucasian|black|asian|hispanic|mixed-race) (?:candidates?|applicants?|males?|females?|men|women)(?= (?:only|preferred|need not|should not|will not)\b)/, message: "religion" },
  { words: /only (?:christians|catholics|muslims|jews|hindus|protestants|believers) (?:may|need|should|can|will)\b|no (?:christians|catholics|muslims|jews|hindus|atheists)/, message: "religion" },
  { words: /(?:share|hold) (?:our|the|this) (?:christian |catholic |religious |muslim |jewish )?(?:faith|religion|religious beliefs)|must believe in (?:god|jesus|christ|allah)|god-fearing|must be an? church-?goers?|attend (?:our |a )church(?: (?:every|each|regularly|services?))/, message: "religion" },
  { words: /no (?:beards?|dreadlocks|headscar(?:f|ves)|hijabs?|turbans?|afros?|braids|religious (?:dress|symbols|clothing))/, message: "religion" },
]);

/** Wording that leans on race, religion or family status. */
export const raceReligionFamily = defineRule({
  id: "bias/race-religion-family",
  scope: "block",
  severity: "warning",
  summary: "Leave race, religion and family out of it.",
  why: "Family, faith and skin say nothing about the work. Some old figures of speech carry them along and put readers off.",
  sources: [
    {
      title: "EEOC, Prohibited Employment Policies/Practices",
      url: "https://www.eeoc.gov/prohibited-employment-policiespractices",
    },
  ],
  messages: {
    figure: "“{found}” comes from a history that some readers hear. Consider “{better}”.",
    holiday: "A Christmas party leaves out those who keep other feasts. Consider “{better}”.",
    reword: "“{found}” plays on a people or its customs. Choose plainer words.",
    family: "“{found}” speaks of family life, not of the work. Name the hours or the travel instead.",
    religion: "“{found}” may shut people out by faith or race. Leave it out unless the law lets this job ask for it.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that are fine, such as “whitelist” where it is a product's own term." },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  *check({ text }, { allow }) {
    if (!MENTION.test(text)) return;
    for (const { span, found, phrase } of findPhrases(text, BOOK, allow)) {
      const values = { found: inOneLine(found) };
      const { better } = phrase;
      // Matters of taste are told more softly than what shuts somebody out.
      if (phrase.message === "holiday" && better !== undefined)
        yield {
          span,
          message: "holiday",
          severity: "information",
          values: { better },
          fixes: [suggestForName(text, span, better)],
        };
      else if (phrase.message === "figure")
        yield {
          span,
          message: "figure",
          severity: "information",
          values: { ...values, better: phrase.better! },
          fixes: [suggestWords(text, span, phrase.better!)],
        };
      else if (phrase.message === "reword") yield { span, message: "reword", severity: "information", values };
      else yield { span, message: phrase.message === "family" ? "family" : "religion", values };
    }
  },
});
