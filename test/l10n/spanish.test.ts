import assert from "node:assert/strict";
import { lint, parseConfig, RULES, type Finding } from "../../server/src/core/index";
import { SPANISH } from "../../server/src/l10n/es";
import { translatorFor } from "../../server/src/l10n/translator";
import { projectFiles, readProjectFile } from "../support/project-files";
import { settingOfPage } from "../support/rule-pages";
import { englishIn } from "../support/spanish-texts";

const SPEAKER = translatorFor("es-MX");

describe("the Spanish catalogue", () => {
  it("has every rule and every message, and no other: it flags one that nobody has translated", () => {
    for (const { id, messages } of RULES) {
      const texts = SPANISH.rules[id];
      assert.ok(texts, `${id} is missing`);
      assert.deepEqual(Object.keys(texts.messages).sort(), Object.keys(messages).sort(), id);
    }
    assert.deepEqual(Object.keys(SPANISH.rules).sort(), RULES.map(({ id }) => id).sort());
  });

  it("keeps the names in braces: it flags a message that loses what was found", () => {
    for (const { id, messages } of RULES) {
      for (const [name, english] of Object.entries(messages))
        assert.deepEqual(namesIn(SPANISH.rules[id]!.messages[name]!), namesIn(english), `${id} ${name}`);
    }
    for (const [english, translated] of [...SPANISH.phrases, ...Object.values(SPANISH.values).flat()])
      assert.deepEqual(namesIn(translated), namesIn(english), english);
  });

  it("speaks in whole sentences, without exclamation marks and with Spanish quotation marks: it flags what is not", () => {
    for (const [id, { summary, why, messages }] of Object.entries(SPANISH.rules)) {
      for (const text of [summary, why, ...Object.values(messages)]) {
        assert.match(text, /^[\p{Lu}«{\d].*\.$/su, `${id}: ${text}`);
        assert.doesNotMatch(text, /[¡!“”]|TODO/u, `${id}: ${text}`);
      }
    }
  });

  it("has the title of every fix and what is said of every related place that the rules’ pages bring about: it flags English", () => {
    const english = new Set<string>();
    for (const finding of findingsOfPages()) {
      const said = SPEAKER.finding(finding);
      const pairs = [
        [finding.message, said.message],
        ...finding.fixes.map(({ title }, index) => [title, said.fixes[index]!.title]),
        ...finding.related.map(({ message }, index) => [message, said.related[index]!.message]),
      ];
      for (const [before, after] of pairs)
        if (before === after || englishIn(after!).length > 0) english.add(`${finding.rule}: ${after}`);
    }
    assert.deepEqual([...english], []);
  });
});

describe("a translator", () => {
  const { finding, text, rule } = SPEAKER;
  const found: Finding = {
    rule: "clarity/write-good-weasel",
    messageId: "vague",
    severity: "hint",
    message: "“very” says little here. Give a figure or an example, or leave it out.",
    span: { start: 0, end: 4 },
    fixes: [{ title: "Take out “very”", safe: false, edits: [{ start: 0, end: 4, text: "" }] }],
    related: [],
    sources: [],
    unnecessary: false,
    gain: 1,
  };

  it("says a finding in Spanish and leaves its ids, its places and the posting’s words alone: it reads them as they were", () => {
    assert.deepEqual(finding(found), {
      ...found,
      message: "«very» dice poco aquí. Dar una cifra o un ejemplo, o quitarlo.",
      fixes: [{ ...found.fixes[0]!, title: "Quitar «very»" }],
    });
  });

  it("translates our own words within a text: law, dates and kinds are read, what is quoted is left", () => {
    assert.equal(
      finding({
        ...found,
        rule: "pay/missing-benefits",
        messageId: "law",
        message:
          "New York State will ask employers with 15 or more employees, from 26 September 2027, for a general description of the benefits in the posting (N.Y. Labor Law § 194-b). Add it.",
      }).message,
      "Nueva York (estado) pedirá a los empleadores con 15 o más empleados, desde el 26 de septiembre de 2027, una descripción general de los beneficios en la oferta (N.Y. Labor Law § 194-b). Añadirla.",
    );
    assert.equal(
      text("Ignore here: Dar cifras (in .rolewright.json)"),
      "Ignorar aquí: Dar cifras (en .rolewright.json)",
    );
    assert.equal(
      text("Insert a sample offer of accommodation"),
      "Insertar un ejemplo de declaración sobre ajustes razonables",
    );
    assert.equal(text("Write “offer of accommodation”"), "Escribir «offer of accommodation»");
  });

  it("quotes each of several words of the posting: it reads those that are one value in English", () => {
    const glued = { ...found, rule: "draft/spacing", messageId: "glued" };
    assert.equal(
      finding({
        ...glued,
        message: "“oven” and “Bake” run together. Put a space, a full stop or a line break between them.",
      }).message,
      "Las palabras «oven» y «Bake» van pegadas. Poner entre ellas un espacio, un punto o un salto de línea.",
    );
    assert.equal(text("Write “oven”, “bake”"), "Escribir «oven», «bake»");
  });

  it("leaves in English what it does not know: it ignores such texts", () => {
    assert.equal(text("Sing a song"), "Sing a song");
    assert.equal(rule("pay/unheard-of"), undefined);
    assert.equal(finding({ ...found, message: "Something new." }).message, "Something new.");
  });

  it("speaks English where no locale is given or nobody has translated to it: it reads the rules’ own words", () => {
    for (const locale of [undefined, "en-GB", "fr", "est"]) {
      const english = translatorFor(locale);
      assert.equal(english.finding(found).message, found.message);
      assert.equal(english.rule("pay/vague")?.summary, RULES.find(({ id }) => id === "pay/vague")!.summary);
    }
    for (const locale of ["es", "es-419", "ES_mx"])
      assert.notEqual(translatorFor(locale).finding(found).message, found.message);
  });
});

function namesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{\w+\}/g), ([name]) => name))].sort();
}

/** What the examples on the rules’ pages bring about, the rules of taste turned on. */
function findingsOfPages(): Finding[] {
  return projectFiles("docs/rules/*/*.md").flatMap((path) => {
    const page = readProjectFile(path);
    const id = path.slice("docs/rules/".length, -".md".length);
    const setting = settingOfPage(page);
    const rules = { [id]: "warning", ...(setting["rules"] as object | undefined) };
    const { config } = parseConfig({ ...setting, rules }, "2026-03-01");
    return Array.from(page.matchAll(/```jobdescription\n([\s\S]*?)```/g), ([, example]) => example!).flatMap(
      (example) => lint(example, config).findings,
    );
  });
}
