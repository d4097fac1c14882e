import { FIELD_SIGNS, SENIORITY_YEARS, type Field, type UsualYears } from "../../data/seniority-years";
import { readEmployerKind } from "../../posting/jurisdiction/employer-kind";
import type { Posting, Seniority, Years } from "../../posting/posting";
import { splitSentences } from "../../text/sentences";
import type { Located, Span } from "../../text/span";
import { isAside } from "../claims";
import { wordsAt } from "../contradictions";
import { partsOf } from "../role-parts";
import { listedRequirements } from "../requirement-text";
import { defineRule, type Draft } from "../rule";

/** The level of the title and the years that are asked for do not go together. */
export const seniorityYearsMismatch = defineRule({
  id: "requirements/seniority-years-mismatch",
  scope: "posting",
  severity: "warning",
  summary: "Let the level in the title and the years of experience agree.",
  why: "Entry-level jobs that ask for years of experience keep beginners out, and a senior title without years leaves open what senior means.",
  messages: {
    tooMany: "The job is {level}, yet {years} years are asked for. Ask for fewer, or raise the level.",
    tooFew: "The job is {level}, yet {years} asked for. Ask for more, or say what makes it {level}.",
    none: "The job is {level}, but no years of experience are stated. Say how many, or what makes it {level}.",
    otherLevel: "“{found}” does not agree with “{level}” in the title. Keep one of them.",
  },
  options: { levels: [] as readonly string[] },
  optionDescriptions: {
    levels: "Own bounds, such as “senior: 5+” (at least five years) or “entry: 0-1” (at most one year).",
  },
  *check(draft, { levels }) {
    const { posting } = draft;
    const seniority = posting.seniority ?? apprenticeship(posting);
    if (!seniority || !posting.title || posting.roles.length > 1 || isGraded(draft)) return;
    // “(Senior) Engineer” is open to both levels.
    if (/\(\s?$/.test(draft.text.slice(Math.max(0, seniority.span.start - 2), seniority.span.start))) return;
    if (ALL_LEVELS.test(posting.title.value)) return;
    const other = otherLevel(draft);
    if (other) {
      const found = wordsAt(draft, other);
      const related = [{ message: "The level stands here.", span: seniority.span }];
      yield { span: other, message: "otherLevel", values: { found, level: wordsAt(draft, seniority.span) }, related };
      return;
    }
    const usual = ownBounds(levels).get(seniority.value) ?? boundsOf(fieldOf(posting)).get(seniority.value);
    if (!usual) return;
    const level = LEVEL_NAMES[seniority.value] ?? seniority.value;
    const years = requiredYears(posting);
    const most = years.find(({ min }) => usual.tooMany !== null && min >= usual.tooMany);
    const related = [{ message: "The level stands here.", span: seniority.span }];
    if (most) {
      yield { span: most.span, message: "tooMany", values: { level, years: most.min }, related };
    } else if (usual.least !== null) {
      const least = usual.least;
      if (years.length > 0 && years.every(({ min, max }) => min < least && (max ?? 0) <= least)) {
        const top = years.reduce((a, b) => (b.min > a.min ? b : a));
        yield {
          span: top.span,
          message: "tooFew",
          values: { level, years: top.min === 1 ? "one year is" : `${top.min} years are` },
          related,
        };
      } else if (years.length === 0 && SAYS_NONE.has(seniority.value) && saysNothing(draft)) {
        yield { span: posting.title.span, message: "none", values: { level } };
      }
    }
  },
});

/** `Therapist (New Graduate to Senior)`: each level is open. */
const ALL_LEVELS =
  /\b(?:new grad(?:uate)?|graduate|junior|jr|entry|mid)\b[^\n]{0,20}(?:\bto\b|\bor\b|[/&,–-])[^\n]{0,12}\b(?:senior|sr|lead|principal)\b/i;

/** Levels of beginners and of others, as far as they exclude one another. */
const BEGINNERS: ReadonlySet<string> = new Set(["intern", "entry", "junior"]);
const EXPERIENCED: ReadonlySet<string> = new Set(["senior", "staff", "principal", "lead", "director", "executive"]);

/** The words by which the text gives the job a level that the title denies: `this is an entry-level position` of a senior. */
function otherLevel(draft: Draft): Span | undefined {
  const { title, seniority } = draft.posting;
  if (!title || !seniority || seniority.span.start < title.span.start || seniority.span.end > title.span.end)
    return undefined;
  const isBeginner = BEGINNERS.has(seniority.value);
  if (!isBeginner && !EXPERIENCED.has(seniority.value)) return undefined;
  const noun = /(?<!\p{L})([\p{L}]{4,})[^\p{L}]*$/u.exec(title.value.split(/[-–—|(,]/)[0]!)?.[1] ?? "position";
  const pattern = levelPattern(
    isBeginner ? "senior|principal|lead|staff" : "junior|trainee|graduate|entry[- ]level|starter|apprentice",
    noun,
  );
  for (const block of draft.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "list-item" && block.kind !== "key-value") continue;
    if (!LEVEL_WORD.test(block.text) || isAside(draft, block.span)) continue;
    for (const { start, end } of splitSentences(block.text.slice(0, 3000))) {
      const words = block.text.slice(start, end);
      const match =
        (OPEN_LEVEL.test(words) ? null : pattern.exec(words)) ?? (isBeginner ? null : FOR_BEGINNERS.exec(words));
      if (match) {
        const at = block.span.start + start + match.index;
        return { start: at, end: at + match[0].length };
      }
    }
  }
  return undefined;
}

const LEVEL_WORD = /senior|principal|lead|staff|junior|trainee|graduate|entry|starter|apprentice|experience|first job/i;
/** Where several levels are open, or the level is another's. */
const OPEN_LEVEL =
  /\b(?:or|all levels|any level|levels|mentor\w*|report(?:s|ing)?|support(?:s|ing)?|grow|become|progress\w*|promot\w*|path|team of|work(?:ing)? with|alongside|train(?:ing)?|coach\w*|guid\w*|supervis\w*|manag(?:e|es|ing)|hire|hiring for|recruit\w*|previous(?:ly)?|if|both|our (?:\p{L}+ )?(?:juniors?|seniors?))\b/iu;

/** The job said to be of a level: `this is a junior role`, `as a junior analyst`, `looking for a senior designer`. */
function levelPattern(levels: string, noun: string): RegExp {
  const job = `(?:position|role|job|post|vacancy|opportunity|opening|${noun})`;
  return new RegExp(
    `\\b(?:(?:this|it) is|it['’]s|looking for|seek(?:ing)?|hiring|need|recruiting|as|join us as|offer(?:ing)?|searching for) (?:an?|our|this|your) (?:[\\p{L}-]+ ){0,2}?(?:${levels})(?:[- ]level)? (?:[\\p{L}-]+ ){0,2}?${job}\\b|\\bthis (?:${levels})(?:[- ]level)? ${job}\\b|^[^\\p{L}]*(?:(?:job |career |seniority |experience )?level|seniority)\\s?[:|] ?(?:${levels})\\b`,
    "iu",
  );
}

const FOR_BEGINNERS =
  /\b(?:ideal|perfect|great|suitable|right) (?:as|for) (?:a|your|anyone['’]s) first (?:job|role|position)\b|\b(?:no|without any) (?:(?:previous|prior|work|professional|industry) ){0,2}experience (?:is |at all )?(?:required|needed|necessary)(?! (?:of|in|with))\b/iu;

/** An apprentice begins, though the word is no level. */
function apprenticeship({ title }: Posting): Located<Seniority> | null {
  const match =
    title &&
    /^graduate\b(?! (?:assistants?|schools?|programs?|programmes?|admissions?|studies|research\w*|teaching|students?|education|medical|advis\w+|coordinators?|level|recruit\w+|nurse)\b)|\b(?:apprentice|trainee)\b(?! (?:coordinators?|managers?|trainers?|programs?|programmes?|advis[eo]rs?|recruiters?|leads?))/i.exec(
      title.value,
    );
  if (!match) return null;
  const start = title.span.start + match.index;
  return { value: "entry", span: { start, end: start + match[0].length } };
}

const LEVEL_NAMES: Readonly<Partial<Record<string, string>>> = {
  entry: "entry-level",
  executive: "executive-level",
  director: "director-level",
  intern: "an internship",
  staff: "staff-level",
  principal: "principal-level",
};

/** Levels whose title alone says too little; a director's or an executive's posting seldom counts years. */
const SAYS_NONE: ReadonlySet<string> = new Set(["senior", "staff", "principal"]);

/** Bounds from the settings: `senior: 5+` or `entry: 0-1`. */
function ownBounds(levels: readonly string[]): Map<string, UsualYears> {
  return new Map(
    levels.flatMap((words): [string, UsualYears][] => {
      const match = /^\s*([a-z]+)\s*:\s*(\d{1,2})\s*(?:(\+)|-\s*(\d{1,2}))\s*$/.exec(words.slice(0, 40));
      if (!match) return [];
      return [
        [match[1]!, { least: Number(match[2]) || null, tooMany: match[4] === undefined ? null : Number(match[4]) + 1 }],
      ];
    }),
  );
}

function boundsOf(field: Field): ReadonlyMap<string, UsualYears> {
  return new Map(Object.entries(SENIORITY_YEARS[field]));
}

function fieldOf({ title, organization }: Posting): Field {
  const words = `${title?.value ?? ""} ${organization?.value ?? ""}`;
  return FIELD_SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? "general";
}

/** Public employers follow grades and classes of their own; a ladder of levels has bounds for each. */
function isGraded(draft: Draft): boolean {
  if ((draft.setting.organization.kind ?? readEmployerKind(draft.posting, draft.text) ?? "private") !== "private")
    return true;
  const partOf = partsOf(draft);
  return partOf(draft.text.length) > 0 || /\bspecialized experience\b|\b(?:GS|ND|NH)-\d/.test(draft.text);
}

/** The years that are required of everyone, without those that stand for a degree. */
function requiredYears({ requirements }: Posting): Years[] {
  return requirements.flatMap(({ level, years, degrees, text }) =>
    level === "required" &&
    !(degrees.length > 0 && years.length > 1) &&
    !/\bin lieu\b|\binstead of\b|\bsubstitut/i.test(text)
      ? years
      : [],
  );
}

/** Whether enough is asked to tell that years are not, in any words. */
function saysNothing(draft: Draft): boolean {
  return (
    listedRequirements(draft).length >= 3 &&
    !draft.posting.requirements.some(({ years }) => years.length > 0) &&
    !/\b(?:years?|yrs|decades?|months)['’]?\b[^.\n]{0,60}\bexperience\b|\bexperience\b[^.\n]{0,60}\b(?:years|yrs|decades?)\b/i.test(
      draft.text,
    )
  );
}
