import { JURISDICTIONS } from "./data/jurisdictions/index.generated";
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
} from "./posting/section-order";
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

/** Something wrong in a configuration; the rest of it is used all the same. */
export interface ConfigProblem {
  /** Where, such as `rules["bias/age"]`. */
  readonly path: string;
  /** What was expected and what was found, in one sentence. */
  readonly message: string;
}

/**
 * Reads a configuration as it stands in `.rolewright.json` or in the editor's settings. Never throws: what is wrong is left out and named.
 * `today` is the day by which postings are judged, as `YYYY-MM-DD`; a `today` in the value takes its place.
 */
export function parseConfig(value: unknown, today: string): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const read = new Reader(problems);
  const root = read.object(value, "configuration");
  for (const key of Object.keys(root)) {
    if (!CONFIG_KEYS.has(key))
      problems.push({ path: key, message: `is not a setting; the settings are ${[...CONFIG_KEYS].join(", ")}` });
  }
  const config: Config = {
    today: read.date(root["today"], "today") ?? today,
    organization: readOrganization(read, root["organization"]),
    jurisdictions: read.strings(root["jurisdictions"], "jurisdictions").filter((id, index) => {
      if (JURISDICTIONS.has(id)) return true;
      problems.push({
        path: `jurisdictions[${index}]`,
        message: `“${id}” is not a known place; known are ${[...JURISDICTIONS.keys()].join(", ")}`,
      });
      return false;
    }),
    allowedWords: new Set(read.strings(root["allowedWords"], "allowedWords").map((word) => word.toLowerCase())),
    sections: readSectionPlan(read, root["sections"]),
    rules: readRules(read, root["rules"]),
    ignores: readIgnores(read, root["ignores"]),
  };
  return { config, problems };
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

function readOrganization(read: Reader, value: unknown): Organization {
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
function readSectionPlan(read: Reader, value: unknown): SectionPlan {
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

function readRules(read: Reader, value: unknown): ReadonlyMap<string, RuleSetting> {
  const given = read.object(value, "rules");
  for (const id of Object.keys(given)) {
    if (!RULES.some((rule) => rule.id === id)) read.problem(`rules["${id}"]`, "is not a rule");
  }
  return new Map(
    RULES.map((rule) => [rule.id, readRule(read, rule, Object.hasOwn(given, rule.id) ? given[rule.id] : undefined)]),
  );
}

function readIgnores(read: Reader, value: unknown): Ignore[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    read.problem("ignores", `expected a list, got ${show(value)}`);
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const rule = isObject(item) ? item["rule"] : undefined;
    const hash = isObject(item) ? item["hash"] : undefined;
    if (typeof rule === "string" && typeof hash === "string") return [{ rule, hash }];
    read.problem(`ignores[${index}]`, `expected { "rule": …, "hash": … }, got ${show(item)}`);
    return [];
  });
}

const RULE_SEVERITIES = ["off", "default", ...SEVERITIES] as const;

/** A rule's setting: a severity alone, or an object of `severity` and the rule's options. */
function readRule(read: Reader, rule: Rule, value: unknown): RuleSetting {
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

/** Takes values of the wanted type; names what is of another type and answers null for it. */
class Reader {
  constructor(private readonly problems: ConfigProblem[]) {}

  problem(path: string, message: string): null {
    this.problems.push({ path, message });
    return null;
  }

  object(value: unknown, path: string): Record<string, unknown> {
    if (isObject(value)) return value;
    if (value !== undefined) this.problem(path, `expected an object, got ${show(value)}`);
    return {};
  }

  string(value: unknown, path: string): string | null {
    if (value === undefined || value === null) return null;
    return typeof value === "string" ? value : this.problem(path, `expected a text, got ${show(value)}`);
  }

  boolean(value: unknown, path: string): boolean | null {
    if (value === undefined || value === null) return null;
    return typeof value === "boolean" ? value : this.problem(path, `expected true or false, got ${show(value)}`);
  }

  number(value: unknown, path: string): number | null {
    if (value === undefined || value === null) return null;
    return typeof value === "number" && Number.isFinite(value)
      ? value
      : this.problem(path, `expected a number, got ${show(value)}`);
  }

  count(value: unknown, path: string): number | null {
    const number = this.number(value, path);
    return number === null || (Number.isInteger(number) && number >= 0)
      ? number
      : this.problem(path, `expected a whole number from 0, got ${show(value)}`);
  }

  date(value: unknown, path: string): string | null {
    if (value === undefined || value === null) return null;
    return isDate(value) ? value : this.problem(path, `expected a day as YYYY-MM-DD, got ${show(value)}`);
  }

  strings(value: unknown, path: string): string[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    this.problem(path, `expected a list of texts, got ${show(value)}`);
    return [];
  }

  oneOf<T extends string>(value: unknown, allowed: readonly T[], path: string): T | null {
    if (value === undefined || value === null) return null;
    const found = allowed.find((item) => item === value);
    return (
      found ?? this.problem(path, `expected ${allowed.map((item) => `"${item}"`).join(" | ")}, got ${show(value)}`)
    );
  }

  /** A list of allowed values, without those that are not allowed; null where none is given. */
  listOf<T extends string>(value: unknown, allowed: readonly T[], path: string): T[] | null {
    if (value === undefined || value === null) return null;
    if (!Array.isArray(value)) return this.problem(path, `expected a list, got ${show(value)}`);
    return value.flatMap((item: unknown, index) => this.oneOf(item, allowed, `${path}[${index}]`) ?? []);
  }

  /** A value of the type that the default has. */
  like(value: unknown, fallback: OptionValue, path: string): OptionValue | null {
    if (typeof fallback === "number") return this.number(value, path);
    if (typeof fallback === "boolean") return this.boolean(value, path);
    if (typeof fallback === "string") return this.string(value, path);
    return Array.isArray(value)
      ? this.strings(value, path)
      : this.problem(path, `expected a list of texts, got ${show(value)}`);
  }
}

/** Whether a value is a day of the calendar as `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
