import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ruleIds } from "../../scripts/generated-files";
import { lint, parseConfig, RULES } from "../../server/src/core/index";
import { TODAY } from "../support/describe-rule";
import { projectFiles, readProjectFile, ROOT } from "../support/project-files";
import { examplesUnder, settingOfPage } from "../support/rule-pages";

const CATEGORIES = ["structure", "title", "requirements", "pay", "statements", "bias", "clarity", "draft"];

describe("rules", () => {
  it("a rule's id is the name of its file", () => {
    assert.deepEqual(
      RULES.map((rule) => rule.id),
      ruleIds(),
    );
  });

  it("each has a test and a page of its name, and no test or page is left of a rule that went", () => {
    const ids = ruleIds();
    const named = (pattern: string, ending: string, folder: string) =>
      projectFiles(pattern)
        .map((path) => path.slice(folder.length, -ending.length))
        .sort();
    assert.deepEqual(named("test/rules/*/*.test.ts", ".test.ts", "test/rules/"), ids);
    assert.deepEqual(named("docs/rules/*/*.md", ".md", "docs/rules/"), ids);
  });

  it("every category has rules", () => {
    assert.deepEqual([...new Set(ruleIds().map((id) => id.split("/")[0]))].sort(), [...CATEGORIES].sort());
  });

  it("is named for what it finds, so that “allow …” reads well", () => {
    // A list that is not split is a finding too.
    for (const { id } of RULES) assert.doesNotMatch(id, /\/(?:no(?!-split$)|avoid|use|require|check|prefer)-/, id);
  });

  it("describes itself in whole sentences, and each option in one", () => {
    for (const rule of RULES) {
      assert.match(rule.summary, /^\p{Lu}.*\.$/u, rule.id);
      assert.match(rule.why, /^[\p{Lu}“].*\.$/u, rule.id);
      assert.deepEqual(Object.keys(rule.optionDescriptions).sort(), Object.keys(rule.options).sort(), rule.id);
      for (const source of rule.sources) assert.match(source.url, /^https:\/\//, rule.id);
    }
  });

  it("speaks of its finding without blame or verdict", () => {
    for (const rule of RULES) {
      for (const message of Object.values(rule.messages)) {
        assert.doesNotMatch(
          message,
          /["']\{|\b(?:illegal|unlawful|violat|must not|error|invalid|bad)\b|!/i,
          `${rule.id}: ${message}`,
        );
        assert.match(message, /[.?]$/, `${rule.id}: ${message}`);
      }
    }
  });
});

describe("rule pages", () => {
  for (const rule of RULES) {
    const path = `docs/rules/${rule.id}.md`;
    if (!existsSync(join(ROOT, path))) continue;

    it(`${rule.id}: it flags each text under “Flagged” once and ignores each text under “Fine”`, () => {
      const page = readProjectFile(path);
      const flagged = examplesUnder(page, "Flagged");
      const fine = examplesUnder(page, "Fine");
      assert.ok(flagged.length > 0 && fine.length > 0, `${path} needs an example under “Flagged” and one under “Fine”`);
      const own = Object.fromEntries(
        RULES.map(({ id, severity }) => [
          id,
          id === rule.id ? (severity === "off" ? "information" : "default") : "off",
        ]),
      );
      const { config, problems } = parseConfig({ ...settingOfPage(page), rules: own }, TODAY);
      assert.deepEqual(problems, []);
      for (const text of flagged) assert.deepEqual(rulesFoundIn(text, config), [rule.id], text);
      for (const text of fine) assert.deepEqual(rulesFoundIn(text, config), [], text);
    });
  }
});

function rulesFoundIn(text: string, config: Parameters<typeof lint>[1]): string[] {
  return lint(text, config).findings.map((finding) => finding.rule);
}
