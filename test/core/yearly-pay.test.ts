import assert from "node:assert/strict";
import { lint, parseConfig, yearlyPay } from "../../server/src/core/index";

const { config } = parseConfig({}, "2026-03-01");

/** The rates of a posting: their words, what they come to in a year, and the hours. */
function yearly(text: string): unknown[] {
  return yearlyPay(text, lint(text, config)).map(({ span, min, max, currency, hours }) => [
    text.slice(span.start, span.end),
    [min, max, currency],
    [hours.min, hours.max],
  ]);
}

describe("hourly pay as a year’s", () => {
  it("counts 2,080 hours where none are stated: it reads ranges, one rate and open ends", () => {
    assert.deepEqual(yearly("# Baker\n\nPay: $20 to $25.50 an hour\n"), [
      ["$20 to $25.50 an hour", [41600, 53040, "USD"], [40, 40]],
    ]);
    assert.deepEqual(yearly("# Baker\n\nPay: up to $20 per hour\n")[0], [
      "up to $20 per hour",
      [null, 41600, "USD"],
      [40, 40],
    ]);
  });

  it("counts the hours that are stated: it reads a number and a range", () => {
    for (const [words, min, max] of [
      ["This job is 37.5 hours per week.", 37.5, 37.5],
      ["Part-time, 20-25 hours a week.", 20, 25],
      ["A 32-hour work week.", 32, 32],
      ["Hours: 24 hrs/wk", 24, 24],
    ] as const) {
      const [found] = yearly(`# Baker\n\nPay: £20 an hour\n\n${words}\n`) as [[string, unknown, unknown]];
      assert.deepEqual(found[2], [min, max], words);
    }
  });

  it("counts full-time as long as nobody has said otherwise: it ignores prompts that are not filled in", () => {
    const [found] = yearly("# Baker\n\nPay: $20 an hour\n\n## Employment type\n\n[full-time or part-time]\n") as [
      unknown[],
    ];
    assert.deepEqual(found[2], [40, 40]);
  });

  it("says nothing where the hours cannot be told: it ignores part-time work, different hours, and other units", () => {
    for (const text of [
      "# Baker\n\nPay: $20 an hour\n\nThis is a part-time position.\n",
      "# Baker\n\nPay: $20 an hour\n\nFull-time or part-time.\n",
      "# Baker\n\nPay: $20 an hour\n\nPart-time. Work 20 hours per week in summer and 30 hours per week in winter.\n",
      "# Baker\n\nPay: $50,000 per year\n",
      "# Baker\n\nYou bake bread.\n",
    ])
      assert.deepEqual(yearly(text), [], text);
  });
});
