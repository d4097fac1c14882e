import { DEGREE_LEVELS, type Degree, type DegreeLevel, type Requirement } from "../../posting/posting";
import { wordKey } from "../../text/words";
import { readClaims, type Claim, type Question } from "../claims";
import { findContradictions, removals, reportContradiction, wordsAt } from "../contradictions";
import { partsOf } from "../role-parts";
import { answersAmong, surroundings, holderOf } from "../requirement-text";
import { defineRule, type Draft } from "../rule";
import { anyOf, denied, latin } from "../wording";

interface DegreeClaim {
  readonly requirement: Requirement;
  readonly degree: Degree;
  readonly part: number;
}

/** The required degree is above the preferred one or the same; or a degree is required here and not there. */
export const conflictingDegree = defineRule({
  id: "requirements/conflicting-degree",
  scope: "posting",
  severity: "error",
  summary: "Prefer a higher degree than you require, or none.",
  why: "Whoever meets a required degree has the lower one too, so the preference says nothing and makes readers doubt the requirement.",
  messages: {
    lower: "{preferred} is preferred here, but {required} is required. Correct one of them.",
    same: "{preferred} is preferred here and already required. Remove one of the two.",
    none: "“{found}” does not agree with “{other}” elsewhere in this posting. Keep one of them.",
  },
  shields: ["other-language"],
  *check(draft) {
    const claims = degreeClaims(draft);
    for (const preferred of claims.filter(({ requirement }) => requirement.level === "preferred")) {
      const required = lowest(
        claims.filter((claim) => claim.requirement.level === "required" && claim.part === preferred.part),
      );
      if (!required) continue;
      const difference = rank(preferred.degree.level) - rank(required.degree.level);
      if (difference > 0 || (difference === 0 && !saysNoMore(preferred, required))) continue;
      if (difference < 0 && isOfOtherField(draft, preferred, required)) continue;
      const values = { preferred: capital(NAMES[preferred.degree.level]), required: NAMES[required.degree.level] };
      yield {
        span: preferred.degree.span,
        message: difference < 0 ? "lower" : "same",
        values,
        related: [
          { message: `${capital(NAMES[required.degree.level])} is required here.`, span: required.degree.span },
        ],
        fixes: [
          ...removal(draft, preferred, "Remove the preferred degree"),
          ...removal(draft, required, "Remove the required degree"),
        ],
      };
    }
    const asked = claims.filter(
      ({ requirement, degree }) =>
        requirement.level === "required" && !degree.equivalentAccepted && degree.level !== "high-school",
    );
    const claimed = asked.flatMap(({ degree, part }): Claim<Side>[] => {
      const around = surroundings(draft, degree.span);
      return around ? [{ ...around, side: "asked", part }] : [];
    });
    // A line that says nothing else is one of the answers of a form.
    const waived = readClaims<Side>(draft, NO_DEGREE).filter(
      ({ block, span }) => block.kind !== "paragraph" || block.text.trim().length > span.end - span.start,
    );
    if (waived.length === 0) return;
    for (const pair of findContradictions(
      [...claimed, ...waived].sort((a, b) => a.span.start - b.span.start),
      (a, b) => a !== b,
    )) {
      yield { ...reportContradiction(draft, pair), message: "none" };
    }
  },
});

type Side = "asked" | "waived";

const DEGREE =
  "(?:(?:university|college|bachelor['’]?s?|four[- ]year|4[- ]year|formal|academic|specific|particular) )*(?:degrees?|diplomas?)|formal (?:education|qualifications?|academic qualifications?)|(?:university|college|higher) education|academic qualifications?";

const NO_DEGREE: Question<Side> = {
  mayHold: holderOf(["degree", "formal", "diploma", "education", "university", "qualification"]),
  signs: [
    {
      side: "waived",
      pattern: anyOf(
        ...denied(DEGREE),
        "\\bno degree\\?|\\b(?:with or without|regardless of(?: whether you have)?) an? (?:[\\p{L}'’-]+ ){0,2}degree\\b|\\bdegree or no degree\\b|\\bwithout an? (?:[\\p{L}'’-]+ ){0,2}degree are welcome\\b",
        "\\b(?:not|n['’]t)(?: \\p{L}+){0,3} (?:have )?(?:been|gone|go) to (?:university|college|uni)\\b",
      ),
    },
  ],
  disagree: (a, b) => a !== b,
  amongStatements: /./,
  unless: latin(
    /\b(?:desired|preferred|advanced|graduate|post-?graduate|master['’]?s?|additional|further|second|but|if|other|clearance|related|ph\.?d\.?|doctora\w+|high school|degree in|\d{3}|equivalen\w*|experience|lieu|copy|transcripts?|later|yet|currently|pursu\w*|enrol\w*|complet\w*|obtain\w*|students?|specific degree|particular degree|tuition|training)\b/iu,
  ),
};

function degreeClaims(draft: Draft): DegreeClaim[] {
  const partOf = partsOf(draft);
  const { requirements } = draft.posting;
  const answers = answersAmong(requirements, isBareDegree);
  return requirements
    .filter((requirement) => !answers.has(requirement))
    .flatMap((requirement) =>
      requirement.degrees
        .filter((degree) => !isOfNoLevel(draft, degree))
        .map((degree) => ({ requirement, degree, part: partOf(requirement.span.start) })),
    );
}

/** `An appropriate terminal degree`, `a second graduate degree`: of what level it is depends on the field, or on the first; `your degree` is anybody’s. */
function isOfNoLevel({ text }: Draft, { span }: Degree): boolean {
  return /\b(?:terminal|advanced|further|additional|second|other|your|their)\s{1,3}$/i.test(
    text.slice(Math.max(0, span.start - 16), span.start),
  );
}

/** A degree and nothing else, as in the answers of a form. */
function isBareDegree({ text, degrees }: Requirement): boolean {
  return degrees.length === 1 && text.length < 60 && contentWords(text).every((word) => BESIDE_DEGREE.has(word));
}

const BESIDE_DEGREE: ReadonlySet<string> = new Set(
  "high school diploma ged certificate technical coursework two-year graduate undergraduate doctorate doctoral phd ph.d associate associate's associates professional higher some no none".split(
    " ",
  ),
);

function lowest(claims: readonly DegreeClaim[]): DegreeClaim | undefined {
  return claims.reduce<DegreeClaim | undefined>(
    (low, claim) => (!low || rank(claim.degree.level) < rank(low.degree.level) ? claim : low),
    undefined,
  );
}

function rank(level: DegreeLevel): number {
  return level === "professional" ? DEGREE_LEVELS.indexOf("doctorate") : DEGREE_LEVELS.indexOf(level);
}

const NAMES: Readonly<Record<DegreeLevel, string>> = {
  "high-school": "a high-school diploma", associate: "an associate degree", bachelor: "a bachelor’s degree", master: "a master’s degree",
  doctorate: "a doctorate", professional: "a professional degree",
}; // prettier-ignore

const EMPTY = new Set(
  "a an the in or and of is are be degree degrees required preferred desired desirable plus preferably ideally must have from accredited college university field would it asset plus advantage bonus hold holding hons honours qualified qualification level four-year 4-year educated recognised recognized tech btech b.tech bsc msc beng meng sc eng com bcom considered bachelor bachelor's bachelors master master's masters bs ba ms ma b.s equivalent s related minimum mba mph mfa mpa llb llm bcom bba phd ph.d jd md".split(
    " ",
  ),
);

function contentWords(text: string): string[] {
  return wordKey(text)
    .split(" ")
    .filter((word) => word.length > 1 && !EMPTY.has(word));
}

/** Whether a preference of the same level adds nothing, such as a field of study, more years, or the degree where experience will do too. */
function saysNoMore(preferred: DegreeClaim, required: DegreeClaim): boolean {
  if (required.degree.equivalentAccepted && !preferred.degree.equivalentAccepted) return false;
  // `MBA a plus` beside `a graduate degree` says in what.
  const named = OF_A_FIELD.exec(preferred.requirement.text)?.[0];
  if (named !== undefined && !required.requirement.text.includes(named)) return false;
  const known = new Set(contentWords(required.requirement.text));
  const wished = contentWords(preferred.requirement.text);
  // Of several fields that will do, one may be liked best.
  const isChoice = /\bor\b/i.test(required.requirement.text) && wished.length > 0 && wished.length < known.size;
  return !isChoice && wished.every((word) => known.has(word));
}

const OF_A_FIELD = /\b(?:MBA|MPH|MPA|MSW|MFA|MEd|LLM|JD|BBA|BFA|BEd|BSN|MSN)\b/;

/** Whether a preferred degree is in a field of its own, and may be wished for beside a higher one in another. */
function isOfOtherField(draft: Draft, preferred: DegreeClaim, required: DegreeClaim): boolean {
  const known = new Set(contentWords(required.requirement.text));
  if (known.size === 0) return false;
  const field = contentWords(fieldBehind(draft, preferred)).filter((word) => !NO_FIELD.has(word));
  if (field.length > 0) return !field.every((word) => known.has(word));
  const words = contentWords(preferred.requirement.text).filter((word) => !BESIDE_DEGREE.has(word));
  return words.length > 0 && !words.some((word) => known.has(word));
}

/** The words behind a degree that say in what it is. */
function fieldBehind({ text }: Draft, { degree, requirement }: DegreeClaim): string {
  const behind = text.slice(degree.span.end, Math.min(requirement.span.end, degree.span.end + 120));
  const field = /^[^.;:()]{0,40}?\bin (?:in |an? )?([^.;:()]{3,80})/.exec(behind)?.[1] ?? "";
  return field.split(/\s(?:is|are|preferred|desired)\b/)[0]!;
}

const NO_FIELD: ReadonlySet<string> = new Set(
  "relevant similar appropriate discipline subject area relevance degree-related highly strongly".split(" "),
);

function removal(draft: Draft, { degree, requirement }: DegreeClaim, title: string) {
  const around = surroundings(draft, degree.span);
  if (!around) return [];
  const words = wordsAt(draft, degree.span);
  const full = `${title} (“${words}”)`;
  // Where the sentence says more than this, only the clause goes.
  if (around.sentence.end - around.sentence.start <= requirement.span.end - requirement.span.start + 3)
    return removals(draft, around, full);
  return [{ title: full, safe: false, edits: [{ ...clauseOf(draft, requirement), text: "" }] }];
}

/** A clause with the comma or semicolon before it. */
function clauseOf({ text }: Draft, { span }: Requirement) {
  const lead = /[,;]?[ \t]{0,3}(?:and |but |or )?$/.exec(text.slice(Math.max(0, span.start - 10), span.start))![0];
  return { start: span.start - lead.length, end: span.end };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
