import assert from "node:assert/strict";
import { findOpeningLines } from "../../../server/src/core/blocks/opening-lines";

const REST = " You keep the boats of the harbor in order, and you answer the letters of those who hire them. ".repeat(
  2,
);

/** The lines with which a text opens that goes on with some sentences; none where its first line is not told apart. */
function linesOf(opening: string): string[] {
  const text = opening + REST;
  const cuts = [...findOpeningLines(text), text.length];
  return cuts.length === 1
    ? []
    : cuts.slice(0, -1).map((cut, index) => text.slice(index > 0 ? cuts[index - 1] : 0, cut).trim());
}

describe("the lines with which a text without breaks opens", () => {
  const READS: Record<string, readonly [opening: string, ...lines: string[]]> = {
    "a title before the first sentence": ["Tax Clerk We seek a clerk.", "Tax Clerk"],
    "a title before a sentence that begins with its own words": ["Tax Clerk Responsible for all taxes.", "Tax Clerk"],
    "a title before a participle": ["Health and Safety Officer Raising the standards is fun.", "Health and Safety Officer"],
    "the employer and the town behind it": [
      "Night Nurse Harbor Home Leeds £18 an hour.",
      "Night Nurse",
      "Harbor Home Leeds",
    ],
    "a kind of employment behind it": ["Web Developer Northwind Full time, permanent.", "Web Developer", "Northwind"],
    "pay behind it": ["Night Nurse £18.20 per hour.", "Night Nurse"],
    "a county that is called as a union is": ["Press Officer, Union County, Ohio — The officer writes.", "Press Officer,", "Union County, Ohio —"],
    "a word with a hyphen before it": ["In-Person Clerk, Harbor County — The clerk greets.", "In-Person Clerk,", "Harbor County —"],
    "the name of the document before it": ["Job Description: Sales Clerk We seek a clerk.", "Job Description:", "Sales Clerk"],
    "a place between commas before a dash": [
      "Deputy Clerk, Harbor County, Ohio — The deputy clerk keeps the records.",
      "Deputy Clerk,",
      "Harbor County, Ohio —",
    ],
    "what it is the head of": ["Registrar of Voters, Harbor County – The board appoints.", "Registrar of Voters,", "Harbor County –"],
    "the field of its head": ["Director of Boat Services, Harbor County – The director leads.", "Director of Boat Services,", "Harbor County –"],
    "a field behind a hyphen": ["Office Manager-Boat Services, Harbor County – You lead.", "Office Manager-Boat Services,", "Harbor County –"],
    "a word of terms before its noun": ["Contract Sales Clerk, Northwind— We seek a clerk.", "Contract Sales Clerk,", "Northwind—"],
    "a noun behind another": ["Clerk Recorder Services Manager, Harbor County — You lead.", "Clerk Recorder Services Manager,", "Harbor County —"],
    "letters in brackets": ["Mental Nurse (RMN) Harbor Home Leeds seeks you.", "Mental Nurse (RMN)"],
    "a comma behind brackets": ["Associate Analyst (Research), Northwind Trusts, Leeds — You read.", "Associate Analyst (Research),", "Northwind Trusts, Leeds —"],
    "a noun that another one describes": ["Trainee Train Driver Northwind Full time.", "Trainee Train Driver", "Northwind"],
    "two nouns of a job": ["Cook and Baker Northwind Full time.", "Cook and Baker", "Northwind"],
    "the name of the employer that begins a sentence": ["Regional Sales Director Northwind is a maker of kites.", "Regional Sales Director"],
    "a label before it": ["Job Title Process Engineer Location Leeds.", "Job Title", "Process Engineer"],
    "a label behind it": ["Senior Accountant Class Code: 1523.", "Senior Accountant"],
  }; // prettier-ignore
  for (const [name, [opening, ...lines]] of Object.entries(READS))
    it(`it reads ${name}`, () => assert.deepEqual(linesOf(opening), lines));

  const IGNORES: Record<string, string> = {
    "a sentence about a title": "The Senior Clerk keeps the records of the county.",
    "a sentence that begins with a title": "Senior Clerks keep the records of the county.",
    "a firm that builds": "Northwind Builders, Inc. is looking for people who like wood.",
    "a firm whose name is a job": "Mobile Trainers is a company for fitness at home.",
    "a firm that belongs to a maker": "Maker’s Row is a marketplace for people who make things.",
    "a person": "Chef Anna cooks with what grows here.",
    "a person and an apposition": "Career Coach, a start-up from Leeds, is looking for people who like to talk.",
    "people who are spoken to": "Engineers, designers and painters are welcome to apply for this post.",
    "a name with a job in it": "Nurse Staffing Group is hiring people for homes in Leeds and York.",
    "an association": "Engineers Without Borders is a charity.",
  };
  for (const [name, opening] of Object.entries(IGNORES))
    it(`it ignores ${name}`, () => assert.deepEqual(linesOf(opening), []));

  it("it leaves a short text alone, which is one line", () => assert.deepEqual(findOpeningLines("Night Nurse Harbor Home Leeds £18 an hour"), []));
}); // prettier-ignore
