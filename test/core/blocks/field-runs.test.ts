import assert from "node:assert/strict";
import { findFieldRuns } from "../../../server/src/core/blocks/field-runs";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";

const linesOf = (text: string) => parseBlocks(text).map((block) => block.text.trim());

describe("parseBlocks, the fields of a form whose line breaks were lost", () => {
  it("reads each field behind the end of the text as a line of its own", () => {
    const prose = "We look after sixty hives on the roofs of the city and like to hear from you!";
    const text = `${prose} Job Types: Full-time, Permanent Salary: £11.00-£15.00 per hour Expected hours: 20 – 50 per week Work Location: In person`;
    assert.deepEqual(linesOf(text), [
      prose,
      "Job Types: Full-time, Permanent",
      "Salary: £11.00-£15.00 per hour",
      "Expected hours: 20 – 50 per week",
      "Work Location: In person",
    ]);
  });

  it("reads the fields of a line that holds nothing else", () => {
    const text =
      "Job Title: Beekeeper Location: Harbor Pine, Leeds Salary: £18,000 a year, with honey from our own hives";
    assert.deepEqual(linesOf(text), [
      "Job Title: Beekeeper",
      "Location: Harbor Pine, Leeds",
      "Salary: £18,000 a year, with honey from our own hives",
    ]);
  });

  it("ignores two fields in one line, and labels of one name", () => {
    for (const text of [
      "Our beekeepers work on the roofs of the city in all weathers. Salary: £18,000 a year Location: Leeds",
      "Experience: one year with bees Experience: two years on roofs Experience: one year of teaching schools",
    ])
      assert.deepEqual(findFieldRuns(text), []);
  });

  it("ignores names of fields that are the end of a longer phrase", () => {
    const text =
      "We ask for these. Education and Experience: one year with bees. Your Salary: as agreed with us. Roles and Benefits: honey.";
    assert.deepEqual(findFieldRuns(text), []);
  });

  it("reads no field within the heading that stands at its place", () => {
    for (const text of [
      "GREAT PAY & more!Job Description: A great bakery Location: Leeds Salary: £20k Hours: 40 a week, and a free loaf",
      "Job Title: NightBaker / Lead Baker Location: Harbor, Leeds Salary: STARTING AT £20K for those who bake by night",
    ]) {
      const spans = parseBlocks(text).map(({ span }) => span);
      for (const [index, { start }] of spans.entries()) assert.ok(index === 0 || spans[index - 1]!.end <= start, text);
    }
  });
});
