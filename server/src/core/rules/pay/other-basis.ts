import type { Pay } from "../../posting/posting";
import { blockAt } from "../block-at";
import { lawBehind, lawsOn } from "../law";
import { defineRule, type Draft } from "../rule";

/** A range that is said to be of something else than the law of the place asks for. */
export const otherBasis = defineRule({
  id: "pay/other-basis",
  scope: "posting",
  severity: "information",
  summary: "Give the range that the law of the place asks for.",
  why: "One place asks for what is paid on hire, another for the full scale from the lowest to the highest pay. The same figures can be right in one and wrong in the other. This is information, not legal advice.",
  messages: {
    start:
      "These words give the pay at the start, and {place} asks for {basis} ({citation}). Give that range as well if it is another.",
    full: "These words give the whole range of the grade, and {place} asks for {basis} ({citation}). Give that range as well if it is another.",
  },
  shields: ["other-language"],
  *check(draft) {
    const { posting } = draft;
    const [pay] = posting.pay;
    // Where two ranges stand, the other may well be the one that is asked for.
    if (!pay || posting.pay.length > 1 || pay.min === null || pay.max === null || pay.min === pay.max) return;
    for (const law of lawsOn(draft, ["pay_or_range", "pay_range_min_max"])) {
      const basis = law.jurisdiction.range?.basis;
      if (!basis || law.timing !== "now") continue;
      const message = /full scale/.test(basis) ? "start" : "full";
      if (!(message === "start" ? START : FULL).test(wordsBefore(draft, pay))) continue;
      const { span } = pay;
      yield { span, message, values: { ...law.values, basis }, ...lawBehind([law], span) };
      return;
    }
  },
});

const PAY = "(?:salary|pay|wage|compensation|base)";
const START = new RegExp(`\\b(?:starting|entry|initial|new[- ]hire) (?:base )?${PAY}\\b[^.;\\n]{0,40}$`, "i");
const FULL = new RegExp(
  `\\b(?:full|entire|complete|whole) ${PAY} (?:range|scale|band|grade)\\b[^.;\\n]{0,60}$|\\b${PAY} (?:grade|band) \\w{1,12}\\b[^.;\\n]{0,30}$`,
  "i",
);

/** The words before a figure in its block. */
function wordsBefore({ blocks }: Draft, { span }: Pay): string {
  const block = blockAt(blocks, span.start);
  return block ? block.text.slice(Math.max(0, span.start - block.span.start - 110), span.start - block.span.start) : "";
}
