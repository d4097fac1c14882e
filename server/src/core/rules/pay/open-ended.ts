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
        wholes.has(knownEnd(pay)) ||
        (posting.pay.length > 1 && isOnTarget(text, pay))
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

/** Whether a figure beside the pay is what a seller may earn, which has no top: `On-target earnings: £40,000+ (uncapped)`. */
function isOnTarget(text: string, { max, span }: Pay): boolean {
  return (
    max === null &&
    (/\b(?:OTE|on[- ]target earnings)\b[^\n]{0,12}$/i.test(text.slice(Math.max(0, span.start - 40), span.start)) ||
      /^\W{0,3}(?:OTE|uncapped|on[- ]target)\b/i.test(text.slice(span.end, span.end + 16)))
  );
}

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
  /(?:[A-Z]{0,3}[$£€₹]\s?|\b(?:[A-Z]{3}|Rs\.?)\s)?\d[\d.,]{0,30}\d\s?[kK]?(?![\p{L}\d])|(?:[A-Z]{0,3}[$£€₹]\s?)\d\s?[kK]?(?![\p{L}\d])/u;

/** The edits that put a prompt for the missing end, and take out the words that left it open. */
function closeRange(text: string, { min, span }: Pay): TextEdit[] {
  const figure = FIGURE.exec(text.slice(span.start, span.end));
  if (!figure) return [];
  const start = span.start + figure.index;
  const end = start + figure[0].trimEnd().length;
  if (min === null) return [{ start: span.start, end: start, text: "[minimum] to " }];
  const open =
    /^\s{0,3}\+|^,? and (?:up|above|over)\b|^,? minimum\b|^,? min\b\.?/.exec(text.slice(end, end + 14))?.[0].length ??
    0;
  // Marks before the words that leave it open are not part of them.
  const words = span.start + text.slice(span.start, start).search(/[\p{L}$£€₹]|$/u);
  const lead = start > words ? [{ start: words, end: start, text: "" }] : [];
  return [...lead, { start: end, end: end + open, text: " to [maximum]" }];
}
