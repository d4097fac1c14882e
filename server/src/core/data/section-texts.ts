import type { SectionKind } from "./section-kinds";

/** A section that nobody has written yet. */
export interface SectionPrompts {
  readonly heading: string;
  /** What a writer fills in, without brackets: one makes a line, several make a list. */
  readonly prompts: readonly string[];
}

/** The headings and prompts of the sections that are offered to writers, in the order in which postings usually have them. */
export const SECTION_TEXTS = {
  "about-company": {
    heading: "About us",
    prompts: ["what the employer does, for whom, and how many people work there"],
  },
  "about-team": { heading: "About the team", prompts: ["who works in the team, and what it is for"] },
  summary: {
    heading: "About the role",
    prompts: ["what this role is for, whom it works with, and why it matters"],
  },
  responsibilities: {
    heading: "Responsibilities",
    prompts: ["what takes most of the time", "the next duty", "another duty"],
  },
  requirements: {
    heading: "Requirements",
    prompts: [
      "which experience the work needs",
      "which skill the work needs",
      "which certificate or degree, only if the work needs it",
    ],
  },
  "requirements-preferred": {
    heading: "Nice to have",
    prompts: ["what helps and can be learnt on the job", "what else helps"],
  },
  "employment-type": {
    heading: "Employment type",
    prompts: ["full-time or part-time, permanent or until when"],
  },
  schedule: { heading: "Schedule", prompts: ["which days and hours, and who may change them"] },
  location: { heading: "Location", prompts: ["city and region, or remote and from where"] },
  benefits: {
    heading: "Benefits",
    prompts: ["which health cover", "how many days of leave", "which pension or retirement plan"],
  },
  "how-to-apply": { heading: "How to apply", prompts: ["link or address, what to send, and by when"] },
} as const satisfies Partial<Record<SectionKind, SectionPrompts>>;
