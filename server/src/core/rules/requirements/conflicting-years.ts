import type { Fix } from "../../finding";
import type { Requirement, Years } from "../../posting/posting";
import type { Span } from "../../text/span";
import { wordKey } from "../../text/words";
import { readClaims, type Claim, type Question } from "../claims";
import { findContradictions, reportContradiction } from "../contradictions";
import { partsOf } from "../role-parts";
import { answersAmong, REQUIREMENT_SECTIONS, surroundings, holderOf } from "../requirement-text";
import { contentWords, stem } from "../same-demand";
import { anyOf, latin, NUMBER, numberOf } from "../wording";
import { defineRule, type Draft } from "../rule";

interface YearsClaim {
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
    none: "“{found}” does not agree with “{other}” elsewhere in this posting. Keep one of them.",
  },
  *check(draft) {
    const claims = claimsOf(draft);
    yield* upsideDown(draft);
    yield* yearsOfNone(draft, claims);
    // Claims that say the same are compared once, so that a long list takes no longer than its different claims.
    const known = new Map<string, Map<string, YearsClaim>>();
    for (const claim of claims) {
      if (!claim.subject) continue;
      const { requirement, years, part, subject } = claim;
      const alike = known.get(`${part} ${subject}`) ?? new Map<string, YearsClaim>();
      known.set(`${part} ${subject}`, alike);
      for (const other of alike.values()) {
        const report = compare(draft, other, claim);
        if (!report) continue;
        yield report;
        break;
      }
      const key = `${requirement.level} ${years.min} ${years.max}`;
      if (!alike.has(key)) alike.set(key, claim);
    }
  },
});

function compare(draft: Draft, first: YearsClaim, second: YearsClaim) {
  const preferred = [first, second].find((claim) => claim.requirement.level === "preferred");
  const required = [first, second].find((claim) => claim.requirement.level === "required");
  const related = (claim: YearsClaim) => [{ message: `Here it is ${said(claim.years)}.`, span: claim.years.span }];
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
  if (isOtherwise(draft.text, first, second)) return undefined;
  const values = { years: said(second.years), subject: second.years.subject ?? "experience", other: said(first.years) };
  return {
    span: second.years.span,
    message: "different" as const,
    values,
    related: related(first),
    fixes: choices(draft, second, first),
  };
}

/** Whether words between two claims make a wish of the second, or ask it for posts of another level. */
function isOtherwise(text: string, first: YearsClaim, second: YearsClaim): boolean {
  const between = text.slice(first.years.span.end, second.years.span.start).slice(-2000);
  return (second.years.min > first.years.min && WISHES.test(between)) || OTHER_LEVEL.test(between);
}

/** A heading of wishes that lost its line breaks. */
const WISHES =
  /\b(?:(?:preferred|desired)(?: (?:skills?|qualifications|experience))?|set you apart|nice[- ]to[- ]haves?|even better(?: if)?)\s?[:;]/i;
/** `Junior positions`, `Requirements for Senior Bakers` above demands of its own. */
const OTHER_LEVEL =
  /(?:^|\n)(?:[^\n]{0,24}\b(?:senior|junior|intermediate|mid|entry)(?:[- ]level)?\b[^\n]{0,20}\b(?:positions?|posts?|roles?)|[^\n\p{L}]{0,4}(?:requirements|qualifications|experience) for (?!(?:this|the|our)\b)[^\n]{3,60})\s?:?[ \t]*\n/iu;

/** The claims that can be compared: an alternative by degree (“with a master's, three years”) is a claim of another kind. */
function claimsOf(draft: Draft): YearsClaim[] {
  const { posting, text } = draft;
  const partOf = partsOf(draft);
  const answers = answersAmong(posting.requirements, isBareYears);
  return posting.requirements.flatMap((requirement) => {
    const isAlternative =
      isJoinedByOr(text, requirement.span) ||
      /^[^\p{L}]{0,8}(?:either|or)\b/iu.test(requirement.text) ||
      requirement.degrees.length > 0 ||
      requirement.years.length > 2 ||
      isBesideDegree(text, requirement.span) ||
      /\b(?:degree|diploma|bachelor|master|ph\.?d|in lieu|instead of|substitut|or \d|of (?:those|these|which|them))/i.test(
        requirement.text,
      ) ||
      // Each rank asks for years of its own.
      /\b(?:level|lev|lvl|rank)\b/i.test(
        requirement.text + text.slice(requirement.span.end, requirement.span.end + 30),
      );
    return requirement.years.map((years) => ({
      requirement,
      years,
      // No years are no demand.
      subject: isAlternative || years.min === 0 || answers.has(requirement) ? "" : keyOf(requirement, years),
      part: partOf(years.span.start),
    }));
  });
}

/** Whether a demand is numbered together with a degree before it: `(i) a Bachelor’s degree; (ii) at least eight years of teaching`. */
function isBesideDegree(text: string, { start }: Span): boolean {
  return /\bdegree\b[^.\n]{0,120}[;,] (?:and )?\(?(?:(?:i{1,3}|iv|v|[b-e])\) ?)?$/i.test(
    text.slice(Math.max(0, start - 160), start),
  );
}

/** A number of years and nothing else, as in the answers of a form. */
function isBareYears({ text, years }: Requirement): boolean {
  return years.length > 0 && text.length < 60 && bareKey(text) === "";
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
  const words = wordKey(subject)
    .replace(/\b(?:behind (?:them|you|him|her)|under (?:your|their) belt)\b/g, " ")
    .replace(EMPTY, " ");
  return [...new Set(words.split(" ").filter(Boolean).map(stem))].sort().join(" ");
}

/** What the years are of, with what is said behind it; years of experience with nothing else said are of one kind too. */
function keyOf({ text, span }: Requirement, years: Years): string {
  const subject = years.subject ?? "";
  const key = subjectKey(subject);
  if (key) {
    const behind = /^,? (?:in|at|with|within|for|on|as|using|supporting|across|under) ([^.;:(]{2,80})/i.exec(
      text.slice(Math.max(0, years.span.end - span.start)),
    )?.[1];
    const own = subject.toLowerCase();
    const said = behind?.toLowerCase() ?? "";
    const isNew = behind !== undefined && !said.includes(own.slice(0, 12)) && !own.includes(said.slice(0, 12));
    return isNew && contentWords(behind).size > 0 ? `${key} / ${subjectKey(behind)}` : key;
  }
  return bareKey(text) === "" ? "experience" : "";
}

/** What a requirement says beside its years. */
function bareKey(text: string): string {
  return subjectKey(
    text.replace(
      /\d+(?:\.\d+)?\+?|\b(?:years?|yrs)\b['’]?|\b(?:less|more|than|to|over|must|you|have|has|plus|total|required|preferred|one|two|three|four|five|six|seven|eight|nine|ten)\b/gi,
      " ",
    ),
  );
}

function said({ min, max }: Years): string {
  if (max !== null && max !== min) return `${min} to ${max} years`;
  return min === 1 ? "1 year" : `${min} years`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const FIGURE = /\d+(?:\.\d+)?/;

/** Either number as the fix, where both stand in figures. */
function choices({ text }: Draft, here: YearsClaim, there: YearsClaim): Fix[] {
  const edit = (at: YearsClaim, from: YearsClaim) => {
    const words = text.slice(at.years.span.start, at.years.span.end);
    const found = FIGURE.exec(words);
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

const UNIT = /\b(?:years?|yrs)\b/gi;
/** A range that ends where its unit does. */
const RANGE = new RegExp(
  `(?<![\\d.,$€£-]|\\p{L})(${NUMBER})( ?(?:-|–|—|to|and) ?)(${NUMBER})\\+? (?:years?|yrs)$`,
  "iu",
);

/** Ranges of years that run from the higher to the lower number, wherever something is asked for. */
function* upsideDown({ posting, text }: Draft) {
  for (const { kind, span: section } of posting.sections) {
    const asks = REQUIREMENT_SECTIONS.has(kind);
    for (const unit of text.slice(section.start, section.end).matchAll(UNIT)) {
      const end = section.start + unit.index + unit[0].length;
      const from = Math.max(section.start, end - 40);
      const match = RANGE.exec(text.slice(from, end));
      if (!match || !(numberOf(match[1]!) > numberOf(match[3]!))) continue;
      // `Clerk 6 - One year of filing`: a grade, and then the years.
      if (/\d/.test(match[1]!) !== /\d/.test(match[3]!)) continue;
      // `twenty-five years` is one number.
      if (match[2] === "-" && /^\p{L}+ty$/iu.test(match[1]!)) continue;
      const [words, min, joint, max] = match as unknown as [string, string, string, string];
      const span = { start: from + match.index, end };
      // “5 and 3 years” are two numbers unless “between” stands before.
      if (/and/i.test(joint) && !/\bbetween $/i.test(text.slice(Math.max(0, span.start - 8), span.start))) continue;
      if (!asks && !OF_EXPERIENCE.test(text.slice(end, end + 90))) continue;
      const isCapital = /^\p{Lu}/u.test(min);
      const first = isCapital ? capital(max) : max;
      const swapped = `${first}${joint}${min.toLowerCase()}${words.slice(min.length + joint.length + max.length)}`;
      const fixes = [{ title: `Write “${swapped}”`, safe: false, edits: [{ ...span, text: swapped }] }];
      yield { span, message: "upsideDown" as const, values: { min, max }, fixes };
    }
  }
}

const OF_EXPERIENCE = /^['’]? (?:of )?(?:[\p{L}-]{1,20} ){0,4}experience\b/iu;

type Side = "years" | "none";

const NO_EXPERIENCE: Question<Side> = {
  mayHold: holderOf(["experience"]),
  signs: [
    {
      side: "none",
      pattern: anyOf(
        "\\b(?:no|without(?: any)?) (?:(?:previous|prior|work|working|relevant|specific|particular|formal|job|professional|industry) ){0,3}experience(?: (?:is|will be))?(?: (?:required|needed|necessary|expected|at all))\\b",
        "(?<!\\bfederal )\\b(?:previous |prior |any |work )?experience (?:is not|isn['’]t) (?:required|needed|necessary|essential|expected)\\b",
        "\\byou (?:do not|don['’]t) need (?:any )?(?:previous |prior )?experience\\b",
        "\\bno experience\\?|^[^\\p{L}]*experience\\s?[:|] ?\\|? ?(?:none|not required|no experience)\\b",
      ),
    },
  ],
  disagree: (a, b) => a !== b,
  unless: latin(
    /\b(?:experience (?:of|in|with|using) (?!(?:the|this) (?:role|job|field|industry))|(?:our|this) (?:system|software|till)|but|however|although|while|degree|if|or|lieu|instead|substitut\w*|supervis\w*|preferred)\b/iu,
  ),
};

/** Years are required here, and no experience is needed there. */
function* yearsOfNone(draft: Draft, claims: readonly YearsClaim[]) {
  const none = readClaims(draft, NO_EXPERIENCE);
  if (none.length === 0) return;
  const asked = claims.flatMap(({ requirement, years, part }): Claim<Side>[] => {
    if (requirement.level !== "required" || years.min <= 0 || SUBSTITUTE.test(requirement.text)) return [];
    const around = surroundings(draft, years.span);
    return around ? [{ ...around, side: "years", part }] : [];
  });
  const all = [...none, ...asked].sort((a, b) => a.span.start - b.span.start);
  for (const pair of findContradictions(all, (a, b) => a !== b))
    yield { ...reportContradiction(draft, pair), message: "none" as const };
}

const SUBSTITUTE = /\b(?:in lieu|instead of|substitut\w*|or (?:no|an?) |if )/i;
