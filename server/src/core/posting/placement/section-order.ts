import type { SectionKind } from "../../data/section-kinds";

/** What a posting can be expected to say; each has a rule of its own, `structure/missing-…`. */
export const EXPECTED_PARTS = [
  "title", "summary", "responsibilities", "requirements", "benefits", "location", "employment-type", "how-to-apply", "about-company",
] as const; // prettier-ignore
export type ExpectedPart = (typeof EXPECTED_PARTS)[number];

/** Which parts a posting has, and in what order they stand. */
export interface SectionPlan {
  /** Their absence is a warning. */
  readonly required: readonly ExpectedPart[];
  /** Their absence is worth a note. */
  readonly recommended: readonly ExpectedPart[];
  /** From the first to the last; a kind that is not named stays with the section before it. */
  readonly order: readonly SectionKind[];
}

export const SECTION_PRESETS = ["us-private", "us-public", "canada", "uk", "eu", "minimal"] as const;
export type SectionPreset = (typeof SECTION_PRESETS)[number];

/** Where the configuration names no preset. */
export const DEFAULT_PRESET: SectionPreset = "us-private";

const ASKED: readonly SectionKind[] = [
  "requirements",
  "requirements-required",
  "education",
  "skills",
  "requirements-preferred",
];
const STATEMENTS: readonly SectionKind[] = ["equal-opportunity", "diversity", "accommodation", "fair-chance", "legal"];
const TERMS: readonly SectionKind[] = ["employment-type", "schedule", "location", "pay"];

/** The employer, the job, what is asked, what is offered, how to apply, statements. */
const USUAL: readonly SectionKind[] = [
  "about-company",
  "about-team",
  "summary",
  "responsibilities",
  ...ASKED,
  ...TERMS,
  "benefits",
  "how-to-apply",
  ...STATEMENTS,
];

/** The terms first, as public employers announce a post. */
const ANNOUNCED: readonly SectionKind[] = [
  "about-company",
  "about-team",
  "summary",
  ...TERMS,
  "responsibilities",
  ...ASKED,
  "benefits",
  "how-to-apply",
  ...STATEMENTS,
];

const CORE: readonly ExpectedPart[] = ["title", "responsibilities", "requirements"];

/** The habits of kinds of employers; a configuration replaces any of the lists. */
export const SECTION_PLANS: Readonly<Record<SectionPreset, SectionPlan>> = {
  "us-private": {
    required: CORE,
    recommended: ["summary", "benefits", "location", "employment-type", "how-to-apply", "about-company"],
    order: USUAL,
  },
  "us-public": {
    required: [...CORE, "location", "how-to-apply"],
    recommended: ["summary", "benefits", "employment-type"],
    order: ANNOUNCED,
  },
  canada: {
    required: [...CORE, "location"],
    recommended: ["summary", "benefits", "employment-type", "how-to-apply", "about-company"],
    order: USUAL,
  },
  uk: {
    required: [...CORE, "location", "employment-type"],
    recommended: ["summary", "benefits", "how-to-apply", "about-company"],
    order: ANNOUNCED,
  },
  eu: {
    required: [...CORE, "location"],
    recommended: ["summary", "employment-type", "benefits", "how-to-apply", "about-company"],
    order: USUAL,
  },
  minimal: { required: CORE, recommended: [], order: USUAL },
};

/** The place of a kind in an order; undefined if the order does not name it. */
export function rankIn(order: readonly SectionKind[], kind: SectionKind): number | undefined {
  const rank = order.indexOf(kind);
  return rank < 0 ? undefined : rank;
}
