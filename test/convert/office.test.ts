import assert from "node:assert/strict";
import { lint, parseConfig } from "../../server/src/core/index";
import { cleanHtml } from "../../server/src/convert/clean/clean-text";
import { toJobPosting } from "../../server/src/convert/job-posting";
import { descriptionOf, docxToHtml, toDocx, toHtmlPage } from "../../server/src/convert/office/index";
import { piecesOf, type Piece } from "../../server/src/convert/pieces";

const { config } = parseConfig({}, "2026-11-22");

const POSTING = `---
layout: job
---

# Night Baker

Oven Lane · Spokane, Washington · Full-time

## Duties

1. Bake **rye** and [spelt](https://oven-lane.example/spelt) bread
2. Sell it & smile <!-- ask Ann -->

Requirements

- 2 years of experience in a bakery
  - nights, too
- Knowledge of SQL

## Pay

$24 to $28 an hour. Apply by January 15, 2027.
`;

function read(text: string) {
  const { blocks, posting } = lint(text, config);
  return { posting, pieces: piecesOf(blocks, posting.title?.span ?? null) };
}
const shown = ({ kind, level, words }: Piece) => `${kind} ${level}: ${words}`;

describe("piecesOf", () => {
  it("reads the title, headings of any form, lists with their depth, and hides comments and front matter", () => {
    assert.deepEqual(read(POSTING).pieces.map(shown), [
      "heading 1: Night Baker",
      "paragraph 0: Oven Lane · Spokane, Washington · Full-time",
      "heading 2: Duties",
      "numbered 1: Bake **rye** and [spelt](https://oven-lane.example/spelt) bread",
      "numbered 1: Sell it & smile",
      "heading 2: Requirements",
      "item 1: 2 years of experience in a bakery",
      "item 2: nights, too",
      "item 1: Knowledge of SQL",
      "heading 2: Pay",
      "paragraph 0: $24 to $28 an hour. Apply by January 15, 2027.",
    ]);
  });
});

describe("a posting as a Word file", () => {
  it("reads back with its headings, lists, bold words and links", async () => {
    const { pieces } = read(POSTING);
    const html = await docxToHtml(await toDocx(pieces));
    assert.match(html, /<h1>Night Baker<\/h1>/);
    assert.match(
      html,
      /<ol><li>Bake <strong>rye<\/strong> and <a href="https:\/\/oven-lane.example\/spelt">spelt<\/a> bread<\/li>/,
    );
    const again = cleanHtml(html, { bullet: "-", hasMarks: true });
    assert.deepEqual(
      read(again).pieces.map(({ kind, level }) => `${kind} ${level}`),
      pieces.map(({ kind, level }) => `${kind} ${level}`),
    );
    const words = (text: string) => text.replace(/[^\p{L}\p{N}$]+/gu, " ").trim();
    assert.equal(
      words(again),
      words(
        pieces
          .map((piece) => (piece.kind === "numbered" ? `1 ${piece.words}` : piece.words))
          .join(" ")
          .replace("1 Sell", "2 Sell"),
      ),
    );
  });

  it("flags what is no Word file", async () => {
    await assert.rejects(docxToHtml(new TextEncoder().encode("not a file")));
  });
});

describe("a posting as a web page", () => {
  it("reads as headings and lists, and nothing in it is a tag of the writer’s", () => {
    const page = toHtmlPage(
      read(`# Baker <b>& Co</b>\n\n<script>alert(1)</script>\n\n- Bake\n  - rye\n- Sell\n`).pieces,
      "en",
    );
    assert.match(page, /<title>Baker/);
    assert.match(page.replaceAll("\n", ""), /<ul><li>Bake<ul><li>rye<\/li><\/ul><\/li><li>Sell<\/li><\/ul>/);
    assert.doesNotMatch(page, /<script/);
  });
});

describe("a posting as JSON-LD", () => {
  it("reads its facts under the names of schema.org", () => {
    const { posting, pieces } = read(POSTING);
    const facts = toJobPosting(posting, { organization: "Oven Lane", datePosted: "2026-11-22" });
    assert.deepEqual(facts, {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: "Night Baker",
      datePosted: "2026-11-22",
      validThrough: "2027-01-15",
      employmentType: "FULL_TIME",
      hiringOrganization: { "@type": "Organization", name: "Oven Lane" },
      jobLocation: {
        "@type": "Place",
        address: { "@type": "PostalAddress", addressLocality: "Spokane", addressRegion: "WA", addressCountry: "US" },
      },
      baseSalary: {
        "@type": "MonetaryAmount",
        currency: "USD",
        value: { "@type": "QuantitativeValue", minValue: 24, maxValue: 28, unitText: "HOUR" },
      },
      experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience: 24 },
      skills: "SQL",
      inLanguage: "en",
    });
    assert.match(descriptionOf(pieces), /<h2>Duties<\/h2><ol><li>Bake <strong>rye<\/strong>/);
  });

  it("leaves out a deadline without a year, which is no date there", () => {
    const { posting } = read("# Baker\n\nApply by March 5.\n");
    assert.equal(toJobPosting(posting, { organization: null, datePosted: "2026-11-22" })["validThrough"], undefined);
  });

  it("leaves out what is not stated", () => {
    const { posting } = read("Come and bake.\n");
    const job = toJobPosting(posting, { organization: null, datePosted: "2026-11-22" });
    assert.deepEqual(Object.keys(job), ["@context", "@type", "datePosted"]);
  });
});
