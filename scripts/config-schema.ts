import {
  EXPECTED_PARTS,
  SECTION_PRESETS,
  type SectionPreset,
} from "../server/src/core/posting/placement/section-order";
import { JURISDICTIONS } from "../server/src/core/data/jurisdictions/index.generated";
import { SECTION_KINDS } from "../server/src/core/data/section-kinds";
import { LONGEST_STATEMENT } from "../server/src/core/config-statements";
import { STATEMENT_VARIABLES } from "../server/src/core/posting/statements/approved-statements";
import { EMPLOYER_KINDS } from "../server/src/core/posting/organization";
import { STATEMENT_KINDS, type StatementKind } from "../server/src/core/posting/posting";

/**
 * The JSON Schema of `.rolewright.json`, from the manifest whose settings say the same: rules, options and descriptions are shared. `say`
 * gives what people read in the language of the schema; what the manifest brings is in it already.
 */
export function configSchemaText(manifest: string, say: (english: string) => string = (english) => english): string {
  const { contributes } = JSON.parse(manifest) as Manifest;
  const settings: Readonly<Record<string, Setting>> = Object.assign(
    {},
    ...contributes.configuration.map(({ properties }) => properties),
  );
  const described = (name: string) => {
    const setting = settings[`rolewright.${name}`];
    const description = setting?.markdownDescription ?? setting?.description;
    return { description: description?.replaceAll("`", "") ?? "" };
  };
  const rules = settings["rolewright.rules"];
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Rolewright",
    description: "How Rolewright proof-reads the job postings of this folder and of the folders below it.",
    type: "object",
    additionalProperties: false,
    definitions: statementDefinitions(),
    properties: {
      $schema: { type: "string", description: "The address of this schema, for editors that ask for one." },
      root: {
        type: "boolean",
        description: "Do not look for such a file in the folders above. The editor’s settings hold all the same.",
      },
      today: {
        type: ["string", "null"],
        format: "date",
        pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
        description: "The day by which postings are judged, as YYYY-MM-DD, instead of the present day.",
      },
      organization: {
        type: "object",
        additionalProperties: false,
        description: "The organisation whose postings you write.",
        properties: {
          name: { type: ["string", "null"], ...described("organization.name") },
          kind: { enum: [...EMPLOYER_KINDS, null], ...described("organization.kind") },
          headcount: { type: ["integer", "null"], minimum: 0, ...described("organization.headcount") },
          accommodationContact: { type: ["string", "null"], ...described("organization.accommodationContact") },
          federalContractor: { type: ["boolean", "null"], ...described("organization.federalContractor") },
        },
      },
      jurisdictions: {
        ...listOf(
          [...JURISDICTIONS.keys()],
          [...JURISDICTIONS.values()].map(({ name }) => name),
        ),
        ...described("jurisdictions"),
      },
      allowedWords: { type: ["array", "null"], items: { type: "string" }, ...described("allowedWords") },
      sections: {
        type: "object",
        additionalProperties: false,
        description: "Which parts a posting should have, and in what order.",
        properties: {
          preset: {
            enum: [...SECTION_PRESETS, null],
            enumDescriptions: [...SECTION_PRESETS.map((preset) => PRESETS[preset]), "The usual one."],
            description: "A plan to begin with. The lists below take the place of its own.",
          },
          required: { ...listOf(EXPECTED_PARTS), description: "Parts whose absence is a warning." },
          recommended: { ...listOf(EXPECTED_PARTS), description: "Parts whose absence is worth a note." },
          order: {
            ...listOf(SECTION_KINDS),
            description: "The sections from the first to the last. One that is not named stays with the one before it.",
          },
        },
      },
      statements: {
        type: ["object", "null"],
        additionalProperties: false,
        description:
          "The statements that your organisation has approved. A missing statement is inserted in these words, and one that is nearly the same is reported.",
        properties: Object.fromEntries(
          STATEMENT_KINDS.map((kind) => [
            kind,
            { description: STATEMENTS[kind], allOf: [{ $ref: "#/definitions/statement" }] },
          ]),
        ),
      },
      rules: {
        type: "object",
        additionalProperties: false,
        description: rules?.markdownDescription?.replaceAll("`", "") ?? "",
        properties: inPlainWords(rules?.properties ?? {}),
      },
      ignores: {
        type: ["array", "null"],
        description: "Places that are not reported. The quick fix “Ignore…” writes them.",
        items: {
          type: "object",
          required: ["rule", "hash"],
          properties: {
            rule: { type: "string", description: "The rule’s name." },
            hash: { type: "string", description: "Stands for the words of the place and their neighbours." },
          },
        },
      },
    },
  };
  const inWords = (key: string, value: unknown): unknown => {
    if (key === "description" && typeof value === "string") return say(value);
    return key === "enumDescriptions" ? (value as string[]).map(say) : value;
  };
  return `${JSON.stringify(schema, inWords, 2)}\n`;
}

const STATEMENT_TEXT = [
  { type: "string", minLength: 1, maxLength: LONGEST_STATEMENT },
  { type: "array", minItems: 1, items: { type: "string" }, description: "The paragraphs of the text." },
  { type: "null" },
];

/** What a statement or one of its places may hold; the parts that all of them share stand once in the schema. */
function statementDefinitions(): object {
  const text = {
    description: `The text. It may hold ${VARIABLES}; what stands in [brackets] is left to the writer of each posting.`,
    anyOf: STATEMENT_TEXT,
  };
  const file = {
    type: ["string", "null"],
    minLength: 1,
    description:
      "A file with the text, beside this file or in a folder below it, such as texts/statement.md: plain text, the statement alone, without a heading.",
  };
  const places = {
    type: ["object", "null"],
    description:
      "Texts for places of their own, such as us-ca or us-ca-san-francisco. Where there is none, that of the state or country around it is taken, else the general one.",
    propertyNames: { pattern: "^[a-z]{2}(?:-[a-z0-9-]+)?$" },
    additionalProperties: oneOrObject({ text, file }),
  };
  return { statement: oneOrObject({ text, file, places }) };
}

function oneOrObject(properties: object): object {
  return { anyOf: [...STATEMENT_TEXT, { type: "object", additionalProperties: false, properties }] };
}

const VARIABLES = Object.entries(STATEMENT_VARIABLES)
  .map(([name, meaning]) => `{${name}} for ${meaning}`)
  .join(", ");

/** What each kind of statement says, in a sentence. */
export const STATEMENTS: Readonly<Record<StatementKind, string>> = {
  "equal-opportunity": "That all applicants are considered equally.",
  accommodation: "That applicants with disabilities can ask for an accommodation, and how.",
  "fair-chance": "That applicants with arrest or conviction records are considered.",
  "e-verify": "That you take part in E-Verify.",
  visa: "Whether you sponsor visas.",
  "work-authorization": "That applicants must be allowed to work in the country.",
  "background-check": "That a background check is part of hiring.",
  "drug-test": "That a drug test is part of hiring.",
  "ai-use": "That artificial intelligence is used to screen, assess or select applicants.",
  "vacancy-status": "Whether the posting is for an existing vacancy.",
  diversity: "What diversity means to you.",
  privacy: "What becomes of the applicants’ data.",
  "pay-disclaimer": "On what the pay within the range depends.",
  "disability-veteran": "What a federal contractor says of disability and protected veterans.",
  "at-will": "That either side may end the employment at any time.",
  "scam-warning": "How applicants know a false message in your name.",
};

interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
}

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  };
}

const PRESETS: Readonly<Record<SectionPreset, string>> = {
  "us-private": "A private employer in the United States.",
  "us-public": "A public employer in the United States.",
  canada: "An employer in Canada.",
  uk: "An employer in the United Kingdom.",
  eu: "An employer in the European Union.",
  minimal: "Only what no posting can do without.",
};

function listOf(values: readonly string[], enumDescriptions?: readonly string[]): object {
  return { type: ["array", "null"], items: { enum: values, ...(enumDescriptions && { enumDescriptions }) } };
}

/** The rules' settings with descriptions that every editor shows, not VS Code alone. */
function inPlainWords(rules: Readonly<Record<string, Setting>>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, { markdownDescription, ...rest }]) => [
      id,
      { description: markdownDescription, ...rest },
    ]),
  );
}
