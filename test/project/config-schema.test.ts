import assert from "node:assert/strict";
import { Ajv } from "ajv";
import { parseConfig } from "../../server/src/core/index";
import { inWords } from "../../scripts/nls";
import { JURISDICTIONS } from "../../server/src/core/data/jurisdictions/index.generated";
import { readProjectFile } from "../support/project-files";
import { englishIn } from "../support/spanish-texts";
import { TODAY } from "../support/describe-rule";

/** Configurations that hold, each by what it sets. */
const SOUND: Readonly<Record<string, unknown>> = {
  nothing: {},
  "an address of the schema, the root and a day": { $schema: "./x.json", root: true, today: "2026-03-01" },
  "all of the organisation": {
    organization: {
      name: "Harbor Pine",
      kind: "private",
      headcount: 40,
      accommodationContact: "people@harborpine.example",
      federalContractor: false,
    },
  },
  "an organisation of which nothing is said": { organization: { name: null, kind: null, headcount: null } },
  places: { jurisdictions: ["us-wa", "us-ny-nyc"] },
  "a word that is allowed": { allowedWords: ["ninja"] },
  "a preset with a list of its own": { sections: { preset: "uk", required: ["title"], order: ["summary", "pay"] } },
  "a rule that is off and one with an option": {
    rules: { "bias/age": "off", "structure/too-long": { severity: "hint", words: 700 }, "title/jargon": { allow: ["ninja"] } },
  },
  "approved statements": {
    statements: {
      "equal-opportunity": "{company} hires for skill.",
      accommodation: ["Ask us.", "Write to {contact}."],
      "fair-chance": { text: "A record is no bar.", places: { "us-ca": "None in California.", "us-oh": { text: ["Nor there."] } } },
      diversity: null,
    },
  },
  "a place that is ignored": { ignores: [{ rule: "bias/age", hash: "0123abcd" }] },
}; // prettier-ignore

/** Configurations with a mistake, each by what is wrong in it. */
const FAULTY: Readonly<Record<string, unknown>> = {
  "a list": [],
  "a setting that does not exist": { colour: "red" },
  "a day that is none": { today: "tomorrow" },
  "a month that is none": { today: "2026-13-01" },
  "an organisation as a text": { organization: "Harbor Pine" },
  "an unknown word of the organisation": { organization: { nickname: "HP" } },
  "a kind that is none": { organization: { kind: "charity" } },
  "half a person": { organization: { headcount: 1.5 } },
  "fewer than nobody": { organization: { headcount: -1 } },
  "a place whose law is not known": { jurisdictions: ["atlantis"] },
  "one place without a list": { jurisdictions: "us-wa" },
  "a number among the words": { allowedWords: [3] },
  "an unknown preset": { sections: { preset: "moon" } },
  "an unknown part": { sections: { required: ["jokes"] } },
  "an unknown list of parts": { sections: { wanted: ["title"] } },
  "a rule that does not exist": { rules: { "bias/left-handed": "off" } },
  "a severity that does not exist": { rules: { "bias/age": "loud" } },
  "an option that does not exist": { rules: { "structure/too-long": { pages: 2 } } },
  "an option of another type": { rules: { "structure/too-long": { words: "many" } } },
  "a kind of statement that does not exist": { statements: { eeo: "We hire for skill." } },
  "a statement as a number": { statements: { accommodation: 3 } },
  "an empty statement": { statements: { accommodation: "" } },
  "something unknown beside a statement": { statements: { accommodation: { texts: "Ask us." } } },
  "a place of a statement without a sign of a country": {
    statements: { accommodation: { places: { California: "Ask us." } } },
  },
  "an ignored place without its words": { ignores: [{ rule: "bias/age" }] },
};

describe("the schema of the configuration file", () => {
  const accepts = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readProjectFile("schemas/rolewright.schema.json")) as object,
  );
  const problemsOf = (value: unknown) => parseConfig(value, TODAY).problems;

  for (const [name, value] of Object.entries(SOUND)) {
    it(`${name}: it ignores what the program takes`, () => {
      assert.deepEqual(problemsOf(value), []);
      assert.ok(accepts(value), JSON.stringify(accepts.errors));
    });
  }

  for (const [name, value] of Object.entries(FAULTY)) {
    it(`${name}: it flags what the program rejects`, () => {
      assert.notDeepEqual(problemsOf(value), []);
      assert.equal(accepts(value), false);
    });
  }

  it("is offered by the editor for every such file, in the language of the editor: it reads", () => {
    const schemaIn = (nls: string) => {
      const manifest = inWords(readProjectFile("package.json"), readProjectFile(nls));
      return (JSON.parse(manifest) as { contributes: { jsonValidation: unknown } }).contributes.jsonValidation;
    };
    assert.deepEqual(schemaIn("package.nls.json"), [
      { fileMatch: ".rolewright.json", url: "./schemas/rolewright.schema.json" },
    ]);
    assert.deepEqual(schemaIn("package.nls.es.json"), [
      { fileMatch: ".rolewright.json", url: "./schemas/rolewright.schema.es.json" },
    ]);
  });

  it("is the same in Spanish but for what people read: it flags a description that is still English", () => {
    const read = (name: string) => JSON.parse(readProjectFile(`schemas/${name}`)) as object;
    const [english, spanish] = [read("rolewright.schema.json"), read("rolewright.schema.es.json")];
    const without = (schema: object) =>
      JSON.stringify(schema, (key, value: unknown) => (DESCRIPTIONS.has(key) ? undefined : value));
    assert.equal(without(spanish), without(english));
    const said = new Set(descriptionsIn(english));
    assert.deepEqual(
      descriptionsIn(spanish).filter(
        (text) => englishIn(text).length > 0 || (said.has(text) && / /.test(text) && !PLACES.has(text)),
      ),
      [],
    );
  });
});

const DESCRIPTIONS = new Set(["description", "enumDescriptions"]);
/** The names of places are often the same. */
const PLACES = new Set([...JURISDICTIONS.values()].map(({ name }) => name));

function descriptionsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(descriptionsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!DESCRIPTIONS.has(key) || (typeof inner !== "string" && !Array.isArray(inner))) return descriptionsIn(inner);
    return typeof inner === "string" ? [inner] : (inner as string[]);
  });
}
