import { sectionKindOfHeading } from "../../blocks/section-kind";
import { findRegions } from "../../data/gazetteer";
import { isStrongJobNoun } from "../../data/job-titles";
import { isOnlyPlaces, parsePlaces } from "../places/parse-places";

/** Words that begin a sentence or a heading and no name. */
const NO_NAME = new Set(
  `a about all also an and any applicants application apply applying are as at be because being benefits both but by can candidate candidates career
  careers central chief clients college company competitive compensation comprehensive culture customer customers department description do does during duties
  each early east education employee employees employer employment engineering english equal every everyone excellent experience federal for from full fulltime
  general go good government great have he her here his home hours how however i if in international internet interested internal is it it's its job join
  january february march april may june july august september october november december just key knowledge leadership learn life location long looking
  management manager many master me men minimum monday more most must my new no north not note now of office on one only opportunity or
  other our ourselves overview part passion paid people per perks please position preferred previous process product projects proven qualifications rather
  remote reports required requirements responsibilities responsible responsibility role roles salary sales school see senior services she short skills some
  someone south spanish staff state strong successful successfully summary support teaching team teams technical technology test than that the their them then there these they
  this those through time title to today together tuesday under university up us use veterans we west what when where whether which while
  who why will with within work working world would yes you your yourself you'll we're you're bachelor bachelors bs ba phd mba additional
  additionally ability able act actively analysis annual ideal incumbent individual individuals industry innovation java javascript python php ruby react angular sql aws azure linux git
  github docker kubernetes excel linkedin facebook twitter women equality inclusion covid usa us uk u.s eu america congress internet android ios windows agile scrum saas
  diversity inclusion disability disabilities accommodation eeo once after before since our bonus first second third last next why upon interviews americans performs provides provide providing undertake permanent client basic come hard assists manages ensures works coordinates develops supports prepares maintains participates leads plans designs
  conducts security marketing finance legal procurement accounting infrastructure design research communications policy compliance
  reviews responds collaborates oversees acts serves monitors creates builds writes drives helps reports understands demonstrates communicates therefore thus although
  agency association authority bank board centre center church commission committee corporation council county department departments district exempt firm foundation
  government group health hospital institute library ministry museum nonexempt non-exempt organisation organization practice public society studio growth publishing creative editorial analytics intro town trust village academy interfolio icims taleo brassring smartrecruiters neogov governmentjobs ziprecruiter jobvite bamboohr such corporate trustees governors archives humanities libraries universities colleges schools hospitals museums partners solutions services associates systems llc inc ltd limited plc gmbh christmas easter thanksgiving`.split(
    /\s+/,
  ),
);
/** Abbreviations of offices and techniques rather than of employers. */
const NO_ABBREVIATION =
  /^(?:CEO|CTO|CFO|COO|CMO|HR|IT|QA|UX|UI|API|APIs|AI|ML|PTO|KPI|KPIs|GS|ET|PT|PST|EST|UTC|FAQ|URL|PDF|CV|PM|VP|SVP|US|USA|UK|EU|EEO|EEOC|ADA|FMLA|R&D|B2B|B2C|SDLC|HTML|CSS|SaaS|DevOps|MS|BS|BA|MBA|GED|CPA|PMP|OPM|USAJOBS)$/;

/** Where a sentence or a service follows on the name of who runs it. */
const BEHIND_OWNER =
  /(?<=\b(?:Trust|Ltd|Limited|Council|University|Hospital|Group)) the \p{Lu}|(?<=\bNHS (?:Foundation )?Trust) /u;

/** A name, and where it stands in the words that it was found in. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
}

/** The name in a run of capitalised words; undefined where the words are no employer's name. */
export function employerName(words: string): FoundName | undefined {
  const found = nameIn(words);
  if (!found || isJob(found.name) || isHeading(found.name)) return undefined;
  return isPublicKind(found.name) || /[$€£]|['’](?:ll|re|ve)\b/.test(found.name) ? undefined : found;
}

/** `City Council`: what every town has, named without the town. */
function isPublicKind(name: string): boolean {
  return /^(?:City|Town|County|Village|Borough|District|Parish|State) (?:Council|Board|Commission|Manager(?:['’]s Office)?|Attorney|Clerk|Hall)$/.test(
    name,
  );
}

/** The same in words that are spoken of as one thing: `Harbor Builders` of `Harbor Builders is hiring`. */
export function nameOfOne(words: string): FoundName | undefined {
  const found = nameIn(words);
  if (!found || isKind(found.name)) return undefined;
  return !isJob(found.name) || /^\S+ (?!.* of ).*[^s]s$/.test(found.name) ? found : undefined;
}

/** Whether words are those of a heading: `Company Benefits`. A firm and a body are called by more than such words. */
function isHeading(name: string): boolean {
  const most = / (?:for|of) /.test(name) ? 2 : 3;
  return (
    name.split(/\s+/).length <= most && !isFirm(name) && !BODY.test(name) && sectionKindOfHeading(name) !== undefined
  );
}

/** Whether words end as titles of jobs do. */
function isJob(name: string): boolean {
  return (
    isStrongJobNoun(nounOf(name)) &&
    !INSTITUTION.test(nounOf(name)) &&
    !/\b(?:Inc|LLC|Ltd|Group|Partners|Associates|Professionals)\b/.test(name)
  );
}

/** The last noun of a title: `Registrar` of `Assistant Registrar of Voters`, `Collector` of `Collector II`. */
function nounOf(title: string): string {
  return title
    .split(/ of (?!State\b)| (?:for|to) | (?:I{1,3}|IV|V|\d)$/)[0]!
    .split(/\s+/)
    .at(-1)!;
}

function nameIn(words: string): FoundName | undefined {
  let start = words.length - words.trimStart().length;
  let name = words.trim();
  // `Full-time Harbor Pine`: a kind of employment is no part of a name.
  const article = /^(?:(?:the|The|Our|our|[Jj]oin|At)|(?:Full|Part)[- ][Tt]ime) /.exec(name);
  if (article) {
    start += article[0].length;
    name = name.slice(article[0].length);
  }
  const post = OF_POST.exec(name);
  if (post) {
    start += post[0].length;
    name = name.slice(post[0].length);
  }
  // `Why Quillo? We offer …`: a question ends with the name.
  const question = name.indexOf("? ");
  if (question > 0) name = name.slice(0, question);
  name = name
    .replace(/(?:['’]s?|(?<![.,:;!?…"”*_-])[.,:;!?…"”*_-]+)$/, (end) =>
      /\b(?:Inc|Ltd|Corp|Co)\.$/.test(name) ? end : "",
    )
    .replace(/['’]s$/, "")
    // `QuilloWe're …`: the next sentence was glued to the name.
    .replace(/(?<=\p{Ll}{3})(?:We|You)['’](?:re|ve|ll)$/u, "");
  name = name
    .replace(/\s(?:Teams?|Careers|Jobs|Handbook|Board of (?:Directors|Trustees|Governors))$/, "")
    .replace(/(?:\s(?:of|the|and|&|for|de|in|We|You|Our|The|This|As|At|If)){1,40}$/, "");
  // `At Harbor Pine NHS Trust the Night Nurse …`: a sentence goes on behind the name.
  const rest = BEHIND_OWNER.exec(name);
  if (rest) name = name.slice(0, rest.index);
  const short = name.replace(/\s\([^()]{0,300}\)$/, "").replace(/^([A-Z\d]{2,6}) and [A-Z].*$/, "$1");
  if (short.length < 2 || short.length > 70 || !/^(?:\p{Ll}{0,3}\p{Lu}|\d)/u.test(short) || NO_ABBREVIATION.test(short))
    return undefined;
  const all = short.split(/\s+/);
  const first = all[0]!.toLowerCase().replace(/(?<![.,])[.,]+$/, "");
  if (/^(?:we|you|they|i|it|here|there|let|what|who|that)['’](?:ll|re|ve|d|s|m)$/.test(first)) return undefined;
  const isAmerican = all.length > 1 && all[0] === "US" && /\p{Ll}/u.test(short);
  // `A & J Mills Inc.`, `A J Mills`
  const isLetter = /^A (?:& )?\p{Lu}(?: |$)/u.test(short);
  if (NO_NAME.has(first) && !isAmerican && !isLetter && (all.length === 1 || PRONOUNS.test(first))) return undefined;
  const isBody = isFirm(short) || BODY.test(short);
  if (!BODY.test(short) && all.every((word) => NO_NAME.has(word.toLowerCase()))) return undefined;
  if (isPlace(short)) return undefined;
  if (all.length > 1 && all.length <= 3 && DEPARTMENT_FIRST.test(first) && DEPARTMENT_LAST.test(short))
    return undefined;
  if (
    (!isBody && /\b(?:Act|Ordinance|Law|Code|Title|Section|Program|Statement|Resume|Street|Avenue)$/.test(short)) ||
    / University Degree$/.test(short) ||
    /^\d+$|^[\p{Lu}_-]{0,12}\d[\d_]{4,30}$|^(?:Fortune|Band) \d|^\p{Lu}\p{Ll}{2,}(?:ive|ent|[ntc]ual|[nc]al|ional|ful|ous)ly$|^Urgently$|-(?:based|funded|led|owned|wide)(?= |$)|Ph\.?Ds?$|^(?:Director|Manager|Coordinator|Supervisor|Deputy) |^(?:Secretary|Governor|Mayor|Sheriff|Senator|Commissioner|Minister|Professor) \p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}\p{Ll}+$|^(?:Visit|See|Contact|Call|Email) the |^(?:Head|Dean|Chair) of | Unit$|^(?:NHS )?(?:Foundation )?Trust$|^(?:REQUIRED|WANTED|NEEDED)\b| Pension Scheme$/u.test(
      short,
    )
  )
    return undefined;
  return { name: short, start };
}

/** `Two Tenure-Track Positions, ` before the university whose they are. */
const OF_POST =
  /^(?:\p{Lu}[\p{L}-]{0,20} ){0,6}(?:Positions?|(?:Fellow|Lecture|Professor|Student)ships?|Professors?)(?: \([^()]{2,50}\))?, (?=\p{Lu})/u;

/** Whether a single word begins sentences and is no name: the quick look that spares most capitals. */
export function isNoName(word: string): boolean {
  return NO_NAME.has(word.toLowerCase());
}

/** What only names of firms end in. */
const CORPORATE =
  /\s(?:(?:Group|Inc|LLC|Ltd|Limited|GmbH|AG|SE|NV|BV|CIC|PLC|LLP|PLLC|Holdings?|Bank|Corporation|Corp|Company)\.?|S\.?r\.?l\.?|S\.?p\.?A\.?)$|\s(?:AB|ApS|ASA|Oyj?)$/i;
/** What names of institutions hold. */
const INSTITUTION =
  /\b(?:School District|Public Schools|(?:High|Primary|Junior|Elementary|Secondary|Middle|Infant|Grammar|Independent|Day) School|Schools? of(?= \p{Lu})|University|College|Academy|Hospitals?|Health System|(?:County|City|Borough|District|Shire|Town|Parish) Council|(?:City|Town|County|Village|Borough|Township|State) of|Township|Museum|Gallery|Librar(?:y|ies)|Institute|Polytechnic|Seminary|Trust|Foundation|Association|Society|Federation|Coalition|Credit Union|Food Bank|Hospice|Clinic|Health Board|Medical (?:Group|Practice)|Care Home|Nursing Home|Medical Cent(?:er|re)|Hotels?|Inn|Lodge|Resort|Casino|Restaurant|Bakery|Brewery|Winery|Vineyards?|Farms?|Ranch|Orchards?|Church|Cathedral|Diocese|Parish|Synagogue|Mosque|Nursery|Pre-?School|Playgroup|Municipality|Zoo|Aquarium|Orchestra|Theat(?:re|er)|Botanic(?:al)? Gardens?|Arboretum|Observatory|Constabulary|(?:Ambulance|Rescue) Service|Regulator)\b|\p{L} Council$/iu;

/** Who employs the staff of the hospitals that are named beside. */
export const TRUST = /\b(?:NHS (?:[^ ]{1,20} ){0,5}Trust|Foundation Trust|Health Board)$/i;

/** How names begin or end that no heading has, though each of their words may stand in one: `Center for Legal Research`, `Rewards Network`. */
const BODY =
  /^(?:Bank|Church|Department|Ministry) of |. \S+ Bank$|^(?:\S+ ){0,3}(?:Committee|Cent(?:er|re)|Institute|Council|Alliance|Foundation|Association|Society|Coalition) (?:for|on) |.\s(?:Network|Cent(?:er|re)|Recruitment|Trust|Labs|Partners|Institute|Academy|Society|Association|Foundation|Council|College|Museum)$/;

/** Whether a name ends as only names of firms do. */
export function isFirm(name: string): boolean {
  return CORPORATE.test(name);
}

/** Whether a name of several words says that it is an institution's: a school, a hospital, a town. */
export function isInstitution(name: string): boolean {
  return name.includes(" ") && INSTITUTION.test(name);
}

/** Whether the last words of a name say that it is an institution's: `Harbor Library`, not `Library Partnerships`. */
export function endsAsInstitution(name: string): boolean {
  const found = name.includes(" ") ? INSTITUTION.exec(name) : null;
  if (!found) return false;
  return found[0].endsWith(" of") || BEHIND_INSTITUTION.test(name.slice(found.index + found[0].length));
}

const BEHIND_INSTITUTION =
  /^(?:$|,| \(|[ '’]s?\b.*(?:Trust|District|System|Group|Network|Service|Board|Foundation|Association|Librar(?:y|ies)|Hospitals?|Schools?|Cent(?:er|re)|College|Archives|Inc|Ltd)$| (?:of|at|for|in|and|&) )/;

/** Whether words say what an employer is or does and not how it is called: `High School`, `Care Home`. */
export function isKind(words: string): boolean {
  return KIND.test(words) || INDUSTRY.test(words);
}

/** `Hospitals and Health Care`: what a business is in, as boards list it. */
const INDUSTRY =
  /^(?:Hospitals|Hotels|Restaurants|Schools|Libraries|Museums|Theat(?:re|er)s|Farms|Universities|Colleges|Charities)\b/;

const KIND =
  /^(?:(?:the|a|our|high|upper|lower|prep|boys|girls|charter|sunday|summer|special|primary|junior|elementary|secondary|middle|infant|grammar|independent|day|care|nursing|public|school|university|college|medical|nursery|community|local|main|city|hotel|health) ?)+(?:schools?|homes?|librar(?:y|ies)|colleges?|universit(?:y|ies)|cent(?:er|re)|museum|clinic|hospitals?|restaurant|farm|practice|system|academy|nursery|theat(?:re|er)|council)?$/i;

/** The university that stands behind a title and a comma: `Assistant Professor, University of Redmire`; undefined where none does. */
export function universityBehind(title: string): FoundName | undefined {
  const match = UNIVERSITY_BEHIND.exec(title);
  return match ? { name: match[1]!, start: match.index + match[0].length } : undefined;
}

const UNIVERSITY_BEHIND =
  /, (?:[Tt]he )?(?=(University of \p{Lu}[\p{L}'’-]{2,20}(?: (?:at )?\p{Lu}[\p{L}'’-]{2,20}){0,3}|(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,4}(?:University|College))(?:,|$| \())/u;

/** Whether letters are the first ones of the words of a name. */
export function areInitials(letters: string, whole: string): boolean {
  const name = letters.endsWith("T") ? whole : whole.replace(OF_TRUST, "");
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  // `Harbor BioLabs (HBL)`, `UK Data Office (UKDO)`: letters within words as well.
  return words.map((word) => word[0]).join("") === letters || name.replace(/[^\p{Lu}]+/gu, "") === letters;
}

/** What the short names of trusts leave out. */
const OF_TRUST = /,? NHS (?:Foundation )?Trust$/;

/** Whether a name is that of a place; a single word that may be one of several small towns is rather a name. */
function isPlace(name: string): boolean {
  if (/^(?:City|Town|Village|Borough|Township|County) of \p{Lu}/u.test(name)) return false;
  if (findRegions(name).length > 0) return true;
  return isOnlyPlaces(name) && (name.includes(" ") || parsePlaces(name).every(({ choices }) => choices.length === 0));
}

/** How the names of departments begin. */
const DEPARTMENT_FIRST =
  /^(?:people|data|sales|revenue|product|business|customer|marketing|finance|financial|beauty|digital|information|talent|it|human|legal|risk|growth|platform|software|corporate|field|global|commercial)$/;

/** How they end: `People Ops`, `Beauty Tech`, `Data Analytics`. */
const DEPARTMENT_LAST =
  /\b(?:Ops|Operations|Engineering|Analytics|Marketing|Finance|Insights|Tech|Success|Production|Support|Design|Programs|Division|Department)$/;

const PRONOUNS =
  /^(?:we|you|our|your|this|these|that|those|it|its|he|she|they|their|if|as|in|on|at|to|for|with|and|or|but|when|while|who|what|why|how|where|all|each|every|any|please|must|apply|about|by|from|through|under|no|not|a|an|is|are|be|do|does|have|some|both|more|most|many|here|there|us|since|after|before|because|during|other|once|additionally|candidates|applicants|equal|senior|reports|ability|strong|experience|successful|minimum|preferred|upon|therefore|thus|although)$/;
