import assert from "node:assert/strict";
import { readProjectFile } from "../support/project-files";

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly { readonly beforeText: string; readonly action: { readonly appendText: string } }[];
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

const CONFIGURATION = JSON.parse(readProjectFile("language-configuration.json")) as LanguageConfiguration;

describe("typing a job description", () => {
  it("goes on with a list at Enter: it reads bullets of pasted text and counts numbers on", () => {
    assert.deepEqual(["- Prune", "  • Prune", "– Prune", "3. Prune", "9) Prune", "> Prune"].map(continuation), [
      "- ",
      "• ",
      "– ",
      "4. ",
      "10) ",
      "> ",
    ]);
  });

  it("does not make a list where there is none: it ignores an empty bullet, prose, years and rules", () => {
    assert.deepEqual(
      ["- ", "Prune - and water", "2026. A good year", "---", "-Prune", "**Pay** is good"].map(continuation),
      Array(6).fill(undefined),
    );
  });

  it("takes a double click to the whole word: it reads apostrophes, hyphens and accents as parts of it", () => {
    const { pattern, flags } = CONFIGURATION.wordPattern;
    const words = [
      ..."You’ll run our full-time café-school (it's fun)!".matchAll(new RegExp(pattern, `g${flags}`)),
    ].map(([word]) => word);
    assert.deepEqual(words, ["You’ll", "run", "our", "full-time", "café-school", "it's", "fun"]);
  });

  it("folds between region comments: it reads them with and without a name", () => {
    const { start, end } = CONFIGURATION.folding.markers;
    assert.match("<!-- #region Approved statements -->", new RegExp(start));
    assert.match("  <!-- #endregion -->", new RegExp(end));
  });
});

/** What Enter puts on the next line; the first rule that fits counts, as in the editor. */
function continuation(line: string): string | undefined {
  return CONFIGURATION.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line))?.action.appendText;
}
