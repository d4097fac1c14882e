import type { SectionKind } from "../data/section-kinds";
import type { Located, Span } from "../text/span";

export const SENIORITIES = [
  "intern", "entry", "junior", "mid", "senior", "staff", "principal", "lead", "manager", "director", "executive",
] as const; // prettier-ignore
export type Seniority = (typeof SENIORITIES)[number];

/** A part of the posting about one thing. Sections stand in the order of the text and never overlap. */
export interface Section {
  readonly kind: SectionKind;
  /** The words of its heading; null if it has none. */
  readonly heading: string | null;
  readonly headingSpan: Span | null;
  /** What the words of the heading say; null if it has none or they say nothing. Where `kind` differs, the text below is of another kind. */
  readonly announced: SectionKind | null;
  /** From its heading to the last word before the next section. */
  readonly span: Span;
  /** Its blocks: `blocks.slice(firstBlock, endBlock)`, the heading among them. */
  readonly firstBlock: number;
  readonly endBlock: number;
}

export type RequirementLevel = "required" | "preferred";

/** A number of years that is asked for; `max` is null where only the lower end is said. */
export interface Years {
  readonly min: number;
  readonly max: number | null;
  /** What the years are of, in the posting's words; null if it is not said. */
  readonly subject: string | null;
  readonly span: Span;
}

export const DEGREE_LEVELS = ["high-school", "associate", "bachelor", "master", "doctorate", "professional"] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

export interface Degree {
  /** The lowest degree that the statement accepts. */
  readonly level: DegreeLevel;
  /** Whether experience is accepted instead of a degree. */
  readonly equivalentAccepted: boolean;
  readonly span: Span;
}

/** One thing asked of the candidate: an item of a list or a sentence. */
export interface Requirement {
  readonly text: string;
  readonly level: RequirementLevel;
  readonly years: readonly Years[];
  readonly degrees: readonly Degree[];
  readonly skills: readonly Located<string>[];
  readonly span: Span;
}

export type PayUnit = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

/** A rate or range of pay. One rate has `min = max`; “up to” has `min` null, “from” has `max` null. */
export interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217; null if it cannot be told. */
  readonly currency: string | null;
  readonly unit: PayUnit | null;
  /** Whether no words tell the unit, only how large the figure is: a wage of 18 dollars is for an hour. */
  readonly isUnitBySize?: true;
  readonly span: Span;
}

/** A place where this job is done. */
export interface Place {
  readonly city: string | null;
  /** ISO 3166-2, such as `US-WA`. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly span: Span;
}

export type WorkArrangement = "onsite" | "hybrid" | "remote";

/** The values of schema.org `employmentType`. */
export type EmploymentType =
  "FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER" | "PER_DIEM" | "OTHER";

export const STATEMENT_KINDS = [
  "equal-opportunity", "accommodation", "fair-chance", "e-verify", "visa", "work-authorization", "background-check",
  "drug-test", "ai-use", "vacancy-status", "diversity", "privacy", "pay-disclaimer", "disability-veteran", "at-will", "scam-warning",
] as const; // prettier-ignore
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A statement of the employer to candidates, such as an equal-opportunity statement. */
export interface Statement {
  readonly kind: StatementKind;
  /** Whether nothing that a reader needs is missing. */
  readonly complete: boolean;
  /** What is missing: `contact`, `job duties`, `protected classes`. */
  readonly missing: readonly string[];
  /** The words that make it, or their beginning: what an underline shows. */
  readonly span: Span;
  /** All its sentences, with the list that belongs to it. */
  readonly whole: Span;
  /** Where what is missing would stand; null where nothing is missing or it would stand in no one place. */
  readonly gap: StatementGap | null;
  /** Where the same words stand again. */
  readonly repeats: readonly Span[];
  /** The place whose law it speaks of, as an id such as `us-ca-los-angeles-county`; null for none in particular. */
  readonly place: string | null;
  /** The words that name the place, in the statement or in its heading. */
  readonly placeSpan: Span | null;
}

/** How something is missing: a placeholder stands for it, the sentence breaks off before it, or nothing is said of it. */
export interface StatementGap {
  readonly form: "placeholder" | "broken-off" | "unsaid";
  readonly span: Span;
}

/** What a reader takes from a posting, each fact with its place. A fact that the text does not state is null or empty. */
export interface Posting {
  /** ISO 639-1 of most of the text; null if there is too little of it. */
  readonly language: string | null;
  readonly words: number;
  readonly title: Located<string> | null;
  readonly seniority: Located<Seniority> | null;
  readonly organization: Located<string> | null;
  readonly sections: readonly Section[];
  /** One for most postings. */
  readonly roles: readonly { readonly title: string; readonly span: Span }[];
  readonly requirements: readonly Requirement[];
  readonly pay: readonly Pay[];
  readonly locations: readonly Place[];
  readonly workArrangement: Located<WorkArrangement> | null;
  readonly employmentTypes: readonly Located<EmploymentType>[];
  readonly benefits: readonly Located<string>[];
  /** The last day to apply, as `YYYY-MM-DD`; `--MM-DD` where no year is said. */
  readonly validThrough: Located<string> | null;
  readonly statements: readonly Statement[];
  /** Parts in another language than the posting's. */
  readonly otherLanguages: readonly Located<string>[];
}
