import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/core/index";
import { tidyRemovals } from "../../server/src/core/tidy-removals";

/** A text with what is removed between `‹` and `›`, after the removal. */
function without(marked: string): string {
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  const text = marked.replace(/[‹›]/g, "");
  const fix = { title: "Take it out", safe: true, edits: [{ start, end, text: "" }] };
  return applyEdits(text, tidyRemovals(text, fix).edits);
}

describe("tidyRemovals", () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    "a paragraph: it leaves one empty line": ["Bake.\n\n‹Sell.›\n\nRest.\n", "Bake.\n\nRest.\n"],
    "a paragraph with its line break": ["Bake.\n\n‹Sell.\n›\nRest.\n", "Bake.\n\nRest.\n"],
    "the last paragraph": ["Bake.\n\n‹Sell.›\n", "Bake.\n"],
    "the last line without an end": ["Bake.\n\n‹Sell.›", "Bake."],
    "a line that is set in, with its white space": ["Week:\n    Days\n    ‹Nights\n›    Rest\n", "Week:\n    Days\n    Rest\n"],
    "an item of a list that stays": ["- Bake\n‹- Sell\n›- Rest\n", "- Bake\n- Rest\n"],
    "the last item of a list": ["- Bake\n‹- Sell\n›\nRest.\n", "- Bake\n\nRest.\n"],
    "a line of a Windows text": ["Bake.\r\n\r\n‹Sell.›\r\n\r\nRest.\r\n", "Bake.\r\n\r\nRest.\r\n"],
    "all that an item of HTML holds": ["<ul>\n  <li>\n    Bake\n  </li>\n  <li>\n    ‹Sell\n›  </li>\n</ul>\n", "<ul>\n  <li>\n    Bake\n  </li>\n</ul>\n"],
    "the end of what is bold": ["Bake **rye. ‹Sell.›** Rest.", "Bake **rye.** Rest."],
    "all that is bold": ["Bake.\n\n***‹We sell.›***\n", "Bake.\n"],
    "the last sentence of a line": ["Bake. ‹Sell.›\nRest.\n", "Bake.\nRest.\n"],
    "the first sentence of a paragraph with the break before it": ["## Work‹\n\nBake.›Sell and rest.\n", "## Work\n\nSell and rest.\n"],
    "a mark between two spaces": ["Bake ‹☐› bread", "Bake bread"],
    "all that stood below a label at the end of a text": ["Bake.\n\nEducation:\n‹None›\n", "Bake.\n"],
    "a word between two others": ["Baker,‹ nights, ›Leeds\n", "Baker, Leeds\n"],
  }; // prettier-ignore
  for (const [title, [marked, left]] of Object.entries(cases))
    it(`${title}: it mends`, () => assert.equal(without(marked), left));

  const alone: Readonly<Record<string, readonly [string, string]>> = {
    "a hyphen in a word that was parted": ["infor‹- ›mation", "information"],
    "spaces that were doubled": ["Bake‹ › bread", "Bake bread"],
    "a tag before a word": ["We ‹<b>›bake bread", "We bake bread"],
    "a sentence in the midst of a line": ["Bake. ‹Sell. ›Rest.", "Bake. Rest."],
    "a statement at the end of a paragraph": ["Bake.‹\n\nWe sell.›\n\nRest.", "Bake.\n\nRest."],
  };
  for (const [title, [marked, left]] of Object.entries(alone))
    it(`${title}: it ignores`, () => assert.equal(without(marked), left));

  const inserted: Readonly<Record<string, readonly [string, string, string]>> = {
    "words before a glued sentence": ["A degree‹›Rest.", ", or experience", "A degree, or experience Rest."],
    "lines before a glued heading": ["Bake.‹›Duties:", "\n\nNice to have:\n- [rye]", "Bake.\n\nNice to have:\n- [rye]\n\nDuties:"],
    "letters within a word": ["ov‹›n", "e", "oven"],
    "words between two others": ["a baker ‹›for", "(any) ", "a baker (any) for"],
  }; // prettier-ignore
  for (const [title, [marked, words, whole]] of Object.entries(inserted))
    it(`${title}: it keeps what is inserted apart from words alone`, () => {
      const at = marked.indexOf("‹");
      const text = marked.replace("‹›", "");
      const fix = { title: "Insert", safe: false, edits: [{ start: at, end: at, text: words }] };
      assert.equal(applyEdits(text, tidyRemovals(text, fix).edits), whole);
    });

  it("two lines of one fix: it keeps what lies between them", () => {
    const text = "- Bake\n- Sell\n- Rest\n";
    const edits = [{ start: 0, end: 7, text: "" }, { start: 14, end: 21, text: "" }]; // prettier-ignore
    assert.equal(applyEdits(text, tidyRemovals(text, { title: "", safe: false, edits }).edits), "- Sell\n");
  });
});
