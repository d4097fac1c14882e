import assert from "node:assert/strict";
import { readProjectFile } from "../support/project-files";

type Strings = Readonly<Record<string, string>>;

const read = (path: string) => JSON.parse(readProjectFile(path)) as Strings;
const MANIFEST = readProjectFile("package.json");
const NLS = { english: read("package.nls.json"), spanish: read("package.nls.es.json") };
const BUNDLE = { english: read("l10n/bundle.l10n.json"), spanish: read("l10n/bundle.l10n.es.json") };

/** What must be the same in every language: code, links, addresses of commands, names in braces. */
function fixedParts(text: string): string[] {
  return (text.match(/`[^`]+`|\]\([^)]+\)|\{\w+\}/g) ?? []).sort();
}

describe("the manifest’s strings", () => {
  it("are all named by the manifest, and all that it names are there: it flags a key without a text and a text without a key", () => {
    const named = new Set(Array.from(MANIFEST.matchAll(/"%([^%"]+)%"/g), ([, key]) => key!));
    assert.deepEqual(Object.keys(NLS.english).sort(), [...named].sort());
  });

  it("are all in Spanish, too: it flags one that is missing, is empty, or has other code or links", () => {
    assert.deepEqual(Object.keys(NLS.spanish).sort(), Object.keys(NLS.english).sort());
    for (const [key, text] of Object.entries(NLS.english)) {
      assert.notEqual(NLS.spanish[key]!.trim(), "", key);
      assert.deepEqual(fixedParts(NLS.spanish[key]!), fixedParts(text), key);
    }
  });

  it("leave no title, name or description in the manifest itself: it flags what VS Code could not translate", () => {
    const { contributes } = JSON.parse(MANIFEST) as { contributes: Record<string, unknown> };
    const { views, walkthroughs, commands, configuration } = contributes;
    const loose: string[] = [];
    const look = (value: unknown, key: string): void => {
      if (typeof value === "string" && SHOWN.test(key) && !/^%.+%$/.test(value) && value !== "Rolewright")
        loose.push(value);
      else if (Array.isArray(value)) value.forEach((item) => look(item, key));
      else if (typeof value === "object" && value !== null)
        for (const [name, item] of Object.entries(value)) look(item, name);
    };
    look({ views, walkthroughs, commands, configuration }, "");
    assert.deepEqual(loose, []);
  });
});

/** The fields of the manifest whose texts people read. */
const SHOWN =
  /^(?:title|name|description|markdownDescription|altText|enumItemLabels|enumDescriptions|patternErrorMessage)$/;

describe("the client’s strings", () => {
  it("are all in Spanish, too: it flags one that is missing, is empty, or has other values", () => {
    assert.deepEqual(Object.keys(BUNDLE.spanish).sort(), Object.keys(BUNDLE.english).sort());
    for (const [key, text] of Object.entries(BUNDLE.spanish)) {
      assert.notEqual(text.trim(), "", key);
      assert.deepEqual(fixedParts(text), fixedParts(key), key);
    }
  });
});
