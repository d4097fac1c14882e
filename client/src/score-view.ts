import type { DocumentStatus } from "../../server/src/protocol";

/** The score of the active posting in the status bar, ready to be shown. */
export interface ScoreView {
  readonly text: string;
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly label: string;
}

/** Says how ready a posting is in one number; the tooltip says what stands against it. */
export function toScoreView({ score, counts, jurisdictions }: DocumentStatus): ScoreView {
  const found = NAMES.flatMap(([severity, one, many]) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const lines = [
    `Readiness: ${score} of 100`,
    found.length === 0 ? "Nothing to mend." : found.join(", "),
    ...(jurisdictions.length === 0 ? [] : [`Law of: ${jurisdictions.map(({ name }) => name).join(", ")}`]),
  ];
  return {
    text: `$(checklist) Rolewright ${score}`,
    tooltip: lines.join("\n"),
    label: `Rolewright, ${lines.join(". ")}`,
  };
}

const NAMES = [
  ["error", "error", "errors"],
  ["warning", "warning", "warnings"],
  ["information", "note", "notes"],
  ["hint", "hint", "hints"],
] as const;
