import { oneOf } from "../../data/one-of";
import { findPhrases, inOneLine, phraseBook } from "../phrases";
import { suggestWords } from "../replacement";
import { defineRule } from "../rule";

/** Looked for first because it is cheap. */
const MENTION = oneOf("i")`
  able[- ]bod
  \b(?:see|hear|talk|speak)\b
  sight
  vision
  hearing
  health
  \bfit\b
  strong
  sound
  stable
  shape
  condition
  wheelchair
  handicap
  disab
  retard
  cripp
  midget
  spas
  spaz
  sanity
  craz
  insane
  blind
  deaf
  psycho
  schizo
  \blame\b
  OCD
  medication
  BMI
  body mass
  weight
  \barms\b
  \blegs\b
  hands
  impair
  limitation
  mental
  unaided
  without (?:aid|assist|help)
`;
const SENSE = "(?:see|hear|talk|speak)";
/** Who applies must be so; not the food, the finances or the guests. */
const MUST_BE = "(?:(?:must|should|shall) (?:also )?be|(?:needs?|required|ha(?:ve|s)|expected) to be) ";
const HEALTHY =
  "(?:physically|mentally)(?: (?:and|&|or) (?:mentally|physically))? (?:fit|strong|sound|stable|healthy)|in (?:good|excellent|top|great|perfect) (?:physical )?(?:health|shape|condition)|(?:a )?healthy(?: (?:individual|person|candidate))?|of sound (?:mind|body)";
const REASON =
  /^[ -](?:for|enough|relationship|work|food|environment|with or)|^[^.\n]{0,12}\b(?:since|because|as|due to|so that|in order to|to (?:perform|carry|do|lift|work|meet))\b/i;
const OTHERS =
  /\b(?:keep you|stay|which|that|vehicles?|cars?|vans?|trucks?|bikes?|equipment|tools?|items|goods|services?|products?|patients?|they|children|clients?|food|meals?|finances) $/i;
/** `We see to it that employees are healthy` promises something. */
const CARED_FOR =
  /\b(?:ensur(?:e|es|ing)|mak(?:e|es|ing) sure|help(?:s|ing)?|see(?:s|ing)? to it)(?: that)? (?:[\w-]{1,20} ){1,3}$/i;
const AS_NOUN = "(?=\\s*(?:[.,;:)!?]|$)| (?:to|in|with|and|at|who|on|by|from|for|is|are)\\b)";
const CONDITION =
  "mental (?:health )?(?:issues?|illness(?:es)?|problems?|conditions?|disorders?)|(?:physical|mental)(?: (?:and|or|\\/) (?:mental|physical))? (?:disabilit(?:y|ies)|limitations?|impairments?|handicaps?|defects?)|disabilit(?:y|ies)|handicaps?|health (?:issues|problems|conditions)";

// prettier-ignore
const BOOK = phraseBook([
  { words: /able[- ]bodied/, message: "reword" },
  { words: new RegExp(`(?:must|able to|ability to|required to|capable of)(?: be able to| regularly| clearly)? (?:(?:sit|stand|walk|bend|reach|lift|read|write|touch),? (?:and |or )?){0,5}${SENSE}(?:(?:,? (?:and|or)|,|\\/) ?${SENSE}){1,3}`), message: "sense", fineBefore: /^[^.\n]{0,70}\b(?:accommodation|adjustment|English|French|Spanish|fluently|languages?)\b/i },
  { words: /(?:must|should|needs? to) have (?:good|excellent|perfect|normal|20\/20|sharp|keen) (?:eye ?sight|sight|vision|hearing)(?:,? (?:and|or|&) (?:eye ?sight|sight|vision|hearing))?(?! (?:for|of)\b)/, message: "sense", fineBefore: /^[^.\n]{0,70}\b(?:since|because|as you|due to|in order to)\b/i },
  { words: /(?:must|able to|ability to|required to)(?: be able to)? (?:walk|stand|see|hear|climb|move) unaided/, message: "sense" },
  { words: /(?:good|excellent|perfect|normal|20\/20|sharp|keen) (?:(?:eye)?sight|eye ?sight|vision|hearing)(?= (?:is |are )?(?:required|needed|essential|a must)|[.;,]|\s*$)/, message: "sense", fineAfter: /\b(?:a|our|the|with|has|have|your) $/i },
  { words: new RegExp(`${MUST_BE}(?:${HEALTHY})`), message: "health", fineBefore: REASON, fineAfter: OTHERS },
  { words: new RegExp(`(?:are|is) (?:${HEALTHY})`), message: "health", onlyAfter: /\b(?:you|candidates?|applicants?|who|employees?|individuals?) $/i, fineBefore: REASON, fineAfter: CARED_FOR },
  { words: new RegExp(`(?:no|without(?: any)?|free (?:of|from)(?: any)?|not have(?: any| an?)?) (?:known |prior )?(?:history of )?(?:${CONDITION})`), message: "health", fineAfter: /\b(?:regardless|whether|if|there (?:is|are)|with (?:or|and)|who(?: do)?|those|people|persons|individuals|students|children|adults|peers|users|customers|clients|patients) $|\/$/i },
  { words: /no (?:disabled|handicapped) (?:applicants?|candidates?|people|persons?)/, message: "health", fineBefore: /^ (?:is|are|will be|should be) (?:excluded|rejected|turned|left)/i },
  { words: /(?:not be |not )(?:taking|on) (?:any )?medications?/, message: "health", fineAfter: /\b(?:patients?|clients?|residents?|who (?:are|is)|if you are) $/i },
  { words: /have an? (?:normal|healthy) (?:BMI|body mass index|(?:body )?weight)/, message: "health", fineAfter: /\b(?:patients?|clients?|children|guests|to|they) $/i },
  { words: /(?:two|both) (?:working|functional|functioning|good) (?:arms|legs|hands|feet|eyes)(?: and (?:arms|legs|hands|feet|eyes))?/, message: "sense" },
  { words: new RegExp(String.raw`(?:must|able to|ability to|required to)(?: be able to)? (?:(?:sit|stand|walk|bend|see|hear|speak),? (?:and |or )?){1,5}without (?:aids?|assistance|assistive devices|help)`), message: "sense", fineBefore: /^ (?:from|of|to)\b/i },
  { words: /(?:physically|mentally) (?:fit|sound) (?:candidates?|applicants?|persons?|individuals?)/, message: "health" },
  { words: /wheelchair[- ]bound(?= \w+s\b| (?:person|client|patient|child|guest|student|resident)\b)/, better: "wheelchair-using", message: "replace" },
  { words: /wheelchair[- ]bound|confined to a wheelchair/, better: "using a wheelchair", message: "replace" },
  { words: /handicapped[- ]accessible|handicapped(?= (?:access|parking|toilets?|bathrooms?|entrances?|entry|spaces?|spots?|ramps?|rooms?|seats?|seating|lifts?|vans?)\b)/, better: "accessible", message: "replace" },
  { words: new RegExp(`the handicapped${AS_NOUN}`), better: "disabled people", message: "replace" },
  { words: /handicapped/, better: "disabled", message: "replace" },
  { words: new RegExp(`the disabled${AS_NOUN}`), better: "disabled people", message: "replace" },
  { words: /mentally retarded|retarded|cripples?|midgets?|spastic|spaz/, message: "figure" },
  { words: /sanity[- ](?:checks|checking|tests|testing)/, better: "quick checks", message: "figure" },
  { words: /sanity[- ](?:check|test)/, better: "quick check", message: "figure" },
  { words: /crazy|insanely|insane/, message: "figure", fineAfter: /\b(?:like|not|n['’]t|go|drive you) $/i, fineBefore: /^\s+(?:egg|horse|Egg|Horse|Taxi|Labs?)\b/ },
  { words: /(?:blind to|turn(?:s|ed|ing)? a blind eye|fall(?:s|ing)? on deaf ears|tone[- ]deaf|psycho(?![- ]?(?:geriatr|social|educat|dynamic|motor|logic|metric|therap)|-)|schizophrenic|a lame|lame excuses?|crippling|crippled)/, message: "figure" },
  { words: /a (?:bit|little|touch) OCD/, better: "careful", message: "figure", fineBefore: /^\s+(?:patients?|clients?|treatment|therapy)/i },
  { words: /OCD(?= (?:about|when|attention|for detail|level))/, message: "figure" },
]);

/** Words that shut out disabled readers, or use their conditions as figures of speech. */
export const ability = defineRule({
  id: "bias/ability",
  scope: "block",
  severity: "warning",
  summary: "Ask for what the work needs, not for a body or a state of health.",
  why: "A blanket demand for sight, hearing or health turns away disabled people who can do the job, and may not meet disability law where no duty needs it.",
  sources: [
    {
      title: "ADA National Network, Guidelines for Writing About People With Disabilities",
      url: "https://adata.org/factsheet/ADANN-writing",
    },
  ],
  messages: {
    reword: "“{found}” shuts out disabled readers. Name the task instead.",
    sense: "“{found}” shuts out readers who do the work in another way. Name the task that needs it, or leave it out.",
    health: "“{found}” asks about health. Name the task and add “with or without reasonable accommodation”.",
    replace: "“{found}” is not how most disabled people speak of themselves. Consider “{better}”.",
    figure: "“{found}” uses a disability or an illness as a figure of speech. Choose a plainer word.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Words that are fine, such as “sanity check”." },
  shields: ["heading", "statement", "benefits", "quotation", "address", "other-language", "name"],
  *check({ text }, { allow }) {
    if (!MENTION.test(text)) return;
    for (const { span, found, phrase } of findPhrases(text, BOOK, allow)) {
      const values = { found: inOneLine(found) };
      const fixes = phrase.better === undefined ? [] : [suggestWords(text, span, phrase.better)];
      if (phrase.message === "replace")
        yield { span, message: "replace", values: { ...values, better: phrase.better! }, fixes };
      else if (phrase.message === "sense" || phrase.message === "health" || phrase.message === "reword")
        yield { span, message: phrase.message, values };
      else yield { span, message: "figure", severity: "information", values, fixes };
    }
  },
});
