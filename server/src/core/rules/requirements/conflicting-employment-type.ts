import { readClaims, type Claim, type Question } from "../claims";
import { findContradictions, removals, reportContradiction, wordsAt, type Contradiction } from "../contradictions";
import { holderOf } from "../requirement-text";
import type { Fix } from "../../finding";
import { defineRule, type Draft } from "../rule";
import { anyOf, latin, NUMBER, words } from "../wording";

type Side = "full-time" | "part-time" | "permanent" | "fixed-term" | "employee" | "contractor";

/** Full-time here and part-time there; permanent and fixed-term; employee and contractor. */
export const conflictingEmploymentType = defineRule({
  id: "requirements/conflicting-employment-type",
  scope: "posting",
  severity: "error",
  summary: "Give one kind of employment.",
  why: "Hours, length and kind of contract decide about pay, insurance and rights; a candidate cannot weigh an offer that says two things.",
  messages: {
    conflict:
      "“{found}” does not agree with “{other}” elsewhere in this posting. Keep one of them, or say that both are open.",
  },
  shields: ["other-language"],
  *check(draft) {
    const claims = [HOURS, DURATION, RELATION].map((question) => readClaims<Side>(draft, question));
    for (const list of claims) {
      for (const pair of findContradictions(list, disagree)) {
        yield { ...reportContradiction(draft, pair), message: "conflict", fixes: choices(draft, pair) };
      }
    }
  },
});

function disagree(a: Side, b: Side): boolean {
  return a !== b;
}

/** One word in the place of the other where the two claims differ in it alone; else one of the two goes. */
function choices(draft: Draft, { here, there }: Contradiction<Side>): Fix[] {
  return [...fixesOf(draft, here, there), ...fixesOf(draft, there, here)];
}

function fixesOf(draft: Draft, from: Claim<Side>, to: Claim<Side>): Fix[] {
  const words = draft.text.slice(from.span.start, from.span.end);
  const word = WORDS[from.side].exec(words);
  const title = `Keep “${wordsAt(draft, to.span)}”`;
  if (!word || word[0].length === 0 || !/^(?:full|part)/.test(from.side)) return removals(draft, from, title);
  const start = from.span.start + word.index;
  const text = /^\p{Lu}/u.test(word[0]) ? to.side.charAt(0).toUpperCase() + to.side.slice(1) : to.side;
  return [{ title, safe: false, edits: [{ start, end: start + word[0].length, text }] }];
}

const WORDS: Readonly<Record<Side, RegExp>> = {
  "full-time": /full[- ]?time/i,
  "part-time": /part[- ]?time/i,
  permanent: /permanent/i,
  "fixed-term": /fixed[- ]term/i,
  employee: /employee/i,
  contractor: /contractor/i,
};

const JOB =
  "(?:position|role|job|opportunity|internship|vacancy|opening|post|assignment|appointment|employment|contract|work|basis)";
const LABEL =
  "(?:(?:employment|job|position|contract|appointment|work|role|vacancy|post|engagement) (?:type|status|basis|category|term|length|duration|hours)|type of (?:employment|contract|position|appointment)|hours of work|working (?:hours|pattern|time)|status|type|position|employment|engagement|contract|(?:work )?schedule|time type|hours|job type|tenure|duration|term|basis)";
/** Signs for a word such as `full-time`, in a field, at the end of a title, or said of the job. */
const said = (word: string) => [
  `^[^\\p{L}]*${LABEL}\\s?[:|]\\s?(?:\\|\\s?)?(?:[\\p{L}-]+[,/ ]{1,2}){0,2}${word}\\b`,
  `^[^\\p{L}]*${word}[^\\p{L}]*$|(?<!\\b(?:an?|the|new|any|all|our|your|for|of|and|other|some|with) )\\(${word}\\)|[-–—|,] ${word}$|^[^\\p{L}]*${word}[^\\p{L}\\d]{1,4}(?=\\d)`,
  `\\b${word},? (?:[\\p{L}-]+,? ){0,3}?${JOB}\\b`,
  `\\b(?:this|the|our|it|job|role|position|post)(?: [\\p{L}-]+){0,3} (?:is|are|will be|['’]s)(?: [\\p{L}-]+,?){0,3} ${word}\\b`,
  `\\b(?:you(?:['’]ll| will)?|must|to) (?:be )?(?:work|working|employed|hired|engaged)(?: \\p{L}+)? ${word}\\b|\\bwork(?:ing)? ${word}\\b|\\bjoin (?:us|our team) ${word}\\b`,
  `\\b(?:on|with) an? ${word} (?:basis|contract)\\b`,
  `\\bas an? (?:[\\p{L}-]+ ){0,2}${word}(?= [\\p{L}-]+)`,
  `(?<=\\b(?:hir(?:e|ing)|seek(?:s|ing)?|looking for|recruit(?:s|ing)?|need(?:s)?|searching for|appoint(?:ing)?|have|offer(?:ing)?)(?: for)? an? (?:[\\p{L}-]+ ){0,3})${word}\\b`,
];

const NOT_THIS_JOB =
  "or|either|both|depending|optional|choose|choice|experience|equivalent|equivalents|convert\\w*|conversion|transition|become|becoming|lead to|leading to|possib\\w*|potential\\w*|may|might|could|would|can be|if|(?<!ends |expires )after|then|previous|prior|years? of|students?|stud(?:y|ies|ying)|enrolled|degree|eligible|eligibility|benefits?|insurance|(?:full|part)[- ]time (?:employees?|staff|team|workers|teachers|faculty|associates|assistants|members|volunteers)|employees|residents?|residency|disabilit(?:y|ies)|supervis\\w*|manag(?:e|es|ing)|lead(?:s|ing)?|oversee\\w*|hire|hiring of|volunteer\\w*|clients?|customers?|and\\/or|resume|résumé|salary|trial|probation\\w*|secondments?|pro[- ]rata|pro-rated";
/** In a title, a label or a line of its own only a choice leaves the question open. */
const CHOICE =
  /\b(?:or|either|both|and\/or|depending|possible|negotiable|perm\b)|[-–]\s?time ?[&/]|full ?(?:and|&|\/|-\/) ?part/iu;

const WEEK =
  "(?: of work)?,? ?(?:per|a|each|every|\\/|-a-|in the)[ -]?(?:working )?(?:week|wk)(?! of training)| weekly\\b|(?:pw|p\\/w)\\b";
const FULL = "(?:3[5-9]|4[0-8])(?:\\.\\d+)?";
const PART = "(?:[4-9]|1\\d|2[0-8])(?:\\.\\d+)?";
const hours = (number: string) => [
  `(?<![\\d.:$€£–-]|\\b(?:to|first|of|than|over|least|to) |[–-] )\\b(?:${number} ?(?:-|–|to) ?)?${number} ?[- ]?(?:hours?|hrs?)(?:${WEEK})`,
  `(?<![\\d.:$€£–-])\\b${number}[- ]hours?[- ](?:(?:per|a)[- ])?(?:working )?week\\b`,
  `\\b(?:hours(?: of work)?|working hours)(?: (?:are|is|will be))? ?:? ?(?:${number} ?(?:-|–|to) ?)?${number}(?: (?:hours|hrs))?(?:${WEEK})`,
];

const HOURS: Question<Side> = {
  mayHold: holderOf([
    "full-time",
    "full time",
    "fulltime",
    "part-time",
    "part time",
    "parttime",
    "hours",
    "-hour",
    "hrs",
    " fte",
    "% fte",
  ]),
  signs: [
    {
      side: "full-time",
      pattern: anyOf("(?:^|[-–—|,(] ?)full[- ]?time(?=\\)?$)"),
      unless: CHOICE,
    },
    {
      side: "full-time",
      pattern: /^[^\p{L}]*[Ff]ull[- ][Tt]ime (?=\p{Lu}\p{Ll})[^.!?]{2,60}$/gu,
      unless: latin(/\b(?:or|either|and|employees|staff|benefits?|students?|workers|hours|only|equivalents?)\b|\//iu),
    },
    {
      side: "part-time",
      pattern: anyOf("(?:^|[-–—|,(] ?)part[- ]?time(?=\\)?$)"),
      unless: CHOICE,
    },
    {
      side: "part-time",
      pattern: /^[^\p{L}]*[Pp]art[- ][Tt]ime (?=\p{Lu}\p{Ll})[^.!?]{2,60}$/gu,
      unless: latin(/\b(?:or|either|and|employees|staff|benefits?|students?|workers|hours|only|equivalents?)\b|\//iu),
    },
    { side: "full-time", pattern: anyOf(`\\b1\\.0+ ?FTE\\b`), unless: CHOICE },
    {
      side: "part-time",
      pattern: anyOf(`(?<![\\d.])(?:0?\\.[2-8]\\d?|[2-8]\\d ?%) ?FTE\\b`),
      unless: CHOICE,
    },
    { side: "full-time", pattern: anyOf(...said("full[- ]?time"), "\\bfull[- ]?time hours\\b") },
    { side: "part-time", pattern: anyOf(...said("part[- ]?time"), "\\bpart[- ]?time hours\\b") },
    { side: "full-time", pattern: anyOf(...hours(FULL)) },
    { side: "part-time", pattern: anyOf(...hours(PART)) },
  ],
  disagree,
  unless: new RegExp(
    `\\b(?:full[- ]?time(?:[,;|] ?| / |[^.;\\n]{0,40} and [^.;\\n]{0,16})part[- ]?time|part[- ]?time[,;|] ?full[- ]?time|${NOT_THIS_JOB}|overtime|on[- ]call|training|up to|minimum|at least|more than|over \\d|less than|extra|support|open|per month|core hours|including|remote(?:ly)?|in (?:the|our) office|screen|lift\\w*|contact hours|teaching|meetings?)\\b|[-–\\s]\\s?time ?[&/]|full ?(?:and|&|/|-\\/) ?part|time ?\\(\\d{1,5}\\)`,
    "iu",
  ),
};

const SPAN = `(?:${NUMBER}|twenty-four|thirty-six|eighteen)[- ](?:months?|weeks?|years?)(?:['’])?`;
/** So many months of each year are worked in a school or a university: no term of employment. */
const YEARLY =
  "(?!(?:9|10|11|12|nine|ten|eleven|twelve)[- ]months?,? (?:[\\p{L}-]+,? ){0,2}(?:position|appointment|job)\\b)";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE = `(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2},?)?(?: 20\\d\\d)|20\\d\\d)`;
const TERM_WORD =
  "(?:fixed[- ]term|temporary|limited[- ]term|term[- ]limited|seasonal|casual|interim|time[- ]limited|FTC)";

const NOT_A_TERM =
  "employment (?:agency|business)|recruitment (?:agency|business)|support contract|contracts|service contract|client contract|card|permanently|projects?|housing|accommodation|visa|work permit|replacement|extend\\w*|renew\\w*|perm\\b|temp-to|permanent (?:supportive|make|magnet|total)|long[- ]term|short[- ]term|terms|government contract|notice|not a|training|induction|warranty|deadline|appl(?:y|ications?)|closing|shifts?|vesting|rotations?";

const DURATION: Question<Side> = {
  mayHold: holderOf([
    "permanent",
    "indefinite",
    "open-ended",
    "ongoing",
    "fixed",
    "temporary",
    "month",
    "-week",
    "weeks",
    "seasonal",
    "limited",
    "contract",
    "maternity",
    "parental leave",
    "casual",
    "interim",
    "until",
    "ftc",
    "-year",
    "one year",
    "two years",
    "three years",
    "2 years",
    "3 years",
    "ends",
    "expire",
    "funded",
    "summer",
    "winter",
    "season",
    "locum",
  ]),
  signs: [
    {
      side: "fixed-term",
      pattern: anyOf(
        `(?:^|[-–—|,(] ?)(?:${SPAN} )?(?:${TERM_WORD}|contract)(?: contract| position| role)?(?=\\)?$)`,
        `\\((?:[\\p{L}\\d-]+ ){0,2}(?:FTC|fixed[- ]term(?: contract)?|maternity cover|temporary)\\)`,
        `[-–—|,(] ?${SPAN} (?:FTC|contract|fixed[- ]term|maternity cover|secondment)`,
      ),
      unless: CHOICE,
    },
    {
      side: "permanent",
      pattern: anyOf("(?:^|[-–—|,(] ?)permanent(?: contract| position| role)?(?=\\)?$)"),
      unless: CHOICE,
    },
    {
      side: "permanent",
      pattern: anyOf(
        ...said("(?:permanent|indefinite|open-ended)"),
        "\\b(?:permanent|indefinite|open-ended|ongoing),? (?:[\\p{L}-]+,? ){0,2}(?:contract|position|role|job|appointment|employment|(?<!ongoing )basis|vacancy|post)\\b",
      ),
    },
    { side: "fixed-term", pattern: anyOf(...said(TERM_WORD)) },
    {
      side: "fixed-term",
      pattern: anyOf(
        `\\b${YEARLY}${SPAN} (?:[\\p{L}-]+ ){0,2}(?:contract|appointment|assignment|cover|engagement|secondment|FTC|post|position|role|job)\\b`,
        `\\bcontract (?:length|duration|term|period)\\s?[:|] ?\\|? ?${SPAN}`,
        `^[^\\p{L}]*(?:duration|length|term|contract|period)(?: of (?:contract|employment|appointment))?\\s?[:|] ?\\|? ?${SPAN}`,
        `(?<!\\b(?:permanent|open-ended|ongoing|employment|indefinite) )\\bcontract (?:role|position|job|opportunity|assignment|basis)\\b`,
        `^[^\\p{L}]*${LABEL}\\s?[:|] ?\\|? ?contract(?:or)?[^\\p{L}]*$`,
        "\\bfor the (?:summer|winter|season|harvest)\\b|\\b(?:summer|winter|holiday|locum) (?:job|position|role|post|contract|vacancy)\\b",
        `\\b(?:maternity|paternity|parental|adoption|sickness)(?: leave)? cover\\b`,
        `\\b(?:contract|position|role|appointment|assignment|job|post|employment)(?: \\p{L}+){0,3} (?:(?:will )?ends?(?: (?:on|after|in|by))|runs? (?:until|for|to)|(?:is|are|will be)(?: \\p{L}+)? for(?: a(?: fixed)? (?:period|term) of)?|lasts?(?: for)?|expires?(?: (?:on|after))?|funded (?:until|for|through)|(?:is|will be)(?: (?!posted|open|advertised|listed|vacant|available|held)\\p{L}+)? (?:until|through|till))(?: the)? ?(?:approximately |about )?(?:${SPAN}|${DATE}|end of)`,
        `\\b(?:contract|position|role|appointment|assignment|job|post)(?: \\p{L}+){0,2} (?:for|of) (?:an? (?:period|term) of )?${SPAN}(?! (?:of )?experience)`,
        `\\bfor (?:an? )?(?:fixed |limited |initial )?(?:period|term|duration) of ${SPAN}`,
        `\\b${TERM_WORD},? (?:[\\p{L}-]+,? ){0,2}(?:contract|position|role|job|appointment|employment|assignment|basis|vacancy|post|work)\\b`,
        `\\b(?:position|role|job|post|appointment|it|this) is (?:purely |only |strictly )?(?:temporary|seasonal|time[- ]limited|fixed[- ]term)\\b`,
      ),
    },
  ],
  disagree,
  unless: new RegExp(`\\b(?:${NOT_THIS_JOB}|${NOT_A_TERM})\\b`, "iu"),
};

const RELATION: Question<Side> = {
  mayHold: holderOf([
    "w-2",
    "w2",
    "1099",
    "independent",
    "freelanc",
    "self-employed",
    "self employed",
    "employee",
    "employed",
    "payroll",
    "paye",
    "contractor",
    "employment contract",
    "contract of employment",
    "sole trader",
    "limited company",
    "abn",
    "corp-to-corp",
    "c2c",
    "invoice",
    "ir35",
  ]),
  signs: [
    {
      side: "contractor",
      pattern: anyOf(
        "\\b(?:independent|1099|self[- ]employed|freelance) (?:[\\p{L}-]+ ){0,1}(?:contractors?|contract|position|role|job|basis|consultant|opportunity|post|work)\\b|\\b(?:position|role|job|post) is (?:an? )?(?:1099|freelance|self[- ]employed)\\b|\\bas (?:an? )?(?:freelancer?|independent contractor|sole trader|self[- ]employed \\p{L}+|contractor)\\b|\\(1099\\)|\\b1099 (?:only|basis|role|contract\\w*)\\b",
        `^[^\\p{L}]*${LABEL}\\s?[:|] ?\\|? ?(?:1099|freelance|independent contractor|contractor|self[- ]employed|corp[- ]to[- ]corp|c2c)\\b`,
        "^[^\\p{L}]*contractor\\b(?= ?[(,]|$)|\\bABN (?:is )?(?:required|holders?)\\b",
        `\\b(?:you|must|will|['’]ll)${words(3)} (?:be self[- ]employed|(?:be )?registered as (?:a sole trader|self[- ]employed)|invoice us|work(?:ing)? through your own (?:limited )?company|bill us)\\b|\\bthrough your own (?:limited|personal service) company\\b|\\boutside (?:of )?IR35\\b|\\bthis is (?:an? )?(?:self[- ]employed|contractor|freelance)(?: \\p{L}+){0,2} ${JOB}\\b`,
      ),
    },
    {
      side: "employee",
      pattern: anyOf(
        `\\b(?:W-?2|salaried|PAYE) (?:[\\p{L}-]+ ){0,2}(?:employee|employment|position|role|job|only|basis|contract|post)\\b|\\b(?:position|role|job|post) is (?:an? )?(?:W-?2|salaried|PAYE)\\b|\\bthis is (?:an? )?(?:employee|PAYE|W-?2|employed) ${JOB}\\b`,
        `(?<!\\bnot )\\b(?:you(?:['’]ll| will)? be(?:come)?|you are|hired as|join (?:us )?as|as) (?:an? |our )(?:[\\p{L}-]+ ){0,2}employee\\b`,
        `^[^\\p{L}]*${LABEL}\\s?[:|] ?\\|? ?(?:W-?2|employee|PAYE|salaried)\\b|\\bdirect[- ]hire (?:[\\p{L}-]+ ){0,2}employee\\b`,
        "\\b(?:you(?:['’]ll| will| are)?|will) (?:be )?(?:directly )?employed (?:directly )?by (?:us|the)\\b|\\bon (?:our|the company|the) payroll\\b|\\b(?:under|have|get|sign|receive|offer(?: you)?) an? (?:employment contract|contract of employment)\\b|\\bemployee of (?:the|our) (?:company|firm|organi[sz]ation|trust|charity|agency)\\b",
      ),
    },
  ],
  disagree,
  unless: latin(
    /\b(?:or|either|both|experience|manag\w*|supervis\w*|work(?:ing)? with|coordinate|oversee|fellow|(?:each|every|any|another) (?:employee|contractor|freelancer)|not (?:an? )?(?:employee|W-?2|PAYE)|federal|government|such as|including|policy|handbook|general contractor|do not accept|don['’]t accept|no (?:1099|c2c|corp|freelanc\w*|contractors?)|third[- ]part(?:y|ies)|accept)\b(?<!\bnot as an employee)/iu,
  ),
};
