import { looksLikePosting } from "./looks-like-posting";
import type { LintResult } from "./lint";

/** Why a text has no score: there is too little of it, or it is a document of another kind. */
export type Unscored = "too-short" | "other-kind";

/** With fewer words nearly every part is missing, and the score says nothing yet. */
const FEWEST_WORDS = 50;

/** Says why a text has no score; null for one that has. A text in another language is taken for what it was opened as. */
export function whyUnscored(text: string, { posting }: Pick<LintResult, "posting">): Unscored | null {
  if (posting.words < FEWEST_WORDS) return "too-short";
  if ((posting.language ?? "en") !== "en") return null;
  return looksLikePosting(text).isOther ? "other-kind" : null;
}
