import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { readSections } from "../../../../server/src/core/posting/sections/read-sections";

/** Each section in one line: its kind, its heading in brackets, and the first word below the heading. */
const read = (text: string) =>
  readSections(parseBlocks(text)).map(({ kind, heading, headingSpan, span }) => {
    const [word] = text.slice(headingSpan ? headingSpan.end : span.start, span.end).match(/[\p{L}\d]+/u) ?? [""];
    return `${kind}${heading === null ? "" : ` [${heading}]`} ${word}`;
  });

/** The kind of the section at whose heading or first line some words stand. */
const kindAt = (text: string, words: string) =>
  readSections(parseBlocks(text))
    .filter(({ span }) => span.start <= text.indexOf(words))
    .at(-1)!.kind;

describe("readSections, lines that are told by more than their words", () => {
  it("reads a label in large letters above prose as a heading, and above a value as a line of a form", () => {
    const prose = "We offer a salary that is in keeping with your experience, and the benefits of a large house.";
    assert.deepEqual(read(`Driver\n\nYou drive.\n\nREMUNERATION:  ${prose}`).at(-1), "pay [REMUNERATION] We");
    const apply = "Please send a letter and the names of three people who know your work to the office.";
    assert.deepEqual(read(`Driver\n\nYou drive.\n\nAPPLICATION PROCEDURES:  ${apply}`).at(-1), "how-to-apply [APPLICATION PROCEDURES] Please"); // prettier-ignore
    for (const line of ["SALARY: £24,000 a year", `Salary: ${prose}`, `POSITION: ${prose}`])
      assert.ok(!read(`Driver\n\n${line}`).at(-1)!.includes("["), line);
  });

  it("reads a heading right below the head lines by the long text under it", () => {
    const text = `Baker\n8 Mill Road\nLeeds\nJob Introduction\nOur bakers bring warm bread to the whole of the town from early in the morning, and sell it with a smile.`;
    assert.deepEqual(read(text).at(-1), "summary [Job Introduction] Our");
    assert.ok(!read("Baker\nLeeds\nJob Introduction\nBread").at(-1)!.includes("["));
  });

  it("reads the lines of an address in a form as the place", () => {
    const form = "Baker\n\nAddress Line 1: 24 Mill Road\nCity: Ithaca\nState: NY\nZip: 14850\n\nYou bake bread.";
    for (const line of ["Address Line 1", "City", "State", "Zip"]) assert.equal(kindAt(form, line), "location", line);
  });

  it("reads what an applicant must meet as a requirement, and the way to apply as such", () => {
    assert.equal(
      kindAt("Baker\n\nMinimum Criteria To Apply\n\n- 18 years or older", "Minimum"),
      "requirements-required",
    );
    assert.equal(kindAt("Baker\n\nHow To Apply\n\n- Send a letter", "How"), "how-to-apply");
  });

  it("reads the mark of an item on a line of its own as the mark of the next line", () => {
    const text = `Nurse\n\nWhat we look for in you:\n\n•\n\nAvailability: you work on five days\n\n•\n\nLocation: you live near Leeds\n\nHow to apply\n\nSend a letter.`;
    assert.deepEqual(read(text), [
      "other Nurse",
      "requirements [What we look for in you] Availability",
      "how-to-apply [How to apply] Send",
    ]);
  });

  it("ignores a mark that nothing or a heading follows", () => {
    for (const text of ["Nurse\n\n•", "Nurse\n\n•\n\n\n\n\nDuties\n\n- Care for patients", "•\n•\n•"])
      assert.ok(
        parseBlocks(text).every(({ kind, list }) => kind !== "list-item" || list!.text !== ""),
        text,
      );
  });

  it("reads a label that a tab parts from its value as a line of a form, and ignores the columns of a table", () => {
    const form = `Driver\nPosted:\tMay 2\nLocation:\tTrenton, NJ\nPosition type:\tFull-time employee`;
    assert.deepEqual(read(form), ["other Driver", "location Location", "employment-type Position"]);
    for (const row of ["Skills\tEssential\tDesirable", "Criteria\tEssential", "Grade: 4\tHours: 20"])
      assert.equal(parseBlocks(`Driver\n\n${row}`)[1]!.kind, "table-row", row);
  });

  it("reads a place with the type of the job as the place below a title", () => {
    for (const line of ["Auckland, Full-time", "Vancouver, BC | Full-time"])
      assert.equal(kindAt(`Clerk\n\n${line}\n\nDuties\n\n- Write letters`, line), "location", line);
    assert.notEqual(kindAt("Clerk\n\nWriting | Filing\n\nDuties\n\n- Write letters", "Writing"), "location");
  });

  it("reads a statement directly below a list without marks as none of its items", () => {
    const list =
      "Clerk\n\nPreferred qualifications\nExperience with maps\nKnowledge of two languages\nAbility to drive\n";
    const last = "Harbor Pine is an affirmative action and equal opportunity employer.";
    assert.equal(kindAt(list + last, last), "equal-opportunity");
    assert.equal(kindAt(`${list}Equal parts of patience and humour`, "Equal parts"), "requirements-preferred");
  });

  it("reads headings in capitals with small words between them, and numbered ones above their text", () => {
    const text = `Teacher\n\n1. RANK: TEACHER\n2. LEVEL: 1\n3. DUTIES and TASKS OF THE JOB:\nThe ability to lead a class through the whole year is at its heart.\n• Teach reading`;
    assert.equal(kindAt(text, "DUTIES"), "responsibilities");
    const capitals = `Teacher\n\nWe teach.\n\nDUTIES and RESPONSIBILITIES\nThe teacher leads a class of thirty children through the year.`;
    assert.deepEqual(read(capitals).slice(-1), ["responsibilities [DUTIES and RESPONSIBILITIES] The"]);
  });

  it("ignores numbered demands in capitals", () => {
    const text =
      "Driver\n\nRequirements\n\n1. VALID LICENCE\n2. TWO YEARS OF EXPERIENCE\n\nWe pay each Friday in the office by the gate.";
    assert.ok(read(text).every((section) => !/\[(?:VALID|TWO)/.test(section)));
  });

  it("reads the title of a job over its text as no section of what the text says", () => {
    const text = `Jobs at Harbor Pine\n\n### Line Cook\n\nHarbor Pine is seeking a line cook for its kitchen.\n\n### Duties\n\n- Cook meals`;
    assert.deepEqual(read(text).slice(1, 3), ["other [Line Cook] ", "summary Harbor"]);
  });

  it("ignores headings that name a part of a role or a group of roles", () => {
    for (const heading of ["Line Cook Requirements", "Developers"]) {
      const text = `# Jobs\n\n## Who we look for\n\nPeople.\n\n### ${heading}\n\n- Two years of experience\n- Knowledge of ovens`;
      assert.ok(kindAt(text, heading).startsWith("requirements"), heading);
    }
  });

  it("reads what a board prints above a whole posting as no section of it", () => {
    const text = `Teacher\nHarbor Pine School\n3 weeks ago\n\nAbout the job\n\nOur school cares for ninety children by the sea and has done so since 1950.\n\nDuties\n\n- Teach reading`;
    assert.ok(read(text).every((section) => !section.includes("[About the job]")));
    const own = `Duties\n\n- Teach reading\n\nAbout the job\n\nYou teach a class of thirty children.`;
    assert.ok(read(own).some((section) => section.startsWith("summary [About the job]")));
  });

  it("reads the last words of a posting to the reader as the way to apply", () => {
    const head = "Clerk\n\nRequirements\n\n- Two years of experience\n- Knowledge of maps\n\n";
    for (const text of [
      "Interested candidates, please submit your application via this form.",
      "We look forward to receiving your application.",
      "Welcome to submit your application!",
    ])
      assert.equal(kindAt(head + text, text), "how-to-apply", text);
    const goals = "We look forward to hearing about your goals.";
    assert.notEqual(kindAt(head + goals, goals), "how-to-apply");
  });

  it("reads the steps of an application as such, though they begin as tasks do", () => {
    const text =
      "Clerk\n\nSummary\n\nA desk by the sea.\n\nReady? Apply now by completing these steps:\n\n- Complete the form\n- Complete a test";
    assert.equal(kindAt(text, "Ready"), "how-to-apply");
  });

  it("ignores who must meet all demands, whom many welcome who do not", () => {
    const text =
      "Clerk\n\nDuties\n\n- Write letters\n\nCandidates must meet all qualifications before the closing date.";
    assert.notEqual(kindAt(text, "Candidates"), "diversity");
    const open = "Clerk\n\nDuties\n\n- Write letters\n\nYou need not apply only if you meet every point on the list.";
    assert.equal(kindAt(open, "You need"), "diversity");
  });

  it("reads where the job is and when it is worked in one sentence below the pay", () => {
    const head = "Clerk\n\nSalary: £20,000 a year\n\n";
    assert.equal(kindAt(`${head}The position will be based at our head office in Exeter`, "The position"), "location");
  });

  it("says what a heading announces only of sections that have one", () => {
    const text = "# Clerk\n\nSalary: £28,000 a year\n\nLocation: Leeds\n\n## Duties\n\n- File letters";
    assert.deepEqual(
      readSections(parseBlocks(text)).map(({ kind, heading, announced }) => [kind, heading, announced]),
      [
        ["other", "Clerk", null],
        ["pay", null, null],
        ["location", null, null],
        ["responsibilities", "Duties", "responsibilities"],
      ],
    );
  });

  it("reads prose below a field as no part of its value", () => {
    const text =
      "Nurse\n\nLocation: Leeds\n\nWe have rooms for forty guests and a garden\n\nDuties\n\n- Care for guests";
    assert.notEqual(kindAt(text, "We have"), "location");
  });
});

describe("sectionKindOfHeading, by what headings say", () => {
  const kindOf = (heading: string) =>
    readSections(parseBlocks(`# Clerk\n\nA desk by the sea.\n\n## ${heading}\n\nIt is so.`)).at(-1)!.announced;

  it("reads them", () => {
    for (const [heading, kind] of [
      ["About the candidate", "requirements"],
      ["You should apply if", "requirements"],
      ["What you offer", "requirements"],
      ["What is needed", "requirements"],
      ["What you will benefit from", "benefits"],
      ["Referral bonus", "benefits"],
      ["What you need to do now", "how-to-apply"],
      ["Sounds brilliant! What next?", "how-to-apply"],
      ["How do I apply?", "how-to-apply"],
      ["About our process", "how-to-apply"],
      ["Background to the centre", "about-company"],
      ["Overview of Harbor County", "about-company"],
      ["Terms of employment", "employment-type"],
      ["Work days", "schedule"],
      ["What´s in it for you", "benefits"],
    ] as const)
      assert.equal(kindOf(heading), kind, heading);
  });

  it("ignores what only looks like one", () => {
    for (const [heading, kind] of [
      ["Please choose your preferred shift", "requirements-preferred"],
      ["Overview of the role", "about-company"],
      ["Overview of key responsibilities", "about-company"],
      ["Background check", "about-company"],
      ["What we offer", "requirements"],
      ["Bonus points", "benefits"],
    ] as const)
      assert.notEqual(kindOf(heading), kind, heading);
  });
});
