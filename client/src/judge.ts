import { looksLikePosting, type PostingJudgement } from "../../server/src/core/looks-like-posting";
import { plainly, type Say } from "./say";

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
export function judge({ languageId, setting, choice, before, text }: Evidence, say: Say = plainly): Judgement {
  if (choice === true) return { isChecked: true, reason: say("You asked for it to be checked.") };
  if (choice === false) return { isChecked: false, reason: say("You asked for it not to be checked.") };
  if (languageId === "jobdescription") return { isChecked: true, reason: say("Its language is Job Description.") };
  const language = Object.entries(LANGUAGES).find(([id]) => id === languageId)?.[1];
  if (language === undefined)
    return { isChecked: false, reason: say("Job postings are Job Description, Markdown or plain text.") };
  if (setting === "always")
    return { isChecked: true, reason: say("Your settings say to check all {0}.", say(language)) };
  if (setting === "never")
    return { isChecked: false, reason: say("Your settings say not to check {0}.", say(language)) };
  const judgement = looksLikePosting(text());
  if (!judgement.isPosting && before?.isChecked && judgement.lacking <= LENIENCY)
    return { isChecked: true, reason: say("It read like a job posting before the last changes.") };
  return { isChecked: judgement.isPosting, reason: reasonOf(judgement, say) };
}

function reasonOf({ isPosting, isOther, signs }: PostingJudgement, say: Say): string {
  const names = signs.map((name) => say(name));
  const last = names.at(-1) ?? "";
  const list = names.length < 2 ? last : say("{0} and {1}", names.slice(0, -1).join(", "), last);
  if (isPosting) return say("It has {0}.", list);
  if (isOther) return say("It has {0}, which a job posting does not have.", list);
  if (names.length === 0) return say("Nothing in it reads like a job posting.");
  return names.length === 1
    ? say("Only {0} in it reads like a job posting.", list)
    : say("Only {0} in it read like a job posting.", list);
}
