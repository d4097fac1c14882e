import { readClaims, type Question } from "../claims";
import { findContradictions, reportContradiction } from "../contradictions";
import { holderOf } from "../requirement-text";
import { defineRule } from "../rule";
import { anyOf, demanded, denied, latin } from "../wording";

type Side = "remote" | "fully-remote" | "hybrid" | "office-days" | "onsite" | "commute";

/** Remote here and on site there. */
export const conflictingArrangement = defineRule({
  id: "requirements/conflicting-arrangement",
  scope: "posting",
  severity: "error",
  summary: "Say once where the work is done: remotely, on site, or both.",
  why: "Where the work is done decides for many people whether they apply; two answers make them guess, or leave after the first interview.",
  messages: {
    conflict:
      "“{found}” does not agree with “{other}” elsewhere in this posting. Keep one of them, or say that the work is hybrid.",
  },
  shields: ["other-language"],
  *check(draft) {
    const claims = readClaims(draft, ARRANGEMENT);
    for (const pair of findContradictions(claims, disagree))
      yield { ...reportContradiction(draft, pair), message: "conflict" };
  },
});

function disagree(a: Side, b: Side): boolean {
  return CONFLICTS.has(`${a} ${b}`) || CONFLICTS.has(`${b} ${a}`);
}

const CONFLICTS: ReadonlySet<string> = new Set([
  "remote onsite", "remote office-days", "remote commute", "remote hybrid",
  "fully-remote onsite", "fully-remote office-days", "fully-remote hybrid", "fully-remote commute",
  "onsite hybrid",
]); // prettier-ignore

const JOB = "(?:position|role|job|opportunity|internship|contract|vacancy|opening|post|assignment|appointment)";
const REMOTE =
  "(?:remote|virtual|home[- ]?based|work[- ]?from[- ]?home|work[- ]at[- ]home|WFH|telework(?:ing)?|telecommut(?:e|ing)|distributed|home[- ]?working|remote[- ]based)";
/** The same where the work is the noun. */
const REMOTE_WORK =
  "(?:remote (?:work|working)|working remotely|work(?:ing)? from home|home[- ]?working|WFH|telework(?:ing)?|telecommut(?:e|ing))";
const SITE =
  "(?:offices?|head office|site|headquarters|hq|campus|plant|location|facility|depot|store|shop|branch|warehouse|studio|clinic|centre|center|premises|workplace|workshop|yard|factory|hub)(?![\\p{L}])(?! of\\b)";
const AT_SITE = `(?:on-?site|on site|on[- ]campus|in[- ]person|in[- ]office|in[- ]store|in[- ]clinic|(?:in|at|from|to|into|in to|on) (?:the|our|its|an?|their)(?: [\\p{L}.-]+){0,3}? ${SITE}|(?:from|in|at) (?:the )?offices?\\b|WFO)`;
const ON_SITE = "(?:on-?site|on site|on[- ]campus|in[- ]person|in[- ]office|office[- ]based|site[- ]based|WFO)";
const FEW = "(?:[1-4]|one|two|three|four)";
const UPPER = "(?:[1-5]|two|three|four|five)";
const WEEKDAY = "(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)";
const A_WEEK = "(?:(?: (?:a|per|each|every|in the)(?: working)? |\\/)week)";
/** Some days of a week, not all: `three days a week`, `Tuesdays and Thursdays`. */
const DAYS = `(?:${FEW}(?: ?(?:-|–|to|or) ?${UPPER})? (?:full |fixed |set )?days?${A_WEEK}?|(?:on )?${WEEKDAY}(?:(?:, | and | & |, and )${WEEKDAY}){0,3}(?! (?:to|through|until|-|–) ))`;
const ALL_DAYS =
  "(?:every day|each day|daily|every working day|full[- ]time|(?:all )?(?:5|five) days?|monday (?:to|through|-|–) friday)";
const ENTIRELY =
  "(?:fully|100 ?%|100 percent|completely|entirely|wholly|permanently|exclusively|purely|totally|all|solely)";
const LABEL =
  "(?:(?:job |work |office |position |role )?(?:location|workplace|work ?place type|work type|location type|(?:work(?:ing)? )?arrangements?|remote status|(?:work(?:ing)? )?(?:model|mode|setting|style|pattern|policy)|type|place of work|workplace|base|attendance))";
const FAR =
  "(?:(?:miles|kilomet(?:re|er)s?|kms?)|(?:minutes|mins|hours?)(?: (?:by|drive|travel|commute|from|of (?:the|our)))|minute (?:drive|commute|ride|journey|travel)|(?:easy |reasonable |daily )?commut(?:e|ing|able)(?: distance)?|driving distance|travelling distance|reach)";

/** What leaves open even a label or a title. */
const CHOICE =
  /\b(?:or|either|option(?:al)?|hybrid|partial(?:ly)?|partly|possible|flexible|temporar(?:y|ily)|currently|until|remote (?:teams?|sites?|locations?|areas?))\b|\/ ?(?:on|hybrid|office)/iu;

/** When remote work is denied for a time or to some only. */
const NOT_NOW =
  /\b(?:first|until|probation\w*|initial(?:ly)?|if|when|unless|teams?|currently|customers?|all the time|full[- ]time|every day|or|only|other)\b/iu;

const ARRANGEMENT: Question<Side> = {
  mayHold: holderOf([
    "remote",
    "hybrid",
    "on-site",
    "onsite",
    "on site",
    "in person",
    "in-person",
    "office",
    "from home",
    "from-home",
    "own home",
    "your home",
    "home-based",
    "home based",
    "homebased",
    "home-work",
    "home work",
    "homework",
    "work-at-home",
    "wfh",
    "wfo",
    "virtual",
    "telework",
    "telecommut",
    "distributed",
    "anywhere",
    "wherever",
    "commut",
    "relocat",
    "headquarters",
    "campus",
    "miles",
    " km",
    "kilomet",
    "minute",
    "driving distance",
    "drive of",
    "move to",
    "local to",
    "premises",
    "depot",
    "our site",
    "the site",
    "our store",
    "our clinic",
    "our plant",
    "our workshop",
    "our centre",
    "our center",
    "our warehouse",
  ]),
  signs: [
    {
      side: "office-days",
      pattern: anyOf(
        `(?:\\b(?:at least|a minimum of|minimum) )?\\b${DAYS}(?: (?!(?:at|from) home)[\\p{L}-]+){0,4}? ${AT_SITE}`,
        `\\b${AT_SITE},?(?: (?:for|at least|a|minimum|of|about|approximately|on|required|is|are|attendance|presence|work|working|will|be|expected|mandatory|every|each)){0,5} ${DAYS}`,
        `\\b${FEW}(?: ?(?:-|–|to|or) ?${UPPER})? (?:on-?site|in[- ]office|office|in[- ]person) days?\\b`,
        `\\b(?:twice|(?:two|three|four|[2-4]) times|[2-4]x)${A_WEEK} ${AT_SITE}`,
        `\\b${AT_SITE}(?: (?:on|at least|for|about|up to))? (?:twice|(?:two|three|four|[2-4]) times|[2-4]x)${A_WEEK}`,
        `\\b[2-8]\\d ?%(?: of (?:the|your|working|their)(?: working)? (?:time|week|hours))? ${AT_SITE}`,
        `\\b${WEEKDAY}(?: (?:to|through|until|and|&) | ?[-–] ?|, )${WEEKDAY}(?: \\p{L}+){0,2} (?:office|on-?site|in[- ]office) days\\b`,
        `\\b${FEW} (?:days )?in (?:the|our) office\\b`,
      ),
    },
    {
      side: "onsite",
      pattern: anyOf(
        ...denied(REMOTE_WORK),
        "\\bineligible for (?:remote work|telework)",
        `^[^\\p{L}]*(?:(?:work )?remote(?:ly)?|${REMOTE} ${JOB}|remote work) ?[:|?] ?\\|? ?no\\b`,
      ),
      unless: NOT_NOW,
    },
    {
      side: "onsite",
      pattern: anyOf(
        `\\bnot (?:a |be |an? )?(?:remote|virtual)(?: ${JOB})?`,
        `\\bno (?:remote|WFH)$`,
        `\\b(?:no|without) (?:remote|work[- ]from[- ]home)(?: \\p{L}+)?\\b`,
        `\\bremote is not (?:available|an option|possible|offered|permitted|allowed)`,
        `\\b(?:cannot|can(?: no|['’])t) be (?:done|performed|worked|carried out) (?:remotely|from home)\\b`,
      ),
    },
    {
      side: "onsite",
      pattern: anyOf(
        `\\b${JOB} (?:is|will be|must be) (?:(?:performed|done|carried out|based|worked|fully|100%|strictly|entirely|an?|completely|exclusively|full[- ]time) ){0,3}${ON_SITE}\\b`,
        `\\b(?:${ENTIRELY}|strictly) ${ON_SITE}\\b|\\b(?:on-?site|in[- ]person|in[- ]office|office[- ]based)(?: only)? ${JOB}\\b|\\b(?:on-?site|in[- ]person|in[- ]office)[- ]only\\b`,
        `\\b(?:shifts?|work|duties|job|role|hours) (?:is|are|must be|will be)(?: all| always)? (?:worked|performed|done|carried out|completed|undertaken) ${AT_SITE}`,
      ),
    },
    {
      side: "onsite",
      pattern: anyOf(`^[^\\p{L}]*${LABEL} ?[:|] ?(?:\\|? ?)(?:fully |100% )?${ON_SITE}\\b`),
      unless: CHOICE,
    },
    {
      side: "onsite",
      pattern: anyOf(
        `\\b(?:must|required to|expected to|need to|have to|will|you['’]ll|asked to|requires? you to|willing to)(?: be able to)? (?:be|work|come in|come|attend|sit|be present|be based|report(?= (?:daily |in person |for work )?to (?:the|our) (?:\\p{L}+ )?office\\b| (?:daily|in person|on)))(?: daily| every day| full[- ]time| physically| present| based){0,2} ${AT_SITE}(?:(?: (?!${WEEKDAY})[\\p{L}.'’-]+){0,4}? ${ALL_DAYS})?`,
        `\\b(?:5|five|all five) days?${A_WEEK}?(?: [\\p{L}-]+){0,3}? ${AT_SITE}`,
        `\\b${AT_SITE},?(?: [\\p{L}-]+){0,3}? ${ALL_DAYS}`,
        `\\b${ALL_DAYS} (?:attendance|presence|work) ${AT_SITE}`,
        `\\b(?:attendance|presence) ${AT_SITE} (?:is|are) (?:required|mandatory|expected)|\\b(?:must|required to|expected to) attend (?:the|our) (?:[\\p{L}-]+ ){0,2}?${SITE}`,
        `\\b(?:on-?site|in[- ]office|in[- ]person|office) (?:attendance|presence|work) is (?:required|mandatory|expected)\\b`,
        `\\b(?:every day|daily|each day|full[- ]time) ${AT_SITE}`,
      ),
    },
    {
      side: "fully-remote",
      pattern: anyOf(
        `\\b${ENTIRELY}[ -](?:${REMOTE}(?:ly)?|virtually|from (?:your |your own )?home|home)\\b(?! (?:[\\p{L}-]+ )?(?:organi[sz]ation|company|team|setting|environment|workforce|culture|lifestyle|business|start-?up|employer|firm)s?\\b)`,
        `\\bremote[- ]only\\b|\\bfull[- ]time remote\\b|\\bremote[- ]first ${JOB}\\b`,
        `\\bwork(?:ing)? (?:remotely |from home )?(?:full[- ]time )?(?:from )?(?:anywhere|wherever)\\b`,
        `\\bno (?:office|on-?site|in[- ]office|in[- ]person) (?:attendance|presence|days|requirement|work)\\b|\\bno need to (?:come|go|commute|travel) (?:in)?to\\b`,
        `\\bnever (?:have|need) to (?:come|commute|go|be|set foot|travel|work) (?:in|into|to|at|from)(?: to)? (?:the|an|our|any) ${SITE}`,
        `\\b(?:work(?:ing)? from home|remote|wfh)(?: work)?,? (?:(?:5|five) days (?:a|per) week|full[- ]time|every day|permanently|all (?:of )?the time|always)\\b`,
      ),
    },
    {
      side: "hybrid",
      pattern: anyOf(
        `\\bhybrid (?:[\\p{L}-]+ ){0,2}(?:work|working|schedule|model|role|position|job|arrangement|setting|basis|pattern|post|vacancy)\\b(?! (?:that |which )?(?:combin|blend|mix|merg|bridg|span)\\p{L}+)`,
        `\\b(?:${JOB}|arrangement|model|type|location|workplace) (?:is|will be) (?:an? )?hybrid\\b`,
        `\\b(?:${LABEL}|remote)(?: status)? ?[:|] ?hybrid\\b|^[^\\p{L}]*hybrid(?: working)?(?: ?[-–—|,(:]|[^\\p{L}]*$)|\\(hybrid\\)|[-–—|,] hybrid$`,
      ),
    },
    {
      side: "remote",
      pattern: anyOf(
        `\\b${REMOTE} ${JOB}\\b(?! ?[:|?–-] ?\\|? ?no(?:ne)?\\b)|\\b${JOB} (?:is|will be|can be|may be) (?:(?:performed|based|done|worked|carried out|held|an?|entirely|completely) ){0,2}(?:${REMOTE}(?:ly)?|from (?:(?:your |their )?(?:own )?)?home|from anywhere)\\b`,
        `\\byou(?:['’]ll| will| can)? (?:telework|telecommute)\\b`,
        `\\byou(?:['’]ll| will| can| are able to)? (?:be )?work(?:ing)? (?:remotely|(?:from|at) (?:your |your own )?home)\\b`,
        `\\b(?:looking for|seek(?:ing)?|hiring|recruiting|need) (?:an? )?(?:${REMOTE}) (?!(?:teams?|sites?)\\b)\\p{L}+`,
        `\\b(?:do|perform|carry out)(?: \\p{L}+){0,5} (?:job|role|work)(?: entirely)? (?:remotely|from (?:your (?:own )?)?home)\\b`,
        `^[^\\p{L}]*(?:you (?:can|will) )?work(?:ing)? from (?:the comfort of )?(?:your (?:own )?)?home\\b|\\bfrom the comfort of your (?:own )?home\\b`,
      ),
    },
    {
      side: "remote",
      pattern: anyOf(`\\byou (?:may|can) work (?:remotely|from home) (?:from )?(?:anywhere|wherever)\\b`),
      unless: CHOICE,
    },
    {
      side: "remote",
      pattern: anyOf(
        `^[^\\p{L}]*${LABEL}\\s?[:|]\\s?(?:\\|\\s?)?(?:fully |100% )?(?:${REMOTE}|from home|anywhere)\\b`,
        `\\((?:fully |100% )?(?:remote|WFH|home[- ]based|work from home)\\)|[-–—|,] (?:fully |100% )?(?:remote|WFH|home[- ]based|work from home)$`,
        `^[^\\p{L}]*(?:fully |100% )?(?:remote|work from home|WFH|home[- ]based)(?: ?[-–—|,(] ?(?!hybrid)[\\p{L} .,/)]{2,24})?[!.]?$`,
      ),
      unless: CHOICE,
    },
    {
      side: "commute",
      pattern: anyOf(
        ...demanded("relocat(?:e|ion)"),
        `\\b(?:must|required to|need to|have to|should|willing to|able to|ability to|expected to|prepared to) (?:be (?:willing|able|prepared|ready|happy) to )?(?:reliably )?(?:commute(?: daily| every day| reliably)? (?:to|into|every|daily)|move to (?!an?\\b|the (?:next|role|team))|travel (?:in)?to (?:the|our) ${SITE} (?:daily|every day|each day))`,
        `\\b(?:must|should|need to|have to|required to)(?: also)? (?:live|reside|be|be (?:based|located|resident|living|local))(?: [\\p{L}'’-]+){0,3} (?:within|no more than|not more than|less than) (?:[\\p{L}\\d.]+[ -]){1,4}?${FAR}`,
        `^[^\\p{L}]*ability to (?:reliably )?commute(?:\\/relocate)?\\b`,
        `\\b(?:must|should|need to|have to)(?: [\\p{L}]+){0,1} be local to \\p{Lu}`,
        `\\b(?:daily|reliable|regular) commute\\b|\\bwithin (?:an? )?(?:easy |reasonable |daily )?commut(?:ing|able) distance\\b|\\bcommutable (?:distance|to)\\b`,
        `\\b(?:own|reliable) (?:transport|transportation|car|vehicle) (?:to|for) (?:get|getting|travel|travelling|commut\\w*|reach\\w*|come|coming)?(?: to)? ?(?:our|the|and from)?(?: [\\p{L}-]+){0,2}? ?${SITE}`,
      ),
    },
  ],
  disagree,
  unless: latin(
    /\b(?:or|either|option(?:al(?:ly)?|s)?|optionally|choose|choice|whether|(?<!\bhours (?:are |is )?(?:not )?)flexib\w*(?! (?:working )?(?:hours|schedul|time))|occasional(?:ly)?|sometimes|once|twice(?! (?:a|per|each|every) week)|quarter(?:ly)?|annual(?:ly)?|month(?:ly)?|year(?:ly)?|retreats?|off-?sites?|meetups?|events?|onboarding|orientation|training|first (?:week|day|few|two|three|month)|initial(?:ly)?|after|until|temporar(?:y|ily)|pandemic|covid|may(?! \d)|might|if|when|where (?:possible|appropriate)|eligib\w*|possible(?<!not possible)|considered|some|partial(?:ly)?|partly|mostly|largely|primarily|mainly|combination|mix|blend|customers?|clients?|patients?|interviews?|meetings?|visit\w*|travel\w*(?<!able to travel)|support(?:ing)? remote|remote (?:teams?|sites?|areas?|sens|monitor|locations?|desktop|server|access|support|employees|workers|colleagues|communit)|experience|assistance|stipend|allowance|home office|office (?:equipment|setup|set-up|supplies|suite|365)|microsoft|head office (?:is|are) (?:in|located|based)|vehicles?|cloud|(?:manag|lead|mentor)\w* (?:[\p{L}-]+ ){0,2}(?:remote|distributed)|perks?|snacks?|gym|childcare|parking|preferred|preferably|frequently|periodically|at times|peak|benefits?|relocation (?:help|support|package|bonus))\b/iu,
  ),
};
