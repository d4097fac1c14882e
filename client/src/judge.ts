import { looksLikePosting } from "../../server/src/core/looks-like-posting";

/** The languages in which postings are written, with their names for the writer. */
export const LANGUAGES = { jobdescription: "Job Description", markdown: "Markdown", plaintext: "plain text" } as const;

/** Whether documents of a language are checked: those that read like a posting, all, or none. */
export type CheckSetting = "auto" | "always" | "never";

/** Whether a document is checked, and why, in one sentence for the writer. */
export interface Judgement {
  readonly isChecked: boolean;
  readonly reason: string;
}

/** All that bears on a judgement. */
export interface Evidence {
  readonly languageId: string;
  readonly setting: CheckSetting;
  /** What a person said of this very document, if anything. */
  readonly choice: boolean | undefined;
  /** What was judged before, while the document was open. */
  readonly before: Judgement | undefined;
  /** The beginning of the document; called only where the words decide. */
  readonly text: () => string;
}

/**
 * How much weight of signs a posting may come to lack and still count as one. Whoever moves a section about takes
 * signs away for a moment, and the findings should not flicker meanwhile.
 */
const LENIENCY = 3;

/** Judges whether a document is checked: a person's word comes first, then its language, then the settings, then its own words. */
export function judge({ languageId, setting, choice, before, text }: Evidence): Judgement {
  if (choice === true) return { isChecked: true, reason: "You asked for it to be checked." };
  if (choice === false) return { isChecked: false, reason: "You asked for it not to be checked." };
  if (languageId === "jobdescription") return { isChecked: true, reason: "Its language is Job Description." };
  const language = Object.entries(LANGUAGES).find(([id]) => id === languageId)?.[1];
  if (language === undefined)
    return { isChecked: false, reason: "Job postings are Job Description, Markdown or plain text." };
  if (setting === "always") return { isChecked: true, reason: `Your settings say to check all ${language}.` };
  if (setting === "never") return { isChecked: false, reason: `Your settings say not to check ${language}.` };
  const { isPosting, lacking, reason } = looksLikePosting(text());
  if (!isPosting && before?.isChecked && lacking <= LENIENCY) return { isChecked: true, reason: STILL_POSTING };
  return { isChecked: isPosting, reason };
}

const STILL_POSTING = "It read like a job posting before the last changes.";
