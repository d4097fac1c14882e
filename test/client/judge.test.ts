import assert from "node:assert/strict";
import { judge, type Evidence, type Judgement } from "../../client/src/judge";

const POSTING = `# Orchard Keeper

We are looking for an orchard keeper.

## Responsibilities
- Prune the trees.

## Requirements
- 2 years of experience in an orchard

Full-time, $48,000 – $56,000 a year.
`;
const NOTES = "# Notes\n\n- Buy string\n- Call Ines about the roof\n";

const MARKDOWN: Evidence = {
  languageId: "markdown",
  setting: "auto",
  choice: undefined,
  before: undefined,
  text: () => NOTES,
};
const CHECKED: Judgement = { isChecked: true, reason: "It has duties, requirements and pay." };

describe("judge", () => {
  it("reads a Markdown posting as a posting and names what speaks for it", () => {
    const { isChecked, reason } = judge({ ...MARKDOWN, text: () => POSTING });
    assert.equal(isChecked, true);
    assert.match(reason, /^It has .*duties.*requirements/);
  });

  it("leaves notes alone and says that nothing in them reads like a posting: it ignores them", () => {
    assert.deepEqual(judge(MARKDOWN), { isChecked: false, reason: "Nothing in it reads like a job posting." });
  });

  it("checks the Job Description language without reading its words, even an empty document: it flags", () => {
    const unread = (): string => assert.fail("the words were read");
    assert.deepEqual(judge({ ...MARKDOWN, languageId: "jobdescription", text: unread }), {
      isChecked: true,
      reason: "Its language is Job Description.",
    });
  });

  it("heeds “never” and “always” in the settings over the words: it ignores and flags", () => {
    assert.deepEqual(judge({ ...MARKDOWN, setting: "never", text: () => POSTING }), {
      isChecked: false,
      reason: "Your settings say not to check Markdown.",
    });
    assert.deepEqual(judge({ ...MARKDOWN, languageId: "plaintext", setting: "always" }), {
      isChecked: true,
      reason: "Your settings say to check all plain text.",
    });
  });

  it("heeds a person over everything else: it flags notes, it ignores a Job Description", () => {
    assert.deepEqual(judge({ ...MARKDOWN, setting: "never", choice: true }), {
      isChecked: true,
      reason: "You asked for it to be checked.",
    });
    assert.deepEqual(judge({ ...MARKDOWN, languageId: "jobdescription", choice: false }), {
      isChecked: false,
      reason: "You asked for it not to be checked.",
    });
  });

  it("keeps a posting while its writer moves a section about, so that findings do not flicker: it still flags", () => {
    const shortened = "# Orchard Keeper\n\n## Responsibilities\n- Prune the trees.\n";
    assert.equal(
      judge({ ...MARKDOWN, text: () => shortened }).isChecked,
      false,
      "the case is one that would not be judged a posting",
    );
    assert.deepEqual(judge({ ...MARKDOWN, before: CHECKED, text: () => shortened }), {
      isChecked: true,
      reason: "It read like a job posting before the last changes.",
    });
  });

  it("lets go of a document that was emptied or became something else: it ignores", () => {
    assert.equal(judge({ ...MARKDOWN, before: CHECKED, text: () => "" }).isChecked, false);
    assert.equal(
      judge({ ...MARKDOWN, before: CHECKED, text: () => "## Installation\n\n```\nnpm install pruner\n```\n" })
        .isChecked,
      false,
    );
  });
});
