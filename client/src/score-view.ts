import type { DocumentStatus } from "../../server/src/protocol";
import { plainly, type Say } from "./say";

/** The score of the active posting in the status bar, ready to be shown. */
export interface ScoreView {
  readonly text: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly label: string;
}

/** Says how ready a posting is in one number; the tooltip says what stands against it. */
export function toScoreView({ score, unscored, counts, jurisdictions }: DocumentStatus, say: Say = plainly): ScoreView {
  const found = NAMES.flatMap(([severity, one, many]) => {
    const count = counts[severity];
    return count === 0 ? [] : [count === 1 ? one(say) : many(say, count)];
  });
  const lines = [
    score === null ? WITHOUT_SCORE[unscored ?? "too-short"](say) : say("Readiness: {0} of 100", score),
    found.length === 0 ? say("Nothing to mend.") : found.join(", "),
    ...(jurisdictions.length === 0 ? [] : [say("Law of: {0}", jurisdictions.map(({ name }) => name).join(", "))]),
  ];
  return {
    text: `$(checklist) Rolewright ${score ?? "–"}`,
    tooltip: lines.join("\n"),
    label: `Rolewright, ${lines.join(". ")}`,
  };
}

const WITHOUT_SCORE = {
  "too-short": (say: Say) => say("No score: it is too short to say"),
  "other-kind": (say: Say) => say("No score: it does not read like a job posting"),
} as const;

const NAMES = [
  ["error", (say: Say) => say("1 error"), (say: Say, count: number) => say("{0} errors", count)],
  ["warning", (say: Say) => say("1 warning"), (say: Say, count: number) => say("{0} warnings", count)],
  ["information", (say: Say) => say("1 note"), (say: Say, count: number) => say("{0} notes", count)],
  ["hint", (say: Say) => say("1 hint"), (say: Say, count: number) => say("{0} hints", count)],
] as const;
