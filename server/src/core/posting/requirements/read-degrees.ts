import { oneOf } from "../../data/one-of";
import { DEGREE_LEVELS, type DegreeLevel } from "../posting";
import { matchesIn } from "../../text/matches";
import { neededWords } from "../../text/needed-words";
import { remember } from "../../text/remember";
import { Sieve } from "../../text/sieve";
import type { Span } from "../../text/span";

/** A degree that is asked for, before it is known whether experience will do instead. */
export interface NamedDegree {
  readonly level: DegreeLevel;
  readonly span: Span;
}

/**
 * The lowest degree that a clause accepts; undefined if it asks for none. `text` is in plain words; the span counts from its start
 * and covers all degrees of the clause where they stand together.
 */
export const readDegree: (text: string) => NamedDegree | undefined = remember(lowestDegree);

function lowestDegree(text: string): NamedDegree | undefined {
  const mentions = findDegrees(text);
  const lowest = mentions.reduce<DegreeMention | undefined>(
    (low, next) => (!low || rank(next.level) < rank(low.level) ? next : low),
    undefined,
  );
  if (!lowest || NO_DEMAND.test(text)) return undefined;
  const start = mentions[0]!.start;
  const end = mentions.at(-1)!.end;
  return { level: lowest.level, span: end - start <= 80 ? { start, end } : { start: lowest.start, end: lowest.end } };
}

/**
 * Whether experience is accepted instead of a degree. `text` is what is said of the degree, `following` what stands behind it.
 * Another degree or field that is equivalent does not count; the equivalent of a high-school diploma is a GED.
 */
export function acceptsExperience(level: DegreeLevel, text: string, following: string): boolean {
  return (
    EXPERIENCE_INSTEAD.test(text) ||
    isInsteadOfExperience(text) ||
    (level !== "high-school" && OR_EQUIVALENT.test(text)) ||
    EDUCATION_REPLACED.test(following) ||
    COMBINATION_BELOW.test(following) ||
    (OPEN_OR.test(text.slice(-12)) && EXPERIENCE_BELOW.test(following))
  );
}

/** “Two years of experience in a kitchen or a 2-year degree”: the degree stands in for experience, and no other stands before it. */
function isInsteadOfExperience(text: string): boolean {
  const or = EXPERIENCE_OR.exec(text);
  return or !== null && findDegrees(text.slice(0, or.index)).length === 0;
}

interface DegreeMention {
  readonly level: DegreeLevel;
  readonly start: number;
  readonly end: number;
}

function rank(level: DegreeLevel): number {
  return DEGREE_LEVELS.indexOf(level);
}

const TAIL = "(?:'?s)?(?:[ -](?:level |of science |of arts )?degrees?|degrees?)?";
/**
 * How degrees are written, the level being the name of the group. Words are read in any case, short forms in this case only
 * and only where what follows looks like a degree.
 */
const BY_WORD: readonly (readonly [DegreeLevel, RegExp])[] = [
  ["high-school", oneOf("giu")`
    \bhigh[- ]?school (?:diploma|degree|education|graduat(?:e|ion)|equivalen|or (?:ged|equivalent|college level)|leaver|level)
    \bsecondary (?:or higher )?(?:\(high\) )?(?:school )?(?:diploma|education|certificate|graduation)
    \b(?:a|your) ged\b
    \bged\b(?= (?:or|and|required|certificate|diploma|equivalent)|[,.;)]|$)
    \bh\.?s\.? diploma
    \bgraduat(?:e|ion) (?:of|from) (?:an? )?high school
    \b(?:grade 12|leaving certificate|matric(?:ulation)?|national senior certificate)\b(?= |,|\.|;|\)|/|$)
    \bhigh school(?=[.,;)]|$| or | ?/ ?ged\b)
    \bGCSEs?\b
    \b(?:WASSCE|SSCE|KCSE)\b
    \bNQF(?: level)? ?4\b
    (?<![\p{L}-])[AO][- ]levels?(?= or | in | standard|[,.;)]|$)
    \byear 12(?= (?:or|certificate|completion|education))
    \b(?:1[02]th|10 ?\+ ?2)(?= (?:pass|and above|or above|standard|class|std)|(?:st|th)? ?$| ?[/,;.)])
  `],
  ["associate", new RegExp(`\\bassociate(?:'?s)?[ -](?:degree|of (?:arts|science|applied science))s?\\b|\\bassociate's(?= (?:in|or|and|\\/)\\b|,|\\/)|\\bassociates?(?= (?:or|and\\/or) (?:an? )?(?:bachelor|undergraduate))|\\bassociates(?= in [A-Z]| (?:required|preferred)\\b| (?:or|and) (?:bachelor|higher)|, bachelor| ?\\/ ?bachelor)|\\b(?:two|2)[- ]year (?:[a-z]{4,12} )?degree\\b|\\b(?:community )?college diploma\\b|\\b(?:college|university)(?: or |\\/| \\/ )(?:college|university) diploma\\b|\\b(?:post-?secondary|technical|polytechnic|vocational|national|advanced|higher)(?: technical)? diploma\\b|\\bpost-?secondary (?:degree|qualification)s?\\b|\\bfoundation degree\\b|\\bHN[CD]s?\\b|(?<!graduate |school |grad )\\bdiploma(?= (?:level|qualification)\\b| ?[,\\/] ?(?:(?:university )?degree|bachelor)| or (?:an? )?(?:(?:university )?degree|bachelor|certificate)\\b)|(?<=\\bdegrees?(?: ?\\/ ?|,? or (?:an? )?))diploma\\b|(?<!graduate |school |grad )\\bdiploma(?= (?:in|of) (?!(?:lieu|education|the|each|every|all|any|your|their|our)\\b)[a-z]{3})`, "giu")],
  ["bachelor", new RegExp(`(?:\\b|(?<=\\p{L}{4}))bachelor(?:[' ]s|s)?'?(?:-level)?(?:[ -](?:or (?:higher )?)?degrees?| of (?:science|arts|engineering|business administration|technology|commerce|fine arts|laws|nursing|social work))?(?:[ -]?degrees?)?(?![\\p{L}])|(?<!\\b(?:international|european|ib|post) )\\bbaccalaureate(?: degree)?\\b|\\bundergraduate degree\\b|\\bundergraduate(?= or (?:an? )?(?:master|graduate degree))|\\b(?:tertiary|third[- ]level) (?:qualifications?|education|degree|studies)\\b(?! (?:sector|provider|institution|industry|student|setting|environment))|(?<!\\p{L})B-degrees?\\b|\\b(?:three|3)[- ]year (?:[a-z]{3,12} )?degree\\b|\\b(?:four|4)(?: ?\\(4\\))?[- ]?(?:year|yr)(?:'s)? (?:\\S+ ){0,3}?degree\\b|\\b(?:university|college|academic|uni|honou?rs) degrees?\\b|\\bhonou?rs research degree\\b|\\b(?:first|second|1st|2nd)[- ]class honou?rs\\b|\\b(?:college|university) graduate\\b|\\b(?:four|4) years of (?:college|university)\\b|\\b(?:four|4)[- ]year (?:accredited )?(?:college|university)(?: or (?:university|college))?\\b|\\blicenciatura\\b|\\b(?:2[:.][12]|first[- ]class|upper second(?:[- ]class)?)(?: or (?:above|higher|better))?(?: (?!of|in)[a-z]{3,12}){0,2} degree\\b|(?<=\\b(?:qualifications?|experience|education|educated|qualified) to (?:a )?)degree(?= (?:and\\/or|or|level|standard)\\b)|\\b(?:completed|an?) (?:university|academic) (?:education|studies)\\b(?! [a-z]{3,20}(?:s|ion|ing|er)\\b)|\\b(?:be an? |any |an? )graduates? in\\b|(?<!\\p{L})degree(?= or (?:an? )?post[- ]?graduate\\b)|\\bany graduat(?:e|ion)\\b|(?<!post[- ]?)\\b(?:graduate(?: degree)? in any|graduation degree in|graduat(?:e|ion) in (?:any|relevant|engineering|commerce|science|arts))\\b\\b|\\b(?:a )?(?:good |relevant )?first[- ]degree(?= (?:in|or|from|and|level|standard)\\b|[,.;)]|$)`, "giu")],
  ["master", new RegExp(`\\bmaster(?:[' ]s|s)'?(?:-level)?${TAIL}(?= |,|\\/|\\.|;|\\)|$)(?! (?:data|in (?:the )?art of)\\b)|\\bmaster(?: degree| of (?:science|arts|business administration|public health|public administration|engineering|social work|fine arts|education|laws|divinity|theology|architecture|commerce|philosophy|nursing|library|information|planning|music|technology|computer|management|finance)| in [A-Z])|\\b(?:post[- ]?graduate|graduate|advanced|higher(?= degrees?(?! of)))(?: (?!(?:with|or|and|in|of|from|who|level)\\b)[a-z]{4,14})?[ -]degrees?\\b(?! (?:at|to) (?:ph\\.? ?d|doctora))|\\b(?:post|p)[- ]?graduation(?: degrees?| diploma|(?= (?:in|from)\\b| ?[/.;)]| ?,(?! ?(?:[a-z]{2,16} ){0,2}experience\\b)|$))|\\bpost[- ]?graduate (?:(?!or\\b|and\\b)[a-z-]{3,20} ){0,2}qualifications?\\b|\\bpost[- ]?graduate(?= (?:in|from) |(?: diploma)? ?[/,.;)]|$)|\\bmaster(?=(?:\\/| or |, | and\\/or )(?:phd|ph\\.d|doctor))|\\bALA[- ]accredited (?:library |graduate )?degree\\b`, "giu")],
  ["doctorate", new RegExp(`(?:\\b|(?<=\\p{L}{4}))ph\\.? ?d\\.?'?s?(?: degrees?)?(?![\\p{L}])|\\bdoctora(?:te|l)(?: degrees?)?\\b|\\bd\\.?phil\\b|\\bdoctor of (?:philosophy|education|nursing practice)\\b`, "giu")],
  ["professional", /\b(?:juris doctor|law degree|doctor of (?:medicine|pharmacy|veterinary medicine|dental surgery|jurisprudence)|medical degree|llb|mbbs|mbchb|pharm\.?d\.?|j\.d\.|m\.d\.)(?![\p{L}])/giu],
]; // prettier-ignore
const SHORT: readonly (readonly [DegreeLevel, RegExp])[] = [
  ["associate", /(?<![\p{L}\p{N}.&/])(?:AA|AS|AAS|ADN)(?:[/ ]*(?:AS|AAS))?(?= [Dd]egree| in [a-z]|\/B| or B)|(?<![\p{L}\p{N}])ADN(?!\p{L})|(?<![\p{L}\p{N}])(?:A\.A\.S?\.?|A\.S\.)(?= (?:degree|in|or)\b|\/)/gu],
  ["bachelor", /(?<![\p{L}\p{N}.&])(?:B\.? ?S\.?|B\.? ?A\.?|B\. ?[Ee][Dd]\.?|BEd|BSc|B\.Sc\.?|BSC|BSN|BBA|BFA|BEng|B\.Eng\.?|B\.?E\.|B\.? ?Tech\.?|B\.? ?C(?:omm?|OMM?)|BSW|BSEE|BSCS|BSME|BS\/BA|BA\/BS|Bsc)(?:'?s)?(?: ?\([Hh]ons\))?(?: [Dd]egrees?)?(?=[\s/,.;:)(+-]|$)/gu],
  ["master", /(?<![\p{L}\p{N}.&])(?:M\.S\.?|M\.A\.?|M\. ?[Ee][Dd]\.?|MEd|MS|MA|MSc|MSC|M\.Sc\.?|MSN|MBA|M\.B\.A\.?|MPH|MPA|MPP|MSW|MFA|MEng|M\.Eng\.?|M\.? ?Tech\.?|M\.? ?Div\.?|MCA|Msc|MSEE|MSCS|M\.?L\.?(?:I\.?)?S\.?)(?:'?s)?(?: [Dd]egrees?)?(?=[\s/,.;:)(+-]|$)/gu],
  ["professional", /(?<![\p{L}\p{N}.&])(?:JD|MD|DVM|VMD|DDS|DMD)(?: [Dd]egree)?(?=[\s/,.;:)(]|$)/gu],
  ["doctorate", /(?<![\p{L}\p{N}.&])(?:DNP|EdD|Ed\.D\.|DPT|PsyD)(?=[\s/,.;:)(]|$)/gu],
]; // prettier-ignore
/** “A degree in …” of no named level is a first degree. */
const UNNAMED: typeof BY_WORD = [["bachelor", /(?<![\p{L}-])(?:an? |your |relevant |related |technical |stem |engineering |computer science |accredited |business |marketing |finance |journalism |communications? |possess(?:ion of)? a |recognized |completed |appropriate |nursing |accounting |(?:an? )?[a-z]{4,20} (?=degrees? or (?:an? )?equivalent))?degrees?(?= (?:in|within|from|or (?:an?y? )?(?:equivalent|comparable|similar|relevant|post[- ]?graduate|\d)|required|preferred|is|must be|holders?|qualifications?|educated|qualified|level|with|and)\b| ?[,/(]| ?[.;)]? ?$|-(?:level|educated|qualified))/giu]]; // prettier-ignore

function findDegrees(text: string): DegreeMention[] {
  const found = [
    ...mentionsIn(text, IN_WORDS.candidates(text), isDegree),
    ...mentionsIn(text, SHORT_FORM.test(text) ? SHORT : [], isShortForm),
  ];
  return withoutOverlaps(found.length > 0 ? found : mentionsIn(text, UNNAMED, isUnnamed));
}

const IN_WORDS = new Sieve(BY_WORD, ([, pattern]) => neededWords(pattern));
/** How short forms begin: a quick look that saves the exact ones. */
const SHORT_FORM =
  /\b(?:[BM]\.? ?[AESCT]|B[BFSCT]|M[BCFLPST]|A\.[AS]|AA|AS|ADN|M\.L|M\.? ?Div|JD|MD|VMD|D[VDMNP][MSDPT]|Ed\.?D|PsyD)/;

function mentionsIn(
  text: string,
  writings: typeof BY_WORD,
  isMeant: (text: string, match: RegExpMatchArray) => boolean,
): DegreeMention[] {
  return writings.flatMap(([level, pattern]) =>
    Array.from(matchesIn(text, pattern))
      .filter((match) => isMeant(text, match))
      .map((match) => ({ level, start: match.index, end: match.index + match[0].length })),
  );
}

/** In the order of the text; of two that overlap, the one that begins first stays. */
function withoutOverlaps(mentions: readonly DegreeMention[]): DegreeMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((mention) => {
    const free = mention.start >= end;
    if (free) end = mention.end;
    return free;
  });
}

/** A degree of no named level, which is neither a level itself (“some degree of”, “to a high degree”) nor another one's name. */
function isUnnamed(text: string, match: RegExpMatchArray): boolean {
  return isDegree(text, match) && !NOT_EDUCATION.test(text.slice(Math.max(0, match.index! - 24), match.index));
}

const NOT_EDUCATION =
  /\b(?:high|higher|some|any|varying|large|great|certain|equal|(?<!level )\d|first|second|third|(?<!educated )to|(?<!educated )(?:at|to) an? [a-z]{3,20}|(?<!\bcompleted )(?:their|his|her|its)|same|significant|fair|reasonable|high(?:est)?|strong|master'?s?|associate'?s?|this|the|obtaining an?|no|without an?|without|require possession of an?|equivalent|other|additional|foreign|advanced|graduate|terminal) $/i;

/** A degree that the candidate has, not one to supervise, to teach or to study for, nor a post called one (“PhD 2 will …”). */
function isDegree(text: string, match: RegExpMatchArray): boolean {
  const after = text.slice(match.index! + match[0].length, match.index! + match[0].length + 24);
  const before = text.slice(Math.max(0, match.index! - 80), match.index);
  if (
    /\b(?:obtaining an?|no|not require an?|without an?|scrum|web|toast|head|post|quarter|ring|grand) $|\b(?:post|pre)-$/i.test(
      before,
    ) ||
    /(?<!\b(?:an?|your) )\b(?:supervis|mentor|teach|tutor|mark|examin|advis|recruit)(?:e|es|ing|ion of)? (?:(?!experience|or\b)[a-z]{2,12} ){0,2}$/i.test(
      before,
    ) ||
    /(?:\bnot|n't)(?: yet)?(?: (?:need|required) to)? (?:have|hold|possess) (?:an? |your |the )?(?:[a-z]{2,10} ){0,2}$/i.test(
      before,
    ) ||
    (/^high school$/i.test(match[0]) && namesSchool(match[0], before)) ||
    (/^secondary /i.test(match[0]) &&
      /\b(?:in|primary|elementary|middle|(?:area|field)s? of)(?: or| and|,|\/)? $/i.test(before)) ||
    /\b(?:enrolled|enrollment) in (?:an? )?(?:[a-z'-]+ ){0,4}(?:leading to|towards?) (?:an? |the )?(?:[a-z']{2,14} ){0,3}$/i.test(
      before,
    ) ||
    /\b(?:course-?work|credits?|working|progress|studying) towards? (?:an? |the |your )?(?:[a-z']{2,12} ){0,2}$/i.test(
      before,
    ) ||
    /\b(?:in lieu|instead) of (?:an? |the )?(?:[a-z']{4,12} ){0,1}$/i.test(before) ||
    (/degree$/i.test(match[0]) && /^ certificates?\b/i.test(after)) ||
    // `You lead associates in full compliance with …`
    (match[0] === "associates" && /^ in \p{Ll}/u.test(after)) ||
    OF_OTHERS.test(text.slice(match.index! + match[0].length, match.index! + match[0].length + 60)) ||
    // `… personal appearance, matriculation, political affiliation`
    (/^matriculation$/i.test(match[0]) && /, $/.test(before) && /^, /.test(after)) ||
    /\b(?:looking|wish(?:es|ing)?|interested|keen) (?:to|in) (?:pursu|undertak|start)(?:e|ing) (?:an? |their |your )?$/i.test(
      before,
    ) ||
    /\blevel [1-4] (?:[a-z]{2,12} ){0,3}$|\bcertificate(?: [IV]{1,3})?(?: or |\/| and\/or )$/i.test(before)
  )
    return false;
  return !/^ ?\d(?:st|nd)?(?=[ ,:;)](?!years|yrs|or\b|to\b|-))|^[ -]?(?:candidates? (?:will|is|who)\b|fellows?|scholars?(?:hips?)?|guide|supervisors?|advisors?|research(?! experience)|projects?|theses|thesis|dissertations?|supervision|completion|study|school|courses|modules|positions?|vacanc(?:y|ies)|studentships?|committees?|students?|seniors?|teachers?|curriculum|classes|class|sports|athlet|plan|agreements?|services? agreement|data|bedroom|apartment|suite|copy|file|key|schedule)\b/i.test(
    after,
  );
}

/** Behind a degree, and others that are joined to it, those who study for it: `~20 M.S. and Ph.D. students`, `bachelor's and master's programs`. */
const OF_OTHERS =
  /^(?:'?s)?(?:(?:,| and| or| ?[&/])+ ?(?:B\.? ?[AS]c?\.?|M\.? ?[AS]c?\.?|MBA|Ph\.? ?D\.?|bachelor|master|doctora(?:te|l)|post-?doc(?:toral)?)(?:'?s)?){0,2}(?: \([A-Za-z.]{2,6}\))?(?: degree)? (?:students?\b|stipends?\b|training program|program(?:me)?s\b)/i;

/** Whether a high school is a place: `at a local high school`, `middle or high school`, `Mill Valley High School`. */
function namesSchool(words: string, before: string): boolean {
  return (
    /\b(?:in|at) (?:an? |the |our )?(?:local |public )?$|\b(?:elementary|middle|junior)(?: school)?(?:,? (?:or|and|&)|,|\/)? $/i.test(
      before,
    ) ||
    (words.startsWith("High School") &&
      /(?<!\p{L})(?!(?:Minimum|Required|Preferred|Completed|Education|Or|And|A|An|Graduated?|Of|From|With|Have|Requires?|Must)\b)\p{Lu}\p{Ll}+ $/u.test(
        before,
      ))
  );
}

/** Letters are a degree where another degree, a field or “degree” is near; `MS Office`, `BA role`, `MA 02139` are none. */
function isShortForm(text: string, match: RegExpMatchArray): boolean {
  if (!isDegree(text, match)) return false;
  const words = match[0];
  const before = text.slice(Math.max(0, match.index! - 24), match.index);
  const after = text.slice(match.index! + words.length, match.index! + words.length + 24);
  // The certificate of laboratories and the list of homes for sale have the letters of library science.
  if (words === "MLS" && /\bASCP\b|listing|real estate|laborator/i.test(text)) return false;
  // In capitals also the name of an employer: `At BSC we …`.
  if (/^[BM]SC$/.test(words) && /^(?:-| \p{Ll}{2,}(?<! in| or| and| with| from| degree| level| preferred| required))/u.test(after)) return false; // prettier-ignore
  if (/[Dd]egree|\([Hh]ons/.test(words) || /^(?:ADN|M\.? ?Div|B\. ?Tech|B\.? ?C(?:omm?|OMM?)\b|BSC|MSC|BSc|B\.Sc|BSN|MBA|M\.B\.A|MSc|M\.Sc|BEng|MEng|BBA|BFA|MFA|MPH|MSW|MSN|BSW|BTech|B\. ?[Ee][Dd]|BEd|M\. ?[Ee][Dd]|MEd|B\.Tech|MTech|Bsc|Msc|BSEE|BSCS|MSCS|M\.?L\.?I?\.?S|DVM|DMD|VMD|B\.Com|BCom|EdD|DNP|PsyD)/.test(words)) return !/^ (?:Office|Excel|Word)/.test(after); // prettier-ignore
  if (/^(?:JD|MD)$/.test(words))
    return (
      /^ ?(?:degree|or|required|from|preferred|and|\/|\(|,|\.|;|$)/i.test(after) &&
      !/, $|\bour $|\bthe $/i.test(before) &&
      !/^[,.] ?\d|^, [A-Z]{2}\b/.test(after)
    );
  if (
    /^ (?:Office|Excel|Word|Outlook|Teams|Project|SQL|Access|Dynamics|PowerPoint|Windows|Azure|Visio|Suite|Exchange|SharePoint|\d|Products?|Applications?)/i.test(
      after,
    )
  )
    return false;
  if (
    /^(?: ?\/|,| or\b| and\b)? ?(?:(?:or|and|an?) )?(?:B\.?S|B\.?A|M\.?S|M\.?A|MBA|MSc|BSc|Ph\.?\s?D|P\.?h|bachelor|master|doctor|JD|higher|above|equivalent|degree|advanced|graduate|level|\d\+? years)/i.test(
      after,
    )
  )
    return true;
  // `Licensed in MA or RI`, `as an MA or LPN`, `in Cambridge, MA.`
  if (words === "MA" && /\p{Lu}\p{Ll}{2,}(?<!\b(?:Bachelors?|Masters?|Degree)), $/u.test(before)) return false;
  if (words === "MA" && /^ or [A-Z]/.test(after)) return false;
  if (/^\.? ?(?:\([^)]{0,30}\) ?)?(?:in|from|with|degree|required|preferred|of|or|\+)\b/i.test(after))
    return (
      !/\b(?:an?|as|our|the|qa|pm) $/i.test(before) ||
      /^\.? ?(?:in|degree|from|required|preferred|or|with)\b/i.test(after)
    );
  if (/^ (?:is |strongly |highly |also )?(?:a plus|an asset|preferred|desired|desirable)/i.test(after)) return true;
  if (/^B\.?S\.?$/.test(words) && /^ [A-Z][a-z]{3}/.test(after)) return true;
  return (
    /(?:\/|degree:? ?|education:? ?|\bor ?|, |minimum:? ?)$/i.test(before) &&
    /^(?:[/,.;)(]| ?$)/.test(after) &&
    !/^[,.]? ?\d/.test(after)
  );
}

/** Tuition, study plans and definitions speak of degrees without asking for one. */
const NO_DEMAND = oneOf("i")`
  ^\W*(?:PG|doctorate) ?: ?(?:any\b|[a-z -]{0,30}not required)
  \btuition\b
  \breimburs
  \b(?:stipends?|differentials?|bonus(?:es)?|incentives?)\b[^.;]{0,30}\b(?:for|available|based on)\b
  ^(?![\s\S]{0,300}\b(?:should|must|need to) have\b|[\s\S]{0,300}\bis essential\b)[\s\S]{0,600}\bscholarship
  \bwhile (?:you )?(?:earn|study|complet)
  \bearn (?:your|an?) [^.]{0,30}degree\b
  \bthe term ['"“]
  \bsubstitute (?:an? )?(?:education|degree)
  \b(?:degree|education)(?:(?!experience)[^.;]){0,240}\b(?:may|can) be (?:substituted|used) (?:for|in place of|in lieu of)
  \bproof of (?:their|your|the|qualifying)\b
  \bafter (?:obtaining|receiving|completing|earning) (?:an? |your )?[^.;]{0,30}degree
  \bregardless of (?:your )?(?:degree|education)
  \bnot yet (?:completed|been awarded)\b
  \b(?:no|don't (?:need|require|care)|not (?:need|require)|do(?:es)? not require)\b[^.,;]{0,30}\bdegrees?\b
  \bdegree (?:is )?not (?:required|necessary|needed|essential|mandatory)
  \b(?:support|pay|fund|sponsor|opportunit)\w{0,5} (?:for|towards?|to (?:complete|study|gain|earn|obtain)) (?:your|an?) [^.;]{0,30}(?:degree|diploma|master|bachelor)
  \b(?:help|support|teach|advis|guid)\w{0,4} (?:our |the )?(?:students|learners|people)\b[^.]{0,60}\bdegree
`;

const KIND_OF_EXPERIENCE =
  "(?:of|in|to|the|an?|and|or|years?|combination|amount|level|mix|balance|practical|practice|work|working|professional|relevant|related|equivalent|industry|industrial|hands-on|job|life|lived|military|education|training|technical|real-world|on-the-job|prior|business|field|direct|work-related|sufficient|significant|extensive|substantial|proven|demonstrated|demonstrable|commercial|applicable|verifiable|appropriate|considerable|strong|previous|accumulated|like|skills|knowledge|acceptable|suitable|satisfactory)";
const EXPERIENCE_INSTEAD = new RegExp(
  [
    `\\b(?:equivalent|equivalency|comparable|commensurate|similar|corresponding)(?:[ ,/&]{1,3}${KIND_OF_EXPERIENCE}){0,10}[ ,/&]{1,3}(?:experience|background|track record)`,
    `(?<!\\bstudies )\\bor (?:with |by )?(?:an? |any )?(?:${KIND_OF_EXPERIENCE}[ ,/&]{1,3}){0,8}experience\\b`,
    "\\bor (?:at least |a minimum of |minimum |more than )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: \\(\\d{1,2}\\))?(?:\\+| plus)?(?:(?: ?- ?| to )(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten))?(?: or more)? (?:years?|months)'? (?:of )?(?:[a-z-]{1,20},? ){0,5}experience",
    "\\bexceptions? (?:may|can|will) be (?:made|considered)\\b[^.]{0,120}experience",
    "\\bin lieu of\\b[^.;]{0,60}\\b(?:degree|education)",
    "\\bexperience[^.;]{0,60}\\b(?:in lieu|instead of|(?:in|takes?) (?:the )?place of|substitut)",
    "\\b(?:degree|education)[^.;]{0,60}\\bsubstituted? (?:by|with)[^.;]{0,40}experience",
    "\\bexperience equivalent\\b|\\bexperiential equivalent\\b|\\bor (?:an? )?(?:proven |demonstrated )?track record\\b|\\bequivalent (?:combination|years)\\b|\\b(?:degree|education|bachelor's|diploma) and\\/or (?:[a-z]{1,20} ){0,3}experience\\b",
  ].join("|"),
  "i",
);
/** `An associate's degree; or` above `2 years of related experience`. */
const OPEN_OR = /\bor\W{0,3}$/i;
const EXPERIENCE_BELOW =
  /^\W*(?:[2-9b-d][.)]\s{1,4})?(?:(?:an?|any|minimum|at least|equivalent|relevant|related|satisfactory|suitable|acceptable|appropriate) ){0,3}(?:experience\b|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|combination)\b[^.;]{0,80}\bexperience\b)/i;
const EXPERIENCE_OR =
  /\bexperience\b[^.;]{0,60}?\bor (?=(?:an? )?(?:[a-z\d'-]{1,16} ){0,3}(?:degree|diploma|bachelor|associate))/i;
const OR_EQUIVALENT =
  /(?:\bor |\(or |\/ ?|, )(?:the |an? |its |their |related )?equivalent(?!\) (?:in|from) | (?:(?:overseas|international|[a-z]{4,12}|(?:4|four)[- ]year) )?(?:degree|qualification)|(?: (?:us|u\.s\.|foreign|degree|qualification|certificat|diploma|field|discipline|major|level|education|training|academic|subject|course|program|credential|area|study|from|bachelor|master|tertiary|school|technical (?:degree|field|discipline)|college|university|licens))|[\p{L}-])/iu;
/** `… and two years of experience; or equivalent combination of education and experience`, before another degree is named. */
const COMBINATION_BELOW =
  /^(?:(?!degree|diploma|bachelor|master|associate)[\s\S]){0,250}\bequivalent combination of (?:relevant |related )?(?:education|training|experience)\b/i;
/** “Experience may be substituted for the required education” behind the statement. */
const EDUCATION_REPLACED = oneOf("i")`
  (?:^|\bor)\W{0,4}(?:[2-9b-d][.)] {1,4})?(?:any|an?) (?:other )?(?:equivalent |suitable |satisfactory |acceptable |appropriate )?combination of (?:relevant )?(?:education|training|experience)\b
  \bexceptions? (?:may|can|will) be (?:made|considered)\b[^.]{0,120}experience
  \b(?:education|training) and/or (?:[a-z]+ )?experience (?:which|that) is equivalent\b
  ^\W*or (?:[b-d]\W{1,2})?(?:a |an )?combination of education and (?:[a-z]+ )?experience
  \bexperience\b[^.;]{0,80}\bsubstitut[^.;]{0,60}\b(?:education|degree)
  \bequivalent (?:[a-z]+ ){0,4}experience\b[^.;]{0,40}\b(?:accepted|considered|welcome|acceptable|in lieu|substitut)
  \b(?:education|degree)\b[^.;]{0,60}\bsubstituted (?:by|with)\b
  \bexperience in lieu of\b
  \bin lieu of (?:an? |the |required )?(?:[a-z']+ ){0,2}(?:degree|education)
`;
