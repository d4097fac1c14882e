import assert from "node:assert/strict";
import { kindOfLead } from "../../../server/src/core/posting/section-of-unit";

describe("What a sentence says of the list to which it leads", () => {
  const told = {
    "By joining our bakery you will also have access to the following benefits:": "benefits",
    "Harbor Pine can offer you:": "benefits",
    "On every working day of the week you will have these main duties:": "responsibilities",
    "To be considered for the post you have to meet the following minimum requirements:": "requirements-required",
    "You will:": "responsibilities",
  };
  for (const [lead, kind] of Object.entries(told))
    it(`“${lead}”: it reads ${kind}`, () => {
      assert.equal(kindOfLead(lead), kind);
    });

  for (const lead of [
    "Our customers are asked the following questions:",
    "The bakery will offer places to the following schools:",
    "We sell bread in the following towns:",
  ])
    it(`“${lead}”: it ignores it`, () => {
      assert.equal(kindOfLead(lead), undefined);
    });
});
