import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../../server/src/core/posting/build-posting";
import { readFrontMatter } from "../../../../server/src/core/posting/fields/front-matter";

/** The values of the front matter with which a text begins, as the document has them. */
function valuesOf(text: string): (readonly [label: string, words: string])[] {
  const block = parseBlocks(text)[0]!;
  return [...readFrontMatter(block)].map(({ label, span }) => [label, text.slice(span.start, span.end)]);
}

describe("front matter", () => {
  it("of YAML: it reads values with and without quotes, lists of both kinds, and no folded text", () => {
    const text = `---\ntitle: "Night Porter"\njob_type: full_time\nlocations: [London, "Leeds, UK"]\ncities:\n  - York\n  - 'Hull'\nsummary: >-\n  Guards the door.\nempty: ""\n---\n\nYou guard doors.\n`;
    assert.deepEqual(valuesOf(text), [
      ["title", "Night Porter"],
      ["job type", "full_time"],
      ["locations", "London"],
      ["locations", "Leeds, UK"],
      ["cities", "York"],
      ["cities", "Hull"],
    ]);
  });

  it("of TOML: it reads the title, the employer, the place, the type and the last day", () => {
    const text = `+++\nauthor = "None"\ntitle = "Night Porter"\norganization = "Harbor Hotel"\nlocation = "Washington"\nclosing_date = "August 31, 2026"\na_job_type = ["Full Time"]\n+++\n\nYou guard doors and greet guests.\n`;
    const posting = buildPosting(buildOutline(text, parseBlocks(text)));
    const words = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
      text.slice(span.start, span.end);
    assert.deepEqual([posting.title?.value, words(posting.title!)], ["Night Porter", "Night Porter"]);
    assert.deepEqual([posting.organization?.value, words(posting.organization!)], ["Harbor Hotel", "Harbor Hotel"]);
    assert.deepEqual(
      posting.employmentTypes.map((type) => [type.value, words(type)]),
      [["FULL_TIME", "Full Time"]],
    );
    assert.deepEqual(
      posting.locations.map((place) => words(place)),
      ["Washington"],
    );
    assert.deepEqual([posting.validThrough?.value, words(posting.validThrough!)], ["2026-08-31", "August 31, 2026"]);
  });

  it("of TOML that is indented: it reads the values all the same", () => {
    assert.deepEqual(valuesOf('  +++\n  title = "Clerk"\n  closing_date = "May 3, 2026"\n  +++ \n\n  You file.'), [
      ["title", "Clerk"],
      ["closing date", "May 3, 2026"],
    ]);
  });

  it("that is never closed: it ignores the lines as front matter", () => {
    assert.equal(parseBlocks("+++\ntitle = x\n\nYou guard doors.")[0]?.kind === "front-matter", false);
  });
});
