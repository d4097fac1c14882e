import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { applyEdits, lint, lintAfter, parseConfig, safeFixes, type LintResult } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";
import { ROOT } from "../support/project-files";

const { config } = parseConfig({}, TODAY);
/** Long enough to hold sections and lists, short enough that thousands of edits take seconds. */
const MOST = 900;
const EXAMPLES = readdirSync(join(ROOT, "examples")).map((name) => readFileSync(join(ROOT, "examples", name), "utf8"));

/** Pieces that change how the text around them is read. */
const PIECES = [
  "\n", "\r\n", "\r", "\n\n", " ", "\t", "🎉", "👩🏽‍💻", "é", "“", "”", "\u00a0", "\u200b", "\ud83d", "日本語", "- ", "• ", "1. ", "2) ", "# ", "## Requirements\n",
  "Responsibilities:", "Qualifications", "Preferred Qualifications\n", "Benefits\n", "**", "_", "[redacted]", "<!--", "-->", "<b>", "</li>", "```\n", "---\n", "| a | b |",
  "Salary: $50,000 - $90,000 a year", "5+ years of experience in Python", "Seattle, WA", "young and energetic", "The the work is done", "Please contact us at",
  "<!-- rolewright-disable -->", "<!-- rolewright-disable-next-line bias/age -->", "We are an equal opportunity employer.", "ResponsibilitiesAbout Us", ": - One. - Two.",
]; // prettier-ignore

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const edits = fc.array(
  fc.record<Edit>({
    at: fc.nat(10_000),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(400) }),
    text: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: "binary" }) },
    ),
  }),
  { minLength: 10, maxLength: 40 },
);

function apply(text: string, { at, length, text: inserted }: Edit): string {
  const start = text.length === 0 ? 0 : at % (text.length + 1);
  return applyEdits(text, [{ start, end: Math.min(text.length, start + length), text: inserted }]);
}

/** All that the writer sees of an answer. */
function seen({ findings, score, faults }: LintResult): object {
  return { findings, score, faults };
}

describe("lintAfter", () => {
  it("answers as lint does after every edit of thousands", () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES), fc.nat(3000), edits, (example, from, list) => {
        let text = example.slice(from % example.length, (from % example.length) + MOST);
        let result = lint(text, config);
        for (const edit of list) {
          text = apply(text, edit);
          result = lintAfter(result, text, config);
          assert.deepEqual(seen(result), seen(lint(text, config)));
        }
      }),
      { numRuns: Number(process.env["ROLEWRIGHT_PROPERTY_RUNS"] ?? 800) },
    );
  }).timeout(600_000);

  it("forgets what it knew when the configuration changes", () => {
    const text = "Join our young and energetic team of bakers.";
    const off = parseConfig({ rules: { "bias/age": "off" } }, TODAY).config;
    const rules = (result: LintResult) =>
      result.findings.map((finding) => finding.rule).filter((rule) => rule.startsWith("bias/"));
    assert.deepEqual(rules(lint(text, config)), ["bias/age"]);
    assert.deepEqual(rules(lintAfter(lint(text, config), text, off)), []);
  });
});

describe("lint", () => {
  it("answers any text with findings inside of it and no fault", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join("");
          const { findings, faults, score } = lint(text, config);
          assert.deepEqual(faults, []);
          assert.ok(score >= 0 && score <= 100 && Number.isInteger(score));
          for (const { span, related, fixes } of findings) {
            for (const place of [span, ...related.map((one) => one.span), ...fixes.flatMap((fix) => fix.edits)]) {
              assert.ok(place.start >= 0 && place.start <= place.end && place.end <= text.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("mends all that is safe in at most three rounds", () => {
    for (const example of EXAMPLES) {
      let text = example;
      let rounds = 0;
      for (; rounds < 4; rounds++) {
        const fixes = safeFixes(lint(text, config).findings);
        if (fixes.length === 0) break;
        text = applyEdits(text, fixes);
      }
      assert.ok(rounds <= 3, "safe fixes go on and on");
    }
  });
});
