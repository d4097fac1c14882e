import assert from "node:assert/strict";
import { findingsOfLaw, lint, parseConfig } from "../../server/src/core/index";

const { config } = parseConfig({}, "2026-11-22");

/** For each place whose law applies, the rules whose findings rest on it. */
function rulesByPlace(text: string): Record<string, string[]> {
  const { findings, jurisdictions } = lint(text, config);
  return Object.fromEntries(
    jurisdictions.map(({ jurisdiction }) => [
      jurisdiction.id,
      findingsOfLaw(findings, jurisdiction).map(({ rule }) => rule),
    ]),
  );
}

describe("the findings that rest on a law", () => {
  it("are told by place, that about the least wage among them: it flags", () => {
    const text = "# Baker\n\nWe are looking for a baker in Spokane, Washington. Full-time.\n\n## Pay\n\n$11 per hour\n";
    const rules = rulesByPlace(text)["us-wa"] ?? [];
    assert.ok(rules.includes("pay/below-minimum-wage"), rules.join(", "));
    assert.ok(rules.includes("pay/missing-benefits"), rules.join(", "));
  });

  it("are none where the words alone are at fault: it ignores them", () => {
    const text =
      "# Baker\n\nWe are looking for a baker in Spokane, Washington. Full-time. Apply by the the end of the month.\n";
    for (const rules of Object.values(rulesByPlace(text))) assert.ok(!rules.includes("clarity/write-good-illusion"));
  });
});
