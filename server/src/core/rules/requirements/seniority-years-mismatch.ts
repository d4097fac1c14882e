import { FIELD_SIGNS, SENIORITY_YEARS, type Field, type UsualYears } from "../../data/seniority-years";
import { readEmployerKind } from "../../posting/employer-kind";
import type { Posting, Years } from "../../posting/posting";
import { partsOf } from "../claims";
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
  },
  options: { levels: [] as readonly string[] },
  optionDescriptions: {
    levels: "Own bounds, such as “senior: 5+” (at least five years) or “entry: 0-1” (at most one year).",
  },
  *check(draft, { levels }) {
    const { posting } = draft;
    const { seniority } = posting;
    if (!seniority || !posting.title || posting.roles.length > 1 || isGraded(draft)) return;
    // “(Senior) Engineer” is open to both levels.
    if (/\(\s?$/.test(draft.text.slice(Math.max(0, seniority.span.start - 2), seniority.span.start))) return;
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

const LEVEL_NAMES: Readonly<Partial<Record<string, string>>> = {
  entry: "entry-level",
  executive: "at executive level",
  director: "at director level",
  intern: "an internship",
  staff: "at staff level",
  principal: "at principal level",
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
