import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../server/src/core/posting/build-posting";
import type { Posting } from "../../../server/src/core/posting/posting";

const NURSE = `Night Ward Nurse

Gannet Hospital, Leeds, England
Full-time, permanent
Salary: £33,706 - £38,210 a year
Closing date: 14 March 2027

About us

Gannet Hospital is a small hospital by the canal, and its four wards have looked after the people of the city since before anybody who works here was born.

What you will do

- Look after the twelve people of your ward from the evening to the morning, with one colleague beside you
- Write down what happened in the night, so that those who come in the morning know it
- Call the doctor on duty where somebody needs one

What you need

- A nursing degree, and at least two years of experience on a ward
- Experience with people who live with dementia is a plus

How to apply

Send your application to nights@gannet.example and tell us why you like the night.`;

const CLERK = `# Data Clerk

**Harbor Pine** · Hybrid

Spokane, Washington

## About the role

You keep the records of the boats that our customers rent, and you answer the letters of those who want to know when their boat will be ready for the summer.

## Responsibilities

* Keep the records of forty boats and of the people who rent them in the order that the law asks for
* Answer letters within two days
* Count the boats in the evening

## Requirements

* Three to five years of experience in an office
* High school diploma or GED

## Pay

$21.50 to $24.00 per hour, depending on experience, with a bonus at the end of each summer.

## Benefits

* Health insurance from the first day on
* Twenty days of paid vacation

Harbor Pine is an equal opportunity employer. All qualified applicants will receive consideration for employment without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status.`;

/** How the same posting looks when it was copied from somewhere else. */
const SHAPES: Record<string, (text: string) => string> = {
  "with the line breaks of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "with spaces that do not break": (text) => text.replace(/(?<=\S) (?=\S)/g, "\u00a0"),
  "with a space that does not break at the end of each line": (text) => text.replace(/$/gm, " \u00a0"),
  "with invisible spaces before each line of text": (text) => text.replace(/^(?=\p{L})/gmu, "\u200b"),
  "with curly apostrophes": (text) => text.replaceAll("'", "’"),
  "with twice as many line breaks": (text) => text.replaceAll("\n", "\n\n"),
  "with each line moved to the right": (text) => text.replace(/^(?=.)/gm, "  "),
  "as a mail quotes it": (text) => text.replace(/^/gm, "> "),
  "with the bullets of a word processor": (text) => text.replace(/^[-*] /gm, "·\u00a0\u00a0\u00a0 "),
  "with bullets glued to the words": (text) => text.replace(/^[-*] /gm, "•"),
  "with lines broken to a width": (text) => wrapped(text, 80),
  "with lines broken to a width, and no empty lines, as a PDF gives it": (text) =>
    wrapped(text, 80).replace(/\n{2,}/g, "\n"),
};

function wrapped(text: string, width: number): string {
  const piece = new RegExp(`(.{1,${width}})(?: |$)`, "g");
  return text.split("\n").map((line) => line.replace(piece, "$1\n").trimEnd()).join("\n"); // prettier-ignore
}

/** What a posting says, without the places where it says it. */
function facts(text: string): Record<string, unknown> {
  const posting: Posting = buildPosting(buildOutline(text, parseBlocks(text)));
  const plain = (words: string | null | undefined) => words?.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return {
    title: plain(posting.title?.value),
    organization: plain(posting.organization?.value),
    sections: posting.sections.map(({ kind, heading }) => [kind, plain(heading)]),
    pay: posting.pay.map(({ min, max, currency, unit }) => [min, max, currency, unit]),
    years: posting.requirements.flatMap(({ level, years }) => years.map(({ min, max }) => [level, min, max])),
    degrees: posting.requirements.flatMap(({ degrees }) => degrees.map(({ level }) => level)),
    locations: posting.locations.map(({ city, region, country }) => [city, region, country]),
    arrangement: posting.workArrangement?.value,
    types: posting.employmentTypes.map(({ value }) => value),
    deadline: posting.validThrough?.value,
    statements: posting.statements.map(({ kind, missing }) => [kind, missing]),
  };
}

describe("a posting that was pasted", () => {
  for (const [name, text] of Object.entries({ "a plain text": NURSE, Markdown: CLERK }))
    for (const [shape, reshape] of Object.entries(SHAPES))
      it(`${name}, ${shape}: it reads the same facts`, () => assert.deepEqual(facts(reshape(text)), facts(text)));

  it("reads facts at all", () => {
    const { title, pay, years, deadline, sections } = facts(NURSE);
    assert.deepEqual({ title, pay, years, deadline }, {
      title: "Night Ward Nurse",
      pay: [[33706, 38210, "GBP", "YEAR"]],
      years: [["required", 2, null]],
      deadline: "2027-03-14",
    }); // prettier-ignore
    assert.ok((sections as unknown[]).length >= 6);
  });
});
