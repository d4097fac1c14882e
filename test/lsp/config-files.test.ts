import assert from "node:assert/strict";
import { configFileUris, parseConfigFile, readConfigFiles, resolveConfig } from "../../server/src/config-files";
import { readProjectFile } from "../support/project-files";

const FILE = "file:///team/.rolewright.json";

describe("configuration files", () => {
  it("they are looked for from the folder upwards to the root, nearest first", () => {
    const names = (folder: string, root: string | null) => configFileUris(folder, root);
    assert.deepEqual(names("file:///team/jobs/kitchen", "file:///team"), [
      "file:///team/jobs/kitchen/.rolewright.json",
      "file:///team/jobs/.rolewright.json",
      "file:///team/.rolewright.json",
    ]);
    assert.deepEqual(names("vscode-vfs://github/team/jobs", null), [
      "vscode-vfs://github/team/jobs/.rolewright.json",
      "vscode-vfs://github/team/.rolewright.json",
      "vscode-vfs://github/.rolewright.json",
    ]);
    assert.deepEqual(names("file:///C:/team/jobs", "file:///c%3A/team/"), [
      "file:///C:/team/jobs/.rolewright.json",
      "file:///C:/team/.rolewright.json",
    ]);
    assert.deepEqual(names("tmp:/jobs", "tmp:/"), ["tmp:/jobs/.rolewright.json", "tmp:/.rolewright.json"]);
    assert.deepEqual(names("untitled:Untitled-1", null), []);
  });

  it("a file that says root ends the search, and a missing one does not", async () => {
    const texts: Record<string, string> = { "file:///a/b/c": "{}", "file:///a": '{ "root": true }', "file:///": "{}" };
    const uris = configFileUris("file:///a/b/c", null);
    const files = await readConfigFiles(uris, (uri) =>
      Promise.resolve(texts[uri.replace("/.rolewright.json", "")] ?? null),
    );
    assert.deepEqual(
      files.map(({ uri }) => uri),
      ["file:///a/b/c/.rolewright.json", "file:///a/.rolewright.json"],
    );
  });

  it("comments, trailing commas and a byte-order mark are read", () => {
    const { value, problems } = parseConfigFile(FILE, '\uFEFF// ours\n{ "jurisdictions": ["us-wa",], /* more */ }');
    assert.deepEqual({ ...value }, { jurisdictions: ["us-wa"] });
    assert.deepEqual(problems, []);
  });

  const broken: Record<string, [text: string, line: number, message: RegExp]> = {
    "a missing comma": ['{\n  "root": false\n  "rules": {}\n}', 3, /^expected a comma$/],
    "a missing brace": ['{\n  "rules": {\n', 3, /^expected a closing brace$/],
    "names without quotes": ["{\n  root: true\n}", 2, /^expected a name or a value in double quotes$/],
    "a list instead of an object": ["\n[]", 2, /^expected an object, got array$/],
    "nothing at all": ["", 1, /^expected a value$/],
  };
  for (const [title, [text, line, message]] of Object.entries(broken)) {
    it(`it names the line of ${title}`, () => {
      const [problem] = parseConfigFile(FILE, text).problems;
      assert.equal(problem?.line, line);
      assert.match(problem.message, message);
    });
  }

  it("a file nested without end and one that cannot be read are problems and no exceptions", async () => {
    assert.equal(parseConfigFile(FILE, "[".repeat(200_000)).value, undefined);
    const [file] = await readConfigFiles([FILE], () => Promise.reject(new Error("no permission")));
    assert.deepEqual(file?.problems, [{ file: FILE, line: null, path: "", message: "cannot be read: no permission" }]);
  });

  it("nearer lies over farther over settings: objects merge and lists are replaced", () => {
    const near = parseConfigFile(
      "file:///a/b/.rolewright.json",
      '{ "organization": { "headcount": 20 }, "allowedWords": ["sous"] }',
    );
    const far = parseConfigFile(
      "file:///a/.rolewright.json",
      '{ "organization": { "name": "Harbour Kitchen", "headcount": 9 }, "jurisdictions": ["us-wa"] }',
    );
    const settings = {
      organization: { name: "Old Kitchen", kind: "private" },
      allowedWords: ["pan"],
      checkMarkdown: true,
      jurisdictions: null,
    };
    const { config, problems } = resolveConfig(settings, [near, far], "2026-03-01");
    assert.deepEqual(problems, []);
    assert.equal(config.organization.name, "Harbour Kitchen");
    assert.equal(config.organization.kind, "private");
    assert.equal(config.organization.headcount, 20);
    assert.deepEqual([...config.allowedWords], ["sous"]);
    assert.deepEqual(config.jurisdictions, ["us-wa"]);
  });

  it("each problem names its file, its line and its place", () => {
    const file = parseConfigFile(
      FILE,
      '{\n  "rules": {\n    "pay/wide-range": {\n      "severity": 3\n    }\n  },\n  "jurisdictions": ["us-wa",\n    "atlantis"],\n  "colour": 1\n}',
    );
    const { problems } = resolveConfig({ organization: { headcount: -1 }, colour: 1 }, [file], "2026-03-01");
    assert.deepEqual(
      problems.map(({ file: at, line, path }) => [at, line, path]),
      [
        [null, null, "organization.headcount"],
        [FILE, 9, "colour"],
        [FILE, 8, "jurisdictions[1]"],
        [FILE, 4, 'rules["pay/wide-range"].severity'],
      ],
    );
  });

  it("a file with an approved text is looked for beside the file that names it, and its text lies over a farther one", async () => {
    const texts: Record<string, string> = {
      "file:///a/b/.rolewright.json": '{ "statements": { "privacy": { "file": ".\\\\texts\\\\our privacy.md" } } }',
      "file:///a/b/texts/our%20privacy.md": "We keep what you send us for a year.",
      "file:///a/.rolewright.json":
        '{ "statements": { "privacy": { "text": "We keep nothing.", "places": { "us-oh": "Not in Ohio." } }, "visa": "We sponsor." } }',
    };
    const asked: string[] = [];
    const files = await readConfigFiles(configFileUris("file:///a/b", "file:///a"), (uri) => {
      asked.push(uri);
      return Promise.resolve(texts[uri] ?? null);
    });
    const { config, problems } = resolveConfig({ statements: { visa: { text: "No." } } }, files, "2026-03-01");
    assert.deepEqual(problems, []);
    assert.deepEqual(
      asked,
      Object.keys(texts).sort((a, b) => Number(/texts/.test(a)) - Number(/texts/.test(b))),
    );
    assert.equal(config.statements.get("privacy")?.text, "We keep what you send us for a year.");
    assert.equal(config.statements.get("privacy")?.places.get("us-oh"), "Not in Ohio.");
    assert.equal(config.statements.get("visa")?.text, "We sponsor.");
  });

  it("a name that leads out of the folder is not read, however it is written", async () => {
    const names = [
      "../a.md",
      "texts/../../a.md",
      "/a.md",
      "C:\\\\a.md",
      "\\\\\\\\host\\\\a.md",
      "http://hartwell.example/a.md",
      "texts//a.md",
      "%2e%2e/../a.md",
    ];
    for (const name of names) {
      const read = (uri: string) =>
        Promise.resolve(uri === FILE ? `{ "statements": { "visa": { "file": "${name}" } } }` : "We sponsor visas.");
      const [file] = await readConfigFiles([FILE], read);
      assert.match(file?.problems[0]?.message ?? "", /is not in this folder; name a file that lies beside/, name);
    }
  });

  it("the page about approved statements shows what is read without a problem", async () => {
    const shown = [...readProjectFile("docs/approved-statements.md").matchAll(/```json\n([\s\S]*?)```/g)];
    assert.equal(shown.length, 2);
    for (const [, text] of shown) {
      const files = await readConfigFiles([FILE], (uri) =>
        Promise.resolve(uri === FILE ? text! : "We keep what you send us for a year."),
      );
      assert.deepEqual(resolveConfig({}, files, "2026-03-01").problems, []);
    }
  });
});
