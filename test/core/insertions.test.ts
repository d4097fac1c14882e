import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, insertionsFor, insertSections, lint, parseConfig } from "../../server/src/core/index";

const { config } = parseConfig({}, "2026-03-01");
const names = (text: string) => insertionsFor(text, lint(text, config)).map(({ name }) => name);

describe("what can be written into a posting", () => {
  it("is what it lacks, with the finding that says so: it ignores what is there, under whatever heading", () => {
    const text =
      "# Cook\n\nLocation: Leeds, UK\n\n## What you’ll do\n\n- Prepare soup for the guests.\n\n## Perks\n\n- Free meals.\n";
    const found = insertionsFor(text, lint(text, config));
    assert.ok(!found.some(({ section }) => ["responsibilities", "benefits", "location"].includes(section ?? "")));
    const pay = found.find(({ form }) => form === "pay");
    assert.equal(pay?.absence?.rule, "pay/missing-pay");
    assert.equal(pay.text, "The pay for this position is £[minimum] to £[maximum] per [year or hour].");
    assert.equal(
      found.find(({ section }) => section === "requirements")?.absence?.rule,
      "structure/missing-requirements",
    );
  });

  it("is not offered again while its prompts stand in the text: it ignores what was begun", () => {
    const text = "# Cook\n\n## Where\n\n[city and region, or remote and from where]\n\n## Duties\n\n- Prepare soup.\n";
    assert.ok(!names(text).includes("Location"));
  });

  it("is in the words of the law where the place has such: it reads Washington’s and California’s", () => {
    for (const [place, words] of [
      ["Seattle, WA", "The pay range for this position is"],
      ["Sacramento, CA", "We expect to pay"],
    ] as const) {
      const text = `# Cook\n\nLocation: ${place}\n\n## Duties\n\n- Prepare soup.\n`;
      const pay = insertionsFor(text, lint(text, config)).find(({ form }) => form === "pay");
      assert.ok(pay?.text.startsWith(words), pay?.text);
      assert.equal(pay?.origin, "law");
    }
  });

  it("leaves facts to the writer: it ignores statements of fact that a law asks for, unless the organisation has approved their words", () => {
    const text = "# Cook\n\nLocation: Toronto, ON\n\n## Responsibilities\n\n- Prepare soup for the guests.\n";
    const inserted = (value: object) => {
      const own = parseConfig(value, "2026-03-01").config;
      return applyEdits(text, insertSections(text, lint(text, own)));
    };
    assert.doesNotMatch(inserted({}), /vacancy|artificial intelligence/i);
    const words = "We are hiring for a vacancy that exists.";
    assert.ok(inserted({ statements: { "vacancy-status": { text: words } } }).includes(words));
  });

  it("inserted all at once stands in the usual order, lines with labels beside their kind: it reads a text with such lines and no headings", () => {
    const text =
      "Baker\nLocation: Leeds\nSalary: £20 an hour\n\nYou bake bread each night for the town and sell it in the morning. You can lift 20 kg.\n";
    const after = applyEdits(text, insertSections(text, lint(text, config)));
    const places = [
      "Employment type: [",
      "\n\nYou bake",
      "\n\nBenefits",
      "\n\nHow to apply: [",
      "\n\nWe are an equal",
      "\n\nWe provide",
    ];
    const found = places.map((words) => after.indexOf(words));
    assert.deepEqual(
      found,
      [...found].sort((a, b) => a - b),
      after,
    );
    assert.ok(
      found.every((at) => at >= 0),
      after,
    );
    assert.ok(after.includes("£20 an hour\nEmployment type: ["), after);
  });

  it("states no fact before it is filled in: it ignores its own prompts and reads what stands beside them", () => {
    const text =
      "# Baker\n\n## Duties\n\n- Bake bread for the guests.\n\n## Benefits\n\n- [paid time off]\n- Free meals\n";
    const { posting } = lint(applyEdits(text, insertSections(text, lint(text, config))), config);
    assert.deepEqual(posting.employmentTypes, []);
    assert.equal(posting.workArrangement, null);
    assert.deepEqual(posting.requirements, []);
    assert.deepEqual(
      posting.benefits.map(({ value }) => value),
      lint(text.replace("- [paid time off]\n", ""), config).posting.benefits.map(({ value }) => value),
    );
  });

  it("inserted all at once is inserted once, keeps every line, and leaves nothing of it missing without a prompt: it reads any text", () => {
    const line = fc.constantFrom(
      "# Cook", "## Duties", "- Prepare soup for the guests.", "**Requirements**", "- A knife.", "Pay: $20 an hour", "", "", "We are a kitchen by the river.",
      "BENEFITS", "• Free meals", "Location: Leeds", "We are an equal opportunity employer.", "[salary]", "<h2>Apply</h2>", "---",
    ); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 14 }),
        fc.constantFrom("\n", "\r\n"),
        (lines, lineBreak) => {
          const text = lines.join(lineBreak);
          const edits = insertSections(text, lint(text, config));
          const after = applyEdits(text, edits);
          let from = 0;
          for (const words of lines.map((one) => one.trim()).filter((one) => one !== "")) {
            const at = after.indexOf(words, from);
            assert.ok(at >= 0, `${JSON.stringify(words)} is lost in ${JSON.stringify(after)}`);
            from = at + words.length;
          }
          for (const [index, edit] of edits.entries()) {
            assert.ok(edit.start === edit.end || text.trim() === "");
            assert.ok(index === 0 || edits[index - 1]!.start < edit.start);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
