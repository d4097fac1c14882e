import { EXPECTED_PARTS, SECTION_PRESETS, type SectionPreset } from "../server/src/core/posting/section-order";
import { JURISDICTIONS } from "../server/src/core/data/jurisdictions/index.generated";
import { SECTION_KINDS } from "../server/src/core/data/section-kinds";
import { EMPLOYER_KINDS } from "../server/src/core/posting/organization";

/** The JSON Schema of `.rolewright.json`, from the manifest whose settings say the same: rules, options and descriptions are shared. */
export function configSchemaText(manifest: string): string {
  const { contributes } = JSON.parse(manifest) as Manifest;
  const settings = contributes.configuration.properties;
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
      rules: {
        type: "object",
        additionalProperties: false,
        description: rules?.markdownDescription?.replaceAll("`", "") ?? "",
        properties: inPlainWords(rules?.properties ?? {}),
      },
      ignores: {
        type: ["array", "null"],
        description: "Places that are not reported. The quick fix “Ignore this here” writes them.",
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
  return `${JSON.stringify(schema, null, 2)}\n`;
}

interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Setting>> } };
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
