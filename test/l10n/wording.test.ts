import assert from "node:assert/strict";
import { RULES } from "../../server/src/core/index";
import { SPANISH } from "../../server/src/l10n/es";
import { toTemplate } from "../../server/src/l10n/template";
import { readProjectFile } from "../support/project-files";
import { englishIn, spanishTexts } from "../support/spanish-texts";

/** The texts of which something is so, each with its place. */
function those(isSo: (text: string) => boolean): string[] {
  return spanishTexts()
    .filter(({ text }) => isSo(text))
    .map(({ at, text }) => `${at}: ${text}`);
}

describe("the Spanish texts", () => {
  it("hold no English outside of quotation marks: it flags a sentence that was half translated", () => {
    const left = spanishTexts().flatMap(({ at, text }) => englishIn(text).map((word) => `${at}: ${word}`));
    assert.deepEqual(left, []);
  });

  it("address nobody, neither as tú nor as usted: it flags a form of either", () => {
    const address =
      /(?<!\p{L})(?:t[úu]|tus|ti|usted(?:es)?|vuestr\p{L}+|por favor|abra|elija|escriba|pulse|seleccione|puedes|quieres|tienes|su organización|sus ofertas)(?!\p{L})/iu;
    assert.deepEqual(
      those((text) => address.test(text)),
      [],
    );
  });

  it("open what they close: it flags a question or a quotation without its first mark", () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1;
    const isOpen = (text: string) =>
      count(text, "¿") !== count(text, "?") || count(text, "«") !== count(text, "»") || /[¡!]/.test(text);
    assert.deepEqual(
      those((text) => isOpen(text.replace(/\]\([^)]*\)/g, ""))),
      [],
    );
  });

  it("use no word that the glossary turns down: it flags “aplicar a un puesto”", () => {
    const words = turnedDown();
    assert.ok(words.includes("postulante"), "the glossary is not read");
    const patterns = words.map((word) => new RegExp(`(?<!\\p{L})${word}(?:s|es)?(?!\\p{L})`, "iu"));
    assert.deepEqual(
      those((text) => patterns.some((pattern) => pattern.test(text.replace(/\{\w+\}/g, "{}")))),
      [],
    );
  });
});

describe("what stands in texts as the value of a name", () => {
  it("is said in Spanish, is quoted, or is no words of ours: it flags a name of which nobody has decided that", () => {
    const english = [
      ...RULES.flatMap(({ messages }) => Object.values(messages)),
      ...[...SPANISH.phrases, ...Object.values(SPANISH.values).flat()].map(([text]) => text),
    ];
    const undecided = english.flatMap((text) => {
      const { words, names } = toTemplate(text);
      return names.filter(
        (name, index) => !words[index]!.endsWith("“") && !SPANISH.values[name] && !AS_THEY_ARE.has(name),
      );
    });
    assert.deepEqual([...new Set(undecided)], []);
  });
});

/** Names whose values are no words of ours. */
const AS_THEY_ARE: ReadonlySet<string> = new Set([
  // Figures.
  ...[
    "before",
    "feminine",
    "from",
    "grade",
    "hourly",
    "hours",
    "length",
    "limit",
    "masculine",
    "max",
    "min",
    "minimum",
  ],
  ...["more", "most", "number", "pitch", "ratio", "released", "spread", "threshold", "times", "words", "year"],
  // Names of laws, employers and files, addresses, settings, what a system says.
  ...["choices", "citation", "file", "names", "now", "owner", "page", "reason", "sources", "value"],
  // What a menu is given in Spanish.
  "rule",
]);

/** The words in the last column of the glossary, as far as they have no other meaning that is wanted. */
function turnedDown(): string[] {
  const [, glossary = ""] = readProjectFile("docs/translating.md").split(/^## Glossary$/m);
  return glossary
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .flatMap((line) => line.split("|").at(-2)!.split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
