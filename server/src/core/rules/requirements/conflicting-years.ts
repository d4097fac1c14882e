import type { Fix } from "../../finding";
import type { Requirement, Years } from "../../posting/posting";
import { wordKey } from "../../text/words";
import { defineRule, type Draft } from "../rule";

interface Claim {
  readonly requirement: Requirement;
  readonly years: Years;
  readonly subject: string;
}

/** Two different numbers of years asked for the same thing. */
export const conflictingYears = defineRule({
  id: "requirements/conflicting-years",
  scope: "posting",
  severity: "error",
  summary: "Ask for one number of years for one thing.",
  why: "A candidate who meets one number and not the other cannot tell whether to apply, and two recruiters will sort the same application differently.",
  messages: {
    different: "This asks for {years} of {subject}, elsewhere it is {other}. Keep one number.",
    preferredLess: "{years} of {subject} are preferred, but {other} are required. Correct one of them.",
    upsideDown: "The range runs from {min} down to {max} years. Swap the numbers.",
  },
  *check(draft) {
    // Claims of several roles in one document are no contradiction.
    const claims = claimsOf(draft);
    for (const { years } of claims) {
      if (years.max !== null && years.max < years.min) yield { span: years.span, message: "upsideDown", values: { min: years.min, max: years.max }, fixes: swap(draft, years) };
    }
    if (draft.posting.roles.length > 1) return;
    for (const [index, claim] of claims.entries()) {
      if (!claim.subject) continue;
      for (const other of claims.slice(0, index)) {
        if (!sameSubject(claim, other)) continue;
        const report = compare(draft, other, claim);
        if (!report) continue;
        yield report;
        break;
      }
    }
  },
});

function compare(draft: Draft, first: Claim, second: Claim) {
  const preferred = [first, second].find((claim) => claim.requirement.level === "preferred");
  const required = [first, second].find((claim) => claim.requirement.level === "required");
  const related = (claim: Claim) => [{ message: `Here it is ${said(claim.years)}.`, span: claim.years.span }];
  if (preferred && required) {
    const most = preferred.years.max ?? preferred.years.min;
    if (required.years.min <= most) return undefined;
    const values = { years: capital(said(preferred.years)), subject: preferred.years.subject ?? "experience", other: said(required.years) };
    return { span: preferred.years.span, message: "preferredLess" as const, values, related: related(required), fixes: choices(draft, preferred, required) };
  }
  if (first.requirement === second.requirement || first.years.min === second.years.min) return undefined;
  const values = { years: said(second.years), subject: second.years.subject ?? "experience", other: said(first.years) };
  return { span: second.years.span, message: "different" as const, values, related: related(first), fixes: choices(draft, second, first) };
}

/** The claims that can be compared: an alternative by degree (“with a master's, three years”) is a claim of another kind. */
function claimsOf({ posting }: Draft): Claim[] {
  return posting.requirements.flatMap((requirement) => {
    const isAlternative = requirement.degrees.length > 0 || requirement.years.length > 2 || /\b(?:degree|diploma|bachelor|master|ph\.?d|in lieu|instead of|substitut|or \d)/i.test(requirement.text);
    return requirement.years.map((years) => ({ requirement, years, subject: isAlternative ? "" : subjectKey(years.subject ?? "") }));
  });
}

/** Words that do not tell one kind of experience from another. */
const EMPTY = /\b(?:of|in|the|a|an|and|with|as|for|relevant|related|professional|progressive|working|work|industry|proven|hands-on|practical|direct|prior|previous|demonstrated|recent|full-time|experience|experiences|similar|role|position|or|field|job|solid|strong|least|at|minimum)\b/g;

function subjectKey(subject: string): string {
  return wordKey(subject).replace(EMPTY, " ").replace(/\s+/g, " ").trim();
}

function sameSubject(a: Claim, b: Claim): boolean {
  return a.subject === b.subject && a.subject !== "";
}

function said({ min, max }: Years): string {
  if (max !== null && max !== min) return `${min} to ${max} years`;
  return min === 1 ? "1 year" : `${min}${max === null ? "+" : ""} years`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const NUMBER = /\d+(?:\.\d+)?/;

/** Either number as the fix, where both stand in figures. */
function choices({ text }: Draft, here: Claim, there: Claim): Fix[] {
  const edit = (at: Claim, from: Claim) => {
    const words = text.slice(at.years.span.start, at.years.span.end);
    const found = NUMBER.exec(words);
    if (!found || at.years.max !== null || from.years.max !== null || Number(found[0]) !== at.years.min) return [];
    const start = at.years.span.start + found.index;
    return [{ title: `Ask for ${from.years.min} in both places`, safe: false, edits: [{ start, end: start + found[0].length, text: String(from.years.min) }] }];
  };
  return [...edit(here, there), ...edit(there, here)];
}

function swap({ text }: Draft, { span }: Years): Fix[] {
  const words = text.slice(span.start, span.end);
  const numbers = [...words.matchAll(/\d+/g)];
  const [low, high] = numbers;
  if (numbers.length !== 2 || !low || !high) return [];
  const edit = (at: RegExpMatchArray, by: RegExpMatchArray) => ({ start: span.start + at.index!, end: span.start + at.index! + at[0].length, text: by[0] });
  return [{ title: `Write ${high[0]} to ${low[0]}`, safe: false, edits: [edit(low, high), edit(high, low)] }];
}
