import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { furnitureOf, isControl, isFurniture } from "../../../../server/src/core/posting/page/page-furniture";
import { readSections } from "../../../../server/src/core/posting/sections/read-sections";

describe("furnitureOf", () => {
  for (const [kind, ...lines] of [
    [
      "apply",
      "Apply",
      "Apply now →",
      "Click here to apply",
      "Quick Apply",
      "Apply for this job",
      "APPLY ON COMPANY SITE",
    ],
    ["tab", "Job details", "% Hide full job description"],
    ["form", "← Back", "[ Next ]", "Submit application", "Save for later", "Attach", "YesNoSkip"],
    ["field", "First Name *", "* Required", "Employee Signature:", "Applicant's signature ________ Date: ______"],
    [
      "share",
      "Share this job on your social network.",
      "LinkedIn Facebook Twitter Email",
      "Print this page",
      "Stay connected",
    ],
    ["other-jobs", "Similar jobs", "Recently Viewed Jobs", "People also viewed"],
    ["jobs-link", "View all jobs", "See current vacancy", "Search 900 jobs", "Job alerts"],
    ["account", "Sign in", "My applications"],
    ["way", "← Back to Current Openings", "Skip to main content", "Show more"],
    ["notice", "Privacy Policy", "Cookies", "Contact us"],
    ["path", "Home > Vacancies > Clerk", "Contact us » Careers »"],
    ["row", "News | Events | Contact"],
    ["site", "Home"],
    ["foot", "© 2027 Gannet Bakery", "All rights reserved.", "Report this job", "Powered by Ovenware"],
    [
      "browser",
      "You are using an outdated browser. Please upgrade.",
      "Loading…",
      "We use cookies to make this site better.",
      "Accept all cookies",
    ],
    ["tags", "#LI-Remote #LI-AB1"],
    ["posted", "Posted 30+ days ago"],
    ["print", "Page 2 of 3", "Closing date . . . . . . . . . . 9 May"],
    [
      "self",
      "Click here to view the full job description",
      "For a complete copy of the job description - click HERE",
      "The full job description is available here.",
      "These statements are intended to describe the general nature and level of the work, and are no list of all duties.",
    ],
  ] as const)
    for (const line of lines)
      it(`${line.slice(0, 60)}: it reads it as ${kind}`, () => {
        assert.equal(furnitureOf(line), kind);
      });

  for (const line of [
    "Required",
    "Apply varnish to the boats in spring",
    "Share what you know with the night shift",
    "Print posters for the fair",
    "Find new opportunities",
    "Email: oars@gannet.example",
    "Back office clerk",
    "Home care for two children",
    "Job description",
    "Full-time",
    "Read job descriptions and answer what candidates ask",
    "Write full job descriptions",
    "Loading boats onto trailers",
    "Wait tables on the terrace",
    "X",
  ])
    it(`${line}: it ignores it`, () => {
      assert.equal(furnitureOf(line), undefined);
    });
});

describe("isFurniture", () => {
  it("reads what no posting says of a job as the page's own, wherever it stands", () => {
    for (const line of ["Sign in", "Share", "Page 1", "© 2027 Gannet", "Contact us"])
      assert.ok(isFurniture(line), line);
  });

  it("ignores words that a posting has as headings, and what says how to apply below it", () => {
    for (const line of ["Careers", "Terms and conditions", "Apply now", "First name *"])
      assert.ok(!isFurniture(line), line);
  });
});

describe("isControl", () => {
  const isControlLine = (text: string) => isControl({ text });

  it("reads links in a row, all of which lead to notices", () => {
    assert.ok(isControlLine("Accessibility | Modern Slavery Statement | Privacy notice"));
  });

  it("ignores rows of other words, and what a description says of itself", () => {
    for (const line of ["Leeds | Full-time", "News | Events | Jobs", "The full job description is available here."])
      assert.ok(!isControlLine(line), line);
  });
});

describe("readSections, buttons and links within a posting", () => {
  const kindsOf = (text: string) => {
    const sections = readSections(parseBlocks(text));
    return text
      .split("\n")
      .filter((line) => line.trim())
      .map(
        (line) => sections.find(({ span }) => span.start <= text.indexOf(line) && text.indexOf(line) < span.end)?.kind,
      );
  };

  it("reads a list that goes on below a button as one section", () => {
    const text = `Boat Builder

Duties

- Build boats of oak
- Mend the oars of the club

← Back to Current Openings

- Paint the hulls in spring

Requirements

- Two years of work with wood`;
    assert.deepEqual(kindsOf(text), ["other", "responsibilities", "responsibilities", "responsibilities", "other", "responsibilities", "requirements", "requirements"]); // prettier-ignore
  });

  it("reads the path to a page as none of its headings", () => {
    assert.deepEqual(kindsOf("Contact Us » Careers »\n\nBoat Builder\n\nDuties\n\n- Build boats of oak"), ["other", "other", "responsibilities", "responsibilities"]); // prettier-ignore
  });

  it("reads the way to the whole description as no demand", () => {
    const text = `Boat Builder

Requirements

- Two years of work with wood
- A driving licence

The full job description is available on our website.`;
    assert.equal(kindsOf(text).at(-1), "other");
  });
});
