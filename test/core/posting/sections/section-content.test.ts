import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { readSections } from "../../../../server/src/core/posting/sections/read-sections";

/** Each section in one line: its kind, its heading in brackets, and its first words below the heading. */
const read = (text: string) =>
  readSections(parseBlocks(text)).map(({ kind, heading, headingSpan, span }) => {
    const words = text.slice(headingSpan ? headingSpan.end : span.start, span.end).replace(/^[\s:*#-]+/, "").split(/\s+/).slice(0, 2).join(" "); // prettier-ignore
    return `${kind}${heading === null ? "" : ` [${heading}]`}${words && ` ${words}`}`;
  });

describe("readSections, content that parts from the heading above it", () => {
  const DUTIES = `Caretaker

Duties

- Open the school each morning
- Check the boilers and the alarms
- Repair doors and windows`;

  it("reads a paragraph on what is asked, or on the hours, below a list of duties as a section of its own", () => {
    const text = `${DUTIES}

The successful candidate will have practical experience of building work and must hold a valid driving licence.

Working hours are Monday to Friday from 6.15am to 9.15am and overtime at weekends.`;
    assert.deepEqual(read(text), [
      "other Caretaker",
      "responsibilities [Duties] Open the",
      "requirements The successful",
      "schedule Working hours",
    ]);
  });

  it("ignores a demand in the first words below the heading, and a paragraph that says more of the duties", () => {
    const first = DUTIES.replace(
      "- Open",
      "You must have a key to every door and will be able to climb ladders.\n\n- Open",
    );
    assert.equal(read(first).length, 2);
    assert.equal(read(`${DUTIES}\n\nYou will also help the head teacher to prepare the hall for events.`).length, 2);
  });

  it("reads a list of nothing but demands as what is asked, though its heading names duties", () => {
    const text = `Baker

Responsibilities

- Proven ability to bake for two hundred guests
- Experience with deck ovens
- Strong spoken English
- Ability to lift 20 kg`;
    assert.deepEqual(read(text).at(-1), "requirements [Responsibilities] Proven ability");
  });

  it("ignores demands among tasks, a few of them, and what the reader does", () => {
    const under = (...items: string[]) =>
      read(`Baker\n\nResponsibilities\n\n${items.map((item) => `- ${item}`).join("\n")}`)
        .at(-1)!
        .split(" ")[0];
    assert.equal(under("Prepare the bread", "Strong spoken English", "Ability to lift 20 kg", "Experience with ovens"), "responsibilities"); // prettier-ignore
    assert.equal(under("Ability to lift 20 kg", "Strong spoken English"), "responsibilities");
    assert.equal(under("You lead the night shift", "You are in charge of the ovens", "You have the last word"), "responsibilities"); // prettier-ignore
  });

  it("reads prose below a description as the summary, and ignores one that opens on the tasks", () => {
    const below = (prose: string) => read(`Night Porter\n\nJob Description\n\n${prose}`).at(-1)!.split(" ")[0];
    assert.equal(below("The Night Porter will be responsible for guests who arrive late, and reports to the head porter."), "summary"); // prettier-ignore
    assert.equal(below("Responsible for guests who arrive late; assists in the kitchen and locks the doors."), "responsibilities"); // prettier-ignore
  });

  it("reads what the law asks for below a statement on equal opportunity as a section of its own", () => {
    const text = `Driver

Harbor Pine is an Equal Opportunity Employer

All drivers must pass a background check before their first day of work with us.`;
    assert.deepEqual(read(text), ["other Driver", "equal-opportunity Harbor Pine", "legal All drivers"]);
  });

  it("reads employers by what they are part of, first in, or do at a place", () => {
    const kindOf = (prose: string) => read(`Nurse\n\n${prose}`).at(-1)!.split(" ")[0];
    assert.equal(kindOf("Pine Hill Clinic is part of the Harbor family of clinics on the coast."), "about-company");
    assert.equal(kindOf("Harbor Pine is Scotland’s oldest maker of fishing boats and still builds by hand."), "about-company"); // prettier-ignore
    assert.equal(kindOf("At Harbor Pine Ltd we provide care to people in their own homes."), "about-company");
    assert.equal(kindOf("The role is part of the night team and reports to the matron."), "summary");
  });
});

describe("readSections, lines that say one thing", () => {
  it("reads the lines of an address below the way to a job as part of it", () => {
    const text = `Clerk

How to apply

Send your letter and your CV to:

Attn: Ms. Mill, Harbor Pine

Tel: 01234 567890

12 Mill Road, Leeds

www.harborpine.example`;
    assert.deepEqual(read(text), ["other Clerk", "how-to-apply [How to apply] Send your"]);
  });

  it("ignores a place below the closing date at the head of a posting", () => {
    const kinds = read(
      "Clerk\nClosing date: 5 May 2026\nLocation: Leeds\n\nWe are looking for a clerk who likes figures.",
    );
    assert.ok(kinds.some((section) => section.startsWith("location")));
  });

  it("reads a button between two roles as no heading, and one at the end as the way to apply", () => {
    const role = (title: string) => `${title}\n\nAPPLY NOW\nLocation: Leeds\n\nJob Purpose\n\nTo keep the tables of the house in order and its guests content.\n\n`; // prettier-ignore
    const sections = read(`${role("Pit Boss")}${role("Cashier")}Apply now`);
    assert.ok(sections.every((section) => !section.includes("[APPLY NOW]")));
    assert.equal(sections.at(-1), "how-to-apply Apply now");
    assert.equal(sections.filter((section) => section.startsWith("location")).length, 2);
  });

  it("reads a heading that names the title and a part of the posting, below the front matter", () => {
    const text = `---\ntitle: Night Porter\n---\n\n## Night Hotel Porter Position Overview\n\nJoin the hotel at night.`;
    assert.equal(read(text).at(-1), "summary [Night Hotel Porter Position Overview] Join the");
  });

  it("reads each row of a form that lost its borders for what it names", () => {
    const text = `Bus Driver\n\nJob Location\tLeeds\nEmployment Type\tTemporary\nSalary\t£12.20 per hour\n\nDuties\n\n- Drive the school bus`; // prettier-ignore
    assert.deepEqual(
      read(text).map((section) => section.split(" ")[0]),
      ["other", "location", "employment-type", "pay", "responsibilities"],
    );
  });

  it("reads a list of times as the schedule, and ignores years of experience", () => {
    const items = (...lines: string[]) =>
      read(`Tutor\n\nNotes\n\n${lines.map((line) => `- ${line}`).join("\n")}`).at(-1)!;
    assert.match(
      items("11am-10pm Monday to Thursday", "11am to 5pm on Friday", "8:30am-5:30pm at weekends"),
      /^schedule/,
    );
    assert.match(items("3 years of experience", "2-4 years as a tutor", "10 or more references"), /^requirements/);
  });

  it("ignores the space that an entity leaves between two paragraphs", () => {
    const text = "Driver\n\nWe are a family-run shop in Leeds.\n\n&nbsp;\n\n## Requirements\n\n- A driving licence";
    assert.equal(read(text).length, 3);
  });

  it("reads the beginning of a sentence right below a heading as its lead, and ignores one that stands by itself", () => {
    const lead = "Cook\n\nAbout you\nYou will:\n- Have a diploma in cooking\n- Have two years of experience";
    assert.equal(read(lead).at(-1)!.split(" ")[0], "requirements");
    const alone =
      "Cook\n\nThe kitchen feeds two hundred guests a day.\n\nYou will:\n- Prepare the starters\n- Clean the pans";
    assert.equal(read(alone).at(-1)!.split(" ")[0], "responsibilities");
  });

  it("reads a label in large letters as a line of its own in a text that was broken to fit a width", () => {
    const text = `Trainer

REQUIRED QUALIFICATIONS:
- Ability to write reports on the work of the office in two of the
languages of the region and a good command of spreadsheets at all levels
HOW TO APPLY: Send your letter with the names of two people who know
your work to the harbour office by post, and no later than 25 August.`;
    assert.match(read(text).at(-1)!, /^how-to-apply/);
  });

  it("reads the place behind the kind of employment in the line below a title", () => {
    assert.ok(read("Lead Nurse\nFull Time / Leeds\n\nWe are looking for a nurse.").includes("location Full Time"));
  });
});

describe("readSections, paragraphs that say their kind without a heading", () => {
  /** The kind of a paragraph below the employer's praise and what the role is. */
  const kindOf = (paragraph: string) =>
    read(
      `Baker\n\nHarbor Pine is a family-run bakery, founded in 1962 and known for its rye.\n\nWe are looking for a Baker to join the night shift.\n\n${paragraph}`,
    )
      .at(-1)!
      .split(" ")[0];
  const kinds = {
    "This is a one year term appointment, with the possibility of renewal.": "employment-type",
    "This is a full-time position based at the mill near the river.": "employment-type",
    "This is a contract position. The mill pays by the week.": "employment-type",
    "Thank you for your interest in our bakery. Only those whom we invite will hear from us.": "how-to-apply",
    "Further enquiries about the post may be directed to Ann Reed at the mill.": "how-to-apply",
    "To begin the application process, please enter your name below.": "how-to-apply",
    "Harbor Pine requires all bakers and drivers to be vaccinated before their first day.": "legal",
    "We do not accept unsolicited resumes from agencies, and please do not forward any to our bakers.": "legal",
    "This position is not eligible for visa sponsorship by the bakery.": "legal",
    "EEO is the Law poster": "equal-opportunity",
    "The mill will never ask you for a payment while it hires.": "legal",
    "Candidates are asked to complete a short form at the gate of the mill.": "how-to-apply",
    "You are a curious person and proud of the bread that leaves your hands.": "requirements",
    "Named one of the best bakeries of the valley by its newspaper, three years in a row.": "about-company",
    "Our goal is to bring good bread to more than 300 villages.": "about-company",
    "The base salary range for bakers at the mill is listed on the board, with the benefits and the vacation.": "pay",
    "Although the mill trains its bakers, you will need to have worked with deck ovens.": "requirements",
    "The post holder will be expected to contribute to the training of two apprentices.": "responsibilities",
  };
  for (const [paragraph, kind] of Object.entries(kinds))
    it(`reads ${kind}: ${paragraph}`, () => assert.equal(kindOf(paragraph), kind));

  it("reads a question to the reader, the boss and what apprentices do as what the role is", () => {
    const first = (paragraph: string) => read(`Baker\n\n${paragraph}\n\n## Requirements\n\n- A diploma`)[1];
    assert.match(first("Are you a baker whose passion is rye, and do you want to change the bread of a valley?")!, /^summary/); // prettier-ignore
    assert.match(first("Reporting to the head baker, you will see that the ovens of the mill are never cold.")!, /^summary/); // prettier-ignore
    assert.match(first("Apprentices will be at home in all three shops of the bakery.")!, /^summary/);
    assert.match(first("We would love to recruit a baker for our shop in the old town.")!, /^summary/);
  });

  it("reads a task that stands alone behind the employer, and ignores a question on more about it and a high degree of care", () => {
    const EMPLOYER = "Baker\n\nHarbor Pine is a family-run bakery, founded in 1962 and known for its rye.\n\n";
    assert.equal(read(`${EMPLOYER}Want to know more about the bakery and its bread?`).length, 2);
    assert.equal(kindOf("The bakers bring a high degree of care to each loaf."), "summary");
  });

  it("reads prose that leads to a list at the head of a text as what it says, and not as a title", () =>
    assert.match(
      read(
        "Apprentices are trained to bake rye by hand. They learn this from the oldest baker, who shows them:\n- the flours\n- the ovens\n\n## Requirements\n\n- A diploma",
      )[0]!,
      /^(?:summary|about-company)/,
    ));

  it("reads a paragraph below a heading on the role that leads to tasks as the role, and the list as the tasks", () =>
    assert.deepEqual(
      read(
        "Baker\n\n## About the role\n\nAs our baker you have a free hand at the ovens, day and night, and nobody but the miller tells you which flour to take. You will:\n\n- Bake the rye\n- Clean the pans\n- Train the apprentices",
      ).map((section) => section.split(" ")[0]),
      ["other", "summary", "responsibilities"],
    ));

  it("reads a contract behind the name of its field as the type of employment", () =>
    assert.ok(
      read(
        "Baker\n\nWe are looking for a Baker.\n\nSeniority level\nEntry level\nEmployment type\nContract\nIndustries\nFood",
      ).includes("employment-type [Employment type] Contract"),
    ));

  it("ignores the place behind a title, with its postcode", () =>
    assert.match(read("Head Baker - Dover, NH 03820\n\nWe are looking for a Head Baker.")[0]!, /^other/));

  it("reads a place above a text as the place", () =>
    assert.match(
      read("Leeds, United Kingdom\n\nWe are looking for a Baker to join the night shift.")[0]!,
      /^location/,
    ));
});
