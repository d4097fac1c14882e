import { JURISDICTIONS } from "./data/jurisdictions/index.generated";
import { readStatements } from "./config-statements";
import { ConfigReader, isObject, showValue, type ConfigProblem } from "./config-values";
import { SEVERITIES, type Severity } from "./finding";
import type { Ignore } from "./ignores";
import { SECTION_KINDS } from "./data/section-kinds";
import { EMPLOYER_KINDS, type Organization, type Setting } from "./posting/organization";
import {
  DEFAULT_PRESET,
  EXPECTED_PARTS,
  SECTION_PLANS,
  SECTION_PRESETS,
  type SectionPlan,
} from "./posting/placement/section-order";
import type { OptionValue, Rule, RuleOptions } from "./rules/rule";
import { RULES } from "./rules/index.generated";

/** How a rule runs. */
export interface RuleSetting {
  /** `default`: each report has the severity that the rule gives it. */
  readonly severity: Severity | "off" | "default";
  readonly options: RuleOptions;
}

/** All that bears on a posting beside its text, complete and checked. */
export interface Config extends Setting {
  /** A setting for every rule, by id. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly ignores: readonly Ignore[];
}

/**
 * Reads a configuration as it stands in `.rolewright.json` or in the editor's settings. Never throws: what is wrong is left out and named.
 * `today` is the day by which postings are judged, as `YYYY-MM-DD`; a `today` in the value takes its place.
 */
export function parseConfig(value: unknown, today: string): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const read = new ConfigReader(problems);
  const root = read.object(value, "configuration");
  for (const key of Object.keys(root)) {
    if (!CONFIG_KEYS.has(key))
      problems.push({ path: key, message: `is not a setting; the settings are ${[...CONFIG_KEYS].join(", ")}` });
  }
  read.boolean(root["root"], "root");
  const config: Config = {
    today: read.date(root["today"], "today") ?? today,
    organization: readOrganization(read, root["organization"]),
    statements: readStatements(read, root["statements"]),
    jurisdictions: read.strings(root["jurisdictions"], "jurisdictions").filter((id, index) => {
      if (JURISDICTIONS.has(id)) return true;
      read.problem(`jurisdictions[${index}]`, unknownPlace(id));
      return false;
    }),
    allowedWords: new Set(read.strings(root["allowedWords"], "allowedWords").map((word) => word.toLowerCase())),
    sections: readSectionPlan(read, root["sections"]),
    rules: readRules(read, root["rules"]),
    ignores: readIgnores(read, root["ignores"]),
  };
  return { config, problems };
}

/** What is said of a place that is not known by this id, though it may be by its name or in small letters. */
function unknownPlace(given: string): string {
  const wanted = given.trim().toLowerCase();
  const meant = [...JURISDICTIONS.values()].find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return `“${given}” is not a known place; ${meant ? `did you mean “${meant.id}”?` : `known are ${[...JURISDICTIONS.keys()].join(", ")}`}`;
}

/** Lays one configuration over another: objects merge, everything else is replaced. Neither is changed. */
export function mergeConfigValues(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over === undefined ? under : over;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    if (key !== "__proto__") merged[key] = Object.hasOwn(under, key) ? mergeConfigValues(under[key], value) : value;
  }
  return merged;
}

/** The names of all settings. */
export const CONFIG_KEYS: ReadonlySet<string> = new Set([
  "$schema",
  "root",
  "today",
  "organization",
  "jurisdictions",
  "allowedWords",
  "sections",
  "statements",
  "rules",
  "ignores",
]);
const ORGANIZATION_KEYS: ReadonlySet<string> = new Set([
  "name",
  "kind",
  "headcount",
  "accommodationContact",
  "federalContractor",
]);

function readOrganization(read: ConfigReader, value: unknown): Organization {
  const given = read.object(value, "organization");
  for (const key of Object.keys(given)) {
    if (!ORGANIZATION_KEYS.has(key))
      read.problem(`organization.${key}`, `is not a setting; the settings are ${[...ORGANIZATION_KEYS].join(", ")}`);
  }
  return {
    name: read.string(given["name"], "organization.name"),
    kind: read.oneOf(given["kind"], EMPLOYER_KINDS, "organization.kind"),
    headcount: read.count(given["headcount"], "organization.headcount"),
    accommodationContact: read.string(given["accommodationContact"], "organization.accommodationContact"),
    federalContractor: read.boolean(given["federalContractor"], "organization.federalContractor") ?? false,
  };
}

const SECTION_KEYS: ReadonlySet<string> = new Set(["preset", "required", "recommended", "order"]);

/** The lists of a preset, each replaced by the list that the configuration gives in its place. */
function readSectionPlan(read: ConfigReader, value: unknown): SectionPlan {
  const given = read.object(value, "sections");
  for (const key of Object.keys(given)) {
    if (!SECTION_KEYS.has(key))
      read.problem(`sections.${key}`, `is not a setting; the settings are ${[...SECTION_KEYS].join(", ")}`);
  }
  const preset = SECTION_PLANS[read.oneOf(given["preset"], SECTION_PRESETS, "sections.preset") ?? DEFAULT_PRESET];
  return {
    required: read.listOf(given["required"], EXPECTED_PARTS, "sections.required") ?? preset.required,
    recommended: read.listOf(given["recommended"], EXPECTED_PARTS, "sections.recommended") ?? preset.recommended,
    order: read.listOf(given["order"], SECTION_KINDS, "sections.order") ?? preset.order,
  };
}

function readRules(read: ConfigReader, value: unknown): ReadonlyMap<string, RuleSetting> {
  const given = read.object(value, "rules");
  for (const id of Object.keys(given)) {
    if (!RULES.some((rule) => rule.id === id)) read.problem(`rules["${id}"]`, "is not a rule");
  }
  return new Map(
    RULES.map((rule) => [rule.id, readRule(read, rule, Object.hasOwn(given, rule.id) ? given[rule.id] : undefined)]),
  );
}

function readIgnores(read: ConfigReader, value: unknown): Ignore[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    read.problem("ignores", `expected a list, got ${showValue(value)}`);
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const rule = isObject(item) ? item["rule"] : undefined;
    const hash = isObject(item) ? item["hash"] : undefined;
    if (typeof rule === "string" && typeof hash === "string") return [{ rule, hash }];
    read.problem(`ignores[${index}]`, `expected { "rule": …, "hash": … }, got ${showValue(item)}`);
    return [];
  });
}

const RULE_SEVERITIES = ["off", "default", ...SEVERITIES] as const;

/** A rule's setting: a severity alone, or an object of `severity` and the rule's options. */
function readRule(read: ConfigReader, rule: Rule, value: unknown): RuleSetting {
  const unset = rule.severity === "off" ? "off" : "default";
  const path = `rules["${rule.id}"]`;
  if (value === undefined) return { severity: unset, options: rule.options };
  if (!isObject(value)) return { severity: read.oneOf(value, RULE_SEVERITIES, path) ?? unset, options: rule.options };
  const options: Record<string, OptionValue> = { ...rule.options };
  for (const [name, option] of Object.entries(value)) {
    if (name === "severity") continue;
    const fallback = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (fallback === undefined)
      read.problem(
        `${path}.${name}`,
        `is not an option; the options are ${["severity", ...Object.keys(rule.options)].join(", ")}`,
      );
    else options[name] = read.like(option, fallback, `${path}.${name}`) ?? fallback;
  }
  return { severity: read.oneOf(value["severity"], RULE_SEVERITIES, `${path}.severity`) ?? unset, options };
}
