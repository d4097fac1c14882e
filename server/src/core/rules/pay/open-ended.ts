import type { TextEdit } from "../../finding";
import type { Pay } from "../../posting/posting";
import { lawBehind, lawsOn } from "../law";
import { defineRule } from "../rule";

/** A range of pay of which one end is missing. */
export const openEnded = defineRule({
  id: "pay/open-ended",
  scope: "posting",
  severity: "warning",
  summary: "Give both ends of the pay range.",
  why: "“Up to” and “from” leave candidates to guess the end that matters to them, and in many places the law does not take such words for a range. This is information, not legal advice.",
  messages: {
    law: "{asks} both ends of the range in the posting ({citation}). Add the {end}.",
    advice: "This pay has no {end}. Give both ends of the range.",
  },
  *check(draft) {
    const { posting, text, jurisdictions } = draft;
    // Austria asks for a lower bound and the willingness to pay more.
    const isLowerBoundAsked = jurisdictions.some(({ jurisdiction }) =>
      jurisdiction.requires.includes("overpay_willingness"),
    );
    const laws = lawsOn(draft, ["open_ended_range"]);
    const [law] = laws;
    const wholes = new Set(
      posting.pay.flatMap((pay) =>
        pay.min === null || pay.max === null ? [] : [knownEnd({ ...pay, min: null }), knownEnd({ ...pay, max: null })],
      ),
    );
    const [one, other, ...others] = posting.pay;
    // “Starting at $18 … up to $40 an hour”: two halves of one range.
    if (one && other && others.length === 0 && areHalves(one, other)) return;
    for (const pay of posting.pay) {
      if (
        (pay.min === null) === (pay.max === null) ||
        (pay.max === null && isLowerBoundAsked) ||
        wholes.has(knownEnd(pay))
      )
        continue;
      const { span } = pay;
      const end = pay.min === null ? "bottom" : "top";
      const edits = closeRange(text, pay);
      const fixes = edits.length > 0 ? [{ title: `Add the ${end} of the range`, safe: false, edits }] : [];
      // What is only on its way, or is not sure, does not make it lighter than it is anywhere.
      if (law)
        yield {
          span,
          fixes,
          severity: law.severity === "error" ? "error" : "warning",
          message: "law",
          values: { ...law.values, end },
          ...lawBehind(laws, span),
        };
      else yield { span, fixes, message: "advice", values: { end } };
    }
  },
});

/** Whether one pay gives the bottom and the other the top of what may be one range. */
function areHalves(one: Pay, other: Pay): boolean {
  const bottom = [one, other].find(({ max }) => max === null)?.min ?? null;
  const top = [one, other].find(({ min }) => min === null)?.max ?? null;
  return bottom !== null && top !== null && bottom < top && one.unit === other.unit && one.currency === other.currency;
}

/** What is known of pay with an open end: a figure elsewhere that gives both ends of the same pay closes it. */
function knownEnd({ min, max, unit }: Pay): string {
  return `${min ?? "…"} ${max ?? "…"} ${unit ?? ""}`;
}

const FIGURE =
  /(?:[A-Z]{0,3}[$£€₹]\s?|\b[A-Z]{3}\s)?\d[\d.,]{0,30}\d\s?[kK]?(?![\p{L}\d])|(?:[A-Z]{0,3}[$£€₹]\s?)\d\s?[kK]?(?![\p{L}\d])/u;

/** The edits that put a prompt for the missing end, and take out the words that left it open. */
function closeRange(text: string, { min, span }: Pay): TextEdit[] {
  const figure = FIGURE.exec(text.slice(span.start, span.end));
  if (!figure) return [];
  const start = span.start + figure.index;
  const end = start + figure[0].length;
  if (min === null) return [{ start: span.start, end: start, text: "[minimum] to " }];
  const open = /^\s?\+|^,? and (?:up|above|over)\b|^,? minimum\b/.exec(text.slice(end, end + 14))?.[0].length ?? 0;
  const lead = start > span.start ? [{ start: span.start, end: start, text: "" }] : [];
  return [...lead, { start: end, end: end + open, text: " to [maximum]" }];
}
