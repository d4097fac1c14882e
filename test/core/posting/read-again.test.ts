import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../server/src/core/posting/build-posting";
import type { Posting } from "../../../server/src/core/posting/posting";
import { forgetTexts } from "../../../server/src/core/text/remember";

const EXAMPLES = join(__dirname, "../../../examples");

describe("a text that is read again", () => {
  const texts = readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => readFileSync(join(EXAMPLES, name), "utf8"));

  it("has something to read", () => assert.ok(texts.length >= 3));

  it("gives the same facts as at first", () => {
    for (const text of texts) {
      const first = readAnew(text);
      assert.deepEqual(read(text), first);
    }
  });

  it("gives facts at their new places when a line is written above them", () => {
    for (const text of texts) {
      read(text);
      assertAsAnew(`A line that was not there.\n\n${text}`);
    }
  });

  it("gives the facts of the new text when a paragraph changes, moves or goes", () => {
    for (const text of texts) {
      const paragraphs = text.split(/\n{2,}/);
      for (const index of paragraphs.keys()) {
        const others = paragraphs.filter((_, other) => other !== index);
        const longer = `${paragraphs[index]!} It is in Leeds, full-time, at £31,000 a year.`;
        const written = paragraphs.map((paragraph, other) => (other === index ? longer : paragraph));
        for (const changed of [written, [...others, paragraphs[index]!], others]) assertAsAnew(changed.join("\n\n"));
      }
    }
  });
});

/** Fails if a text is read otherwise where others were read before it than where it is the first. */
function assertAsAnew(text: string): void {
  const found = read(text);
  assert.deepEqual(found, readAnew(text));
}

function read(text: string): Posting {
  return buildPosting(buildOutline(text, parseBlocks(text)));
}

function readAnew(text: string): Posting {
  forgetTexts();
  return read(text);
}
