import {
  findContradictions,
  readClaims,
  removalOf,
  reportContradiction,
  wordsAt,
  type Claim,
  type Contradiction,
  type Question,
} from "../claims";
import type { Fix } from "../../finding";
import { defineRule, type Draft } from "../rule";

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
  return [fixOf(draft, here, there), fixOf(draft, there, here)];
}

function fixOf(draft: Draft, from: Claim<Side>, to: Claim<Side>): Fix {
  const words = draft.text.slice(from.span.start, from.span.end);
  const word = WORDS[from.side].exec(words);
  const title = `Keep “${wordsAt(draft, to.span)}”`;
  if (!word || word[0].length === 0 || !/^(?:full|part)/.test(from.side))
    return { title, safe: false, edits: [{ ...removalOf(draft, from), text: "" }] };
  const start = from.span.start + word.index;
  const text = /^\p{Lu}/u.test(word[0]) ? to.side.charAt(0).toUpperCase() + to.side.slice(1) : to.side;
  return { title, safe: false, edits: [{ start, end: start + word[0].length, text }] };
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
  "(?:position|role|job|opportunity|internship|vacancy|opening|post|assignment|appointment|employment|contract|work)";
const LABEL =
  "(?:(?:employment|job|position|contract|appointment|work|role) (?:type|status|basis|category|term|length|duration)|type of (?:employment|contract|position|appointment)|status|type|employment|contract|schedule|time type|hours|job type|tenure|duration|term)";
const pattern = (source: string) => new RegExp(source, "giu");
/** Signs for a word such as `full-time`, in a field, at the end of a title, or said of the job. */
const said = (word: string) =>
  pattern(
    `^[^\\p{L}]*${LABEL}\\s?[:|]\\s?(?:\\|\\s?)?(?:[\\p{L}-]+[,/ ]{1,2}){0,2}${word}\\b|^[^\\p{L}]*${word}[^\\p{L}]*$|\\(${word}\\)|[-–—|,] ${word}$|\\b${word},? (?:[\\p{L}-]+,? ){0,3}?${JOB}\\b|\\b(?:this|the|our)(?: [\\p{L}-]+){0,3} (?:is|will be)(?: [\\p{L}-]+,?){0,3} ${word}\\b|\\b(?:you(?:['’]ll| will)?|must) work ${word}\\b|\\bwork(?:ing)? ${word}\\b|\\bon an? ${word} basis\\b|\\bhir(?:e|ing) (?:[\\p{L}-]+ ){0,4}${word}\\b`,
  );

const NOT_THIS_JOB =
  "or|either|both|depending|optional|choose|choice|experience|equivalent|equivalents|fte|convert\\w*|conversion|transition|become|becoming|lead to|leading to|possib\\w*|potential\\w*|may|might|could|can be|if|after|then|previous|prior|years? of|students?|stud(?:y|ies|ying)|enrolled|degree|eligible|eligibility|benefits?|insurance|(?:full|part)[- ]time (?:employees?|staff|team|workers|teachers|faculty|associates)|employees|residents?|residency|disabilit(?:y|ies)|supervis\\w*|manag(?:e|es|ing)|lead(?:s|ing)?|oversee\\w*|hire|hiring of|volunteer\\w*|clients?|customers?|and\\/or|resume|résumé|salary|trial|probation\\w*";

const HOURS: Question<Side> = {
  keys: ["full-time", "full time", "fulltime", "part-time", "part time", "parttime", "hours", "-hour"],
  signs: [
    { side: "full-time", pattern: said("full[- ]?time") },
    { side: "part-time", pattern: said("part[- ]?time") },
    {
      side: "full-time",
      pattern: pattern(
        "\\b(?:3[6-9]|4\\d)(?:\\.\\d+)?[- ]hours?(?: of work)?(?: (?:per|a|each|every) week| weekly|\\/week|[- ]week)\\b",
      ),
    },
    {
      side: "part-time",
      pattern: pattern(
        "(?<![\\d.–-]|\\b(?:to|first|of) )\\b(?:[89]|1\\d|2[0-5])[- ]hours?(?: of work)?(?: (?:per|a|each|every) week| weekly|\\/week|[- ]week)\\b",
      ),
    },
  ],
  disagree,
  unless: new RegExp(
    `\\b(?:${NOT_THIS_JOB}|overtime|on[- ]call|training|up to|minimum|at least|more than|over|less than|extra|available|support|open|per month|core hours|including)\\b|[-–]\\s?time ?[&/]|full ?(?:and|&|/|-\\/) ?part`,
    "iu",
  ),
};

const DURATION: Question<Side> = {
  keys: [
    "permanent",
    "indefinite",
    "open-ended",
    "fixed",
    "temporary",
    "month",
    "-week",
    "weeks",
    "seasonal",
    "limited",
    "contract",
    "maternity",
  ],
  signs: [
    { side: "permanent", pattern: said("(?:permanent|indefinite|open-ended)") },
    {
      side: "permanent",
      pattern: pattern(
        "\\b(?:permanent|indefinite|open-ended),? (?:[\\p{L}-]+,? ){0,2}(?:contract|position|role|job|appointment|employment|basis)\\b",
      ),
    },
    { side: "fixed-term", pattern: said("(?:fixed[- ]term|temporary|limited[- ]term|term[- ]limited|seasonal)") },
    {
      side: "fixed-term",
      pattern: pattern(
        "\\b(?:\\d{1,2}|three|six|nine|twelve|eighteen)[- ](?:month|week)s?(?:['’])? (?:fixed[- ]term |fixed |temporary |temp |initial )?(?:contract|appointment|assignment|maternity cover|term|position|role)\\b|\\bcontract (?:length|duration|term)\\s?: ?\\d+ (?:months|weeks|years?)\\b|\\bmaternity (?:leave )?cover\\b|\\b(?:contract|position|role|appointment|assignment) (?:will end|ends|runs? until|is for (?:\\d{1,2}|six|nine|twelve|three) (?:months|weeks))\\b|\\b(?:fixed[- ]term|temporary|limited[- ]term),? (?:[\\p{L}-]+,? ){0,2}(?:contract|position|role|job|appointment|employment|assignment)\\b",
      ),
    },
  ],
  disagree,
  unless: new RegExp(
    `\\b(?:${NOT_THIS_JOB}|support contract|contracts|service contract|client contract|card|permanently|projects?|housing|accommodation|visa|work permit|replacement|extend\\w*|renew\\w*|perm\\b|temp-to|permanent (?:supportive|make|magnet|total)|long[- ]term|short[- ]term|terms|government contract|notice|not a)\\b`,
    "iu",
  ),
};

const RELATION: Question<Side> = {
  keys: ["w-2", "w2", "1099", "independent", "freelance", "self-employed", "employee"],
  signs: [
    {
      side: "employee",
      pattern: pattern(
        `\\b(?:W-?2|salaried) (?:[\\p{L}-]+ ){0,2}(?:employee|employment|position|role|job)\\b|\\b(?:position|role|job) is (?:an? )?(?:W-?2|salaried)\\b|\\b(?:you(?:['’]ll| will) be|hired as|join (?:us )?as|as) an? (?:[\\p{L}-]+ ){0,2}employee\\b|\\b(?:employment|job|contract) type\\s?[:|] ?(?:W-?2|employee)\\b|\\bdirect[- ]hire (?:[\\p{L}-]+ ){0,2}employee\\b`,
      ),
    },
    {
      side: "contractor",
      pattern: pattern(
        `\\b(?:independent|1099|self-employed|freelance) (?:[\\p{L}-]+ ){0,1}(?:contractor|contract|position|role|job|basis|consultant|opportunity)\\b|\\b(?:position|role|job) is (?:an? )?(?:1099|freelance)\\b|\\b(?:employment|job|contract) type\\s?[:|] ?(?:1099|freelance|independent contractor)\\b|\\bas an? (?:freelancer|independent contractor)\\b|\\(1099\\)`,
      ),
    },
  ],
  disagree,
  unless:
    /\b(?:or|either|both|experience|manag\w*|supervis\w*|work(?:ing)? with|coordinate|oversee|fellow|each|every|another|not an?|federal|government|any|such as|including|policy|handbook)\b/iu,
};
