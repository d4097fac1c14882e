import { STREET } from "../../data/streets";
import { neededWords } from "../../text/needed-words";
import { Sieve } from "../../text/sieve";
import { BASED, BE, HOUSE_WORDS, HOUSES, IN, TAIL, WORK } from "./place-words";

/** What stands before the places of this job, whatever else the sentence speaks of: `To serve our clients, this role is based in`. */
const PLAINLY: readonly RegExp[] = [
  `\\b(?:[Tt]his|[Tt]he|[Yy]our) (?:role|position|job|post|internship|apprenticeship|vacancy|opening)(?: ${BE}){1,6} (?:${BASED} )?${IN}${TAIL}`,
  // A label whose line was joined to others: `… £23,000 Location Leeds, Yorkshire Closing date …`.
  "(?:^|[^\\p{L}])Location $",
  // `5 opportunities in: Leeds and York`, `covering the areas of Leeds and York`
  `\\b(?:${WORK}|opportunitie|vacancie)s?(?: available)? (?:in|at|across): $`,
  // `The preferred location for this role is Leeds`
  "\\b[Pp]referred locations?(?: for (?:this|the) \\p{L}{3,12})?(?: is| are|,|:) $",
  // `in our office (Leeds)`
  "\\b(?:at|in|into|from|to) (?:our|the|their) (?:[\\p{Ll}-]{1,20} ){0,2}(?:office|headquarters|HQ|site|campus)s? \\($",
  // `You are based at our main offices in Leeds`
  `\\b(?:role|position|job|post|based|work|working)\\b[^.;:!?\\r\\n]{0,30} (?:at|in|from|out of) (?:the|our) (?:[\\p{L}-]{1,20} ){1,4}[Oo]ffices? in${TAIL}`,
  "\\bcovering (?:the )?(?:areas?|regions?|territor(?:y|ies)) of $",
  // `Join Harbor Pine in Leeds`
  "(?:^|[.!?] )Join (?:[\\p{Lu}\\d&][\\p{L}\\d’'&.-]{0,20} ){1,5}(?:\\([^()]{2,40}\\) )?in $",
  // `We are looking for a welder for our client in Leeds`, `We seek a welder with a licence, to work in Leeds`
  `\\b(?:looking for|[Ss]eek(?:ing|s)?|[Hh]iring|[Rr]ecruit(?:ing)?|[Rr]equires?) [^.;:!?\\r\\n]{3,120}(?: for (?:an?|our|the|their) (?:[\\p{L}-]{1,20} ){0,3}clients?(?: based| located)? in|, to work in)${TAIL}`,
].map((source) => new RegExp(source, "u"));

/** What stands before the places of this job. */
const JOB: readonly RegExp[] = [
  `\\b${WORK}s?(?: ${BE}){1,6} (?:${BASED} )?${IN}${TAIL}`,
  `\\b${WORK}s? (?:based|located|situated|(?:now |currently )?available|open|here) (?:in|at|out of|near|throughout|across)${TAIL}`,
  `\\b(?:willing|able|required|need|have|must|prepared|ready|keen|happy|looking|should|will|can|who) (?:to )?(?:currently |physically |already )?(?:live|reside|be based|be located|be resident|relocate|work)(?: on-?site)?(?: (?:with)?in| near| (?:local )?to| from| at)${TAIL}`,
  `\\b(?:[Rr]emote(?:ly)?|[Ww]ork from home|[Tt]elecommut\\w+|[Vv]irtual)(?: work| position| role| job)?(?:,? \\(?(?:with)?in| from| across| anywhere in| throughout|,? based in| -| –|:)?${TAIL}`,
  `\\banywhere (?:with)?in${TAIL}`,
  `\\b(?:can|able to|currently|only) (?:only |currently )?(?:hire|employ)(?: (?:people|candidates|employees|staff|anyone))?(?: (?:who (?:live|reside|are based)|living|based))? (?:with)?in${TAIL}`,
  `\\b(?:as long as|so long as|provided)(?: that)? you(?:['’]re| are| live| reside| work)(?: based| located)? in${TAIL}`,
  `\\b(?:[Jj]oin|[Jj]oining|expanding|growing|building|[Ss]trengthen)\\b[^.;:!?\\r\\n]{1,70} (?:teams?|cent(?:re|er)|department|division|practice)(?: \\([A-Z&]{2,8}\\))? in${TAIL}`,
  `\\b(?:one of (?:the following|our|these) |following )(?:hubs|locations|offices|cities|places|sites): $`,
  `\\b(?:resid(?:e|ing)|live|living|located|based|hire|employ|work)\\b[^.;:!?\\r\\n]{0,50} following (?:U\\.?S\\.? )?(?:states|provinces|countries|counties|regions|areas|towns)(?: \\([^()]{2,30}\\))?: $`,
  `\\bcommut(?:e|ing|able)(?: primarily| daily)? (?:distance (?:to|of|from)|to)${TAIL}`,
  `\\b(?:[Yy]ou|${WORK})(?:['’]ll| will| would)? (?:be |is |are )?(?:based|located|working|work) (?:in|at|from|out of) (?:an?|our|the|one of our) (?:[\\p{L}-]{1,20} ){1,5}(?:(?:located|based) )?(?:in|near|at)${TAIL}`,
  `\\b(?:role|position|job|post|internship|vacancy)\\b[^.;:!?\\r\\n]{0,70}\\b(?:(?:is|be|are) (?:\\p{L}+ly )?|ideally |preferably )(?:based|located|situated) ${IN}${TAIL}`,
  `\\bapplications for(?: both)? $`,
  `(?<!\\b(?:head|main|registered|corporate|home) )\\b(?:location|city|site|town|terminal|campus|branch|store|depot|base|workplace|venue|office|domicile|address)s?(?: \\d)?(?: ?:| [-–]) $`,
  `\\b(?:live|reside|based|located)[^.;:!?\\r\\n]{0,20} within [^.;:!?\\r\\n]{1,24} of${TAIL}`,
  `(?:^|[.!?] )Work(?:ing)? (?:in|at|from)${TAIL}`,
  `\\b(?:open|available|limited|restricted)(?: only)? to (?:[\\p{L}-]{1,20} ){0,3}(?:candidates|applicants|residents)(?: [\\p{L}-]{1,20}){0,2} (?:in|of|from|within)${TAIL}`,
  `\\b(?:someone|somebody|candidates?) (?:who is )?(?:local to|based in|living in|near)${TAIL}`,
].map((source) => new RegExp(source, "iu")); // prettier-ignore

/** What stands before the place of the employer: `We are based in`, `Our clinic is in`, `a family farm near`, `Send letters to the Parish Office,`. */
const EMPLOYER: readonly RegExp[] = [
  `\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated)(?: right| just)?(?: \\d{1,3} (?:minutes|mins|miles|km))? (?:in|at|near|on|outside|from|out of)${TAIL}`,
  `\\b(?:[Oo]ur|[Tt]he) (?:[\\p{L}-]{1,20} ){0,3}${HOUSES} is (?:right )?(?:in|at|near)${TAIL}`,
  `\\b(?:an?|our|this|my) (?:[\\p{L}\\d,-]{1,20} ){0,5}(?:${HOUSES}|company|contractor|business|agency|start-?up|charity)(?: located| based)? (?:in|near|outside)${TAIL}`,
  `\\b(?:addressed|sent|posted|mailed|delivered|[Ss]end|[Mm]ail|[Vv]isit)\\b[^;!?\\r\\n]{3,140}, $`,
  `\\d (?:[\\p{L}.]{1,20} ){1,4}${STREET}\\.?, $`,
  `\\b[Ll]ocated (?:in|at) (?:the )?(?:\\p{Lu}[\\p{L}’']{1,20} ){1,5}in $`,
  "(?:^|[.!?] )The (?:[\\p{Lu}&][\\p{L}-]{0,20} ){1,5}(?:[Tt]eam|[Ss]ervice)(?: based)? in $",
  `(?:^|[.!?] )Join [^.;:!?\\r\\n]{2,80} in${TAIL}`,
  "\\b(?:in|near) the (?:\\p{Ll}{3,12} ){0,2}(?:suburb|town|village|city) of $",
  // `We are located on two acres at 12 Oak Lane in Leeds`
  `\\b[Ww]e are (?:located|situated) (?:on|at) (?:[^.;:!?\\r\\n]|\\.(?=\\d)){3,80} in${TAIL}`,
  `\\b(?:opportunity|role|position|post|${HOUSES}) (?:that |which )?(?:serves|serving)${TAIL}`,
].map((source) => new RegExp(source, "u")); // prettier-ignore

/** What stands before the town of a house that is named: `our ward at Harbor Hospital,`, `Harbor House in`. */
const HOUSED = new RegExp(
  `(?:(?:\\b(?:at|in|from|within|of|join|near)|[-–:]) (?:the |our )?|^\\W{0,3})(?:[\\p{Lu}\\d][\\p{L}\\d’'.&-]{0,20} ){1,8}(?:${HOUSE_WORDS}|(?<=\\bHMP )\\p{Lu}\\p{L}{2,20})(?: site| campus)?(?: ?,| in| at| near)(?: the)? $`,
  "u",
);

/** What the words before a place tell of its owner. */
interface Lead {
  readonly says: "plainly" | "job" | "house" | "employer";
  readonly pattern: RegExp;
}

export const LEADS = new Sieve<Lead>(
  [
    ...PLAINLY.map((pattern): Lead => ({ says: "plainly", pattern })),
    ...JOB.map((pattern): Lead => ({ says: "job", pattern })),
    { says: "house", pattern: HOUSED },
    ...EMPLOYER.map((pattern): Lead => ({ says: "employer", pattern })),
  ],
  ({ pattern }) => neededWords(pattern),
);
