import { oneOf } from "../../data/one-of";
import { neededWords } from "../../text/needed-words";
import { remember } from "../../text/remember";
import { Sieve } from "../../text/sieve";

/**
 * Whether a sentence outside the requirements asks something of the candidate: “You must have …”, “The ideal candidate has …”,
 * “Experience with … is a plus”. `text` is in plain words.
 */
export const asksOfCandidate: (text: string) => boolean = remember(
  (text) => DEMANDS.candidates(text).some((demand) => demand.test(text)) && !NO_DEMAND.test(text),
);

/** Whether somewhere in a text something may be asked of the candidate: a quick look that saves all others. */
export const mayAskOfCandidate: (text: string) => boolean = remember(
  (text) => DEMANDS.candidates(text).length > 0 || BEGINNINGS.candidates(text).length > 0,
);

const HOLDING =
  "(?:experience|knowledge|degree|diploma|HN[CD]|certificat(?:e|ion)|licen[sc]e|proficiency|familiarity|fluency|background|ability|skills)";
const DEMANDS = new Sieve(
  [
    "\\bmust (?:also |currently |already )?(?:have|be (?:able|proficient|fluent|familiar|experienced|licensed|certified|comfortable|willing|at least)|possess|hold|demonstrate|either complete|know|complete)\\b",
    "\\b(?:successful|ideal|right|strong|best|qualified|preferred|perfect) (?:candidates?|applicants?|person|individuals?)\\b",
    "\\b(?:candidates?|applicants?|incumbents?) (?:must|should|with|needs?|will (?:have|possess|need|bring))\\b",
    "\\bthe (?:person|candidate|colleague) we (?:want|need|seek|have in mind|are looking for)\\b",
    "\\byou (?:must|should have|need|bring|possess|hold|are (?:an? |proficient|experienced|fluent|familiar|comfortable)|have (?:an? |at least|\\d|strong|experience|proven|excellent|solid|worked|knowledge|deep))",
    "\\byou(?:'ll| will) (?:need|bring|have (?:an? |at least|\\d|experience))\\b",
    "\\b(?:seeking|looking (?:for|to (?:recruit|hire))|searching for|in search of)\\b",
    `\\b${HOLDING}\\b[^.;]{0,100}\\b(?:required|preferred|desired|a plus|essential|an asset|mandatory|desirable|a must)\\b`,
    `\\b(?:requires?|requiring|possession of|need(?:s|ed)?|we expect|to qualify)\\b[^.;]{0,100}\\b(?:${HOLDING}|years?|bachelor|master|ph\\.?d|doctorate)\\b`,
    "\\b(?:minimum|at least)\\b[^.;]{0,40}\\b(?:years?|months?)\\b[^.;]{0,80}\\bexperience\\b",
    "\\b(?:minimum|at least)(?: of)?(?: an?)? (?:HN[CD]|bachelor|master|(?:foundation |university |college )?degree|diploma|high school)\\b",
    "\\b(?:educated|qualified) to (?:an? )?(?:[a-z]{3,20} )?(?:degree|master'?s?|doctora(?:l|te)) ?(?:level|or|in|,|standard|$)|\\bdegree[- ](?:educated|qualified)\\b",
    "\\b(?:it is|it's) (?:essential|important|vital|desirable|necessary) (?:that (?:you|the [a-z]{4,12}) (?:have|has|hold|holds|be|are|is)|to (?:have|hold|be))\\b",
    "\\b(?:requirements|qualifications)[: ] ?(?:an? |minimum )?(?:BSc|B\\.S\\.|BS |BA |Bachelor|Master|\\d{1,2}\\+? (?:or more )?years)",
    "\\b(?:B\\.?S|BSc|BA|M\\.?S|MSc|MBA|Ph\\.?D)\\b\\.?[^.;]{0,80}\\b(?:required|preferred|desired|desirable|a plus)\\b",
    "\\bwill (?:have|hold|possess) (?:an? |at least |[a-z]{3,10} ){0,3}(?:bachelor|master|associate'?s? degree|degree|diploma|licen[sc]e|certification)",
    "\\bpreference will be given\\b|\\b(?:minimum|required) (?:education|qualifications?)\\b",
    "\\b(?:expect|want) (?:you|candidates|applicants) to (?:have|be|know)\\b",
    "\\b\\d{1,2}\\+? (?:years?|yrs?) ?\\((?:preferred|required|desired)\\)",
    "\\b(?:requirements?|qualifications?) (?:include|are|for this (?:role|position|job))\\b|\\b(?:qualifications|requirements) for [^.;]{0,60}\\binclude",
    "\\b(?:engineer|developer|professional|someone|person|candidate|individual|manager|specialist|designer|technician|analyst|you)s? with (?:at least |over |more than |a minimum of |minimum |around )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|ten)(?: ?- ?\\d{1,2})?\\+? (?:or more )?(?:years|yrs)",
  ].map((source) => new RegExp(source, "i")),
  neededWords,
);
/** Definitions, promises and rules of the procedure ask for nothing. */
const NO_DEMAND = oneOf("i")`
  \bthe term ["'“]
  \bapplicants? who lack\b
  \byou have (?:the|an|a) (?:right|opportunity|chance|choice|question)
  \bif you (?:need|are (?:an?|a) individual|have a disability|require)
  \byou need (?:an?|any) (?:accommodation|assistance)
  \bno (?:\S+ ){0,2}(?:experience|degree) (?:is )?(?:required|necessary|needed)
  \bwhether you(?:'re| are)\b
  \bmust be (?:submitted|received|completed|filed|gained|obtained)\b
`;

/** Whether a sentence begins with what is demanded: `5+ years’ experience in …`, `Bachelor’s degree in …`. */
export function beginsWithDemand(text: string): boolean {
  return BEGINS.test(text);
}

const COUNT = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";
const BEGINS = new RegExp(
  `^\\W*(?:(?:experience|education|qualifications?)[^.:]{0,20}[:-] ?)?(?:${[
    `(?:(?:have|has|having|possess(?:es)?|bring|prefer) )?(?:(?:an? )?(?:minimum(?: of)?|at least|min\\.?) )?${COUNT}(?: ?\\(\\d{1,2}\\))? ?(?:\\+|plus|or more)?(?: ?(?:-|to) ?(?:\\d{1,2}|[a-z]{3,5})\\+?)? ?\\+?(?:years?|yrs?|months?)\\+?\\b(?:[^.;]{0,100}\\b(?:experience|exp)\\b|,? (?:as|in|of|using|working|leading|managing) )`,
    `experience (?:with|in|of|using) [^.;()]{2,60} \\((?:minimum |min\\.? |at least )?${COUNT}\\+? ?(?:years?|yrs?)\\b`,
    "(?:an? )?(?:bachelor|master|associate)'?s?'?(?: or [a-z']{1,12})? (?:degree|of (?:science|arts)|in )",
    "(?:an? )?(?:B\\.?S\\.?|BSc|BA|M\\.?S\\.?|MSc|MBA|Ph\\.?D\\.?)(?:[/ ,]| or ){1,3}(?:[A-Za-z.]{2,9}[ ,]{0,2}){0,4}(?:degree|in )",
    "(?:an? )?high school (?:diploma|graduat(?:e|ion)|education|equivalen|or (?:ged|equivalent))",
    "(?:four|4)-year (?:college )?degree",
    "degree[- ](?:educated|qualified)\\b|(?:an? )?(?:relevant |related |university |college |good )?degree (?:in|or equivalent)\\b|HN[CD]s?(?: ?\\/ ?HN[CD])?\\b",
    `experience(?: required)? ?:? ?\\(?(?:minimum |at least )?${COUNT}\\+?(?: ?(?:-|to) ?\\d{1,2})?\\+? ?(?:years?|yrs?)\\b`,
  ].join("|")})`,
  "i",
);

const BEGINNINGS = new Sieve([BEGINS], neededWords);

/** Whether a sentence demands something even where it names no years, degree or skill. */
export function isPlainDemand(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = oneOf("i")`
  \bmust (?:have|possess|hold|be (?:able|proficient|fluent|familiar|experienced|licensed|certified|at least))\b
  \b(?:successful|ideal|right|qualified|preferred|perfect) (?:candidates?|applicants?|person) (?:is|are|has|have|will (?:be|have|possess|demonstrate|bring)|should|must|would)\b
  \b(?:candidates?|applicants?) (?:must|should) (?:have|be|possess|demonstrate)\b
  \byou should (?:have|be)\b
  \b(?:experience|knowledge|degree|licen[sc]e|certification)\b[^.;]{0,80}\b(?:is|are) (?:required|preferred|desired|essential|mandatory|a plus|an asset)\b
`;

/** Whether a sentence among the requirements is the employer's own: an offer, an instruction, a description of the company. */
export function isSpokenByEmployer(text: string): boolean {
  return OWN_VOICE.test(text) || TEACHES.test(text);
}

const OWN_VOICE =
  /^\W*(?:for|with|since|over)\b[^.;]{0,60},? we\b|^\W*(?:we (?:offer|provide|are|do|will|believe|have|value|know|understand|encourage|welcome|don't|also|look forward|(?:would |can't wait |want )(?:love )?to hear)|we're|we'll|our |please |to apply|apply (?:now|today|online|here|by)|click |join (?:us|our)|this (?:is|role|position|job) (?:is|offers|will|reports)|salary\b|compensation:|benefits:|location:|for more information|if you (?:are interested|think|feel|want|don't|do not|meet)|if you(?:'re| are| have| possess| believe)\b[^.;]{0,160}[,-] (?:we(?:'d| would| want| encourage| invite| look)|please|apply (?:now|today)|then (?:we|apply|this)|this (?:may|could|might|is) )|join our )/i;
const TEACHES = /\bwe(?:'ll| will) (?:train|teach)\b/i;
