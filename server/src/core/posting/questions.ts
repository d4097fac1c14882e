import type { OutlinedBlock } from "./outline";

/** How the questions of an application form begin: `2. Do you have …?`, `Are you authorized …?`. */
const QUESTION =
  /^\W{0,4}(?:\d{1,2}[.)]\s*)?(?:do|are|have|can|will|did|would|is|how many|how much|what|which|when) (?:you|your|years|is|are)\b[^.!]{0,240}\?/i;

/** Whether a block is a question of an application form: it asks what is so and demands nothing. */
export function isScreeningQuestion({ section, text }: Pick<OutlinedBlock, "section" | "text">): boolean {
  return section === "how-to-apply" && text.includes("?") && QUESTION.test(text);
}
