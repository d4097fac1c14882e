import { plainText, spanInDocument, type PlainText } from "../../text/plain-text";
import { shiftSpan, type Span } from "../../text/span";
import type { Outline } from "../outline";
import type { Requirement } from "../posting";
import { acceptsExperience, readDegree, type NamedDegree } from "./read-degrees";
import { readSkills } from "./read-skills";
import { readYears } from "./read-years";
import { requirementItems, type RequirementItem } from "./requirement-items";
import { levelOfMark, readClauses, type LevelledClause } from "./requirement-level";
import { asksOfCandidate, beginsWithDemand, isPlainDemand, isSpokenByEmployer } from "./demands";

/** What is asked of the candidate, one by one, with its level, years, degrees and skills. */
export function readRequirements(outline: Outline): Requirement[] {
  const requirements: Requirement[] = [];
  for (const item of requirementItems(outline)) requirements.push(...requirementsOf(item));
  return requirements;
}

/** One requirement for each clause of a statement that has a level of its own; none where nothing is asked. */
function requirementsOf(item: RequirementItem): Requirement[] {
  const plain = plainText(item.text, item.span.start);
  const { text } = plain;
  const asks = asksOfCandidate(text);
  const opens = beginsWithDemand(text);
  if (item.amongRequirements ? isSpokenByEmployer(text) && !asks : !asks && !opens) return [];
  const requirements = factsOf(item, plain);
  if (item.amongRequirements) return requirements;
  const stated = requirements.some((one) => one.years.length > 0 || one.degrees.length > 0);
  if (item.amongTerms) return stated ? requirements : [];
  return stated || isPlainDemand(text) || requirements.some((one) => one.skills.length > 0) ? requirements : [];
}

function factsOf(item: RequirementItem, plain: PlainText): Requirement[] {
  const { text } = plain;
  const clauses = readClauses(text, levelOfMark(text) ?? item.level);
  const years = readYears(text, item);
  const skills = readSkills(text);
  const degrees = withoutFields(
    clauses,
    clauses.map((clause) => readDegree(text.slice(clause.start, clause.end))),
  );
  const inDocument = <T extends { readonly span: Span }>(fact: T): T => ({
    ...fact,
    span: spanInDocument(plain, fact.span),
  });
  return clauses.flatMap((clause, index) => {
    const span = clauseWords(text, clause);
    if (!span) return [];
    const isWithin = (fact: { span: Span }) => clause.start <= fact.span.start && fact.span.start < clause.end;
    const degree = degrees[index];
    // What the other clauses say of an equivalent counts as long as they name no degree themselves.
    const said = clauses
      .filter((_, other) => other === index || !degrees[other])
      .map((other) => text.slice(other.start, other.end));
    const place = spanInDocument(plain, span);
    return {
      text: item.text.slice(place.start - item.span.start, place.end - item.span.start),
      level: clause.level,
      years: years.filter(isWithin).map(inDocument),
      degrees: degree
        ? [
            {
              level: degree.level,
              equivalentAccepted: acceptsExperience(degree.level, said.join(" "), item.following()),
              span: spanInDocument(plain, shiftSpan(degree.span, clause.start)),
            },
          ]
        : [],
      skills: skills.filter(isWithin).map(inDocument),
      span: place,
    };
  });
}

/** “A bachelor's degree, preferably a BA in history” asks for one degree and prefers a field. */
function withoutFields(
  clauses: readonly LevelledClause[],
  degrees: readonly (NamedDegree | undefined)[],
): (NamedDegree | undefined)[] {
  const asked = degrees.filter((_, index) => clauses[index]!.level === "required");
  return degrees.map((degree, index) =>
    clauses[index]!.level === "preferred" && asked.some((other) => other && other.level === degree?.level)
      ? undefined
      : degree,
  );
}

/** A clause without the marks and small words at its ends; undefined if no words are left. */
function clauseWords(text: string, clause: LevelledClause): Span | undefined {
  const words = text.slice(clause.start, clause.end);
  const lead = /^(?:[\s,;:()-]|and |or |but )*/.exec(words)![0].length;
  const end = words.length - /[\s,;(-]{0,20}$/.exec(words.slice(-20))![0].length;
  return end > lead && /[\p{L}\p{N}]{2}|\p{L}\.\p{L}/u.test(words.slice(lead, end))
    ? { start: clause.start + lead, end: clause.start + end }
    : undefined;
}
