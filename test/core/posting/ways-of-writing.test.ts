import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../server/src/core/posting/build-posting";
import type { Posting } from "../../../server/src/core/posting/posting";

const read = (text: string): Posting => buildPosting(buildOutline(text, parseBlocks(text)));
/** A posting about a line: what stands around it says nothing of the fact that is looked for. */
const around = (line: string) => `# Welder\n\nYou weld pipes of all sizes.\n\n${line}\n\nYou wear a mask.\n`;
const headings = (text: string) =>
  read(text)
    .sections.filter(({ heading }) => heading !== null)
    .map(({ kind, heading }) => `${kind}: ${heading}`);
const payOf = (text: string) =>
  read(text).pay.map(({ min, max, currency, unit }) => `${min}..${max} ${currency} ${unit}`);
const placesOf = (text: string) =>
  read(text).locations.map(({ city, region, country }) => `${city}/${region}/${country}`);
const yearsOf = (text: string) =>
  read(text).requirements.flatMap(({ level, years }) =>
    years.map(({ min, max, subject }) => `${min}..${max} ${level}: ${subject}`),
  );

describe("headings as people write them", () => {
  const TEXT = `Front Desk Clerk

Your impact

- Greet guests
- Answer calls

What do you bring?

- Two years of hotel work

What's in it for you?

- Paid holidays

Main tasks and responsibilities

- Keep the desk tidy

🎯 Nice to have

- A second language

Still curious?

Write to us today and tell us why you want to work at this desk.`;

  it("stand without marks, in small letters, as questions or behind a picture: it reads each with its kind", () => {
    assert.deepEqual(headings(TEXT), [
      "responsibilities: Your impact",
      "requirements: What do you bring?",
      "benefits: What's in it for you?",
      "responsibilities: Main tasks and responsibilities",
      "requirements-preferred: 🎯 Nice to have",
      "how-to-apply: Still curious?",
    ]);
  });

  it("lines of a list without marks that name the same things: it ignores them", () => {
    const text =
      "# Clerk\n\n## Requirements\n\nStrong communication skills\n\nExperience at a busy hotel desk\n\nExcellent knowledge of the town\n";
    assert.deepEqual(headings(text), ["other: Clerk", "requirements: Requirements"]);
  });

  it("a link alone on its line: it ignores it as a heading", () => {
    const text =
      "# Clerk\n\nYou file letters.\n\n[Assessment accommodation](https://example.org/a)\n\nWe answer within a week of your letter.\n";
    assert.deepEqual(headings(text), ["other: Clerk"]);
  });

  it("run into their text in a posting without line breaks: it reads them", () => {
    const text =
      "Warehouse Associate. Responsibilities You will pick and pack orders, load trucks and count stock. Qualifications You have a high school diploma and at least one year of warehouse work. Benefits We offer health insurance and paid time off. How to Apply Send your resume to jobs@example.org.";
    assert.deepEqual(headings(text), [
      "responsibilities: Responsibilities",
      "requirements: Qualifications",
      "benefits: Benefits",
      "how-to-apply: How to Apply",
    ]);
  });

  it("a sentence that begins with one such word: it ignores it", () => {
    const text =
      "# Clerk\n\nYou join a team of nine people who keep the records of a large harbour in order. Requirements Engineering is taught in your first month, and you will practise it with a mentor every week.\n";
    assert.deepEqual(headings(text), ["other: Clerk"]);
  });

  it("labels of tasks below the duties: it reads them as duties", () => {
    const text =
      "Clerk\n\nJob Description\n\nOnly those who may work in this country are eligible to apply for this role.\n\nRESPONSIBILITIES:\n\nCode Development and Deployment:\n• Write code for data pipelines.\n• Test what you write.\n\nData Quality Management:\n• Check the data of each day.\n";
    const kinds = read(text).sections.map(({ kind, span }) => [kind, text.slice(span.start, span.end)] as const);
    assert.equal(kinds.find(([, words]) => words.includes("Check the data"))?.[0], "responsibilities");
  });

  it("prose on the work before a heading of duties: it reads it as a summary", () => {
    const text =
      "# Clerk\n\nYou will be responsible for the letters of a large office and for the people who bring them.\n\n## Responsibilities\n\n- Sort letters\n";
    assert.deepEqual(
      read(text).sections.map(({ kind }) => kind),
      ["other", "summary", "responsibilities"],
    );
  });

  it("the next role behind the hiring process of the first: it reads it as a part of its own", () => {
    const text =
      "# Clerks\n\n## Hiring Process\n\n- We call you\n\n### Senior Director, Records\n\n#### Job Grade\n\nGrade 11.\n";
    const role = read(text).sections.find(({ heading }) => heading === "Senior Director, Records");
    assert.equal(role?.kind, "other");
  });
});

describe("lines broken to a narrow width", () => {
  const TEXT = `Grants Coordinator

QUALIFICATIONS
- Two to four years' experience in
grants or non-profit work
- Six months to one year of work with
donor databases preferred

APPLICATION QUESTIONS
1. How many years of experience do you have with grants?
2. Do you have a bachelor's degree? Yes / No
3. Are you authorized to work in the United States?
`;

  it("an item that goes on below: it reads its years, their subject and its level", () => {
    assert.deepEqual(yearsOf(TEXT), [
      "2..4 required: grants or non-profit work",
      "0.5..1 preferred: with donor databases",
    ]);
  });

  it("questions of an application form: it ignores them as demands and as statements", () => {
    const { requirements, statements } = read(TEXT);
    assert.deepEqual(
      requirements.flatMap(({ degrees }) => degrees.map(({ level }) => level)),
      [],
    );
    assert.deepEqual(statements, []);
  });

  it("weeks of experience: it reads them as parts of a year", () => {
    assert.deepEqual(yearsOf("# Clerk\n\n## Requirements\n\n- 52 weeks of specialized experience\n"), [
      "1..null required: null",
    ]);
  });
});

describe("the terms of a job", () => {
  const PLACES: Record<string, readonly [line: string, places: readonly string[]]> = {
    "a county between the city and the country": [
      "Location: Leeds, West Yorkshire, United Kingdom",
      ["Leeds/GB-ENG/GB"],
    ],
    "a country's code before the city": ["Location: GR-Athens", ["Athens/null/GR"]],
    "a team in a city": ["You will join our records team in Prague!", ["Prague/null/CZ"]],
    "a role that is based in a city": ["This role is Auckland based.", ["Auckland/NZ-AUK/NZ"]],
    "a list of hubs": [
      "You work from one of the following hubs: London, Dubai or New York City.",
      ["London/GB-ENG/GB", "Dubai/AE-DU/AE", "New York/US-NY/US"],
    ],
    "a city and its state before a small word": [
      "You will join our team in Rockville, MD and become a part of it.",
      ["Rockville/US-MD/US"],
    ],
    "candidates of other states": ["This job is not available to candidates residing in Colorado.", []],
  };
  for (const [name, [line, places]] of Object.entries(PLACES)) {
    it(`${name}: it reads ${places.length === 0 ? "no place" : places.join(", ")}`, () => {
      assert.deepEqual(placesOf(around(line)), places);
    });
  }

  it("a line of a place and terms below the title: it reads all of them", () => {
    const posting = read("Front Desk Clerk\nManila, Philippines · Full-time · Hybrid\n\nYou greet our guests.\n");
    assert.deepEqual(
      posting.locations.map(({ city, country }) => `${city}/${country}`),
      ["Manila/PH"],
    );
    assert.deepEqual(
      posting.employmentTypes.map(({ value }) => value),
      ["FULL_TIME"],
    );
    assert.equal(posting.workArrangement?.value, "hybrid");
  });

  it("a long list of places: it reads the last one", () => {
    const list = Array.from({ length: 20 }, () => "Dayton, Ohio, Ohio").concat("Tacoma, Washington, Washington");
    assert.deepEqual(placesOf(around(`Location: ${list.join("; ")}`)), ["Dayton/US-OH/US", "Tacoma/US-WA/US"]);
  });

  const ARRANGEMENTS: Record<string, readonly [line: string, value: string | undefined]> = {
    "days in the office": ["Two office days weekly, the rest is up to you.", "hybrid"],
    "days on site in a field": ["Location: Vilnius (4 days onsite, 1 flexible day remote)", "hybrid"],
    "an on-site role with some days elsewhere": [
      "This is an on-site position with up to 2 days of remote work.",
      "hybrid",
    ],
    "a tag": ["#LI-Remote", "remote"],
    "a setup": ["Work setup: Hybrid", "hybrid"],
    "an environment": ["We are primarily an in-office environment.", "onsite"],
    "money for a desk at home": ["You get a work from home stipend of our choice.", undefined],
    "training days on site": ["There are 2 days onsite training at the start.", undefined],
  };
  for (const [name, [line, value]] of Object.entries(ARRANGEMENTS)) {
    it(`${name}: it reads ${value ?? "no arrangement"}`, () => {
      assert.equal(read(around(line)).workArrangement?.value, value);
    });
  }

  const TYPES: Record<string, readonly [line: string, types: readonly string[]]> = {
    "a word as a sentence": ["Full-time. Some travel.", ["FULL_TIME"]],
    "many opportunities": ["There are full-time and part-time opportunities.", ["FULL_TIME", "PART_TIME"]],
    "two with a sign": ["Full Time & Part Time, paid weekly.", ["FULL_TIME", "PART_TIME"]],
    "a position glued to the next line": ["Good prospectsFull-time PositionTravel twice a year", ["FULL_TIME"]],
    "a contractor who is sought": ["We are looking for a contractor.", ["CONTRACTOR"]],
    "the staff of others": ["We provide benefits for all of our full-time employees.", []],
  };
  for (const [name, [line, types]] of Object.entries(TYPES)) {
    it(`${name}: it reads ${types.join(" and ") || "none"}`, () => {
      assert.deepEqual(
        read(around(line)).employmentTypes.map(({ value }) => value),
        types,
      );
    });
  }

  const PAY: Record<string, readonly [line: string, pay: readonly string[]]> = {
    "bare figures behind a label": ["Pay: 18 - 22", ["18..22 null null"]],
    "a grade behind a label": ["Pay grade: 18 - 22", []],
    "a stop before the dash": ["Salary: $5,417. – $10,713.", ["5417..10713 USD null"]],
    "words in brackets between the ends": [
      "Rate: $25.37 [Starting Wage] to $30.91 [Top Wage]",
      ["25.37..30.91 USD HOUR"],
    ],
    "a slash between shortened ends": ["Salary: 51k€ /61k€", ["51000..61000 EUR YEAR"]],
    "a unit behind the minimum": ["Pay per case, $800 minimum a day", ["800..null USD DAY"]],
    "a share of full time": ["Salary: $85,000 - $100,000 for 75% time", ["85000..100000 USD YEAR"]],
    "a label glued to the line before": [
      "Weekends offSalary: Up to PHP 183,000Work setup: Hybrid",
      ["null..183000 PHP null"],
    ],
    "a part that varies": ["Salary: up to €48,000 + €5,000 variable", ["null..48000 EUR YEAR"]],
    "more for more experience": ["Salary: $61,000+ based on experience", ["61000..null USD YEAR"]],
    "two bonuses": [
      "Crew leads are entitled to a $25 and $50 biweekly bonus. $61,000 a year.",
      ["61000..61000 USD YEAR"],
    ],
  };
  for (const [name, [line, pay]] of Object.entries(PAY)) {
    it(`${name}: it reads ${pay.join(", ") || "no pay"}`, () => {
      assert.deepEqual(payOf(around(line)), pay);
    });
  }

  it("pay in entities of HTML: it reads the figures and the currency", () => {
    const text =
      "<h1>Welder</h1><p><strong>Salary:</strong> &pound;28,000 &ndash; &pound;31,000</p><h2>What you&rsquo;ll do</h2><p>You weld pipes.</p>";
    assert.deepEqual(payOf(text), ["28000..31000 GBP YEAR"]);
    assert.deepEqual(headings(text), ["other: Welder", "pay: Salary", "responsibilities: What you’ll do"]);
  });

  it("education that experience may complete: it reads the degree as one of two ways", () => {
    const text =
      "# Clerk\n\n## Qualifications\n\nA. Degree: statistics, at the baccalaureate level. OR B. Combination of education and experience: courses and further work.\n";
    assert.deepEqual(
      read(text).requirements.flatMap(({ degrees }) => degrees.map((d) => `${d.level} ${d.equivalentAccepted}`)),
      ["bachelor true"],
    );
  });
});

describe("the title and the employer", () => {
  it("both in one line: it reads each by itself", () => {
    const { title, organization } = read(
      "Claims Adjuster at Bramble Mutual\n\nLocation: Leeds\n\nYou settle claims.\n",
    );
    assert.equal(title?.value, "Claims Adjuster");
    assert.equal(organization?.value, "Bramble Mutual");
  });

  it("both in the first sentence of a text on one line: it reads each by itself", () => {
    const { title } = read(
      "Claims Adjuster at Bramble Mutual. Responsibilities: settle claims; write letters; call people back.",
    );
    assert.equal(title?.value, "Claims Adjuster");
  });

  it("an employer behind a dash that the text names again: it reads it", () => {
    const text = "# Claims Adjuster — Bramble\n\n## About us\n\nAt Bramble, we settle claims within a week.\n";
    assert.equal(read(text).organization?.value, "Bramble");
  });

  it("a team behind a dash: it reads no employer", () => {
    assert.equal(read("# Claims Adjuster — Motor\n\nYou settle claims of drivers.\n").organization, null);
  });

  it("a name in small letters below its heading: it reads it", () => {
    const text = "Clerk\n\nAbout quillo\n\nquillo is a chain of small hotels on the coast with 900 guests a night.\n";
    assert.equal(read(text).organization?.value, "quillo");
  });

  it("an adverb and a department where names stand: it reads no employer", () => {
    const text =
      "# Clerk\n\nPrimarily, we sort letters. You join People Ops, and People Ops is growing. At People Ops, we help.\n";
    assert.equal(read(text).organization, null);
  });

  it("letters in brackets within a title: it reads all of the title", () => {
    const text = "We are looking for an experienced Senior Business Intelligence (BI) Analyst to join our team.\n";
    assert.equal(read(text).title?.value, "Senior Business Intelligence (BI) Analyst");
  });

  it("a duty that names those whom it serves: it ignores it as a title", () => {
    const text =
      "About the role\n\nAs our Claims Adjuster, you settle claims.\n\nPartner with lawyers and analysts to answer questions of drivers clearly\n";
    assert.equal(read(text).title?.value, "Claims Adjuster");
  });
});
