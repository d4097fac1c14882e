import { isJobNoun } from "../../data/job-titles";
import { matchesIn } from "../../text/matches";
import type { Located } from "../../text/span";
import type { Outline } from "../outline";
import type { Seniority } from "../posting";

/** The seniority that the title or the text states; null where neither does. */
export function readSeniority(outline: Outline, title: Located<string> | null): Located<Seniority> | null {
  return (
    (title && titleSeniority(outline, title)) ??
    fieldSeniority(outline) ??
    statedSeniority(outline) ??
    (title && soughtSeniority(outline, title))
  );
}

/** Words of a title, the more telling first: a `Senior Director` is a director, a `Senior Product Manager` is senior. */
const IN_TITLE: readonly (readonly [Seniority, RegExp])[] = [
  ["executive", /\b(?:vice[- ]president|[se]?vp|president|managing director|executive director|chief (?:[\p{L}&-]+ ){1,4}officer|c[efotipmr]o|cfo|ciso|general counsel)\b(?!['’]s)/iu],
  ["director", /\b(?:director|directors|head of|dean)\b|^head(?=, )|(?<!\b(?:deputy|assistant|section|team) )\bhead$/iu],
  ["intern", /\b(?:intern|interns|internship|internships|co-op|working student|werkstudent(?:in)?)\b/iu],
  ["manager", /\b(?:supervisors?|supervisory|superintendent|team manager|people manager|engineering manager|software development manager|general manager|(?:store|shop|restaurant|catering|nursery|home|ward|registered|branch|shift|plant|warehouse|kitchen|bar|nurse|floor|department|district|regional|area|site|duty|assistant|deputy|support|help ?desk|call cent(?:er|re)|crew|salon|hotel|front office|housekeeping|production|sales team|clinic|practice|design|data science|analytics|accounting|security|it|hr) manager|foreman|foreperson|branch chief)\b/iu],
  ["manager", /\b(?:assistant|deputy) (?:\p{L}+ )?managers?\b/iu],
  ["manager", /(?:^|\s[-–:]\s|\bsenior |\bsr\.? )managers?(?=,| of\b| -| –)|\S (?:senior|sr\.?) managers?$|^manager(?= \p{Lu})/iu],
  ["principal", /(?<!\b(?:assistant|deputy|vice|associate|school|interim|acting|college)[ -])\bprincipal\b(?! (?:of|investigator)\b|$)/iu],
  ["staff", /(?:^|\b(?:senior|sr\.?)\s|[-–:,(]\s?)staff (?!writers?\b)(?=(?:[\p{L}/-]+ ){0,3}(?:engineers?|developers?|(?<!staff )scientists?|designers?|researchers?|architects?|programmers?|analysts?|sres?|product managers?|technologists?|writers?|sre|security|software|machine|data)\b)/iu],
  ["lead", /\b(?:team|shift|crew|squad|section|group|practice|project|engineering|technical|accounts?) leaders?\b|(?:^|[\s(/,-])(?:team|tech(?:nical)?|project|product|design|engineering|data|qa|test|shift|squad|group|modernization|security)?[ -]?leads?\b(?! (?:generat|gen\b|qualif|manag|develop(?!ers?\b)|nurtur|time|paint|abat|hazard|based|inspector|scor))/iu],
  ["senior", /\b(?:senior|snr|sr)\b\.?(?! (?:living|care(?! (?:work|assist|practit|staff))|services?|citizens?|housing|cent(?:er|re)s?|executive service|community|communities|home|nutrition|residen))/iu],
  ["mid", /\b(?:mid[- ]?level|journey[- ]level|mid[- ]?weight|mid(?= |$)|mid[- ]senior|intermediate)\b/iu],
  ["junior", /\b(?:junior|jr)\b\.?(?! (?:school|high|college|kindergarten)\b)/iu],
  ["entry", /\b(?:entry[- ]?level|new grad(?:uate)?s?|recent grad(?:uate)?s?|^graduate (?!(?:students?|assistants?|research|school|programs?|programmes?|studies|teaching|admissions|medical education|advis\p{L}+)\b)|graduate (?=(?:[\p{L}]+ ){0,3}(?:engineer|developer|trainee|analyst|consultant|scheme|program(?:me)?|role|recruiter|designer|scientist))|trainee|(?<=\()graduate(?=\))|(?<=[-–,(] ?)entry(?=$|\)))\b/iu],
]; // prettier-ignore

/** Titles of which a word says nothing of rank. */
const NO_MANAGER =
  /\b(?:product|business development|project|program(?:me)?|account|engagement|delivery|case|community|content|campaign|brand|portfolio|partner|customer success|client success|relationship|category|event|contracts?|grants?|release|change|property|territory|success|social media|alliances?|partnerships?)\b[\p{L}\s&,/-]{0,30}\bmanager\b/iu;
const ASSISTS =
  /\b(?:assistant|secretary|aide|advisor|adviser|associate|coordinator|analyst|recruiter) (?:to|for) (?:the )?|\b(?:executive|managerial) (?:assistant|secretary|recruiter|producer|chef)\b|^chief of staff\b|\bto the (?:ceo|cto|coo|cfo|president|director|vice president)\b/iu;

function titleSeniority(outline: Outline, title: Located<string>): Located<Seniority> | null {
  if (EITHER.test(title.value)) return null;
  const words = lowestOf(title.value);
  const assists = ASSISTS.exec(words);
  const managesNobody = () => outline.blocks.some(({ text }) => MANAGES_NOBODY.test(text));
  for (const [value, pattern] of IN_TITLE) {
    const match = pattern.exec(words);
    if (!match) continue;
    if (assists && match.index >= assists.index && ABOVE.has(value)) continue;
    if (value === "manager" && NO_MANAGER.test(words) && !/supervis/i.test(match[0])) continue;
    if (value === "manager" && managesNobody()) continue;
    return located(value, match, title.span.start);
  }
  const manager = /\bmanagers?\b/i.exec(words);
  if (manager && !NO_MANAGER.test(words) && !assists && managesPeople(outline) && !managesNobody())
    return located("manager", manager, title.span.start);
  return null;
}

/** `Senior Baker or Baker`, `Baker/Senior Baker`: the rank is open. */
const EITHER =
  /\b(?:senior|lead) (\p{L}{4,20}) ?(?:or|\/) ?\1\b|\b(?!manager\b)(\p{L}{4,20}) ?(?:or|\/) ?(?:senior|lead) \2\b/iu;

/** Words of which two ranks are the ends of a range, with the first alone: `Baker (Mid-Level to Senior)`. */
function lowestOf(words: string): string {
  return words.replace(RANGE, "$1");
}

const RANGE =
  /\b((?:entry[- ]level|junior|jr\.?|mid(?:[- ]?level)?|senior|sr\.?|manager)(?: level)?) ?(?:to|\/|or) ?(?:mid(?:[- ]?level)?|senior manager|senior|sr|staff|lead|principal|director)\b\.?/i;

/** What a text says of a manager who manages no people. */
const MANAGES_NOBODY =
  /\b(?:without|no|not have) (?:any )?(?:direct (?:people|reports)|people[- ]management|supervisory|line[- ]management)\b|\bindividual[- ]contributor (?:role|position)\b|\bdirect reports?\W{1,8}(?:none|no|n\/a|0)\b/i;

const ABOVE: ReadonlySet<Seniority> = new Set(["executive", "director", "manager"]);

/** Whether the text says that the job has people to manage. */
function managesPeople({ blocks }: Outline): boolean {
  return blocks.some(({ text, section }) => section !== "about-company" && MANAGES_PEOPLE.test(text));
}

const MANAGES_PEOPLE =
  /\bdirect reports?\b|\b(?:manag|lead|supervis|mentor|coach|recruit|hir|build)(?:e|es|ing)?(?:,? (?:and |& )?(?:manag|lead|supervis|mentor|motivat|train|coach|develop|hir|recruit|grow|build|inspir|retain)\w{0,4}){0,4} (?:and \w+ )?(?:a |an |the |your |our |their )?(?:(?:[\w-]+) ){0,3}(?:team|staff|employees|people|personnel|others|direct reports|volunteers|apprentices|administrators?|assistants?|technicians)\b(?!['’])|\bpeople (?:management|manager)\b|\bline manage|\bsupervisory (?:responsibilit|experience|position)|\bperformance (?:reviews|appraisals) (?:of|for)\b/i;

const LEVELS: readonly (readonly [Seniority, RegExp])[] = [
  ["intern", /\bintern(?:ship)?\b/i],
  ["entry", /\bentry[- ]?level\b|\bentry\b|\bgraduate\b/i],
  ["director", /\bdirector\b/i],
  ["executive", /\bexecutive\b/i],
  ["mid", /\bmid\b|\bmid[- ]?(?:level|senior|weight)\b|\bintermediate\b/i],
  ["junior", /\bjunior\b/i],
  ["senior", /\bsenior\b/i],
  ["staff", /\bstaff\b/i],
  ["principal", /\bprincipal\b/i],
  ["lead", /\blead\b/i],
  ["manager", /(?<!\bnon[- ]?)\bmanager\b/i],
];

const LEVEL_FIELD =
  /^\s*(?:seniority|seniority level|career level|(?:job|position|role) level|level|experience level)\s{0,3}[:：]\s*(\S[^\r\n]{0,40})$/i;
/** `Minimum experience: Entry level`: a rank where others give years. */
const EXPERIENCE_FIELD =
  /^\s*(?:(?:minimum|required) )?experience(?: required)?\s?[:：]\s*((?:entry|junior|mid|senior)[- ]level)\s*$/i;

/** `Seniority level` alone on the line above. */
const LEVEL_LABEL = /^\s*(?:seniority|career|job|position|experience) level\s*$/i;

function levelBelow(block: Outline["blocks"][number] | undefined): Located<Seniority> | null {
  const words = block?.text.trim() ?? "";
  const found = words.length <= 40 ? LEVELS.find(([, pattern]) => pattern.test(words)) : undefined;
  if (!block || !found) return null;
  const start = block.span.start + block.text.indexOf(words);
  return { value: found[0], span: { start, end: start + words.length } };
}

/** `Seniority level: Entry level` */
function fieldSeniority(outline: Outline): Located<Seniority> | null {
  for (const [index, block] of outline.blocks.entries()) {
    if (LEVEL_LABEL.test(block.text)) {
      const below = levelBelow(outline.blocks[index + 1]);
      if (below) return below;
    }
    const match = LEVEL_FIELD.exec(block.text) ?? EXPERIENCE_FIELD.exec(block.text);
    if (!match) continue;
    const lowest = lowestOf(match[1]!);
    const found = LEVELS.find(([, pattern]) => pattern.test(lowest));
    if (found) {
      const start = block.span.start + block.text.lastIndexOf(match[1]!);
      return { value: found[0], span: { start, end: start + match[1]!.trimEnd().length } };
    }
  }
  if (!/entry[- ]level/i.test(outline.source)) return null;
  const trainee = outline.fields().find((field) => field.kind === "type" && /\bentry[- ]level\b/i.test(field.value));
  return trainee ? { value: "entry", span: trainee.span } : null;
}

const STATED: readonly (readonly [Seniority, RegExp])[] = [
  ["entry", /\b(?:this is an?|our|an?|for an?|it['’]s an?) (?:[\w-]+ ){0,3}entry[- ]level (?:[\w-]+ ){0,3}(?:role|position|job|opportunity|opening)\b|\bentry[- ]level (?:position|role|job|opening)s?\b|\b(?:looking for|seeking|hiring|recruiting) (?:an? )?(?:[\w-]+ ){0,3}entry[- ]level\b/i],
  ["senior", /\b(?:this is|we(?:['’]re| are) (?:hiring|looking for|seeking)) (?:an?|our) (?:[\w-]+ ){0,2}senior(?:[- ]level)? (?:[\w-]+ ){0,2}(?:role|position|individual contributor)\b|\b(?:senior or above|senior level or above)\b/i],
  ["mid", /\b(?:this is|we(?:['’]re| are) (?:hiring|looking for|seeking)) (?:an?|our) (?:[\w-]+ ){0,2}(?:mid[- ]level|mid[- ]weight|intermediate)\b/i],
  ["junior", /\b(?:this is|we(?:['’]re| are) (?:hiring|looking for|seeking)) (?:an?|our) (?:[\w-]+ ){0,2}junior(?:[- ]level)? (?:[\w-]+ ){0,3}(?:role|position|developer|engineer|designer|analyst)\b/i],
]; // prettier-ignore

const RANK = /entry|senior|mid[- ]|intermediate|junior/i;

function statedSeniority(outline: Outline): Located<Seniority> | null {
  for (const block of outline.blocks) {
    if (
      block.kind === "heading" ||
      block.kind === "code" ||
      block.section === "about-company" ||
      !RANK.test(block.text)
    )
      continue;
    for (const [value, pattern] of STATED) {
      const match = pattern.exec(block.text);
      if (match) return located(value, match, block.span.start);
    }
  }
  return null;
}

/** `We are looking for a Senior Baker` below the title `Baker`: the rank beside the noun of the title, where the text says who is sought. */
function soughtSeniority({ blocks }: Outline, title: Located<string>): Located<Seniority> | null {
  const nouns = new Set(nounsOf(title.value).filter(isJobNoun));
  for (const { text, section, span } of nouns.size > 0 ? blocks : []) {
    if (section === "about-company" || !RANK.test(text)) continue;
    for (const match of matchesIn(text, SOUGHT)) {
      const noun = nounsOf(match[2]!).find(isJobNoun);
      const [value] = SOUGHT_RANKS.find(([, words]) => words.test(match[1]!))!;
      if (!noun || !nouns.has(noun)) continue;
      const start = span.start + match.index + match[0].lastIndexOf(match[1]!);
      return { value, span: { start, end: start + match[1]!.length } };
    }
  }
  return null;
}

/** The words of a title, each in the singular. */
function nounsOf(words: string): string[] {
  return words.toLowerCase().split(/[^\p{L}]+/u).map((word) => word.replace(/s$/, "")); // prettier-ignore
}

const SOUGHT =
  /\b(?:looking for|seek(?:s|ing)?|hiring|recruit(?:ing)?|searching for|opening for|opportunity for|appoint|(?<=(?:^|[.!?•] )[Aa]s)(?= an? | our | the ))(?: (?!for\b|to\b|with\b|of\b|and\b|or\b|from\b|by\b|both\b|as\b)[\p{L}-]{1,20},?){0,4} (senior|junior|mid-level|entry-level)(?:[- ]level)? (?=((?:[\p{L}&/+.#-]{1,24} ){0,4}[\p{L}-]{2,24}))/giu;
const SOUGHT_RANKS: readonly (readonly [Seniority, RegExp])[] = [
  ["senior", /senior/i],
  ["junior", /junior/i],
  ["mid", /mid/i],
  ["entry", /entry/i],
];

function located(value: Seniority, match: RegExpExecArray, offset: number): Located<Seniority> {
  const words = match[0].trim();
  const start = offset + match.index + match[0].indexOf(words);
  return { value, span: { start, end: start + words.length } };
}
