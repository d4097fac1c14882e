import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../client/src/judge";
import { parseConfig } from "../../server/src/core/index";
import { inWords } from "../../scripts/nls";
import { toServerSettings } from "../../client/src/server-settings";
import { projectFiles, readProjectFile, ROOT } from "../support/project-files";

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: readonly string[];
      readonly configuration?: string;
    }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string }[];
    readonly snippets: readonly { readonly path: string; readonly language: string }[];
    readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when: string }[]>>;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
}

const MANIFEST = JSON.parse(readProjectFile("package.json")) as Manifest;
const { activationEvents, capabilities, contributes } = MANIFEST;
const SETTINGS: Readonly<Record<string, Setting>> = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties),
);
/** What bears on what the editor shows, and on no finding. */
const EDITOR_ONLY: ReadonlySet<string> = new Set(["check", "codeLens", "inlayHints", "trace"]);
const CLIENT = projectFiles("client/src/*.ts").map(readProjectFile).join("\n");

describe("the extension's manifest", () => {
  it("wakes the extension for the languages of postings and for nothing else: it ignores HTML, folders and the start of the editor", () => {
    assert.deepEqual(
      activationEvents,
      Object.keys(LANGUAGES).map((language) => `onLanguage:${language}`),
    );
  });

  it("names every command that the client registers, and no other: it flags a command without a title or without a deed", () => {
    // What begins with an underscore is for our own quick fixes only.
    const registered = [...CLIENT.matchAll(/registerCommand\(\s*"([^"_][^"]*)"/g)].map(([, id]) => id).sort();
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), registered);
    assert.deepEqual(new Set(contributes.commands.map(({ category }) => category)), new Set(["Rolewright"]));
  });

  it("offers to import a file from its menu in the list of files: it reads Word files and web pages, and ignores others", () => {
    const [{ command, when } = { command: "", when: "" }, ...others] = contributes.menus["explorer/context"] ?? [];
    assert.deepEqual([command, others], ["rolewright.import", []]);
    const [, pattern = "(?!)"] = /^resourceExtname =~ \/(.*)\/i$/.exec(when) ?? [];
    const endings = [".docx", ".DOCX", ".doc", ".html", ".htm", ".md", ".txt", ".pdf", ".docm", ""];
    assert.deepEqual(
      endings.filter((ending) => new RegExp(pattern, "i").test(ending)),
      [".docx", ".DOCX", ".doc", ".html", ".htm"],
    );
  });

  it("gives each language of a check its setting: it flags one that is missing", () => {
    const settings = Object.keys(SETTINGS).filter((name) => name.startsWith("rolewright.check."));
    assert.deepEqual(settings, ["rolewright.check.markdown", "rolewright.check.plaintext"]);
  });

  it("describes every setting, in the words of “you” rather than of programs: it flags one without a description", () => {
    const silent = Object.entries(SETTINGS).filter(
      ([, { description, markdownDescription }]) => !description && !markdownDescription,
    );
    assert.deepEqual(
      silent.map(([name]) => name),
      [],
    );
  });

  it("has defaults that the server takes without a complaint: it flags a setting that the engine does not know", () => {
    const settings: Record<string, unknown> = {};
    for (const [name, { default: value }] of Object.entries(SETTINGS)) {
      const path = name.split(".").slice(1);
      if (!EDITOR_ONLY.has(path[0]!)) put(settings, path, value);
    }
    assert.deepEqual(parseConfig(toServerSettings(settings), "2026-11-22").problems, []);
  });

  it("names files that are there: it flags a grammar or a language configuration that is missing", () => {
    // Some are others in another language.
    const translated = ["package.nls.json", "package.nls.es.json"].flatMap((nls) => {
      const { snippets, jsonValidation } = (
        JSON.parse(inWords(JSON.stringify(MANIFEST), readProjectFile(nls))) as Manifest
      ).contributes;
      return [...snippets.map(({ path }) => path), ...jsonValidation.map(({ url }) => url)];
    });
    const named = [
      ...contributes.grammars.map(({ path }) => path),
      ...translated,
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
    ];
    assert.deepEqual(
      named.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
    assert.deepEqual(contributes.languages.find(({ id }) => id === "jobdescription")?.extensions, [
      ".jd",
      ".jd.md",
      ".jobdesc",
    ]);
  });

  it("works in a folder that is not trusted and in one that is not on this machine: it reads texts only", () => {
    assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });
});

function put(target: Record<string, unknown>, [first, ...rest]: readonly string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) target[first] = value;
  else put((target[first] ??= {}) as Record<string, unknown>, rest, value);
}
