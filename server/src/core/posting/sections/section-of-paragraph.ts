import type { SectionKind } from "../../data/section-kinds";
import type { StatementKind } from "../posting";
import { statementSentences } from "../statements/read-passages";
import { isWholePosting } from "./whole-posting";

/** How much of a paragraph must be a statement, so that a sentence in passing does not name the paragraph. */
const LEAST_SHARE = 0.3;
/** How much of a paragraph that is a whole posting must be. */
const LEAST_SHARE_OF_WHOLE = 0.5;
/** How much of a paragraph must be the statement that it opens on. */
const LEAST_SHARE_OF_NAMED = 0.1;

/** The sections that statements make where they stand without a heading; the graver one decides where a paragraph makes several. */
const SECTIONS: readonly (readonly [SectionKind, readonly StatementKind[]])[] = [
  ["accommodation", ["accommodation"]],
  ["fair-chance", ["fair-chance"]],
  ["equal-opportunity", ["equal-opportunity", "disability-veteran"]],
  ["diversity", ["diversity"]],
  ["legal", ["background-check", "e-verify", "privacy", "at-will", "scam-warning", "ai-use", "vacancy-status"]],
];

/** What a paragraph without a heading is about, by the statements that it makes; undefined where it makes none. */
export function sectionKindOfParagraph(text: string): SectionKind | undefined {
  const words = text.trim();
  const sentences = statementSentences(text);
  if (sentences.every(({ says }) => says.size === 0)) return undefined;
  const share = (kinds: readonly StatementKind[]) =>
    sentences.reduce(
      (sum, { says, span }) => sum + (kinds.some((kind) => says.has(kind)) ? span.end - span.start : 0),
      0,
    ) / words.length;
  const least = isWholePosting(words) ? LEAST_SHARE_OF_WHOLE : LEAST_SHARE;
  const opens = sentences[0]!.says;
  const told = SECTIONS.find(([, kinds]) => share(kinds) >= least)?.[0];
  // `We are an equal opportunity employer.` names the paragraph that it begins, however much follows on something else.
  const isNamed = opens.has("equal-opportunity") && share(["equal-opportunity"]) >= LEAST_SHARE_OF_NAMED;
  const isOpened = isNamed && least === LEAST_SHARE && (told ?? "legal") === "legal";
  const found = isOpened ? "equal-opportunity" : told;
  // `Must pass a background check` is a demand beside others.
  if (found === "legal" && opens.has("background-check") && DEMANDS.test(words)) return undefined;
  // A promise to safeguard children names checks of criminal records, and is the law's wish.
  if (found === "fair-chance" && /\bsafeguarding\b/i.test(text)) return "legal";
  return found === "diversity" && opens.has("equal-opportunity") ? "equal-opportunity" : found;
}

/** How a demand begins. */
const DEMANDS = /^\W*(?:you )?(?:must|should|(?:be )?(?:able|willing)|ability|willingness|successfully|pass|clear)\b/i;
