import assert from "node:assert/strict";
import { readOpeningTitle } from "../../../server/src/core/posting/opening-title";

/** The title with which a text opens, and what stands between it and the first sentence. */
function openingOf(text: string): readonly [title: string, rest: string] | null {
  const title = readOpeningTitle(text);
  return title ? [text.slice(title.start, title.end), text.slice(title.rest.start, title.rest.end)] : null;
}

describe("the title with which a text opens", () => {
  const READS: Record<string, readonly [text: string, title: string, rest: string]> = {
    "a county and a state before a dash": [
      "Deputy Clerk, Harbor County, Ohio — The deputy clerk keeps the records of the county.",
      "Deputy Clerk",
      ", Harbor County, Ohio",
    ],
    "an employer before a dash": [
      "Records Manager, Harbor State Board of Parks– This manager leads a team of four.",
      "Records Manager",
      ", Harbor State Board of Parks",
    ],
    "a department of a county": [
      "Programs Coordinator, Tides & Boats, Harbor County, Ohio– You plan the season.",
      "Programs Coordinator, Tides & Boats",
      ", Harbor County, Ohio",
    ],
    "a noun that needs its department": [
      "Director, Information Technology, Harbor County, Fla. — develops the plan of the office.",
      "Director, Information Technology",
      ", Harbor County, Fla.",
    ],
    "a weak noun at its end": [
      "Early Shift Lead, Harbor County, Ohio— Under supervision, you open the shop.",
      "Early Shift Lead",
      ", Harbor County, Ohio",
    ],
    "a title before a colon": ["Night Shift Supervisor: Under general direction you lead six people.", "Night Shift Supervisor", ""],
    "pay behind it": ["Night Nurse £18.20 per hour. You care for people at night.", "Night Nurse", ""],
    "a place behind it": ["Staff Nurse Cambridgeshire £18 per hour. You care for people.", "Staff Nurse", " Cambridgeshire"],
    "the word job and a town": ["Ward Manager Job Leeds A hospital seeks a manager.", "Ward Manager", " Job Leeds "],
    "a plural that is required": ["Support Workers required in a home by the sea.", "Support Workers", ""],
    "a sentence that says it again": [
      "Senior Support Worker Autism A Senior Support Worker is required in a day service.",
      "Senior Support Worker",
      " Autism",
    ],
    "a label before it": ["Job Title Process Engineer Location Leeds Salary £30,000. You mend.", "Process Engineer", ""],
    "the name of the employer behind it": [
      "Regional Sales Director Northwind is a maker of kites with four shops.",
      "Regional Sales Director",
      "",
    ],
  }; // prettier-ignore
  for (const [name, [text, title, rest]] of Object.entries(READS))
    it(`${name}: it reads “${title}”`, () => assert.deepEqual(openingOf(text), [title, rest]));

  const IGNORES: Record<string, string> = {
    "a sentence about a title": "The Senior Clerk keeps the records of the county and answers letters.",
    "a firm that builds": "Northwind Builders, Inc. is looking for people who like wood.",
    "a person and an apposition": "Career Coach, a start-up from Leeds, is looking for people who like to talk.",
    "people who are spoken to": "Engineers, designers and painters are welcome to apply for this post.",
    "a sentence before the dash": "We need a Clerk, and soon — the office has been empty since May.",
    "a name with a job in it": "Nurse Staffing Group is hiring people for homes in Leeds and York.",
    "a heading of a section": "Key Responsibilities — You keep the records and answer the letters.",
  };
  for (const [name, text] of Object.entries(IGNORES))
    it(`${name}: it ignores it`, () => assert.equal(openingOf(text), null));
});
