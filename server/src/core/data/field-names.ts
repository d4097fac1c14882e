import { oneOf } from "./one-of";
import type { SectionKind } from "./section-kinds";

/**
 * The names of fields as forms and job boards print them, in small letters: what stands beside or below such a name is a value.
 * `other` are the fields that number, file or date a posting.
 */
export const FIELD_NAMES: readonly (readonly [SectionKind, RegExp])[] = [
  ["employment-type", oneOf()`
    ^(?:full/part[- ]time|regular/temporary|length of (?:employment|contract|appointment)|contract (?:length|duration)|(?:time|job|employment|contract|employee|position|vacancy|appointment)[ -]types?)
    ^type of (?:employment|contract|job)
    ^(?:position|contract|appointment) term
    ^(?:(?:employment|job) )?status
    ^[fw]te
    ^contract$
  `],
  ["schedule", /^(?:(?:scheduled |standard |total )?(?:weekly |working |work )?hours(?: per (?:week|day))?(?:\/shift)?|(?:work |regular )?shift|work schedule|working pattern|schedule)/],
  ["pay", /^(?:(?:annual |base |monthly |hourly |starting |advertised )?(?:salary|pay|wage|compensation)(?: range| rate| scale)?|(?:hourly|hiring|starting) (?:rate|range)|rate of pay|rate$)/],
  ["location", /^(?:(?:job|work|primary|posting|office|office\/site|position work|department\/)? ?locations?|duty station|work ?station|place of (?:work|employment|posting)|job site|work site|place$|city, state(?:, zip)?|(?:town|city|site|campus|centre|center|state|state\/(?:region|province)|province|region|country|street address|address line \d|(?:zip|post(?:al)?)(?: ?code)?)$|remote type|workplace type)/],
  ["how-to-apply", /^(?:(?:application |posting )?(?:closing|close|expiry) date|post until|applications? closes?|application deadline|closing$|deadline|apply by|last date(?: to apply)?|closes|interview dates?)/],
  ["other", /^(?:(?:job |vacancy |posting |advert )?(?:reference|ref)(?: number| no\.?| code| id)?|(?:job |role |position )?(?:category|family|code|number(?! of)|id|function(?!al)|grade|level|posting title|profile)|functional area|(?:job )?req(?:uisition)? ?(?:id|number|no\.?|#)|posting (?:id|number|date)|(?:date )?(?:posted|advertised|listed)(?: on| date)?|(?:role|position|post|vacancy)$|posting updated|published|pay scheme|band$|employer(?: name|'s website)?$|last updated|department|division|business (?:unit|area|line|sector)|directorate|service area|organi[sz]ation|brand|industry|sector|band|(?:career|seniority|experience|management|education) level|(?:hr )?(?:job|post|business|position|working|role|official|payroll|additional) titles?|title$|rank$|agency$|(?:main|job functional) area|job (?:role|posting)$|employer type|campaign (?:reference|number|code)|(?:company )?(?:primary )?industry|bargaining unit|probation(?:ary)? period$|minimum experience$|taking up appointment|worker (?:sub-?)?type|flsa(?: status| classification)?|exempt status|union(?: position)?|reports to|supervises(?: employees)?|number of (?:vacancies|openings|positions|posts|jobs)(?: available)?|type of role|(?:vacancies|openings)(?: available)?|(?:recruiting |anticipated |expected |estimated |proposed )?(?:start(?:ing)?|end|opening) date|(?:direct |immediate )?supervisor$|line manager$|(?:position )?(?:reporting|responsible|accountable|answerable) to|industry type|(?:primary )?area of interest|share|relocation|located remotely|remote position|travel(?: required| requirements?)?|sensitive position|eeo category|employee (?:class|group)|recruitment type|position number|classification title|hiring manager)/],
]; // prettier-ignore

/** Names that nothing but a field bears: three of them in one paragraph show that the fields of a form run together in it. */
export const FORM_FIELDS =
  /\b(?:(?:Working|Business|Role|HR Job|Position|Functional|Classification) Title|Requisition (?:ID|Number)|Posting (?:Number|Date|Location|Close Date)|Recruitment Type|FLSA(?: Status)?|EEO (?:Category|Code)|Pay (?:Grade|Band)|Position (?:Number|Type|End Date)|Employee (?:Type|Class)|Job (?:Category|Family|Code|Number|Req(?:uisition)? ID)|Time Type|Number of (?:Vacancies|Openings)|Hours Per Week|Sensitive Position|Work (?:Schedule|Location) (?=\p{Lu}|\d)|Budget Range|Department Number|(?:Primary Location|Job|Organi[sz]ation|Schedule|Shift)(?= :)|Supervises Employees|Agency Website|Required Travel)\b/gu;
