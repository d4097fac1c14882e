import assert from "node:assert/strict";
import { kindOfLead } from "../../../../server/src/core/posting/sections/section-of-lead";

describe("What a sentence says of the list to which it leads", () => {
  const told = {
    "By joining our bakery you will also have access to the following benefits:": "benefits",
    "Harbor Pine can offer you:": "benefits",
    "On every working day of the week you will have these main duties:": "responsibilities",
    "To be considered for the post you have to meet the following minimum requirements:": "requirements-required",
    "You will:": "responsibilities",
    "There are plenty of perks to being a part of our Front Desk crew:": "benefits",
    "In return for your care you will receive:": "benefits",
    "We are proud to offer all our staff:": "benefits",
    "As a Harbor Pine employee you will be entitled to:": "benefits",
    "We bake for the whole valley. Our benefits include:": "benefits",
    "For further details or an informal visit please contact:": "how-to-apply",
    "Candidates will be asked to provide the following documents:": "how-to-apply",
    "Please send your resume and cover letter to:": "how-to-apply",
    "Further inquiries about the post may be directed to:": "how-to-apply",
    "To apply for this post, you will:": "requirements",
    "To be successful in this role you will be able to demonstrate the following:": "requirements",
    "We are looking for an enthusiastic baker with:": "requirements",
    "The person should have the following attributes:": "requirements",
    "It would be an advantage to have the following skills:": "requirements-preferred",
    "Applicants must meet one of the following minimum requirements:": "requirements-required",
    "The role will involve, but will not be limited to:": "responsibilities",
    "The post holder will be required to:": "responsibilities",
    "We run four bakeries. Your duties will include:": "responsibilities",
    "The post is for 20 hours a week in the following work pattern:": "schedule",
  };
  for (const [lead, kind] of Object.entries(told))
    it(`“${lead}”: it reads ${kind}`, () => {
      assert.equal(kindOfLead(lead), kind);
    });

  for (const lead of [
    "Our customers are asked the following questions:",
    "The bakery will offer places to the following schools:",
    "We sell bread in the following towns:",
    "We bake for shops and schools. We offer:",
    "Our bakery serves three valleys:",
    "We are looking for somebody who will:",
  ])
    it(`“${lead}”: it ignores it`, () => {
      assert.equal(kindOfLead(lead), undefined);
    });
});
