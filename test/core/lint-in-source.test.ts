import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, hashOfPlace, lint, parseConfig } from "../../server/src/core/index";
import { withoutEscapes } from "../../server/src/core/text/escapes";
import { TODAY } from "../support/describe-rule";

const { config } = parseConfig({}, TODAY);

const ESCAPED =
  "# Full\\-Time C\\+\\+ Developer \\& Tester\n\n## Requirements\n\n* 3\\-5 years of hands\\-on experience with C\\+\\+\n* 1\\.5 years of full\\-stack experience\n\n" +
  "Job type: Full\\-time\n\nPay: $25\\.00 \\- $30\\.50 per hour\n\nClosing date: 31\\.12\\.2026\n";

describe("a text in which a converter escaped its marks", () => {
  it("says what the same text without escapes says: it reads every fact", () => {
    const { posting } = lint(ESCAPED, config);
    const plain = lint(ESCAPED.replace(/\\/g, ""), config).posting;
    assert.equal(posting.title!.value, "Full-Time C++ Developer & Tester");
    assert.deepEqual(posting.pay.map(({ min, max, unit }) => [min, max, unit]), [[25, 30.5, "HOUR"]]); // prettier-ignore
    assert.deepEqual(posting.requirements.flatMap(({ years }) => years.map(({ min, max }) => [min, max])), [[3, 5], [1.5, null]]); // prettier-ignore
    assert.deepEqual(posting.requirements.flatMap((one) => one.skills.map(({ value }) => value)), ["C++"]); // prettier-ignore
    assert.deepEqual(posting.employmentTypes.map(({ value }) => value), ["FULL_TIME"]); // prettier-ignore
    assert.equal(posting.validThrough!.value, "2026-12-31");
    assert.deepEqual(posting.sections.map(({ kind }) => kind), plain.sections.map(({ kind }) => kind)); // prettier-ignore
  });

  it("is marked where it stands: it reads spans with their backslashes", () => {
    const { posting, blocks, findings } = lint(ESCAPED, config);
    const at = ({ start, end }: { start: number; end: number }) => ESCAPED.slice(start, end);
    assert.equal(at(posting.title!.span), "Full\\-Time C\\+\\+ Developer \\& Tester");
    assert.equal(at(posting.pay[0]!.span), "$25\\.00 \\- $30\\.50 per hour");
    assert.equal(at(posting.employmentTypes[0]!.span), "Full\\-Time");
    for (const { span, raw, text } of blocks) {
      assert.equal(raw, at(span));
      assert.equal(text.length, raw.length);
    }
    for (const { span } of findings) assert.ok(span.start <= span.end && span.end <= ESCAPED.length);
  });

  it("is mended as it stands: no fix cuts a word or leaves half of an escape", () => {
    const text = "# BAKER \\& COOK\n\nYou you will bake bread full\\-time for $19\\.50 an hour.\n";
    const { findings } = lint(text, config);
    const fix = findings.flatMap(({ rule, fixes }) => (rule === "title/shouting" ? fixes : []))[0]!;
    assert.equal(applyEdits(text, fix.edits).split("\n")[0], "# Baker \\& Cook".replace("\\", ""));
  });

  it("holds a finding that a team lets stand: it ignores it at the words as they stand", () => {
    const text = "# Baker\n\nWe are a young and energetic, hands\\-on team\\.\n";
    const found = lint(text, config).findings.find(({ rule }) => rule === "bias/age")!;
    const ignores = [{ rule: "bias/age", hash: hashOfPlace(text, found.span) }];
    assert.ok(lint(text, { ...config, ignores }).findings.every(({ rule }) => rule !== "bias/age"));
  });

  it("any text: it reads it, and every place lies in it", () => {
    const pieces = fc.constantFrom("\\", "-", ".", "+", "&", "!", "(", ")", "#", "*", "a", "B", "9", "$25", " ", "\n", "- ", "## Pay\n", "full", "time", "😀", "é"); // prettier-ignore
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (some) => {
        const text = some.join("");
        const { posting, blocks, findings } = lint(text, config);
        const spans = [...posting.sections, ...posting.pay, ...blocks, ...findings].map(({ span }) => span);
        for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
        for (const { raw, text: words } of blocks) assert.equal(words.length, raw.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("withoutEscapes", () => {
  it("ignores backslashes that are none of a converter's", () => {
    for (const text of [
      "No marks at all",
      "C:\\Users\\Baker",
      "a\\*b\\_c",
      "\\# of ovens",
      "\\- Bake bread",
      "\\[draft\\]",
      "one\\\ntwo",
      "5 \\< 6",
      "\\\\-",
    ])
      // prettier-ignore
      assert.equal(withoutEscapes(text), undefined, text);
  });
});
