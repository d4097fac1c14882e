import { RULES, type Rule } from "../../server/src/core/index";
import { defineRule } from "../../server/src/core/rules/rule";
import { spanOfMatch } from "../../server/src/core/text/span";

/**
 * A rule for tests of what stands around the rules: it marks the words that name what it should do there.
 * `swap-N` has a safe fix to `swap-(N-1)`, `maybe` two suggestions of which one has tab stops, `pair` a related place, `gone` can go,
 * and at `crash` the rule throws.
 */
export const markerRule = defineRule({
  id: "draft/marker",
  scope: "block",
  severity: "warning",
  summary: "Leave no *markers*.",
  why: "A marker is for tests <only>.",
  sources: [{ title: "Markers [1]", url: "https://example.org/markers_(1)" }],
  messages: { marked: "“{found}” is a marker." },
  *check({ text }) {
    for (const match of text.matchAll(/\b(?:swap-([1-9])|maybe|pair|gone|crash)\b/g)) {
      const [found, number] = match;
      const span = spanOfMatch(match);
      if (found === "crash") throw new Error("The marker rule met a crash.");
      const report = { span, message: "marked", values: { found } } as const;
      if (number !== undefined) {
        const left = Number(number) - 1;
        yield {
          ...report,
          fixes: [{ title: "Swap", safe: true, edits: [{ ...span, text: left ? `swap-${left}` : "done" }] }],
        };
      } else if (found === "maybe") {
        const tabStops = { title: "Choose", safe: false, edits: [{ ...span, text: "yes" }], snippet: "${1:yes}" };
        yield { ...report, fixes: [tabStops, { title: "Take it out", safe: false, edits: [{ ...span, text: "" }] }] };
      } else if (found === "pair")
        yield { ...report, related: [{ message: "It began here.", span: { start: 0, end: 4 } }] };
      else yield { ...report, unnecessary: true };
    }
  },
});

/** A rule that marks every block with the word `wrapped`, from end to end. */
export const wrapperRule = defineRule({
  id: "draft/wrapper",
  scope: "block",
  severity: "information",
  summary: "Leave no wrappers.",
  why: "A wrapper is for tests.",
  messages: { wrapped: "This is wrapped." },
  *check({ text }) {
    if (text.includes("wrapped")) yield { span: { start: 0, end: text.length }, message: "wrapped" };
  },
});

/** Puts the test rules among the rules for the tests of a `describe`. */
export function useTestRules(): void {
  const rules = RULES as Rule[];
  const own = [markerRule, wrapperRule];
  before(() => rules.push(...own));
  after(() => own.forEach((rule) => rules.splice(rules.indexOf(rule), 1)));
}

/** Settings that turn off every rule but these. */
export function onlyRules(...ids: string[]): { rules: Record<string, string> } {
  return { rules: Object.fromEntries(RULES.filter(({ id }) => !ids.includes(id)).map(({ id }) => [id, "off"])) };
}
