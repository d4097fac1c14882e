import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { readSections, readSectionsByRules } from "../../../../server/src/core/posting/sections/read-sections";
import type { Section } from "../../../../server/src/core/posting/posting";

const HOTEL = `# Night Porter

We are a family hotel by the harbour with forty rooms.

## Your shift

- Greet guests who arrive late and carry their bags
- Manage the front desk at night and write the log
- Prepare reports for the morning team
- Develop plans for emergencies with the manager

## Qualifications

- Experience in a hotel or a similar place
- Friendly manner on the telephone
- Basic computer skills

## Benefits

- Health insurance
- Paid time off

To apply, send your resume to the front desk.`;

const kinds = (sections: readonly Section[]) =>
  sections.map(({ kind, heading }) => (heading ? `${kind} # ${heading}` : kind));

describe("weighSections", () => {
  it("reads tasks as tasks below a heading whose words say something else", () => {
    const blocks = parseBlocks(HOTEL);
    assert.ok(!kinds(readSectionsByRules(blocks).sections).includes("responsibilities"), "rules alone would do");
    assert.ok(readSections(blocks).some(({ kind }) => kind === "responsibilities"));
  });

  it("leaves what rules read where nothing outweighs it", () => {
    const blocks = parseBlocks(HOTEL.replace("Your shift", "Responsibilities"));
    assert.deepEqual(readSections(blocks), readSectionsByRules(blocks).sections);
  });

  it("leaves a text of a few lines as rules read it: it has no course that could tell", () => {
    const blocks = parseBlocks("# Night Porter\n\n## Your shift\n\n- Greet guests who arrive late\n- Carry their bags");
    assert.deepEqual(readSections(blocks), readSectionsByRules(blocks).sections);
  });

  it("puts every block into one section, in order, each from its first word to its last", () => {
    const blocks = parseBlocks(HOTEL);
    const sections = readSections(blocks);
    let next = 0;
    for (const { firstBlock, endBlock, span } of sections) {
      assert.equal(firstBlock, next);
      assert.equal(span.start, blocks[firstBlock]!.span.start);
      assert.equal(span.end, blocks[endBlock - 1]!.span.end);
      next = endBlock;
    }
    assert.equal(next, blocks.length);
  });

  it("begins a section below every heading below which rules begin one", () => {
    const blocks = parseBlocks(HOTEL);
    const headings = (sections: readonly Section[]) => sections.flatMap(({ headingSpan }) => headingSpan ?? []);
    assert.deepEqual(headings(readSections(blocks)), headings(readSectionsByRules(blocks).sections));
  });
});
