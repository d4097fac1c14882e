import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { readSections } from "../../../../server/src/core/posting/sections/read-sections";

/** Each section in one line: its kind, its heading in brackets, and its first words below the heading. */
const read = (text: string) =>
  readSections(parseBlocks(text)).map(({ kind, heading, headingSpan, span }) => {
    const words = text.slice(headingSpan ? headingSpan.end : span.start, span.end).replace(/^[\s:*]+/, "").split(/\s+/).slice(0, 3).join(" "); // prettier-ignore
    return `${kind}${heading === null ? "" : ` [${heading}]`}${words && ` ${words}`}`;
  });

describe("readSections", () => {
  it("reads a nurse's posting of the health service", () => {
    const text = `# Staff Nurse, Renal Ward

## Job overview

We are looking for a caring nurse to join our renal ward.

## Main duties of the job

- Assess patients and plan their care
- Supervise health care assistants

## Person specification

### Essential criteria

- Registered nurse with a valid PIN
- Experience on an acute ward

### Desirable criteria

- Experience of dialysis

## Disclosure and Barring Service check

This post needs a check of criminal convictions.

## Working for our organisation

Our hospital serves half a million people.`;
    assert.deepEqual(read(text), [
      "other [Staff Nurse, Renal Ward]",
      "summary [Job overview] We are looking",
      "responsibilities [Main duties of the job] - Assess patients",
      "requirements [Person specification]",
      "requirements-required [Essential criteria] - Registered nurse",
      "requirements-preferred [Desirable criteria] - Experience of",
      "legal [Disclosure and Barring Service check] This post needs",
      "about-company [Working for our organisation] Our hospital serves",
    ]);
  });

  it("reads a shop's posting without any heading by what its paragraphs say", () => {
    const text = `Store Manager

Leeds, United Kingdom

Bright Pantry is a family-owned retailer with forty shops, founded in 1987. Our customers come back for fresh bread.

We are looking for a store manager to open our new shop in the arcade.

- Lead a team of twelve
- Order stock and check deliveries
- Train new colleagues

- Experience in food retail
- Ability to stay calm at the till

We offer a pension, 28 days holiday and a discount in every shop.

The salary is £31,000 to £34,000 a year.

To apply, send your CV to the area office by 3 May.

We are an equal opportunity employer and welcome everyone regardless of race, religion or gender.`;
    assert.deepEqual(read(text), [
      "other Store Manager",
      "location Leeds, United Kingdom",
      "about-company Bright Pantry is",
      "summary We are looking",
      "responsibilities - Lead a",
      "requirements - Experience in",
      "benefits We offer a",
      "pay The salary is",
      "how-to-apply To apply, send",
      "equal-opportunity We are an",
    ]);
  });

  it("reads lines of a label and a value as sections of what they name", () => {
    const text =
      "# Gardener\n\n**Location:** Denver, Colorado\n\n**Salary range:** $45,000 to $52,000 a year\n\nThe range depends on experience.\n\n**Requisition number:** 4711\n\n**Benefits:** health insurance and a season ticket";
    assert.deepEqual(read(text), [
      "other [Gardener]",
      "location [Location] Denver, Colorado",
      "pay [Salary range] $45,000 to $52,000",
      "other Requisition number:** 4711",
      "benefits [Benefits] health insurance and",
    ]);
  });

  it("gives praise of the employer below “Responsibilities” its own kind, and keeps what the heading announced", () => {
    const text =
      "Responsibilities\nOur mission is to bring music to everyone. We are a global platform, and our customers listen in sixty countries.\n\nWhat You'll Do\n- Tune pianos\n- Repair organs";
    const sections = readSections(parseBlocks(text));
    assert.deepEqual(
      sections.map(({ kind, announced }) => [kind, announced]),
      [
        ["about-company", "responsibilities"],
        ["responsibilities", "responsibilities"],
      ],
    );
  });

  it("lets what is written below a vague heading decide", () => {
    assert.deepEqual(
      read(
        "# Cook\n\n## Description\n\n- Prepare breakfast\n- Clean the kitchen\n\n## Notes\n\nApply online by 5 June with your resume.",
      ),
      ["other [Cook]", "responsibilities [Description] - Prepare breakfast", "how-to-apply [Notes] Apply online by"],
    );
  });

  it("keeps the parts of a section whose headings say nothing new in it", () => {
    assert.deepEqual(
      read(
        "# Planner\n\n## Key objectives\n\n### Objective #1: Build trust\n\n- Meet partners\n\n### Objective #2: Grow the team\n\n- Hire planners\n\n## Qualifications\n\n- A degree in planning",
      ),
      [
        "other [Planner]",
        "responsibilities [Key objectives] ### Objective #1:",
        "requirements [Qualifications] - A degree",
      ],
    );
  });

  it("gives a parent heading a section of its own", () => {
    assert.deepEqual(
      read("Qualifications\n\nMinimum Qualifications:\n- A licence\n\nPreferred Qualifications:\n- French"),
      [
        "requirements [Qualifications]",
        "requirements-required [Minimum Qualifications] - A licence",
        "requirements-preferred [Preferred Qualifications] - French",
      ],
    );
  });

  it("reads required from prose that says must, and skills from a list of bare names", () => {
    assert.deepEqual(
      read(
        "# Tester\n\n## Experience\n\nCandidates must have three years of experience in testing.\n\n## Nice-to-have skills\n\nSelenium\nPython\nLinux",
      ),
      [
        "other [Tester]",
        "requirements-required [Experience] Candidates must have",
        "skills [Nice-to-have skills] Selenium Python Linux",
      ],
    );
  });

  it("reads a statement among numbered notes, and goes on with the notes behind it", () => {
    const text =
      "NOTES:\n\n1. Bring a pen.\n2. The City does not discriminate on the basis of disability and, upon request, provides reasonable accommodation to people with disabilities.\n3. Parking is free.";
    assert.deepEqual(read(text), ["other [NOTES] 1. Bring a", "accommodation 2. The City", "other 3. Parking is"]);
  });

  it("reads the closing motto as a statement of equal opportunity", () => {
    assert.deepEqual(read("DUTIES\n\nReads meters.\n\nAN EQUAL EMPLOYMENT OPPORTUNITY EMPLOYER"), [
      "responsibilities [DUTIES] Reads meters.",
      "equal-opportunity [AN EQUAL EMPLOYMENT OPPORTUNITY EMPLOYER]",
    ]);
  });

  it("reads the headings of postings in French, Spanish and German", () => {
    assert.deepEqual(
      read(
        "# Infirmière\n\n## Responsabilités\n\nSoigner.\n\n## Exigences\n\nDiplôme.\n\n## Avantages\n\nRetraite.\n\n## Requisitos\n\nTítulo.\n\n## Wir bieten\n\nUrlaub.",
      ).slice(1),
      [
        "responsibilities [Responsabilités] Soigner.",
        "requirements [Exigences] Diplôme.",
        "benefits [Avantages] Retraite.",
        "requirements [Requisitos] Título.",
        "benefits [Wir bieten] Urlaub.",
      ],
    );
  });

  it("ignores section words in the titles of jobs", () => {
    assert.deepEqual(
      read(
        "# Careers\n\n## Customer Experience Analyst\n\n## Benefits Administrator (part-time)\n\n## Benefits\n\nTea.",
      ).slice(1),
      ["other [Customer Experience Analyst]", "other [Benefits Administrator (part-time)]", "benefits [Benefits] Tea."],
    );
  });

  it("gives a heading without text of its own the kind of what stands below it", () => {
    const text = "# Baker\n\n## Basic information\n\n**Location:** Denver, CO\n\n**Salary:** $20 an hour";
    assert.deepEqual(read(text).slice(1), [
      "location [Basic information] Location:** Denver, CO",
      "pay [Salary] $20 an hour",
    ]);
  });

  it("reads notes as part of the section on which they are notes", () => {
    const text =
      "# Baker\n\n## How to apply\n\nApply online.\n\nNOTES:\n\n1. Apply early, and submit your resume with the form.\n2. Forms by fax are not read.";
    assert.deepEqual(read(text).slice(1), ["how-to-apply [How to apply] Apply online.", "how-to-apply [NOTES] 1. Apply early,"]); // prettier-ignore
  });

  it("reads a label glued to the text behind it as the heading of a section", () => {
    const text = "# Baker\n\nYour skills:A steady hand with dough, and four years of experience in a bakery kitchen.";
    assert.deepEqual(read(text).slice(1), ["requirements [Your skills] A steady hand"]);
  });

  it("ignores capitals that are a place", () => {
    assert.deepEqual(read("# Baker\n\nUS, TX, AUSTIN\n\nYou bake bread.").slice(1, 2), ["location US, TX, AUSTIN"]);
  });

  it("gives every block to one section, in order", () => {
    const blocks = parseBlocks("Title\n\nText one.\n\nDUTIES\n\n- a\n- b\n\n| x | y |\n\n```\ncode\n```\n");
    const sections = readSections(blocks);
    assert.deepEqual(
      sections.flatMap(({ firstBlock, endBlock }) => blocks.slice(firstBlock, endBlock)),
      blocks,
    );
  });
});
