import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";

/** The pieces of each line before the first sentences, `kind: words`, with what parts them. */
function mastheadOf(text: string): readonly string[] {
  return buildOutline(text, parseBlocks(text))
    .masthead()
    .map(({ pieces }) => pieces.map(({ kind, text: words }) => `${kind}: ${words}`).join(" / "));
}

describe("the lines near the title", () => {
  const READS: Record<string, readonly [text: string, lines: readonly string[]]> = {
    "a title, an employer and its place in one line": [
      "Line Cook - Tern House - Portland\n\nYou cook what the boats bring in, and you clean the kitchen at night.",
      ["title: Line Cook / other: Tern House / place: Portland"],
    ],
    "lines of a board": [
      "Night Auditor\nTern House\nLeeds\n£12 per hour\nApply now\n\nYou count the money of the day, and you open the door at night.",
      ["title: Night Auditor", "other: Tern House", "place: Leeds", "terms: £12 per hour", "terms: Apply now"],
    ],
    "an institution behind the comma of a title": [
      "Night Nurse, Tern Hospital\n\nYou watch over the ward at night, and you write the report of it.",
      ["title: Night Nurse / other: Tern Hospital"],
    ],
    "a place in brackets behind an employer": [
      "Store Manager @ Tern & Finch (Austin, TX)\n\nYou open the shop, and you close it when the last customer is gone.",
      ["title: Store Manager / other: Tern & Finch / place: Austin, TX"],
    ],
  };
  for (const [name, [text, lines]] of Object.entries(READS))
    it(`${name}: it reads “${lines.join("; ")}”`, () => assert.deepEqual(mastheadOf(text), lines));

  it("it ignores what stands below the first sentences", () => {
    const text =
      "Night Nurse\nLeeds\n\nYou watch over the ward at night.\n\nYou write the report of it.\n\nTern Hospital";
    assert.deepEqual(mastheadOf(text), ["title: Night Nurse", "place: Leeds"]);
  });
});
