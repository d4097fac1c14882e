import assert from "node:assert/strict";
import { findEmbeddedHeadings } from "../../../server/src/core/blocks/embedded-headings";

/** The words of the headings inside a line. */
function headingsIn(text: string): string[] {
  return findEmbeddedHeadings(text).map(({ start, end }) => text.slice(start, end));
}

describe("findEmbeddedHeadings", () => {
  it("a label in capitals that was glued to the text before it reads as a heading", () => {
    assert.deepEqual(
      headingsIn("You bake with us.THE OPPORTUNITY: We look for a baker. Any levelEXPERIENCE: 5 years"),
      ["THE OPPORTUNITY:", "EXPERIENCE:"],
    );
  });

  it("a label of capitalised words that is glued to the text behind it reads as a heading", () => {
    assert.deepEqual(headingsIn("You help where you can Training and Experience:Eight years in a bakery"), [
      "Training and Experience:",
    ]);
  });

  it("a label behind the name of a state reads as a heading", () => {
    assert.deepEqual(headingsIn("Shop in Denver, CODuration: twelve months"), ["Duration:"]);
  });

  it("“Job tasks” in front of a capital reads as a heading", () => {
    assert.deepEqual(headingsIn("You like to travel. Job tasks Act as the host. Job requirements A degree in baking"), [
      "Job tasks",
      "Job requirements",
    ]);
  });

  it("“About” and a name reads as a heading where the name begins the text again", () => {
    assert.deepEqual(headingsIn("We bake for all. About OvenOven is a small bakery."), ["About Oven"]);
  });

  it("it ignores labels and capitals inside of a sentence", () => {
    for (const text of [
      "We ask for one thing: patience, and the OVEN: a good friend.",
      "Bring your experience: it counts with us.",
      "The job tasks are many, and the key duties of a baker change with the season.",
      "You learn about Ovens and Breads.",
    ])
      assert.deepEqual(headingsIn(text), [], text);
  });
});
