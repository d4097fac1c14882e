import { findContradictions, readClaims, reportContradiction, type Question } from "../claims";
import { defineRule } from "../rule";

type Side =
  | "weekdays"
  | "weekends"
  | "day"
  | "night"
  | "no-overtime"
  | "overtime"
  | "no-call"
  | "call"
  | "own-hours"
  | "fixed-hours";

/** Working times that cannot both be true. */
export const conflictingSchedule = defineRule({
  id: "requirements/conflicting-schedule",
  scope: "posting",
  severity: "warning",
  summary: "Give working times that agree with each other.",
  why: "Nights, weekends and overtime decide who can take a job; two answers make people guess.",
  messages: { conflict: "“{found}” does not agree with “{other}” elsewhere in this posting. Keep one of them." },
  shields: ["other-language"],
  *check(draft) {
    for (const question of QUESTIONS) {
      for (const pair of findContradictions(readClaims<Side>(draft, question), disagree))
        yield { ...reportContradiction(draft, pair), message: "conflict" };
    }
  },
});

function disagree(a: Side, b: Side): boolean {
  return a !== b;
}

const pattern = (source: string) => new RegExp(source, "giu");
const FREE =
  "(?<!\\b(?:nights?|evenings?|holidays?|weekends?) )or|either|may|might|occasional(?:ly)?|sometimes|if|when|some|rarely|as needed|as required|optional|voluntary|choose|choice|preferred|experience|flexible between|various|multiple shifts|all shifts|any shift|support team|customers?|clients?|open (?:to|for)|store hours|peak|busy|from time to time|deadlines?|emergenc\\w*|premium|differential|vary|varies|depending|will vary";
const unless = new RegExp(`\\b(?:${FREE})\\b`, "iu");
const MUST = "(?:required|mandatory|expected|needed|necessary|essential|a must)";

const QUESTIONS: readonly Question<Side>[] = [
  {
    keys: [
      "weekend",
      "week-end",
      "saturday",
      "sunday",
      "monday",
      "weekday",
      "mon-",
      "mon -",
      "mon–",
      "mon to",
      "mon through",
    ],
    signs: [
      {
        side: "weekdays",
        pattern: pattern(
          "\\bno (?:evenings?,? |nights?,? |holidays?,? |overtime,? |late nights,? )?(?:and |or )?weekends?(?: work(?:ing)?| shifts?| hours)?\\b|\\b(?:weekends?|weekend work|weekend shifts) (?:are|is) (?:not (?:required|expected|part)|(?:always )?(?:off|free))|\\bweekends off\\b|\\bnever (?:work|on)(?:ing)? (?:on )?weekends?\\b|\\bdoes not (?:require|involve|include) (?:any )?weekend|\\bweekdays only\\b|\\bmon(?:day)?s?(?: ?[-–—] ?| to | through | thru )fri(?:day)?s?\\b(?:,? only)?",
        ),
      },
      {
        side: "weekends",
        pattern: pattern(
          `\\b(?:weekends?|saturdays?(?: (?:and|&) sundays?)?|sundays?)(?: work(?:ing)?| shifts?| hours| availability| duty)?(?: (?:is|are|will be))? ${MUST}|\\b(?:must|required to|need to|expected to|have to|will|you['’]ll|able to|available to|ability to|willing to|willingness to) (?:be (?:able|available|willing) to )?(?:work|cover) (?:[\\p{L}-]+,? ){0,4}?(?:weekends?|saturdays?|sundays?)\\b|\\b(?:every|each|all|alternate) (?:saturday|sunday|weekend)s?\\b|\\brotating weekends?\\b|\\b(?:required|mandatory|regular) weekend (?:work|shifts?|hours|duty)\\b|\\b(?:schedule|shift|hours|work days?)\\s?[:|] ?(?:[\\p{L}-]+ ){0,3}(?:weekends?|saturdays?)\\b`,
        ),
      },
    ],
    disagree,
    unless,
  },
  {
    keys: [
      "night",
      "graveyard",
      "day shift",
      "dayshift",
      "day-shift",
      "daytime",
      "shift:",
      "shift |",
      "first shift",
      "1st shift",
    ],
    signs: [
      {
        side: "day",
        pattern: pattern(
          "\\bday[- ]?(?:time )?shift(?:s)?\\b|\\bdaytime (?:hours|schedule|position)\\b|\\bshift\\s?[:|] ?(?:days?\\b|1st\\b|first\\b)|\\bno nights?(?: shifts?| work)?\\b|\\b(?:1st|first) shift\\b",
        ),
      },
      {
        side: "night",
        pattern: pattern(
          `\\b(?:night|overnight|graveyard|third|3rd)[- ]shifts?\\b|\\bshift\\s?[:|] ?(?:nights?|overnight|3rd|third)\\b|\\b(?:night|overnight) (?:work|hours|position|schedule)\\b|\\bwork (?:through the |at )?nights?\\b|\\bnights (?:are|is) ${MUST}`,
        ),
      },
    ],
    disagree,
    unless: new RegExp(
      `\\b(?:${FREE}|rotat\\w*|days?[ ,/&-]+(?:and )?(?:evenings?|nights?)|evening|all day|per day|a day(?! shift)|report to|hand-?over|previous|supervis\\w*|second|2nd|swing)\\b`,
      "iu",
    ),
  },
  {
    keys: ["overtime"],
    signs: [
      {
        side: "no-overtime",
        pattern: pattern(
          "\\bno (?:[\\p{L}]+ )?overtime\\b|\\bovertime is (?:not|never) (?:required|expected|needed|allowed|available)\\b|\\bnever (?:ask|expect|require)\\w*(?: [\\p{L}]+){0,3} overtime\\b|\\bdoes not (?:require|involve|include) (?:any )?overtime\\b|\\bwithout overtime\\b",
        ),
      },
      {
        side: "overtime",
        pattern: pattern(
          `\\b(?:mandatory|required|regular|frequent) overtime\\b|\\bovertime(?: work)? (?:is|will be) ${MUST}|\\b(?:must|required to|need to|expected to|have to|willing to|able to|available to)(?: be (?:able|available|willing) to)? (?:work|do) (?:[\\p{L}-]+,? ){0,4}?overtime\\b`,
        ),
      },
    ],
    disagree,
    unless: new RegExp(`\\b(?:${FREE}|pay|paid|exempt|eligible)\\b`, "iu"),
  },
  {
    keys: ["on-call", "on call"],
    signs: [
      {
        side: "no-call",
        pattern: pattern(
          "\\bno on[- ]call(?: duty| duties| work| rotation| shifts?)?\\b|\\bon[- ]call(?: duty| work| shifts?)? is (?:not|never) (?:required|expected|part)|\\b(?:never|not) (?:be |asked to be |on an? )?on[- ]call\\b|\\bdoes not (?:require|involve|include) (?:any )?(?:being )?on[- ]call\\b|\\bwithout on[- ]call\\b",
        ),
      },
      {
        side: "call",
        pattern: pattern(
          `\\bon[- ]call(?: duty| work| shifts?| rotation| support| availability)?(?: is| are| will be)? ${MUST}|\\b(?:participat\\w*|take part|join|share|be part|take turns) (?:in |of )?(?:[\\p{L}-]+ ){0,4}on[- ]call\\b|\\bon[- ]call (?:rotation|rota|schedule|roster)\\b|\\b(?:must|will|required to|you['’]ll) be (?:available )?on[- ]call\\b|\\b24\\/7 on[- ]call\\b`,
        ),
      },
    ],
    disagree,
    unless: new RegExp(`\\b(?:${FREE}|physicians?|doctors?|engineers? on[- ]call|manage the on[- ]call)\\b`, "iu"),
  },
  {
    keys: [
      "your own",
      "fixed",
      "set hours",
      "set schedule",
      "core hours",
      "whenever",
      "flexible",
      "strict",
      "hours are",
      "schedule is",
      "schedule are",
      "hours is",
      "8",
      "9",
    ],
    signs: [
      {
        side: "own-hours",
        pattern: pattern(
          "\\b(?:set|choose|pick|make|plan|decide) your own (?:working )?(?:hours|schedule)\\b|\\bno (?:fixed|set|core) (?:working )?hours\\b|\\bwork whenever\\b|\\b(?:fully|completely|totally) flexible (?:working )?(?:hours|schedule)\\b",
        ),
      },
      {
        side: "fixed-hours",
        pattern: pattern(
          "\\b(?:fixed|set|strict) (?:working |work )?(?:hours|schedule|shifts?)\\b|\\b(?:hours|schedule) (?:are|is) (?:fixed|not flexible|9|8)|\\b(?:hours|schedule) are (?:strictly|always)\\b|\\b(?:must|will|required to|you['’]ll) (?:be (?:available|present|at your desk) |work )(?:from )?(?:8|9)(?::[03]0)? ?(?:a\\.?m\\.?)? ?(?:to|-|–) ?(?:4|5|6)(?::[03]0)? ?(?:p\\.?m\\.?)?",
        ),
      },
    ],
    disagree,
    unless,
  },
];
