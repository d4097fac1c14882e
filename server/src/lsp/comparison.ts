import type { WordChange } from "../core/index";
import { escapeMarkdown } from "./markdown";

/** A comparison in Markdown: words that are only here are struck through, those that are wanted are bold. */
export function comparisonInMarkdown(changes: readonly WordChange[]): string {
  const words = shortened(changes).map(({ kind, text }) => {
    const shown = escapeMarkdown(text);
    if (kind === "same") return shown;
    return kind === "here" ? `~~${shown}~~` : `**${shown}**`;
  });
  return `Here ~~struck through~~, in the wanted text **bold**:\n\n> ${words.join(" ")}`;
}

/** A comparison for a client that shows plain words only: one line for each side of each difference. */
export function comparisonInPlainWords(changes: readonly WordChange[]): string {
  const lines = changes.flatMap(({ kind, text }) => {
    if (kind === "same") return [];
    return [`${kind === "here" ? "-" : "+"} ${text.replace(/\s+/g, " ")}`];
  });
  return `Here (-), in the wanted text (+):\n${lines.join("\n")}`;
}

/** How many words are left on each side of a difference. */
const CONTEXT = 6;

/** A comparison without the middle of long stretches that are the same, so that the differences catch the eye. */
function shortened(changes: readonly WordChange[]): WordChange[] {
  return changes.map((change, index) => {
    const words = change.text.trim().split(/\s+/);
    const before = index === 0 ? 0 : CONTEXT;
    const behind = index === changes.length - 1 ? 0 : CONTEXT;
    if (change.kind !== "same" || words.length <= before + behind + 2) return { ...change, text: words.join(" ") };
    const ends = [words.slice(0, before).join(" "), "…", behind === 0 ? "" : words.slice(-behind).join(" ")];
    return { ...change, text: ends.filter(Boolean).join(" ") };
  });
}
