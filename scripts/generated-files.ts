import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { globSync } from "tinyglobby";

const ROOT = join(dirname(__filename), "..");
const RULES_FOLDER = join(ROOT, "server/src/core/rules");
const JURISDICTIONS_FOLDER = join(ROOT, "server/src/core/data/jurisdictions");
/** The indexes of folders whose files register themselves by standing there, with the function that says their text. */
export const FOLDER_INDEXES: readonly (readonly [path: string, text: () => string])[] = [
  [join(JURISDICTIONS_FOLDER, "index.generated.ts"), jurisdictionIndexText],
  [join(RULES_FOLDER, "index.generated.ts"), ruleIndexText],
];

/** The ids of all rules, from the names of their files, in order. */
export function ruleIds(): string[] {
  return globSync("*/*.ts", { cwd: RULES_FOLDER })
    .map((path) => path.replace(/\\/g, "/").replace(/\.ts$/, ""))
    .sort();
}

/** The text of the index that registers every rule in the folder. */
function ruleIndexText(): string {
  const names = ruleIds().map((id) => ({
    id,
    name: camelCase(id.slice(id.indexOf("/") + 1)),
    alias: camelCase(id.replace("/", "-")),
  }));
  return [
    "// Generated from the files of this folder by `npm run generate`. Do not edit.",
    ...names.map(
      ({ id, name, alias }) => `import { ${name === alias ? name : `${name} as ${alias}`} } from "./${id}";`,
    ),
    'import type { Rule } from "./rule";',
    "",
    "/** Every rule, in the order of their ids. */",
    "export const RULES: readonly Rule[] = [",
    ...names.map(({ alias }) => `  ${alias},`),
    "];",
    "",
  ].join("\n");
}

/** The text of the index of every place whose law is known. */
function jurisdictionIndexText(): string {
  const names = globSync(["*.ts", "!jurisdiction.ts", "!index.generated.ts"], { cwd: JURISDICTIONS_FOLDER })
    .map((path) => path.replace(/\.ts$/, ""))
    .sort();
  return [
    "// Generated from the files of this folder by `npm run generate`. Do not edit.",
    ...names.map((name) => `import { ${camelCase(name)} } from "./${name}";`),
    'import type { Jurisdiction } from "./jurisdiction";',
    "",
    "/** All places whose law is known, by id. */",
    "export const JURISDICTIONS: ReadonlyMap<string, Jurisdiction> = new Map(",
    `  [${names.map(camelCase).join(", ")}].map((place) => [place.id, place]),`,
    ");",
    "",
  ].join("\n");
}

/** Writes the indexes, so that what is made from the rules themselves can be loaded. */
export function writeFolderIndexes(): void {
  for (const [path, textOf] of FOLDER_INDEXES) {
    const text = textOf();
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

/** Every other generated file: its path and the text that it should have. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const { insensitiveWordsText } = await import("./insensitive-words");
  const { rulePages } = await import("./rule-pages");
  const { manifestText } = await import("./manifest");
  const { configSchemaText } = await import("./config-schema");
  const { ENGLISH_SNIPPETS, snippetsText } = await import("./snippets");
  const { bundleText } = await import("./l10n-bundle");
  const { inWords, nlsText, spanishNlsText } = await import("./nls");
  const { SPANISH_SNIPPETS, spanishDescriptions } = await import("./spanish-descriptions");
  const current = (name: string) => readFileSync(join(ROOT, name), "utf8");
  const manifest = manifestText(current("package.json"));
  const nls = nlsText(current("package.nls.json"));
  const spanishNls = spanishNlsText(current("package.nls.es.json"));
  return new Map([
    [join(ROOT, "server/src/core/data/insensitive-words.generated.ts"), await insensitiveWordsText()],
    ...rulePages(join(ROOT, "docs/rules")),
    [join(ROOT, "package.json"), manifest],
    [join(ROOT, "package.nls.json"), nls],
    [join(ROOT, "package.nls.es.json"), spanishNls],
    [join(ROOT, "l10n/bundle.l10n.json"), bundleText(ROOT)],
    [join(ROOT, "snippets/jobdescription.json"), snippetsText(ENGLISH_SNIPPETS)],
    [join(ROOT, "snippets/jobdescription.es.json"), snippetsText(SPANISH_SNIPPETS)],
    [join(ROOT, "schemas/rolewright.schema.json"), configSchemaText(inWords(manifest, nls))],
    [
      join(ROOT, "schemas/rolewright.schema.es.json"),
      configSchemaText(inWords(manifest, spanishNls), spanishDescriptions(nls, spanishNls)),
    ],
  ]);
}

/** A path as a reader of a message knows it. */
export function shown(path: string): string {
  return relative(ROOT, path).replace(/\\/g, "/");
}

function camelCase(name: string): string {
  return name.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
}
