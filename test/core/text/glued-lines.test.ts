import assert from "node:assert/strict";
import { gluedLines } from "../../../server/src/core/text/glued-lines";

describe("gluedLines", () => {
  it("reads the lines that ran into one another behind a word, a bracket or the end of a sentence", () => {
    assert.deepEqual(gluedLines("Bake the breadClean the oven (and the tins)Sell both.A calm mind"), [
      "Bake the bread",
      "Clean the oven (and the tins)",
      "Sell both.",
      "A calm mind",
    ]);
  });

  it("it ignores texts that kept their lines, a slip or two, and the capitals inside of names", () => {
    for (const text of [
      "We bake bread. We sell it. You clean the oven, and Anna counts the money.",
      "Bake the breadClean the oven, and sell both.Then go home.",
      "You know JavaScript, SharePoint, QuickBooks, DevOps, YouTube, GitLab and iOS, and eCommerce from Ph.D. times.",
      "Write to anna@example.com, or see www.example.com and the McDonald papers of the U.S.A. office.",
    ])
      assert.deepEqual(gluedLines(text), [], text);
  });
});
