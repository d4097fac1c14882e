import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../server/src/core/posting/build-posting";

const outlineOf = (text: string) => buildOutline(text, parseBlocks(text));
const read = (text: string) => buildPosting(outlineOf(text));
const straight = (value: unknown) => JSON.stringify(value).replaceAll("’", "'");

const POSTING = `# Women’s Wear Buyer

**Company:** Miller’s Loom
**Location:** Coeur d’Alene, ID

## What you’ll do

- Buy next season’s cloth

## What you’ll need

- Bachelor’s degree in textiles, and 3 years of buyers’ experience
- A driver’s licence that isn’t suspended
`;

describe("apostrophes of a document", () => {
  it("quotes titles, employers, headings and requirements with the apostrophes that they have", () => {
    const { title, organization, sections, requirements } = read(POSTING);
    assert.equal(title?.value, "Women’s Wear Buyer");
    assert.equal(organization?.value, "Miller’s Loom");
    assert.deepEqual(
      sections.flatMap(({ heading }) => (heading?.includes("’") ? heading : [])),
      ["Women’s Wear Buyer", "What you’ll do", "What you’ll need"],
    );
    assert.deepEqual(
      requirements.map(({ text }) => text),
      ["Bachelor’s degree in textiles, and 3 years of buyers’ experience", "A driver’s licence that isn’t suspended"],
    );
  });

  it("keeps each apostrophe where a document has both kinds", () => {
    const { title, requirements } = read(
      "# Women's Wear Buyer\n\n## You’ll need\n\n- A driver's licence that isn’t suspended\n",
    );
    assert.equal(title?.value, "Women's Wear Buyer");
    assert.equal(requirements[0]?.text, "A driver's licence that isn’t suspended");
  });

  it("gives rules the words as they stand, and readers straight apostrophes at the same places", () => {
    const { blocks, written } = outlineOf(POSTING);
    assert.deepEqual(
      written.map(({ raw, text }) => [raw, text]),
      parseBlocks(POSTING).map(({ raw, text }) => [raw, text]),
    );
    assert.deepEqual(
      blocks.map(({ raw, span }) => [raw, span]),
      written.map(({ raw, span }) => [raw.replaceAll("’", "'"), span]),
    );
  });

  it("reads the same facts with either kind", () => {
    const examples = readdirSync("examples").map((name) => readFileSync(`examples/${name}`, "utf8"));
    for (const text of [POSTING, ...examples]) {
      const plain = text.replaceAll("’", "'");
      assert.equal(straight(read(plain.replaceAll("'", "’"))), straight(read(plain)));
    }
  });
});
