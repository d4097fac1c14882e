import type { OptionValue, Rule } from "../server/src/core/rules/rule";
import { LONGEST_STATEMENT } from "../server/src/core/config-statements";
import { RULES } from "../server/src/core/rules/index.generated";
import { STATEMENTS } from "./config-schema";

/** The manifest as far as its settings go, which stand in groups. */
interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Record<string, object> }[];
  };
}

/** The text of package.json with the settings of the rules and the statements made anew; everything else stays as it is. What people read of them stands in package.nls.json, under the keys that `generatedStrings` gives. */
export function manifestText(current: string): string {
  const manifest = JSON.parse(current) as Manifest;
  const take = (name: string, setting: object) => {
    const group = manifest.contributes.configuration.find(({ properties }) => Object.hasOwn(properties, name));
    if (!group) throw new Error(`No group of settings has ${name}.`);
    group.properties[name] = { ...setting, order: Object.keys(group.properties).indexOf(name) + 1 };
  };
  take("rolewright.statements", {
    type: "object",
    scope: "resource",
    markdownDescription: "%setting.statements%",
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.keys(STATEMENTS).map((kind) => [
        kind,
        { type: "string", maxLength: LONGEST_STATEMENT, description: `%${statementKey(kind)}%` },
      ]),
    ),
  });
  take("rolewright.rules", {
    type: "object",
    scope: "resource",
    markdownDescription: "%setting.rules%",
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule)])),
  });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the settings of the rules and the statements say to people, in English, by the keys in the manifest. */
export function generatedStrings(): Record<string, string> {
  const rules = RULES.flatMap((rule) => [
    [ruleKey(rule), `${rule.summary}\n\n${rule.why}`],
    ...Object.entries(rule.optionDescriptions).map(([name, text]) => [ruleKey(rule, name), text]),
  ]);
  const statements = Object.entries(STATEMENTS).map(([kind, text]) => [statementKey(kind), text]);
  return Object.fromEntries([...statements, ...rules]) as Record<string, string>;
}

/** The key of what a rule, or an option of it, is described with. */
export function ruleKey({ id }: Pick<Rule, "id">, option?: string): string {
  return option === undefined ? `rule.${id}` : `rule.${id}.${option}`;
}

function statementKey(kind: string): string {
  return `statement.${kind}`;
}

const SEVERITY = { type: "string", enum: ["off", "default", "hint", "information", "warning", "error"] };

/** The JSON Schema of a rule's setting: a severity, or an object of it and the rule's options. */
function ruleSchema(rule: Rule): object {
  const options = Object.entries(rule.options).map(([name, value]) => [
    name,
    { ...optionSchema(value), description: `%${ruleKey(rule, name)}%` },
  ]);
  const described = { markdownDescription: `%${ruleKey(rule)}%` };
  if (options.length === 0) return { ...SEVERITY, ...described };
  const whole = {
    type: "object",
    additionalProperties: false,
    properties: { severity: SEVERITY, ...Object.fromEntries(options) },
  };
  return { anyOf: [SEVERITY, whole], ...described };
}

function optionSchema(value: OptionValue): object {
  if (Array.isArray(value)) return { type: "array", items: { type: "string" }, default: value };
  return { type: typeof value, default: value };
}
