import { oneOf } from "../../data/one-of";
import type { StatementPattern } from "./statement-pattern";
import { matchesIn } from "../../text/matches";

/** What people must not be treated differently for, as statements name it. */
const PROTECTED_CLASS =
  /\b(?:races?|racial|colou?r|religio(?:ns?|us)|faiths?|creeds?|sex(?:ual orientation|ual preference)?|genders?(?: identity| expression)?|orientations?|national(?: origin|ity|ities)|ages?|abilit(?:y|ies)|disabilit(?:y|ies)|veteran|marital|pregnancy|genetic|ancestry|ethnic(?:ity)?|citizenship|family status|belief|parental status|caste|social origin|political)\b/gi;
const EVERYONE =
  /\b(?:protected (?:class|characteristic|status|attribute|categor|by (?:applicable|law|federal))|legally protected)/i;

/** Where equal opportunity is a law, a programme or a principle that the job deals with. */
const DUTY_OF_THE_JOB = oneOf("i")`
  \bresponsib\w{2,8} for (?:\w+ ){0,2}promoting\b
  \bequal employment opportunity(?: \(EEO\))?(?: and \w+)? (?:regulations?|programs?|laws?|polic(?:y|ies)|responsibilit\w+|principles|practices|requirements|objectives|guidelines|complaints?|officer|specialist|goals)\b
  \bEEO(?:/AA)? (?:regulations?|programs?|laws?|complaints?|compliance|officer|specialist|report\w*|data|questionnaire|categor\w+|poster)\b
  \b(?:fulfills?|knowledge of|familiarity with|principles of|compliance with|supervisory)\b[^.]{0,80}\bequal employment opportunity\b(?! employer)
`;

/** Whom the job serves, not whom the employer hires. */
const TREATMENT_OF_OTHERS =
  /^(?!.*\b(?:employ|hir(?:e|es|ing)\b|appl(?:y|ica)|candidate|recruit)).*\b(?:(?:serv|provid|deliver|offer|car)\w{1,4}\b.{0,60}\b(?:patient|customer|client|resident|student|pupil|guest|famil|services|care\b)|\b(?:respects?|values) (?:all|every)\b|\b(?:relates?|interacts?|communicates?|works?) (?:\w+ )?(?:to|with) (?:\w+ )?(?:people|persons|individuals)\b|(?:services|care|programs) (?:is|are) (?:offered|provided|available)\b)/i;

/** An offer of equal opportunity, or the assurance that nobody is discriminated against. Praise of diversity alone is neither. */
export const EQUAL_OPPORTUNITY: readonly StatementPattern[] = [
  {
    kind: "equal-opportunity",
    evenAsDuty: true,
    says: [
      /\bequal(?:[- ]employment)?[- ]opportunit(?:y|ies)(?:,|\/| and| &|\(|\)|-| )[^.]{0,40}(?:\b|(?<=ction))(?:employers?|workplace|compan(?:y|ies)|organi[sz]ation|institution|agency|recruiter)\b/i,
      /\bequal[- ]opportunit(?:y|ies) (?:and )?(?:affirmative action )?(?:employer|workplace)/i,
      /\b(?:EEO|EOE)(?:[/-](?:AA|M\b|F\b|D\b|V\b|vets?|disab)| (?:and |& )?(?:AA )?employer\b)/i,
      /(?:^|[\s(/.,;|])EOE(?=$|[\s).,;:|/])/,
      /\b(?:affirmative action|aa)[ /&-]{1,3}(?:eeo|eoe|equal opportunity|eo (?=employer\b))\b/i,
      /\b(?:EEO|EOE)(?:,? (?:and|&) Affirmative Action Employer\b|[ ,:–-]{1,3}(?:Minorit(?:y|ies)|Females?|Women|Veterans?|Disab\w{3,6})\b)/i,
      /\b(?:works?|operates?|recruits?|hires?|employs?|appoints?|selects?)\b[^.]{0,40}\bprinciples? of equal(?:ity of)? (?:employment )?opportunit(?:y|ies)\b/i,
      /\ball (?:qualified|suitably qualified|interested|eligible) (?:applicants|candidates|persons|individuals|people)\b[^.]{0,40}\b(?:will|shall|are|to)\b[^.]{0,40}\bconsider(?:ed|ation)\b[^.]{0,60}\b(?:without|regardless|irrespective|equal|on the basis of)\b/i,
    ],
    unless: DUTY_OF_THE_JOB,
  },
  {
    kind: "equal-opportunity",
    says: [
      /\b(?:commit(?:s|ted|ment)?|dedicated|proud|believes?|supports?|guarantees?|ensures?|provides?|offers?|providing|offering|promotes?|embraces?|upholds?|policy)\b[^.]{0,80}\bequal (?:employment )?(?:opportunit(?:y|ies)|treatment|access to (?:employment|opportunit\w+))(?= ?(?:$|[.,;!()]|(?:to|for|in|at|and (?:a|an|in|is|to|equal|[a-z]{3,12}s (?:a|an|its|our)|(?:particularly |actively |warmly )?(?:welcom|encourag|invit)(?:es?|ing))|regardless|irrespective|without|employment|of employment)\b))/i,
      /\bequal (?:employment )?opportunit(?:y|ies) (?:is|are|to|for) (?:all|every(?:one|body)?|any|(?:our )?employees|applicants|qualified|extended)/i,
      /\b(?:prohibits?|free (?:from|of)|zero tolerance (?:for|of|to)|not tolerate) (?:\w+ ){0,3}discrimination\b/i,
      /\b(?:applications?|applicants?|candidates?) (?:is|are|will be) (?:assessed|considered|treated|dealt with|processed)\b[^.]{0,40}\bequal opportunit(?:y|ies) (?:regulations?|polic(?:y|ies)|legislation|laws?|act)\b/i,
      /\b(?:all|every) (?:applications?|applicants?|candidates?) (?:is|are|will be) (?:treated|considered) (?:equally|the same|alike)\b/i,
      /\b(?:supports?|supporting|committed to|commitment to|promotes?|promoting|practi[sc]es?|values?|believes? in)\b[^.]{0,60}\b(?:equality of (?:opportunit|treatment|access)|employment equity|(?<!diversity and )equity in employment(?! and diversity))/i,
      /\b(?:supports?|committed to|promotes?|values?)\b[^.]{0,40}\bequality\b[^.]{0,80}\b(?:encourag|welcom|invit)\w{1,5}\b[^.]{0,40}\bappl(?:y|ications?|icants?)\b/i,
      /\b(?:treats?|treating|considers?|considering|assess(?:es)?) (?:each|every|all)(?: (?:job|individual|of our|our))? (?:applications?|applicants?|candidates?)\b[^.]{0,30}\b(?:equally|fairly|alike|the same|on (?:its|their) merits?)\b/i,
      /\bwelcomes? (?:all |job )?(?:applications|applicants|candidates|employees|people|individuals)\b[^.]{0,40}\b(?:all|every|any) (?:[\p{L}-]+,? (?:and )?){1,5}[^.]{0,60}\b(?:genders?|race|ethnicit(?:y|ies)|religions?|creeds?|sexual orientations?|nationalit(?:y|ies))\b/iu,
      /\bwelcomes? applications? from all suitably (?:qualified|skilled|experienced) (?:persons?|people|candidates|applicants|individuals)\b/i,
      /\bnever discriminate\b|\b(?:not (?:be )?|no (?:[\w,]+ ){1,8}(?:shall|will|may|is|are|should) (?:be )?)(?:unlawfully )?discriminated against\b/i,
      /\b(?:we(?:'re| are)|(?:trust|council|company|organi[sz]ation|department|county|city|university|practice|board|employer|school) is) (?:\w+ly |also )?committed to equal opportunities\b/i,
      /\b(?:commit(?:s|ted|ment)|policy|practi[cs]e|principles?|complies|compliance)\b[^.]{0,60}\bnon-?discrimination\b[^.]{0,20}\b(?:in|with|on|and|for)\b[^.]{0,60}\b(?:employ|hir(?:e|ing)|recruit|selection|regard to|basis of|equal)/i,
      /\b(?:practi[cs]es?|practi[cs]e of) equal (?:employment )?opportunity\b/i,
      /\b(?:equality of opportunity|equal (?:employment )?opportunity) is (?:\w+ ){0,3}policy\b|\bpolicy of equal employment (?:and )?opportunit(?:y|ies)\b/i,
      /\b(?:encourages?|welcomes?|invites?) applications from all qualified (?:persons|people|candidates|applicants|individuals),? including\b/i,
      /\bequal employment\/affirmative action employer\b|\bemployment equity (?:program(?:me)?|employer|polic(?:y|ies)|plan|act|goals?|targets?|objectives)\b|\b(?:AA ?\/ ?EO|EO ?\/ ?(?:AA|equal access)) employer\b/i,
      /\bno (?:\w+ )?(?:employee|applicant|candidate)s?\b[^.]{0,30}\b(?:will|shall) face (?:\w+ or )?discrimination\b/i,
      /\bnon-?discriminatory,? (?:[\w-]+,? ){0,3}employer\b/i,
      /\b(?:not condone|opposes?|opposed to|rejects?|challenges) (?:\w+ ){0,6}discrimination\b[^.]{0,20}\b(?:on|because|by|based|due)\b/i,
      /\b(?:not|n't|nothing|no)\b[^.]{0,60}\b(?:intend(?:ed|s)?|meant) to discriminate\b/i,
      /\bno (?:\w+ )?(?:applicants?|employees?|candidates?|person|one)\b[^.]{0,60}\bless favou?rabl[ey] (?:treatment|treated)\b/i,
      /\ball (?:qualified )?(?:persons|people|individuals|applicants|candidates)\b[^.]{0,20}\b(?:have|given|afforded|receive)\b[^.]{0,10}\bequal (?:employment )?opportunit(?:y|ies)\b/i,
      /\bdiscrimination\b[^.]{0,80}\b(?:is|are) not tolerated\b/i,
    ],
    unless: DUTY_OF_THE_JOB,
  },
  {
    kind: "equal-opportunity",
    says: [
      /\b(?:(?:does|do|will|shall|must|can) ?n(?:o|')t|(?:policy|practice)\b[^.]{0,40}\bnot to) (?:\w+ )?(?:discriminate|tolerate (?:any )?(?:\w+ )?discrimination)\b/i,
    ],
    holds: (words) => namesProtectedClasses(words) || !/\bbasis of\b/i.test(words),
  },
  {
    kind: "equal-opportunity",
    says: [
      /\b(?:appl|candidate|consider|employ|hir|recruit|welcom)\w*\b[^.]{0,100}\bwhatever (?:your|their)\b/i,
      /\b(?:treated|considered) less favou?rably\b|\bwithout prejudice\b/i,
      /\b(?:hiring|selection|employment|recruitment) (?:decisions? |process(?:es)? )?(?:ignores?|disregards?)\b/i,
      /\b(?:applicants|applications|candidates|people)\b[^.]{0,20}\b(?:of|from) (?:all|any|every) (?:races?|genders?|ages?|religions?|faiths?|backgrounds?, races?)\b/i,
      /\b(?:hiring|recruit\w*|employment|selection)\b[^.]{0,100}\b(?:plays?|ha(?:s|ve)) no (?:part|role|place)\b/i,
      /\bdiscrimination\b[^.]{0,60}\bno place\b|\bno place for (?:\w+ ){0,3}discrimination\b|\bdiscrimination (?:\w+ ){0,6}(?:on|because)\b.{0,400}\b(?:is|are) (?:\w+ )?prohibited\b/i,
      /\b(?:hiring|selection|employment|recruitment|appointments?|decisions)\b[^.]{0,80}\b(?:based|made|on the basis)\b[^.]{0,20}\b(?:merit|qualifications)\b/i,
      /\b(?:hir(?:e|ing)|recruit(?:s|ing)?|select(?:s|ing)?)\b[^.]{0,40}\b(?:without|free (?:of|from)) bias\b/i,
    ],
    unless: DUTY_OF_THE_JOB,
    holds: namesProtectedClasses,
  },
  {
    kind: "equal-opportunity",
    says: [
      /\b(?:without (?:regards?|reference|respect|consideration|discrimination)|regardless|irrespective|independent(?:ly)? of|no matter)\b/i,
    ],
    unless: TREATMENT_OF_OTHERS,
    holds: namesProtectedClasses,
  },
  {
    kind: "equal-opportunity",
    says: [
      /\b(?:apply|applications|applicants?|candidates?|hir(?:e|ing)|consider\w*|employ\w*|welcomes?|encourages?)\b[^.]{0,80}\b(?:regardless|irrespective|no matter)\b[^.]{0,30}\b(?:background|who you are|where you)/i,
    ],
  },
];

/** Whether a text names at least two protected classes, or all people in one word. */
export function namesProtectedClasses(words: string): boolean {
  const named = new Set(Array.from(matchesIn(words, PROTECTED_CLASS), (match) => match[0].toLowerCase().slice(0, 4)));
  return named.size >= 2 || EVERYONE.test(words) || /\bequal (?:employment )?opportunit/i.test(words);
}
