import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { readSeniority } from "../../../../server/src/core/posting/title/read-seniority";
import { readTitle } from "../../../../server/src/core/posting/title/read-title";

/** The seniority and the words at its span. */
function seniorityOf(text: string): readonly [string, string] | null {
  const outline = buildOutline(text, parseBlocks(text));
  const seniority = readSeniority(outline, readTitle(outline));
  return seniority && [seniority.value, text.slice(seniority.span.start, seniority.span.end)];
}

describe("the seniority", () => {
  const TITLES: Record<string, readonly [seniority: string, words: string]> = {
    "Senior Data Engineer": ["senior", "Senior"],
    "Sr. Accountant": ["senior", "Sr."],
    "Senior Care Worker": ["senior", "Senior"],
    "Staff Software Engineer": ["staff", "Staff"],
    "Principal Product Designer": ["principal", "Principal"],
    "Junior Welder": ["junior", "Junior"],
    "Marketing Intern": ["intern", "Intern"],
    "Director of Community": ["director", "Director"],
    "Head of Engineering": ["director", "Head of"],
    "Vice President, Sales": ["executive", "Vice President"],
    "Chief Product Officer": ["executive", "Chief Product Officer"],
    "Engineering Manager": ["manager", "Engineering Manager"],
    "PIPEFITTER SUPERVISOR": ["manager", "SUPERVISOR"],
    "Senior Product Manager": ["senior", "Senior"],
    "Graduate Data & Reporting Analyst": ["entry", "Graduate"],
    "Welder - Entry": ["entry", "Entry"],
    "Data Analyst, Mid": ["mid", "Mid"],
    "Nursing Home Manager": ["manager", "Home Manager"],
    "Team Leader for the Night Shelter": ["lead", "Team Leader"],
    "Assistant Farm Manager": ["manager", "Assistant Farm Manager"],
    "Manager Boats & Ropes": ["manager", "Manager"],
    "Team Lead, Payments": ["lead", "Team Lead"],
    "Head, Bakery Operations": ["director", "Head"],
    "INTERNAL AUDIT HEAD": ["director", "HEAD"],
    "Data Engineer (Mid-Level to Sr.)": ["mid", "Mid-Level"],
    "Manager/Director of Bakeries": ["manager", "Manager"],
    "Manager / Senior Manager - Bakeries": ["manager", "Manager"],
  };
  for (const [title, expected] of Object.entries(TITLES))
    it(`of “${title}”: it reads ${expected[0]}`, () =>
      assert.deepEqual(seniorityOf(`# ${title}\n\nYou work here.`), expected));

  for (const title of [
    "Product Manager",
    "Business Development Manager",
    "Project Manager",
    "Account Executive",
    "Executive Assistant",
    "Staff Nurse",
    "Staff Accountant",
    "Lead Generation Specialist",
    "Senior Living Advisor",
    "Senior Care Home Cook",
    "Team Leadership Trainer",
    "Assistant Product Manager",
    "Assistant to the Director",
    "Data Engineer",
  ])
    // prettier-ignore
    it(`of “${title}”: it ignores words that tell no rank`, () => assert.equal(seniorityOf(`# ${title}\n\nYou work here.`), null));

  it("of a manager with a team: it reads manager where the text says that people are managed", () => {
    assert.deepEqual(seniorityOf("# Marketing Manager\n\nYou manage and coach a team of five."), [
      "manager",
      "Manager",
    ]);
    assert.equal(seniorityOf("# Marketing Manager\n\nYou write newsletters."), null);
    assert.deepEqual(seniorityOf("# Office Manager\n\nManage the Office Administrator."), ["manager", "Manager"]);
    assert.equal(seniorityOf("# Office Manager\n\nManage the assistant's calendar."), null);
  });

  it("of a level in a line of its own: it reads it", () =>
    assert.deepEqual(seniorityOf("# Data Engineer\n\nSeniority level: Entry level\n\nYou work here."), [
      "entry",
      "Entry level",
    ]));

  it("of a level below its label: it reads it, and ignores what says none", () => {
    assert.deepEqual(
      seniorityOf("# Clerk\n\nYou work here.\n\nSeniority level\n\nEntry level\n\nIndustries\n\nKites"),
      ["entry", "Entry level"],
    );
    assert.equal(seniorityOf("# Clerk\n\nYou work here.\n\nSeniority level\n\nNot Applicable"), null);
    assert.equal(seniorityOf("# Clerk\n\nYou work here.\n\nSeniority level"), null);
  });

  it("of who leads a ward: it reads a manager", () =>
    assert.deepEqual(seniorityOf("# Ward Manager\n\nYou work here."), ["manager", "Ward Manager"]));

  it("of a senior manager: it reads a manager, and of a manager of no people the rank", () => {
    assert.deepEqual(seniorityOf("# Kite Policy Senior Manager\n\nYou work here.")?.[0], "manager");
    assert.deepEqual(seniorityOf("# Senior Research Manager\n\nYou work here."), ["senior", "Senior"]);
    assert.equal(seniorityOf("# Research Manager\n\nYou work here."), null);
  });

  it("of who writes for a paper: it ignores the staff", () =>
    assert.equal(seniorityOf("# Staff Writer in Kites\n\nYou work here."), null));

  it("of a level with a bold label: it reads it", () =>
    assert.equal(seniorityOf("# Clerk\n\n- **Experience level**: Junior\n\nYou work here.")?.[0], "junior"));

  it("of the experience that a form asks for: it reads a level, and ignores words beside years", () => {
    assert.deepEqual(seniorityOf("# Clerk\n\nMinimum experience: Entry Level\n\nYou work here."), [
      "entry",
      "Entry Level",
    ]);
    assert.equal(seniorityOf("# Clerk\n\nExperience: 2 years in a senior living home\n\nYou work here."), null);
  });

  it("of a sentence that looks for a beginner: it reads entry", () =>
    assert.deepEqual(seniorityOf("# Data Clerk\n\nWe are looking for an entry level clerk."), [
      "entry",
      "looking for an entry level",
    ]));

  it("of a rank before the noun of the title, where somebody is sought: it reads it", () => {
    assert.deepEqual(seniorityOf("# Data Clerk\n\nWe are looking for a Senior Data Clerk to join us."), [
      "senior",
      "Senior",
    ]);
    assert.deepEqual(seniorityOf("# Welder\n\nAs a junior welder, you learn all of it."), ["junior", "junior"]);
  });

  it("of a rank beside another noun: it ignores it", () => {
    assert.equal(seniorityOf("# Data Clerk\n\nYou seek advice from senior clerks of the house."), null);
    assert.equal(seniorityOf("# Data Clerk\n\nWe are looking for a clerk to help a senior engineer."), null);
    assert.equal(seniorityOf("# Welder\n\nWe are looking for both senior and junior welders."), null);
  });

  it("of a manager who manages nobody: it ignores the manager", () =>
    assert.deepEqual(
      seniorityOf("# Senior Analytics Manager\n\nYou work without direct people management responsibilities."),
      ["senior", "Senior"],
    ));

  it("of a manager without direct reports: it ignores the manager", () =>
    assert.equal(seniorityOf("# Facilities Manager\n\nYou supervise staff.\n\n**Direct Reports:** None"), null));

  it("of a title with a rank or without it: it ignores the rank", () => {
    assert.equal(seniorityOf("# Senior Lecturer or Lecturer in Baking\n\nYou teach."), null);
    assert.equal(seniorityOf("# Lecturer/Senior Lecturer in Baking\n\nYou teach."), null);
  });

  it("of a range of levels behind a label: it reads the lower", () =>
    assert.equal(seniorityOf("# Data Clerk\n\nExperience level: Junior to Mid level\n\nYou count.")?.[0], "junior"));

  it("of a scientist of the staff: it ignores the staff", () =>
    assert.equal(seniorityOf("# Staff Scientist\n\nYou measure the sea."), null));

  it("of a level that says who is meant not: it ignores it", () =>
    assert.equal(seniorityOf("# Data Clerk\n\nCareer level: Experienced (non-manager)\n\nYou work here."), null));
});
