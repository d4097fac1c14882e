import { oneOf } from "../../data/one-of";
import { readClaims, type Question } from "../claims";
import { findContradictions, reportContradiction } from "../contradictions";
import { holderOf } from "../requirement-text";
import { defineRule } from "../rule";
import { anyOf, demanded, denied, words } from "../wording";

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

const FREE =
  "(?<!\\b(?:nights?|evenings?|holidays?|weekends?|saturdays?|late) )or(?! holidays?\\b| evenings?\\b| sundays?\\b| nights?\\b)|either|may|might|occasional(?:ly)?|sometimes|if|when|rarely|as needed|as required|optional|voluntary|volunteer|choose|choice|preferred|experience|flexible between|various|multiple shifts|all shifts|any shift|support team|customers?|clients?|open (?:to|for|on)|(?:our|office|opening|store|business|shop) (?:office )?hours|peak|busy|from time to time|deadlines?|emergenc\\w*|premium|differential|(?:written )?tests?|exams?|interviews?|sessions?|salar(?:y|ies)|paid|some (?:positions|roles|jobs)|vary|varies|depending|will vary";
const unless = new RegExp(`\\b(?:${FREE})\\b`, "iu");

const WEEKEND = "weekends?|week-ends?|saturdays?|sundays?";
const NIGHT = "nights?(?:[- ](?:shifts?|work|duty|duties))?|overnights?(?: shifts?)?|graveyard shifts?";
const OVERTIME = "overtime|over-time";
const ON_CALL = "on[- ]call";

/** A promise among the benefits counts; what the employer says of its shops does not. */
const SPEAKS = oneOf("iu")`
  \b(?:this|the) (?:[\p{L}-]+ ){0,3}(?:position|role|job|post|vacancy|candidate|employee|work)\b
  \byou(?:['’]ll)?\b
  \bwe (?:never|do not|don['’]t|will not|won['’]t) (?:ask|expect|require|schedule|roster|work)\b
  \bmust\b
  \b(?:required|mandatory)\b
  ^[^\p{L}]*(?:no|never|every|weekends?|evenings?|nights?)\b[^.]{0,40}[.!]?$
  ^[^\p{L}]{0,6}[\p{L} -]{3,30}: ?[^.]{2,40}$
`;

const QUESTIONS: readonly Question<Side>[] = [
  {
    mayHold: holderOf([
      "weekend",
      "over 7",
      "over seven",
      "of 7",
      "of seven",
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
    ]),
    signs: [
      {
        side: "weekdays",
        pattern: anyOf(
          ...denied(WEEKEND),
          "\\b(?:every )?weekends? (?:are |is )?(?:always )?(?:off|free|to yourself)\\b",
          "\\bweekdays? only\\b|\\b(?:a|an|this) (?:\\p{L}+ )?weekdays?[- ](?:only )?(?:job|role|position|post|schedule|rota)\\b",
          "\\bmon(?:day)?s?(?: ?[-–—] ?| to | through | thru | until )fri(?:day)?s?\\b(?!,? (?:and|plus|with|as well as|\\+|&) (?:\\p{L}+ |\\d ){0,2}(?:sat|sun|weekend))(?:,? only)?",
        ),
      },
      {
        side: "weekends",
        pattern: anyOf(
          ...demanded(WEEKEND),
          "\\bincluding (?:[\\p{L}-]+,? ){0,4}(?:weekends?|saturdays?|sundays?)\\b(?! off)|\\bweekends included\\b",
          "\\b(?:5|five)(?: days)? (?:over|out of|from|in) (?:7|seven)(?: days)?\\b",
          `\\b(?:works?|working|cover|covers|covering|rostered|rotaed|scheduled)${words(3)} (?:${WEEKEND})\\b(?! (?:off|free))`,
          `\\b(?:every|each|all|alternate|alternating|rotating|regular|two|one|most|every other|every second|every third)(?: \\p{L}+)? (?:${WEEKEND})\\b(?! (?:off|free))(?:${words(2)} (?:in|out of|a|per|every) (?:\\p{L}+|\\d))?`,
          "\\b(?:schedule|shift|hours|work(?:ing)? days?|days|rota|roster)\\s?[:|] ?(?:[\\p{L}-]+,? ){0,3}(?:weekends?|saturdays?|sundays?)\\b(?! off)",
          "\\b(?:weekends?|saturdays?|sundays?)(?: and sundays?)? (?:work|working|shifts?|hours|duty|duties|rota|availability)\\b(?= (?:is|are) part\\b|[.;]?$)",
          "\\b(?:tuesday|wednesday|thursday|friday|mon|tues?|wed|thurs?|fri)s?(?: ?[-–—] ?| to | through | thru )(?:saturday|sunday|sat|sun)s?\\b",
        ),
      },
    ],
    disagree,
    unless: new RegExp(
      `\\b(?:${FREE}|during|some(?= (?:evenings?|nights?|weekends?|saturdays?|sundays?))|non-\\p{L}+ (?:times?|periods?|seasons?)|long weekends?|induction|inset|open days?|(?:satur|sun)day,? (?:the )?\\d|on[- ]call|weekend (?:rates?|breaks?|getaways?|pay)|two rotas)\\b`,
      "iu",
    ),
    amongStatements: SPEAKS,
  },
  {
    mayHold: holderOf([
      "night",
      "graveyard",
      "day shift",
      "dayshift",
      "day-shift",
      "days only",
      "shift: day",
      "daytime",
      "mornings",
      "shift:",
      "shifts:",
      "shift pattern",
      "shift type",
      "shift |",
      "first shift",
      "1st shift",
      "nine-to-five",
      "nine to five",
      "9 to 5",
      "9-to-5",
      "pm to",
      "pm -",
      "pm–",
      "pm-",
      "pm until",
      "pm till",
      "p.m. to",
      "p.m. -",
      "p.m. until",
    ]),
    signs: [
      {
        side: "day",
        pattern: anyOf(
          ...denied(NIGHT),
          "\\bday[- ]?(?:time )?shifts?(?: only)?\\b|\\bdaytime (?:hours|schedule|position|work|job|role|post)\\b|\\bshifts?(?: patterns?| types?| times?)?\\s?[:|] ?(?:days?\\b|1st\\b|first\\b|mornings?\\b)|\\b(?:1st|first) shift\\b|\\bdays only\\b",
          "\\b(?:a |this |an )?(?:nine|9)[- ]?(?:to|-)[- ]?(?:five|5)(?: (?:job|role|position|schedule))?\\b",
          "\\b(?:fixed|only|always|permanent|regular) (?:mornings?|days?)\\b(?= (?:shifts?|only)\\b|[.;,]?$)|\\bmornings only\\b",
        ),
      },
      {
        side: "night",
        pattern: anyOf(
          `\\b(?:night|overnight|graveyard|third|3rd)[- ]shifts?\\b|\\bshifts?(?: patterns?| types?| times?)?\\s?[:|] ?(?:nights?|overnight|3rd|third)\\b|\\b(?:night|overnight) (?:work|hours|position|schedule|duty|duties)\\b|\\bwork(?:ing)?(?: \\p{L}+){0,2} (?:through the |at )?nights?\\b`,
          ...demanded(NIGHT),
          "\\b(?:from )?(?:8|9|10|11|22|23)(?:[:.]?[03]0)? ?(?:p\\.?m\\.?)? ?(?:to|till|until|-|–) ?0?[4-8](?:[:.]?[03]0)? ?(?:a\\.?m\\b\\.?)",
        ),
      },
    ],
    disagree,
    unless: new RegExp(
      `\\b(?:${FREE}|rotat\\w*|days?[ ,/&-]+(?:and )?(?:evenings?|nights?)|evening|all day|per day|a day(?! shift)|report to|hand-?over|previous|supervis\\w*|second|2nd|swing|(?:day|night) shifts? (?:is|are|runs?|starts?) (?:from )?(?=\\d)|overnight (?:travel|stays?|trips?|delivery|shipping)|night shelter|nights? (?:out|away|off|in|school|life|free)|nights? (?:and|or|&) weekends? (?:off|free))\\b|24\\/7`,
      "iu",
    ),
    amongStatements: SPEAKS,
  },
  {
    mayHold: holderOf(["overtime", "over-time"]),
    signs: [
      { side: "no-overtime", pattern: anyOf(...denied(OVERTIME)) },
      { side: "overtime", pattern: anyOf(...demanded(OVERTIME), `\\bworks?${words(3)} (?:${OVERTIME})\\b`) },
    ],
    disagree,
    unless: new RegExp(`\\b(?:${FREE}|pay|paid|exempt|eligible|rates?|compensat\\w*|unpaid)\\b`, "iu"),
    amongStatements: SPEAKS,
  },
  {
    mayHold: holderOf(["on-call", "on call"]),
    signs: [
      { side: "no-call", pattern: anyOf(...denied(ON_CALL), "\\bon[- ]call[- ]free\\b") },
      {
        side: "call",
        pattern: anyOf(
          ...demanded(ON_CALL),
          `\\b(?:participat\\w*|takes?|taking|joins?|shares?|be|being|takes? turns)${words(5)} on[- ]call(?: (?:rotation|rota|schedule|roster|duty|shifts?))?\\b`,
          "\\bon[- ]call (?:1|one|every)\\b|\\bon[- ]call (?:rotation|rota|schedule|roster)\\b|\\b24\\/7 on[- ]call\\b",
        ),
      },
    ],
    disagree,
    unless: new RegExp(
      `\\b(?:${FREE}|physicians?|doctors?|engineers? on[- ]call|the on[- ]call (?:\\p{L}+)(?<!rotation|rota|roster|schedule|duty))\\b`,
      "iu",
    ),
    amongStatements: SPEAKS,
  },
  {
    mayHold: holderOf([
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
      "8 to",
      "9 to",
      "8 am",
      "9 am",
      "8am",
      "9am",
      "8:00",
      "9:00",
      "9-5",
      "9–5",
      "8-5",
      "8–5",
    ]),
    signs: [
      {
        side: "own-hours",
        pattern: anyOf(
          "\\b(?:set|choose|pick|make|plan|decide) your own (?:working )?(?:hours|schedule)\\b|\\bno (?:fixed|set|core) (?:working )?hours\\b|\\bwork whenever\\b|\\b(?:fully|completely|totally) flexible (?:working )?(?:hours|schedule)\\b",
        ),
      },
      {
        side: "fixed-hours",
        pattern: anyOf(
          "\\b(?:fixed|set|strict) (?:working |work )?(?:hours|schedule|shifts?)\\b|\\b(?:hours|schedule) (?:are|is) (?:fixed|not flexible|9|8)|\\b(?:hours|schedule) are (?:strictly|always)\\b|\\b(?:must|will|required to|you['’]ll) (?:be (?:available|present|at your desk) |work )(?:from )?(?:8|9)(?::[03]0)? ?(?:a\\.?m\\.?)? ?(?:to|-|–) ?(?:4|5|6)(?::[03]0)? ?(?:p\\.?m\\.?)?",
        ),
      },
    ],
    disagree,
    unless,
  },
];
