import assert from "node:assert/strict";
import { parseConfigFile } from "../../server/src/config-files";
import { configEdits, filesFor } from "../../server/src/lsp/config-edits";
import type { ConfigChange } from "../../server/src/protocol";
import { applyEdits } from "../../server/src/core/index";

const IGNORE: ConfigChange = { kind: "ignore-place", rule: "bias/age", hash: "00ff" };
const OFF: ConfigChange = { kind: "rule-off", rule: "bias/age" };
const ALLOW: ConfigChange = { kind: "allow-word", word: "Ninja" };
const NOTHING = { files: [], home: null, settings: {} };

/** The text of a file after a change; null where it is refused. */
function changed(text: string, change: ConfigChange, inForce: Parameters<typeof configEdits>[2] = NOTHING) {
  const edits = configEdits(text, change, inForce);
  return edits && applyEdits(text, edits);
}

describe("changes of a configuration file", () => {
  it("a file with comments keeps them beside what they speak of, and its layout: it reads", () => {
    const text = '{\n    // Ours.\n    "ignores": [\n        { "rule": "a/b", "hash": "1" }, // agreed\n    ],\n}\n';
    assert.equal(
      changed(text, IGNORE),
      '{\n    // Ours.\n    "ignores": [\n        { "rule": "a/b", "hash": "1" }, // agreed\n        { "rule": "bias/age", "hash": "00ff" },\n    ],\n}\n',
    );
    assert.equal(
      changed('{\n  "allowedWords": [\n    "oven" // bread\n  ]\n}\n', ALLOW),
      '{\n  "allowedWords": [\n    "oven", // bread\n    "Ninja"\n  ]\n}\n',
    );
    assert.equal(changed('{ "allowedWords": ["oven"] }', ALLOW), '{ "allowedWords": ["oven", "Ninja"] }');
  });

  it("a setting that is new stands behind the last one and its comment: it reads", () => {
    assert.equal(
      changed('{\n  "today": null // always\n}\n', OFF),
      '{\n  "today": null, // always\n  "rules": {\n    "bias/age": "off"\n  }\n}\n',
    );
    assert.equal(
      changed('{\n\t"rules": {\n\t\t"title/jargon": "hint", // for now\n\t},\n}\n', OFF),
      '{\n\t"rules": {\n\t\t"title/jargon": "hint", // for now\n\t\t"bias/age": "off",\n\t},\n}\n',
    );
    assert.equal(changed('{ "rules": { "a/b": "off" } }', OFF), '{ "rules": { "a/b": "off", "bias/age": "off" } }');
  });

  it("a file with CRLF and tabs is written with them: it reads", () => {
    assert.equal(
      changed('{\r\n\t"allowedWords": [\r\n\t\t"oven"\r\n\t]\r\n}\r\n', ALLOW),
      '{\r\n\t"allowedWords": [\r\n\t\t"oven",\r\n\t\t"Ninja"\r\n\t]\r\n}\r\n',
    );
  });

  it("an empty file becomes a whole one: it reads", () => {
    assert.equal(changed("", OFF), '{\n  "rules": {\n    "bias/age": "off"\n  }\n}\n');
  });

  it("a rule that is turned off keeps its options, and a word that is there is not written again: it ignores it", () => {
    assert.equal(
      changed('{ "rules": { "bias/age": { "severity": "hint", "allow": ["young"] } } }', OFF),
      '{ "rules": { "bias/age": { "severity": "off", "allow": ["young"] } } }',
    );
    assert.deepEqual(configEdits('{ "allowedWords": ["ninja"] }', ALLOW, NOTHING), []);
  });

  it("a list that a file begins takes over what was in force, which it would otherwise switch off: it reads", () => {
    const far = parseConfigFile("file:///a/.rolewright.json", '{ "ignores": [{ "rule": "a/b", "hash": "1" }] }');
    const after = changed("{}", IGNORE, { files: [far], home: null, settings: { ignores: [] } });
    assert.deepEqual(JSON.parse(after!), {
      ignores: [
        { rule: "a/b", hash: "1" },
        { rule: "bias/age", hash: "00ff" },
      ],
    });
    const words = changed("{}", ALLOW, { files: [], home: null, settings: { allowedWords: ["oven"] } });
    assert.deepEqual(JSON.parse(words!), { allowedWords: ["oven", "Ninja"] });
  });

  it("a file with mistakes is left alone: it flags that by its refusal", () => {
    for (const text of ["{ oops", "[]", '{ "ignores": [ }', "// only words"]) assert.equal(changed(text, OFF), null);
  });
});

describe("the files for a change", () => {
  const near = (text: string) => parseConfigFile("file:///a/b/.rolewright.json", text);
  const far = (text: string) => parseConfigFile("file:///a/.rolewright.json", text);
  const home = "file:///a/.rolewright.json";

  it("a new one at the workspace's root, where there is none: it reads", () => {
    assert.deepEqual(filesFor(OFF, { files: [], home, settings: {} }), [home]);
    assert.deepEqual(filesFor(OFF, { files: [], home: null, settings: {} }), []);
  });

  it("first the one that holds the list already, and none behind it: it ignores where a change would not hold", () => {
    const list = '{ "ignores": [] }';
    assert.deepEqual(filesFor(IGNORE, { files: [near(list), far(list)], home, settings: {} }), [near(list).uri]);
    assert.deepEqual(filesFor(IGNORE, { files: [near("{}"), far(list)], home, settings: {} }), [home, near("{}").uri]);
  });

  it("none above a file that says it is the root: it ignores the workspace's", () => {
    assert.deepEqual(filesFor(OFF, { files: [near('{ "root": true }')], home, settings: {} }), [near("{}").uri]);
  });
});
