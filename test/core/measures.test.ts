import assert from "node:assert/strict";
import { lint, measure, parseConfig, type Measures } from "../../server/src/core/index";

const { config } = parseConfig({}, "2026-11-22");

function measuresOf(text: string): Measures {
  return measure(text, lint(text, config));
}

describe("the measures of a posting", () => {
  it("tell the speech to the reader from that about the employer, and the country from “us”: it reads", () => {
    const text =
      "# Baker\n\n## About the job\n\nYou join us in the US. We bake, and you sell. Ask yourself whether you like it.\n";
    assert.deepEqual(measuresOf(text).address, { you: 4, we: 2 });
  });

  it("leave statements to candidates out of the speech: it ignores them", () => {
    const text =
      "# Baker\n\n## Duties\n\n- Bake bread\n\n## Equal opportunity\n\nWe are an equal opportunity employer. We do not discriminate on the basis of race, religion, sex or age.\n";
    assert.deepEqual(measuresOf(text).address, { you: 0, we: 0 });
  });

  it("count the words of parts of one kind together, and name the place of the first: it reads", () => {
    const text =
      "# Baker\n\n## Duties\n\n- Bake bread\n\n## Pay\n\n$24 an hour\n\n## Responsibilities\n\n- Clean ovens\n";
    const { shares } = measuresOf(text);
    const duties = shares.filter(({ kind }) => kind === "responsibilities");
    assert.deepEqual(
      duties.map(({ words, span }) => [words, text.slice(span.start, span.end)]),
      [[6, "## Duties"]],
    );
  });

  it("have no grade for a few words, nor for another language: it ignores them", () => {
    const french =
      "# Boulanger\n\n## Description du poste\n\n" +
      "Vous préparez le pain et les gâteaux avec notre équipe chaque matin. ".repeat(12);
    assert.deepEqual([measuresOf("# Baker\n\nBake bread.\n").grade, measuresOf(french).grade], [null, null]);
    assert.deepEqual(measuresOf(french).leanings, { masculine: [], feminine: [] });
  });

  it("name the words that lean towards a gender where the job is spoken of, and not among benefits: it flags", () => {
    const text = "# Baker\n\n## Duties\n\n- Compete and collaborate\n\n## Benefits\n\n- A competitive salary\n";
    const { masculine, feminine } = measuresOf(text).leanings;
    const wordsAt = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual([wordsAt(masculine), wordsAt(feminine)], [[], ["collaborate"]]);
  });
});
