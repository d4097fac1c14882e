import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { readEmploymentTypes } from "../../../server/src/core/posting/read-employment-types";

/** Each type with the words at its span. */
function typesOf(line: string, title = "Welder"): (readonly [string, string])[] {
  const text = `# ${title}\n\nYou weld pipes.\n\n${line}\n\nYou like fire.\n`;
  return readEmploymentTypes(buildOutline(text, parseBlocks(text))).map(({ value, span }) => [
    value,
    text.slice(span.start, span.end),
  ]);
}

describe("the employment types", () => {
  const READS: Record<string, readonly (readonly [string, string])[]> = {
    "Job type: Full-time": [["FULL_TIME", "Full-time"]],
    "**Work schedule:** Full time.": [["FULL_TIME", "Full time"]],
    "Employment type: Part-time, Temporary": [["PART_TIME", "Part-time"], ["TEMPORARY", "Temporary"]],
    "Duration: 12 months Contract position.": [["CONTRACTOR", "12 months Contract"]],
    "- Contract, full time position": [["CONTRACTOR", "Contract, full time"], ["FULL_TIME", "full time"]],
    "This is a part-time position.": [["PART_TIME", "This is a part-time"]],
    "Full time availability.": [["FULL_TIME", "Full time availability"]],
    "Appointment type: This is a term limited appointment.": [["TEMPORARY", "term limited appointment"]],
    "You are paid on a per diem basis.": [["PER_DIEM", "on a per diem basis"]],
    "It is a seasonal role from May to August.": [["TEMPORARY", "seasonal role"]],
    "Permanent part-time, 20 hours": [["PART_TIME", "Permanent part-time"]],
    "Fixed-term for 24 months. Full time. £36,000.": [["TEMPORARY", "Fixed-term for"], ["FULL_TIME", "Full time"]],
    "Fixed term until 31 August 2027": [["TEMPORARY", "Fixed term until"]],
    "We have per-diem and contract opportunities.": [["PER_DIEM", "per-diem and contract opportunities"], ["CONTRACTOR", "contract opportunities"]],
    "We have hours for FT and PT.": [["FULL_TIME", "FT and PT"], ["PART_TIME", "FT and PT"]],
    "The vacancy is permanent/full time.": [["FULL_TIME", "vacancy is permanent/full time"]],
    "Permanent full\u00adtime position": [["FULL_TIME", "Permanent full\u00adtime"]],
    "This is a casual role.": [["OTHER", "casual role"]],
    "Zero hours contract.": [["OTHER", "Zero hours contract"]],
  }; // prettier-ignore
  for (const [line, expected] of Object.entries(READS))
    it(`of “${line}”: it reads ${expected.map(([type]) => type).join(" and ")}`, () =>
      assert.deepEqual(typesOf(line), expected));

  it("of a line of short pieces below the title: it reads the piece that is a type", () => {
    assert.deepEqual(typesOf("Harbor Pine Bakeries · Springfield · Full-time"), [["FULL_TIME", "Full-time"]]);
  });

  it("of a title: it reads what the title says", () => {
    assert.deepEqual(typesOf("You read.", "Marketing Intern"), [["INTERN", "Intern"]]);
    assert.deepEqual(typesOf("You read.", "Temp Welder (Part-time)"), [
      ["TEMPORARY", "Temp"],
      ["PART_TIME", "Part-time"],
    ]);
  });

  for (const line of [
    "Full-time employees get dental insurance.",
    "Three years of full-time paid experience in welding.",
    "Experience with contract negotiation.",
    "You manage contractors.",
    "Number of hours per week you worked (if part time)",
    "Full-time students may not apply.",
    "Candidates employed by the City on a part-time basis may apply.",
    "This list may be used to fill other permanent or temporary vacancies.",
    "The dress is casual.",
  ])
    it(`of “${line}”: it ignores words of something else`, () => assert.deepEqual(typesOf(line), []));

  it("of a title about contracts: it ignores the word", () =>
    assert.deepEqual(typesOf("You read.", "Contract Specialist"), []));
});
