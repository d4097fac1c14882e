import type { Fix } from "../../finding";
import type { Requirement, Years } from "../../posting/posting";
import type { Span } from "../../text/span";
import { wordKey } from "../../text/words";
import { partsOf } from "../claims";
import { REQUIREMENT_SECTIONS } from "../requirement-text";
import { defineRule, type Draft } from "../rule";

interface Claim {
  readonly requirement: Requirement;
  readonly years: Years;
  readonly subject: string;
  /** Claims of several roles or levels are no contradiction. */
  readonly part: number;
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
    const claims = claimsOf(draft);
    yield* upsideDown(draft);
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
    const values = {
      years: capital(said(preferred.years)),
      subject: preferred.years.subject ?? "experience",
      other: said(required.years),
    };
    return {
      span: preferred.years.span,
      message: "preferredLess" as const,
      values,
      related: related(required),
      fixes: choices(draft, preferred, required),
    };
  }
  if (first.requirement === second.requirement || first.years.min === second.years.min) return undefined;
  const values = { years: said(second.years), subject: second.years.subject ?? "experience", other: said(first.years) };
  return {
    span: second.years.span,
    message: "different" as const,
    values,
    related: related(first),
    fixes: choices(draft, second, first),
  };
}

/** The claims that can be compared: an alternative by degree (“with a master's, three years”) is a claim of another kind. */
function claimsOf(draft: Draft): Claim[] {
  const { posting, text } = draft;
  const partOf = partsOf(draft);
  return posting.requirements.flatMap((requirement) => {
    const isAlternative =
      isJoinedByOr(text, requirement.span) ||
      requirement.degrees.length > 0 ||
      requirement.years.length > 2 ||
      /\b(?:degree|diploma|bachelor|master|ph\.?d|in lieu|instead of|substitut|or \d)/i.test(requirement.text);
    return requirement.years.map((years) => ({
      requirement,
      years,
      subject: isAlternative ? "" : keyOf(requirement, years),
      part: partOf(years.span.start),
    }));
  });
}

/** Whether a requirement is one of a list of which any will do: “; or” stands behind it or before it. */
function isJoinedByOr(text: string, { start, end }: Span): boolean {
  return (
    /^[^\p{L}\p{N}]{0,8}or\b/iu.test(text.slice(end, end + 14)) ||
    /\bor[^\p{L}]{0,12}$/iu.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** Words that do not tell one kind of experience from another. */
const EMPTY =
  /\b(?:of|in|using|on|the|a|an|and|with|as|for|relevant|related|professional|progressive|working|work|industry|proven|hands-on|practical|direct|prior|previous|demonstrated|recent|full-time|experience|experiences|similar|role|position|or|field|job|solid|strong|least|at|minimum)\b/g;

function subjectKey(subject: string): string {
  return wordKey(subject).replace(EMPTY, " ").replace(/\s+/g, " ").trim();
}

/** What the years are of; years of experience with nothing else said are of one kind too. */
function keyOf({ text }: Requirement, { subject }: Years): string {
  const key = subjectKey(subject ?? "");
  if (key) return key;
  return subjectKey(
    text.replace(
      /\d+(?:\.\d+)?\+?|\b(?:years?|yrs)\b['’]?|\b(?:more|than|over|must|you|have|has|plus|total|required|preferred|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi,
      " ",
    ),
  ) === ""
    ? "experience"
    : "";
}

function sameSubject(a: Claim, b: Claim): boolean {
  return a.subject === b.subject && a.subject !== "" && a.part === b.part;
}

function said({ min, max }: Years): string {
  if (max !== null && max !== min) return `${min} to ${max} years`;
  return min === 1 ? "1 year" : `${min} years`;
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
    return [
      {
        title: `Ask for ${from.years.min} in both places`,
        safe: false,
        edits: [{ start, end: start + found[0].length, text: String(from.years.min) }],
      },
    ];
  };
  return [...edit(here, there), ...edit(there, here)];
}

const RANGE = /(?<![\d.,$€£-])(\d{1,2}) ?(?:-|–|—|to) ?(\d{1,2})\+? (?:years?|yrs)\b/gi;

/** Ranges of years that run from the higher to the lower number, wherever something is asked for. */
function* upsideDown({ posting, text }: Draft) {
  for (const { kind, span: { start, end } } of posting.sections) {
    if (!REQUIREMENT_SECTIONS.has(kind)) continue;
    for (const match of text.slice(start, end).matchAll(RANGE)) {
      const [words, min, max] = match;
      if (Number(min) <= Number(max)) continue;
      const span = { start: start + match.index, end: start + match.index + words.length };
      const swapped = words.replace(/^(\d+)(.*?)(\d+)/, "$3$2$1");
      yield { span, message: "upsideDown" as const, values: { min: min!, max: max! }, fixes: [{ title: `Write “${swapped}”`, safe: false, edits: [{ ...span, text: swapped }] }] };
    }
  }
} // prettier-ignore
