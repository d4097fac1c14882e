import type { OptionValue, Rule } from "../server/src/core/rules/rule";
import { LONGEST_STATEMENT } from "../server/src/core/config-statements";
import { RULES } from "../server/src/core/rules/index.generated";
import { STATEMENTS } from "./config-schema";

/** The text of package.json with the settings of the rules and the statements made anew; everything else stays as it is. */
export function manifestText(current: string): string {
  const manifest = JSON.parse(current) as {
    contributes?: { configuration?: { properties?: Record<string, unknown> } };
  };
  const properties = manifest.contributes?.configuration?.properties;
  if (!properties) return current;
  properties["rolewright.statements"] = {
    type: "object",
    scope: "resource",
    order: 15,
    markdownDescription:
      "The statements that your organisation has approved. A missing statement is inserted in these words, and one that is nearly the same is reported. `{company}` and `{contact}` are filled in. A file `.rolewright.json` shares them with your team and can hold more: texts of several paragraphs, and texts for places.",
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(STATEMENTS).map(([kind, description]) => [
        kind,
        { type: "string", maxLength: LONGEST_STATEMENT, description },
      ]),
    ),
  };
  properties["rolewright.rules"] = {
    type: "object",
    scope: "resource",
    markdownDescription:
      "How grave the findings of each rule are, and its options. `default` keeps the rule’s own severity; `off` turns it off.",
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule)])),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const SEVERITY = { type: "string", enum: ["off", "default", "hint", "information", "warning", "error"] };

/** The JSON Schema of a rule's setting: a severity, or an object of it and the rule's options. */
function ruleSchema(rule: Rule): object {
  const options = Object.entries(rule.options).map(([name, value]) => [
    name,
    { ...optionSchema(value), description: rule.optionDescriptions[name] },
  ]);
  const described = { markdownDescription: `${rule.summary}\n\n${rule.why}` };
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
