import { oneOf } from "../../data/one-of";

/** Whether a kind of employment at a place of a text is that of something else: `three years of full-time paid work`, `full-time employees get …`. */
export function isOfSomethingElse(text: string, index: number, length: number): boolean {
  const around = text.slice(Math.max(0, index - 50), index + length + 45);
  const inside = text.slice(index, index + length + 45);
  return (
    isOffered(text, index, index + length) ||
    OF_MANY.test(text.slice(index, index + 140)) ||
    OF_OTHERS.test(text.slice(index, index + length)) ||
    OF_AGENCY.test(text.slice(Math.max(0, index - 60), index)) ||
    BEYOND.test(text.slice(Math.max(0, index - 40), index)) ||
    LEADS_TO.test(text.slice(Math.max(0, index - 50), index + length)) ||
    /\b(?:authori[sz]ed|eligible|permitted) to work\b[^.;]{0,60}$/i.test(text.slice(Math.max(0, index - 90), index)) ||
    (!HIRING.test(text.slice(Math.max(0, index - 40), index + Math.max(0, inside.search(/\b(?:full|part)/i)))) &&
      /\b(?:full|part)[- ]?time,? (?:[\p{L}-]{1,16} ){0,5}(?:employees?|staff|work ?force|students?|study|studies|education|equivalent|experience(?!d)|faculty|colleagues|team members?|workers?|associates|enrol|degree|program(?:me)?s?\b|course)(?! (?:[\p{L}-]{1,16} )?(?:positions?|posts?|roles?|jobs?|appointments?|openings?|vacanc|opportunit|nurse|veterinar|manager|coordinator|co-ordinator|director|officer|assistant|specialist|accountant|writer|attorney|pastor|leader|teacher|instructor|lecturer)\b)/iu.test(
        inside,
      )) ||
    oneOf("iu")`
      (?<!\ban? (?:\d|one|two|three|four|five)[- ])\byears?['’]?(?: of)?[^.;,()]{0,40}(?:full|part)[- ]?time(?! (?:post|position|appointment|contract|role)\b)
      \b(?:full|part)[- ]?time paid\b
      \b(?:contract|temporary|seasonal) (?:negotiation|management|workers|staff|staffing|employees|hires)
      \bhours per week you worked
      \b(?:federal|government) contracts?\b
      \bexempt or temporary\b
      \(and (?:certain|some|eligible) part[- ]?time\)
      \bpart-time hours will be adjusted\b
      \bemployed (?:by|in|on(?! an? (?:(?:full|part)[- ]?time|fixed|temporary|permanent|casual)\b))\b
      \bif (?:part|full)[- ]?time
      \bused to fill\b
      \bother (?:permanent|temporary)\b
      \b(?:permanent|temporary)(?:,|/| and| or| &)[^.;]{0,12}\b(?:permanent|temporary)\b[^.;]{0,24}\b(?:jobs|roles|vacancies|recruitment)\b
    `.test(around)
  );
}

/** `We are now hiring full-time and part-time team members`: people of a kind who are sought. */
const HIRING =
  /\bwe(?: are|['’]re) (?:\p{L}{2,12} )?(?:hiring|recruiting|seeking|looking for) (?:(?:full|part)[- ]?time(?:,| and| or| \/|\/|&)? ?)?$/iu;

/** `work experience through internships, part-time …`, `working and less than full time`, `work from the office full time`: what the words of a match say besides. */
const OF_OTHERS = /\b(?:experience|less than|from (?:the )?(?:office|home)|housing)\b/i;
/** `acts as an employment business for temporary …`: what an agency is; `was awarded a 10 year contract`: what an employer has won. */
const OF_AGENCY =
  /\b(?:employment (?:business|agency)|agency) (?:for|in relation to|with regard to|(?:for|in) the supply of) (?:all |the supply of )?$|\b(?:awarded|won|secured|signed) (?:an? |the )?(?:new )?$/i;

/** What the job may become: `may lead to permanent …`; said behind a kind of employment, it is of another day. */
const LEADS_TO =
  /\bconverted? to\b|\b(?:may|might|can|could) (?:lead|become|turn|transition)|\bpossib\w+ (?:of )?(?:full|part|to)\b(?! (?:ext|renew))|\bpotential (?:for|to)\b(?! (?:ext|renew))/i;

/** `temporary and some part-time positions are not eligible for …`: what is granted to those of a kind. */
const OF_MANY =
  /^independent contract (?:lab|research|manufactur|organi[sz]ation)|^[^.;:!?]{0,60}\b(?:positions|posts|roles|jobs|workers|interns?)\b,? (?:that |who |which )?(?:are|is|do|will|may|can|should|must|receive|accrue|earn)\b[^.;!?]{0,30}\b(?:eligible|entitled|benefits?|accru\w{1,4}|pro-?rat\w{1,4}|earn leave)/i;

/** What leads to work of another day, and to a share of the hours: `future part-time positions`, `employees over .5 FTE`, `telework part-time`. */
const BEYOND =
  /\b(?:future|not apply to)\b[^.;!?]{0,30}$|\bto cover (?:an? )?$|\b(?:over|under|above|below|at least|(?:more|less) than) (?:an? )?$|\b(?:telework|from home)\)? $/i;

/** `flexible options, such as part-time working and job sharing`, `pro rata for part-time roles`: what the employer grants to many. */
function isOffered(text: string, start: number, end: number): boolean {
  return (
    /\bjob[- ]?shar\w*(?!\w| (?:post|position|role))/i.test(text.slice(end, end + 30).split(/[.;]/)[0]!) ||
    /\b(?:flexib(?:le|ility)[^.;]{0,50}(?:,|:|such as|includ(?:e|es|ing)|like)|offer flexible (?:and|or)|pro[- ]?rata(?:ed)? for)\W{0,3}$/i.test(
      text.slice(Math.max(0, start - 90), start),
    )
  );
}

/** Whether the words before a place deny what stands there: `not a permanent or …`. */
export function isDenied(text: string, index: number): boolean {
  return /\b(?:(?:not|no|non|isn['’]t|than|without)(?: an?| the)?|not an? \p{L}{3,12} or(?: an?)?)[\s-]*$/iu.test(
    text.slice(Math.max(0, index - 24), index),
  );
}

/** Whether a stretch of a text names a kind of work as experience that is asked for. */
export function isExperience(text: string, start: number, end: number): boolean {
  // Glued to the word before, it begins something new.
  if (/\p{Ll}\p{Lu}$/u.test(text.slice(Math.max(0, start - 1), start + 1))) return false;
  // `a 2 year fixed term contract`
  if (/(?:\d|\b(?:one|two|three|four|five))[- ]years?,? $/i.test(text.slice(Math.max(0, start - 14), start)))
    return false;
  const before = text
    .slice(Math.max(0, start - 90), start)
    .split(/[.;!?](?:\s|(?=\p{Lu}))/u)
    .at(-1)!;
  return (
    /\bexperience\b|\byears?\b(?! (?:olds?|secondment|fixed|contract|appointment|post|role)\b)|\bprevious|\bprior\b/i.test(
      before,
    ) || /^[^.;]{0,30}\bexperience\b/i.test(text.slice(end, end + 40))
  );
}
