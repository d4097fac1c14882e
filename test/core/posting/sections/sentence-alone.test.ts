import assert from "node:assert/strict";
import { kindOfSentenceAlone } from "../../../../server/src/core/posting/sections/sentence-alone";

describe("kindOfSentenceAlone", () => {
  for (const text of [
    "Maintain the ovens and keep a record of their repairs.",
    "Provide fresh bread to the schools of the valley.",
    "Work with the head baker on new recipes for the winter.",
  ])
    it(`reads a task that is said as a command: ${text}`, () =>
      assert.equal(kindOfSentenceAlone(text), "responsibilities"));

  for (const text of [
    "Strong knowledge of rye and its flours.",
    "Ability to lift sacks of 25 kg.",
    "Experience with deck ovens in a small bakery.",
    "Must be able to start at four in the morning.",
  ])
    it(`reads a demand: ${text}`, () => assert.equal(kindOfSentenceAlone(text), "requirements"));

  for (const text of [
    "Join the bakery that feeds the valley.",
    "Build your career in a small bakery.",
    "Bake with us and see how our bread is made.",
    "Project Manager for the new bakery",
    "Research shows that rye keeps longer than wheat.",
    "Learn the craft from the oldest baker in town.",
    "Engaging bakers and millers alike since the first day.",
  ])
    it(`ignores a call to the reader, a title and the beginning of a statement: ${text}`, () =>
      assert.equal(kindOfSentenceAlone(text), undefined));
});
