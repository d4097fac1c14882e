import assert from "node:assert/strict";
import { descriptionOf, rulePageInWords } from "../../client/src/rule-page";
import { plainly } from "../../client/src/say";
import { inWords } from "../../scripts/nls";
import { projectFiles, readProjectFile } from "../support/project-files";

const MANIFEST = readProjectFile("package.json");
const manifestIn = (nls: string) => JSON.parse(inWords(MANIFEST, readProjectFile(nls))) as unknown;
const BUNDLE = JSON.parse(readProjectFile("l10n/bundle.l10n.es.json")) as Record<string, string>;
const inSpanish = (text: string) => BUNDLE[text] ?? text;

describe("the page of a rule", () => {
  it("is in English what it is in the docs, without the notes to those who write it: it reads every page", () => {
    const manifest = manifestIn("package.nls.json");
    for (const path of projectFiles("docs/rules/*/*.md")) {
      const page = readProjectFile(path);
      const rule = path.slice("docs/rules/".length, -".md".length);
      const shown = rulePageInWords(page, descriptionOf(rule, manifest), plainly);
      assert.doesNotMatch(shown, /<!-- The lines|in English\.\*$/m, path);
      const words = (text: string) => text.replace(/<!-- The lines .*-->/g, "").replace(/\s+/g, " ");
      assert.equal(words(shown), words(page), path);
    }
  });

  it("begins in Spanish where the editor speaks it, and says that the rest is English: it reads", () => {
    const shown = rulePageInWords(
      readProjectFile("docs/rules/pay/vague.md"),
      descriptionOf("pay/vague", manifestIn("package.nls.es.json")),
      inSpanish,
    );
    const lines = shown.split("\n").filter((line) => line !== "");
    assert.equal(lines[0], "# Dar cifras en lugar de palabras como «competitive»");
    assert.match(lines[1]!, /^Todas las ofertas dicen que su salario es competitivo\./);
    assert.equal(lines[2], "*El resto de esta página está en inglés.*");
    assert.ok(lines.includes("## Se señala") && lines.includes("## Correcto"), shown);
    assert.match(shown, /We offer a competitive salary/);
  });

  it("stays English where the editor did not translate the manifest: it ignores the name of a text", () => {
    assert.equal(descriptionOf("pay/vague", JSON.parse(MANIFEST)), undefined);
    assert.equal(descriptionOf("pay/vague", {}), undefined);
    const page = readProjectFile("docs/rules/pay/vague.md");
    assert.match(rulePageInWords(page, undefined, inSpanish), /^# Give figures/);
  });
});
