import assert from "node:assert/strict";
import { posix } from "node:path";
import ts from "typescript";
import { projectFiles, readProjectFile } from "../support/project-files";

/** The parts of the house, the nearest fit first: a file belongs to the first part whose path begins its own. */
const PARTS: readonly (readonly [part: string, path: string])[] = [
  ["looks-like-posting", "server/src/core/looks-like-posting"],
  ["finding", "server/src/core/finding"],
  ["data", "server/src/core/data/"],
  ["text", "server/src/core/text/"],
  ["blocks", "server/src/core/blocks/"],
  ["posting", "server/src/core/posting/"],
  ["adapters", "server/src/core/adapters/"],
  ["rules", "server/src/core/rules/"],
  ["index", "server/src/core/index"],
  ["core", "server/src/core/"],
  ["l10n", "server/src/l10n/"],
  ["lsp", "server/src/lsp/"],
  ["reporters", "server/src/reporters/"],
  ["clean", "server/src/convert/clean/"],
  ["office", "server/src/convert/office/"],
  ["convert", "server/src/convert/"],
  ["protocol", "server/src/protocol"],
  ["config-files", "server/src/config-files"],
  ["rule-pages", "server/src/rule-pages"],
  ["cli", "server/src/cli"],
  ["pattern-compiler", "server/src/pattern-compiler"],
  ["main-node", "server/src/main-node"],
  ["main-web", "server/src/main-web"],
  ["client", "client/src/"],
];

/** What each part may import beside itself. Packages are named with a leading `npm:`, Node's own modules are `node`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "looks-like-posting": [],
  data: [],
  text: [],
  finding: ["text"],
  blocks: ["text", "data"],
  posting: ["blocks", "text", "data", "finding"],
  adapters: ["text", "data", "npm:write-good", "npm:diff"],
  rules: ["adapters", "posting", "blocks", "text", "data", "finding"],
  core: ["rules", "posting", "blocks", "text", "data", "finding", "looks-like-posting"],
  index: ["core", "rules", "posting", "blocks", "text", "data", "finding", "looks-like-posting"],
  protocol: [],
  "rule-pages": [],
  "config-files": ["index", "node", "npm:jsonc-parser"],
  l10n: ["index"],
  reporters: ["index", "rule-pages"],
  clean: [],
  convert: ["index", "clean"],
  office: ["convert", "npm:mammoth", "npm:docx", "npm:markdown-it"],
  "pattern-compiler": ["node"],
  cli: [
    ...["index", "pattern-compiler", "reporters", "convert", "clean", "config-files"],
    ...["node", "npm:tinyglobby", "npm:diff"],
  ],
  lsp: [
    "index",
    "l10n",
    "convert",
    "protocol",
    "config-files",
    "rule-pages",
    "npm:vscode-languageserver",
    "npm:vscode-languageserver-textdocument",
    "npm:vscode-uri",
    "npm:jsonc-parser",
  ],
  "main-node": ["lsp", "pattern-compiler", "index", "config-files", "protocol", "node", "npm:vscode-languageserver"],
  "main-web": ["lsp", "index", "config-files", "protocol", "npm:vscode-languageserver"],
  client: ["looks-like-posting", "clean", "office", "protocol", "node", "npm:vscode", "npm:vscode-languageclient"],
};

describe("imports", () => {
  it("follow the directions of the architecture: it flags the edge that breaks them", () => {
    const broken: string[] = [];
    for (const path of projectFiles(["server/src/**/*.ts", "client/src/**/*.ts"])) {
      const from = partOf(path);
      for (const { fileName } of ts.preProcessFile(readProjectFile(path)).importedFiles) {
        const to = targetOf(path, fileName);
        if (to !== from && !(ALLOWED[from] ?? []).includes(to))
          broken.push(`${path}: ${from} may not import ${to} (“${fileName}”)`);
      }
    }
    assert.deepEqual(broken, []);
  });

  it("the client takes types only from the protocol", () => {
    for (const path of projectFiles("client/src/**/*.ts")) {
      assert.doesNotMatch(
        readProjectFile(path),
        /^import (?!type\b)[^;]*server\/src\/protocol"/m,
        `${path} imports values of the protocol`,
      );
    }
  });
});

function partOf(path: string): string {
  const part = PARTS.find(([, start]) => path.startsWith(start));
  assert.ok(part, `${path} belongs to no part of the house; name it in PARTS`);
  return part[0];
}

function targetOf(path: string, imported: string): string {
  if (imported.startsWith(".")) return partOf(posix.join(posix.dirname(path), imported));
  if (imported.startsWith("node:")) return "node";
  return `npm:${imported
    .split("/")
    .slice(0, imported.startsWith("@") ? 2 : 1)
    .join("/")}`;
}
