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

describe("a text with the line breaks of Windows", () => {
  const lines = [
    "Senior Baker", "", "We bake bread in Leeds and sell it all over the county, every day of the week. The", "successful candidate will lead the team of the night and teach those who begin.",
    "", "Requirements", "", "- Attention to", "  detail", "- Two years at an oven",
  ]; // prettier-ignore
  const [unix, windows] = [lines.join("\n"), lines.join("\r\n")] as const;

  it("says what the same text with other line breaks says: it reads words across a line break", () => {
    const said = (text: string) =>
      lint(text, config).findings.map(({ rule, messageId, span }) => [
        rule,
        messageId,
        text.slice(span.start, span.end).replaceAll("\r\n", "\n"),
      ]);
    assert.ok(said(unix).some(([rule]) => rule === "clarity/third-person"));
    assert.deepEqual(said(windows), said(unix));
  });

  it("keeps them: it reads fixes that break lines as the text does, and that give what they give elsewhere", () => {
    const mended = (text: string) =>
      lint(text, config).findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
    assert.ok(mended(windows).every((text) => !/(?<!\r)\n/.test(text)));
    assert.deepEqual(mended(windows), mended(unix).map((text) => text.replaceAll("\n", "\r\n"))); // prettier-ignore
    for (const { fixes } of lint(windows, config).findings)
      for (const { snippet } of fixes) assert.ok(snippet === undefined || !/(?<!\r)\n/.test(snippet));
  });

  it("keeps those of most lines: it reads fixes of a text whose lines end in two ways", () => {
    const mixed = windows.replace("\r\n", "\n");
    const inserted = lint(mixed, config).findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
    assert.ok(inserted.some(({ text }) => text.includes("\r\n")));
    assert.ok(inserted.every(({ text }) => !/(?<!\r)\n/.test(text)));
  });

  it("has blocks that are as long as they stand", () => {
    for (const { span, raw, text } of lint(windows, config).blocks) {
      assert.equal(raw, windows.slice(span.start, span.end));
      assert.equal(text.length, raw.length);
    }
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
