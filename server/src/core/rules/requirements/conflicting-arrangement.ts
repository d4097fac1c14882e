import { findContradictions, readClaims, reportContradiction, type Question } from "../claims";
import { defineRule } from "../rule";

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

const JOB = "(?:position|role|job|opportunity|internship|contract|vacancy|opening|post|assignment)";
const NUMBER = "(?:[1-4]|one|two|three|four)";
const UPPER = "(?:[1-5]|two|three|four|five)";
const OFFICE =
  "(?:on-?site|on site|in[- ]person|in[- ]office|in (?:the|our|its|an?) (?:[\\p{L}.-]+ ){0,3}office|(?:at|from|to|into|in to) (?:the|our|its) (?:[\\p{L}.-]+ ){0,3}(?:office|site|headquarters|hq|campus|plant|location|facility))";
const pattern = (source: string) => new RegExp(source, "giu");

const ARRANGEMENT: Question<Side> = {
  keys: [
    "remote",
    "hybrid",
    "on-site",
    "onsite",
    "on site",
    "in person",
    "in-person",
    "office",
    "from home",
    "home-based",
    "home based",
    "work-at-home",
    "virtual",
    "telework",
    "telecommut",
    "distributed",
    "anywhere",
    "commut",
    "relocat",
    "headquarters",
    "campus",
    "within",
  ],
  signs: [
    {
      side: "office-days",
      pattern: pattern(
        `\\b(?:at least |a minimum of |minimum )?${NUMBER}(?: ?(?:-|–|to|or) ?${UPPER})? days?(?: (?:a|per|each|every) |\\/)(?:working )?week(?: (?:working|working out|spent|based|are|is))? ${OFFICE}|\\b${OFFICE},?(?: (?:for|at least|a minimum of|about|approximately|on)){0,2} ${NUMBER}(?: ?(?:-|–|to|or) ?${UPPER})? (?:full )?days?\\b|\\b${NUMBER}(?: ?(?:-|–|to|or) ?${UPPER})? (?:on-?site|in[- ]office|office|in[- ]person) days?\\b|\\b${NUMBER} days? ${OFFICE}`,
      ),
    },
    {
      side: "onsite",
      pattern: pattern(
        `\\b(?:not (?:a |be |an? )?(?:remote|virtual)(?: ${JOB})?|no (?:remote work|telework(?:ing)?|telecommuting|work[- ]from[- ]home)|(?:remote work|telework|working from home|work from home)(?: \\p{L}+)? is not (?:available|an option|possible|offered|permitted|allowed|supported)|(?:remote|working remotely|telecommuting) is not (?:available|an option|possible|offered|permitted|allowed)|cannot be (?:done|performed|worked) (?:remotely|from home))\\b`,
      ),
    },
    {
      side: "onsite",
      pattern: pattern(
        `\\b${JOB} (?:is|will be|must be) (?:(?:performed|done|carried out|based|worked|fully|100%|strictly|entirely|an?|completely|exclusively) ){0,3}(?:on-?site|on site|in[- ]person|in[- ]office|office[- ]based)\\b|\\b(?:fully|100%|strictly|entirely|completely) (?:on-?site|on site|in[- ]person|in[- ]office|office[- ]based)\\b|\\b(?:on-?site|in[- ]person|in[- ]office|office[- ]based)(?: only)? ${JOB}\\b|\\b(?:on-?site|in[- ]person|in[- ]office)[- ]only\\b`,
      ),
    },
    {
      side: "onsite",
      pattern: pattern(
        `\\b(?:work|workplace|location|arrangement|type|model|setting|policy|mode)(?: type| model| arrangement)? ?[:|] ?(?:\\|? ?)(?:fully |100% )?(?:on-?site|in[- ]person|in[- ]office|office[- ]based)\\b`,
      ),
    },
    {
      side: "onsite",
      pattern: pattern(
        `\\b(?:must|required to|expected to|need to|have to|will|you['’]ll|asked to|requires? you to)(?: be able to)? (?:be|work|come in|come|report|attend|sit)(?: daily| every day| full[- ]time| physically| present){0,2} ${OFFICE}(?: (?:every day|daily|full[- ]time|each day|(?:all )?(?:5|five) days))?`,
      ),
    },
    {
      side: "onsite",
      pattern: pattern(
        `\\b(?:5|five|all five) days?(?: (?:a|per|each|every) |\\/)(?:working )?week(?: \\p{L}+)? ${OFFICE}|\\b${OFFICE}(?:,)? (?:for )?(?:5|five|all five) days\\b|\\b(?:full[- ]time|daily|every day) (?:attendance|presence) ${OFFICE}|\\b(?:attendance|presence) ${OFFICE} (?:is|are) (?:required|mandatory|expected)|\\b(?:must|required to|expected to) attend (?:the|our) office|\\b${OFFICE} (?:attendance|presence|work) is (?:required|mandatory|expected)\\b|\\b(?:daily|full[- ]time) (?:on-?site|in[- ]office|in[- ]person) (?:attendance|presence)\\b|\\b(?:every day|daily|each day) ${OFFICE}|\\b${OFFICE} (?:every day|each day|daily|every working day|monday (?:to|through) friday)\\b`,
      ),
    },
    {
      side: "fully-remote",
      pattern: pattern(
        `\\b(?:fully|100%|100 %|100 percent|completely|entirely|permanently|exclusively|purely|all) (?:remote(?:ly)?|virtual(?:ly)?|distributed|from home|home[- ]based)\\b|\\bremote[- ]only\\b|\\bwork(?:ing)? (?:remotely |from home )?(?:full[- ]time )?from (?:anywhere|wherever you)\\b|\\bno (?:office|on-?site|in[- ]office|in[- ]person) (?:attendance|presence|days|requirement|work)\\b|\\bnever (?:have|need) to (?:come|commute|go|be) (?:in)?to (?:the|an|our) office\\b|\\b(?:work(?:ing)? from home|remote|wfh)(?: work)?,? (?:(?:5|five) days (?:a|per) week|full[- ]time|every day|permanently)\\b|\\bfull[- ]time remote\\b`,
      ),
    },
    {
      side: "hybrid",
      pattern: pattern(
        `\\bhybrid (?:[\\p{L}-]+ ){0,2}(?:work|working|schedule|model|role|position|job|arrangement|setting|basis)\\b|\\b(?:${JOB}|arrangement|model|type|location|workplace) (?:is|will be) (?:an? )?hybrid\\b|\\b(?:workplace|location|arrangement|type|model|setting|policy|mode|remote)(?: type| model| arrangement| status)? ?[:|] ?hybrid\\b`,
      ),
    },
    {
      side: "remote",
      pattern: pattern(
        `\\b(?:remote|virtual|home[- ]based|work[- ]from[- ]home|work[- ]at[- ]home|telecommut(?:e|ing)|distributed) ${JOB}\\b|\\b${JOB} (?:is|will be|can be) (?:(?:performed|based|done|worked|carried out|held|an?|entirely|completely) ){0,2}(?:remote(?:ly)?|virtual|home[- ]based|from home|from anywhere|work[- ]from[- ]home|telecommut(?:e|ing))\\b|\\byou(?:['’]ll| will| can)? work (?:remotely|from home|from your home|from your own home)\\b`,
      ),
    },
    {
      side: "remote",
      pattern: pattern(
        `^[^\\p{L}]*(?:job |work |office |position )?(?:location|workplace|work ?place type|work type|location type|work arrangement|arrangement|remote status|work model|work setting)\\s?[:|]\\s?(?:\\|\\s?)?(?:fully |100% )?(?:remote|work from home|anywhere|virtual)\\b|\\((?:fully |100% )?remote\\)|[-–—|,] (?:fully |100% )?remote$|^[^\\p{L}]*(?:fully |100% )?(?:remote|work from home)(?: ?[-–—|,(] ?(?!hybrid)[\\p{L} .,/)]{2,24})?[!.]?$`,
      ),
    },
    {
      side: "commute",
      pattern: pattern(
        `\\b(?:must|required to|need to|have to|willing to|able to|ability to|expected to) (?:be willing to |be able to )?(?:reliably )?(?:commute (?:to|daily|into|every)|relocate|live within (?:[\\p{L}\\d]+ ){1,5}(?:of|from) (?:the|our)|reside within (?:[\\p{L}\\d]+ ){1,5}(?:of|from) (?:the|our)|move to)\\b|\\b(?:daily|reliable|regular) commute\\b|\\brelocation (?:to (?:[\\p{L}.]+ ){1,3})?is (?:required|mandatory|necessary|expected)\\b|\\b(?:must|should) (?:live|be based|be located|reside) within (?:[\\p{L}\\d-]+ ){1,4}(?:distance|miles|minutes|hour|kilomet(?:re|er)s|km)\\b|\\bwithin (?:a )?(?:daily )?commut(?:ing|able) distance\\b`,
      ),
    },
  ],
  disagree,
  unless:
    /\b(?:or|either|option(?:al(?:ly)?|s)?|optionally|choose|choice|whether|flexib\w*|occasional(?:ly)?|sometimes|once|twice|quarter(?:ly)?|annual(?:ly)?|month(?:ly)?|year(?:ly)?|retreats?|off-?sites?|meetups?|events?|onboarding|orientation|training|first (?:week|day|few|two|three|month)|initial(?:ly)?|after|until|temporar(?:y|ily)|pandemic|covid|may(?! \d)|might|if|when|where (?:possible|appropriate)|eligib\w*|possible|considered|some|partial(?:ly)?|partly|mostly|largely|primarily|mainly|combination|mix|blend|customers?|clients?|patients?|interviews?|meetings?|visit\w*|travel\w*|support(?:ing)? remote|remote (?:teams?|sites?|areas?|sens|monitor|locations?|desktop|server|access|support|employees|workers|colleagues|communit)|experience|assistance|stipend|allowance|home office|office (?:equipment|setup|set-up|supplies|suite|365)|microsoft|head office|vehicles?|cloud|(?:manag|lead|mentor)\w* (?:[\p{L}-]+ ){0,2}(?:remote|distributed)|perks?|snacks?|gym|childcare|parking|preferred|preferably|benefits?)\b/iu,
};
