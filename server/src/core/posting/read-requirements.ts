import type { Outline } from "./outline";
import type { Requirement } from "./posting";
import { plainWords } from "./requirements/plain-words";
import { readDegrees } from "./requirements/read-degrees";
import { readSkills } from "./requirements/read-skills";
import { readYears } from "./requirements/read-years";
import { requirementItems, type RequirementItem } from "./requirements/requirement-items";
import { readClauses, type LevelledClause } from "./requirements/requirement-level";
import { asksOfCandidate, beginsWithDemand, isPlainDemand, isSpokenByEmployer } from "./requirements/demands";

/** What is asked of the candidate, one by one, with its level, years, degrees and skills. */
export function readRequirements(outline: Outline): Requirement[] {
  const requirements: Requirement[] = [];
  for (const item of requirementItems(outline)) requirements.push(...requirementsOf(item));
  return requirements;
}

/** One requirement for each clause of a statement that has a level of its own; none where nothing is asked. */
function requirementsOf(item: RequirementItem): Requirement[] {
  const text = plainWords(item.text);
  const asks = asksOfCandidate(text);
  const opens = item.opensBlock && beginsWithDemand(text);
  if (item.amongRequirements ? isSpokenByEmployer(text) && !asks : !asks && !opens) return [];
  const requirements = factsOf(item, text);
  if (item.amongRequirements) return requirements;
  const stated = requirements.some((one) => one.years.length > 0 || one.degrees.length > 0);
  if (item.amongTerms) return stated ? requirements : [];
  return stated || isPlainDemand(text) || requirements.some((one) => one.skills.length > 0) ? requirements : [];
}

function factsOf(item: RequirementItem, text: string): Requirement[] {
  const offset = item.span.start;
  const clauses = readClauses(text, item.level);
  const setting = { amongRequirements: true, offset };
  const years = readYears(text, { ...setting, amongRequirements: item.amongRequirements });
  const skills = readSkills(text, offset);
  const degrees = clauses.map((clause) => readDegrees(text.slice(clause.start, clause.end), { ...setting, offset: offset + clause.start, following: "" }));
  const within = (clause: LevelledClause, start: number) => clause.start <= start - offset && start - offset < clause.end;
  return clauses.flatMap((clause, index) => {
    const start = clause.start + /^[\s,;:()-]*/.exec(text.slice(clause.start, clause.end))![0].length;
    const words = item.text.slice(start, clause.end).replace(/[\s,;(-]+$/, "");
    if (!/\p{L}{2}|\p{N}/u.test(words)) return [];
    // What the other clauses say of a degree's equivalent counts as long as they name no degree themselves.
    const whole = clauses.filter((_, other) => other === index || degrees[other]!.length === 0);
    const softened = whole.map((one) => text.slice(one.start, one.end)).join(" ");
    return {
      text: words,
      level: clause.level,
      years: years.filter((one) => within(clause, middle(one.span))),
      degrees: degrees[index]!.length === 0 ? [] : readDegreesSoftened({ clause: text.slice(clause.start, clause.end), softened, item, start: clause.start }),
      skills: skills.filter((one) => within(clause, one.span.start)),
      span: { start: offset + start, end: offset + start + words.length },
    };
  });
}
