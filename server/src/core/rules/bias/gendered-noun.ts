import { oneOf } from "../../data/one-of";
import { reportPhrase } from "../phrase-reports";
import { findPhrases, phraseBook } from "../phrases";
import { defineRule } from "../rule";

/** Looked for first because it is cheap. */
const MENTION =
  /guys|man[- ]|manp|mank|manm|mann|manh|m[ae]n\b|lad(?:y|ies|s)\b|girl|boy|male|sirs?\b|bros\b|dude|fella/i;

// prettier-ignore
const BOOK = phraseBook([
  { words: /you guys/, better: "you all" },
  { words: /guys and gals|guys/, better: "people", fineAfter: /\b(?:bad|good|wise|nice|family) $/i, fineBefore: /^,? (?:and|&) (?:St\b|Saint\b)/ },
  { words: /man[- ]?hours/, better: "person-hours" },
  { words: /man[- ]?hour/, better: "person-hour" },
  { words: /man[- ]days/, better: "person-days" },
  { words: /man[- ]weeks/, better: "person-weeks" },
  { words: /man[- ]months/, better: "person-months" },
  { words: /man[- ]years/, better: "person-years" },
  { words: /manpower/, better: "workforce", fineBefore: /^(?:\s?Group|\s+(?:Inc|Engineering|Solutions|Professional|Development Corporation|Services Commission)\b|\.com|, Experis\b)/ },
  { words: /mankind/, better: "humanity" },
  { words: /man-made|manmade/, better: "artificial" },
  { words: /manned/, better: "staffed", fineAfter: /\bun-?$/i, fineBefore: /^\s+(?:and unmanned|or unmanned|space|flight|aircraft|mission|vehicle|aviation|spacecraft|guarding)/i },
  { words: /manning(?= (?:the|our|a) )/, better: "staffing" },
  { words: /man(?= (?:the|our) (?:phones?|desk|booth|front|counter|station|stall|till|stand|reception|help ?desk|switchboard|register|gate|bar|door))/, better: "staff" },
  { words: /one[- ]man(?= (?:band|show|operation|team|shop))/, better: "one-person" },
  { words: /two[- ]man(?= (?:lift|crew|team|job|operation))/, better: "two-person" },
  { words: /three[- ]man(?= (?:lift|crew|team|job|operation))/, better: "three-person" },
  { words: /gentlem[ae]n['’]s agreement/, better: "informal agreement" },
  { words: /best man for (?:the|this) job/, better: "best person for the job" },
  { words: /right[- ]hand man/, better: "right hand" },
  { words: /girl friday/, better: "assistant" },
  { words: /ladies and gentlemen/, better: "everyone" },
  { words: /common man/, better: "ordinary person" },
  { words: /old boys['’]? (?:club|network)/ },
  { words: /(?:strong|young|hard-?working|motivated|enthusiastic|experienced) (?:men|man|gentlem[ae]n|lad|lads|lady|ladies|girls?|boys?)(?= (?:to|who|for|with|wanted|needed|required)\b)/, fineAfter: oneOf("i")`
    \b(?:caregiver|assistant|care|aide|support|tutor|nanny|companion|work)\b[^.\n]{0,40}\bfor (?:an? )?(?:\w+ )?$
    \b(?:service user|client|patient|child|pupil|student|resident|son|family)\b[^.\n]{0,24}$
    \b(?:support|care for|look after|assist|help|accompany|teach|tutor)(?:s|ing)? (?:an? |our |the )?(?:[\w-]{1,16} )?$
    \b(?:caring for|looking after|(?:work|working) with) (?:an? |our |the )?(?:[\w-]{1,16} )?$
    \bs?he is (?:an? )?[^.\n]{0,40}$
  ` },
  { words: /(?:gentlem[ae]n|lady|ladies|girls?|boys?|guys?|lads?)(?= (?:to|who|for|with|wanted|needed)\b)/, onlyAfter: /\b(?:seeks?|seeking|needs?|wants?|hires?|hiring|looks? for|looking for) (?:(?:an? |some )?|an? (?:(?!for\b|to\b|of\b|with\b)[a-z-]{3,16},? (?:and )?){1,3})$/i },
  { words: /(?:fe)?males? only|(?:fe)?males (?:preferred|wanted|required)|(?:lady|female|male) (?:receptionists?|secretar(?:y|ies)|assistants?|drivers?|teachers?|cleaners?|cooks?|chefs?|guards?|staff|workers?|managers?|nurses?|engineers?|hosts?)(?= (?:only|wanted|needed|required|preferred)\b)/ },
  { words: /(?:lady|female|male) (?:[a-z&-]{2,16} ){0,3}(?:receptionists?|secretar(?:y|ies)|assistants?|drivers?|teachers?|cleaners?|cooks?|chefs?|guards?|workers?|managers?|nurses?|engineers?|hosts?|professionals?|candidates?|applicants?|representatives?|agents?|interns?|officers?|executives?|creators?|presenters?|marketers?|accountants?|specialists?|associates?|individuals?)/, onlyAfter: /\b(?:seeks?|seeking|needs?|wants?|hires?|hiring|looks? for|looking for|requires?|recruit|recruiting|open to|invite) (?:an? |some )?(?:[a-z-]{2,16},? (?:and )?){0,6}$/i, fineBefore: /^[^.\n]{0,60}\b(?:occupational|genuine|clients?|patients?|residents?|service users?|Equality Act)\b/i },
  { words: /must be (?:an? )?(?:fe)?male(?! ?(?:\/|&|to\b|,? ?(?:and|or|not)\b))|applicants? needed ?: ?(?:fe)?male(?! ?(?:\/|&|and\b|or\b))|(?:fe)?male,? aged? (?=\d)/, fineAfter: /\b(?:occupational|Equality Act|personal care|clients?|patients?|residents?|service users?)\b[^\n]{0,100}$/i, fineBefore: /^[^\n]{0,100}\b(?:occupational|genuine|clients?|patients?|residents?|service users?|Equality Act|connectors?|plugs?)\b/i },
  { words: /\((?:fe)?male(?: (?:only|preferred))?\)/, onlyAfter: /\b(?:receptionist|secretary|assistant|driver|teacher|cleaner|cook|chef|guard|worker|manager|nurse|host|officer|representative|agent|intern|executive|creator|marketer|accountant) $/i },
  { words: /(?:gender|sex) ?[:–-] ?(?:fe)?male(?! ?(?:\/|,|&|and\b|or\b))/ },
  { words: /man for (?:the|this) job/, better: "person for the job" },
  { words: /dear sirs?(?! or madam| ?\/)/ },
  { words: /(?:lads|bros|dudes|fellas)/, better: "people" },
]);

/** A noun that speaks of people, or of their work, as of men or women. */
export const genderedNoun = defineRule({
  id: "bias/gendered-noun",
  scope: "block",
  severity: "warning",
  summary: "Use nouns that mean everybody.",
  why: "“Guys” and “manpower” are meant for everybody, but part of the readers do not find themselves in them.",
  sources: [
    {
      title:
        "Gaucher, Friesen & Kay (2011), Evidence that gendered wording in job advertisements exists and sustains gender inequality",
      url: "https://doi.org/10.1037/a0022530",
    },
  ],
  messages: {
    replace: "“{found}” speaks of men or women only. Consider “{better}”.",
    reword: "“{found}” speaks of men or women only. Use words that mean everybody.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Nouns that are fine, such as “manpower” where it is the name of a department." },
  shields: ["heading", "statement", "quotation", "address", "other-language", "name"],
  *check({ text }, { allow }) {
    if (!MENTION.test(text)) return;
    for (const match of findPhrases(text, BOOK, allow)) {
      const { span, found } = match;
      // In the middle of a sentence a capital makes it a name.
      if (/^\p{Lu}\p{Ll}+$/u.test(found) && /[\p{L},] $/u.test(text.slice(Math.max(0, span.start - 2), span.start)))
        continue;
      yield reportPhrase(text, match);
    }
  },
});
