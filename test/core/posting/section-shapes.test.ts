import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { readSections } from "../../../server/src/core/posting/read-sections";

/** Each section in one line: its kind, its heading in brackets, and its first words below the heading. */
const read = (text: string) =>
  readSections(parseBlocks(text)).map(({ kind, heading, headingSpan, span }) => {
    const words = text.slice(headingSpan ? headingSpan.end : span.start, span.end).replace(/^[\s:*]+/, "").split(/\s+/).slice(0, 3).join(" "); // prettier-ignore
    return `${kind}${heading === null ? "" : ` [${heading}]`}${words && ` ${words}`}`;
  });

describe("readSections, postings as job boards and forms print them", () => {
  it("reads the lines of a list that was copied without its bullets as one list, and another where its items change", () => {
    const text = `Boiler Fitter

Under general supervision, looks after the boilers of forty schools in the county and helps the duty engineer.

Inspects boilers and burners before each winter.

Repairs pumps, valves and pipes during the shift.

Maintains a clean and safe work environment.

Performs other duties as assigned.

Knowledge of gas and steam boilers.

Skill in reading technical drawings.

Ability to climb ladders and lift 20 kg.`;
    assert.deepEqual(read(text), [
      "other Boiler Fitter",
      "summary Under general supervision,",
      "responsibilities Inspects boilers and",
      "requirements Knowledge of gas",
    ]);
  });

  it("reads a value on a line of its own as a value and not as a heading that swallows what follows", () => {
    const text = `Bicycle Mechanic

Job Type

Full-time

We are looking for a bicycle mechanic who likes old frames and new customers, for our workshop behind the station.

Responsibilities:

- Repair bicycles
- Advise customers`;
    assert.deepEqual(read(text), [
      "other Bicycle Mechanic",
      "employment-type [Job Type] Full-time",
      "summary We are looking",
      "responsibilities [Responsibilities] - Repair bicycles",
    ]);
  });

  it("reads names of fields above their values, in the small letters of a form", () => {
    const text = `Seed Bank Curator
locations
Corvallis, OR
time type
Part time
posted on
Posted Yesterday
job requisition id
R-1177
Closing date
3 March 2027`;
    assert.deepEqual(read(text), [
      "other Seed Bank Curator",
      "location [locations] Corvallis, OR",
      "employment-type [time type] Part time",
      "other posted on Posted",
      "how-to-apply [Closing date] 3 March 2027",
    ]);
  });

  it("reads fields and values that stand in one line without a colon, and ignores a task that begins with the same word", () => {
    assert.deepEqual(
      read("Pastry Chef\nLarch House\n\nJob Number 2207\nLocation Bergen, Norway\nBrand Larch Hotels\nSchedule Full-Time\nRelocation? N"),
      ["other Pastry Chef Larch", "location Location Bergen, Norway", "other Brand Larch Hotels", "employment-type Schedule Full-Time", "other Relocation? N"],
    ); // prettier-ignore
    const tasks = "Clerk\n\nSchedule appointments for patients\nTime sheets";
    assert.deepEqual(read(tasks), ["other Clerk Schedule appointments"]);
  });

  it("reads each fact of a list that mixes type, pay and deadline", () => {
    const text = `Lecturer in Soil Science

We are seeking a lecturer who will teach soil science and lead field trips for second-year students.

- Full time, fixed term to July 2029
- Light teaching load
- Level B (base salary from AUD $101,000 to $118,000)
- Applications close 2 May 2027`;
    assert.deepEqual(read(text), [
      "other Lecturer in Soil",
      "summary We are seeking",
      "employment-type - Full time,",
      "other - Light teaching",
      "pay - Level B",
      "how-to-apply - Applications close",
    ]);
  });

  it("reads what stands below a sub-heading of unknown words as part of the duties that it parts", () => {
    const text = `Florist

Main duties

We tie four hundred bouquets a week, and each of them is checked before it leaves the shop for the customer's door.

Looking After Plants

Water and repot the house plants, and tell customers how to keep them alive through the winter.`;
    assert.deepEqual(read(text), [
      "other Florist",
      "responsibilities [Main duties] We tie four",
      "responsibilities [Looking After Plants] Water and repot",
    ]);
  });

  it("reads the questions of an application form as how to apply, whatever they ask for", () => {
    const text = `Harbour Clerk

Requirements

- Two years of office work

01

Do you have a valid driver's license?

Yes

No

02

How many years of experience do you have with port software?

More than 1 year, but less than 2

03

Which software have you used?`;
    assert.deepEqual(read(text), [
      "other Harbour Clerk",
      "requirements [Requirements] - Two years",
      "how-to-apply 01 Do you",
    ]);
  });

  it("reads on below the foot of a printed page in the section that it parted", () => {
    const text = `Archivist

Required qualifications

- A degree in history
- Two years in an archive

Archivist - Careers https://jobs.example.org/archivist-1... 
1 of 2 3/4/27, 09:15

- Knowledge of paper conservation
- Good handwriting`;
    assert.deepEqual(read(text), [
      "other Archivist",
      "requirements-required [Required qualifications] - A degree",
      "other Archivist - Careers",
      "requirements-required - Knowledge of",
    ]);
  });

  it("reads the fields that end a posting, below whatever stands before them", () => {
    const text = `Chemist

Benefits

- Paid holidays
- Dental insurance

Reports to: Head of Laboratory

Location: Basel, Switzerland

Job ID: 5521`;
    assert.deepEqual(read(text), [
      "other Chemist",
      "benefits [Benefits] - Paid holidays",
      "other Reports to: Head",
      "location Location: Basel, Switzerland",
      "other Job ID: 5521",
    ]);
  });

  it("reads a statement without a heading behind the way to apply", () => {
    const text = `Cook

How to apply

Send a letter and your CV to jobs@larch.example.

This position is not eligible for visa sponsorship.

Any questions?

Call the kitchen in the morning, before the lunch service begins.`;
    assert.deepEqual(read(text), [
      "other Cook",
      "how-to-apply [How to apply] Send a letter",
      "legal This position is",
      "how-to-apply [Any questions?] Call the kitchen",
    ]);
  });

  it("ignores what a job board prints above a posting, and a shift or a pay in the title", () => {
    const text = `Barista (12 hours - Weekends) | Leith
larch coffee

About the job

Responsibilities

- Make coffee`;
    assert.deepEqual(read(text), [
      "other Barista (12 hours",
      "other [About the job]",
      "responsibilities [Responsibilities] - Make coffee",
    ]);
  });

  it("reads a line of invented words that stands alone between lists without marks as a heading, with the kind of what stands below it", () => {
    const text = `Bookbinder

We bind four thousand books a year for libraries, and each of them passes through the hands of one binder alone.

What you bring

Two years of experience in a bindery
Knowledge of old papers
Good eyes

The Good Stuff

30 days of paid leave
Dental insurance
Free lunches every Thursday`;
    assert.deepEqual(read(text), [
      "other Bookbinder",
      "summary We bind four",
      "requirements [What you bring] Two years of",
      "benefits [The Good Stuff] 30 days of",
    ]);
  });

  it("reads the end of a job board's facts where the full description begins, and ignores the buttons above them", () => {
    const text = `Sailmaker
Larch Sails
Apply now
Job type
Full-time
Benefits
Dental insurance
Paid time off
Full job description
We are looking for a sailmaker who mends and measures sails, for our loft at the old harbour.`;
    assert.deepEqual(read(text), [
      "other Sailmaker Larch Sails",
      "employment-type [Job type] Full-time",
      "benefits [Benefits] Dental insurance Paid",
      "summary [Full job description] We are looking",
    ]);
  });

  it("ignores praise of a culture of belonging in what a company says of itself", () => {
    const text = `Machinist

About Larch

Larch Bearings is an old manufacturer dedicated to a culture of belonging, where every colleague is welcome and heard.`;
    assert.deepEqual(read(text), ["other Machinist", "about-company [About Larch] Larch Bearings is"]);
  });
});
