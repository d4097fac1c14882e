import type { OptionValue } from "./rules/rule";

/** Something wrong in a configuration; the rest of it is used all the same. */
export interface ConfigProblem {
  /** Where, such as `rules["bias/age"]`. */
  readonly path: string;
  /** What was expected and what was found, in one sentence. */
  readonly message: string;
}

/** Takes values of the wanted type; names what is of another type and answers null for it. */
export class ConfigReader {
  constructor(private readonly problems: ConfigProblem[]) {}

  problem(path: string, message: string): null {
    this.problems.push({ path, message });
    return null;
  }

  object(value: unknown, path: string): Record<string, unknown> {
    if (isObject(value)) return value;
    if (value !== undefined) this.problem(path, `expected an object, got ${showValue(value)}`);
    return {};
  }

  string(value: unknown, path: string): string | null {
    if (value === undefined || value === null) return null;
    return typeof value === "string" ? value : this.problem(path, `expected a text, got ${showValue(value)}`);
  }

  boolean(value: unknown, path: string): boolean | null {
    if (value === undefined || value === null) return null;
    return typeof value === "boolean" ? value : this.problem(path, `expected true or false, got ${showValue(value)}`);
  }

  number(value: unknown, path: string): number | null {
    if (value === undefined || value === null) return null;
    return typeof value === "number" && Number.isFinite(value)
      ? value
      : this.problem(path, `expected a number, got ${showValue(value)}`);
  }

  count(value: unknown, path: string): number | null {
    const number = this.number(value, path);
    return number === null || (Number.isInteger(number) && number >= 0)
      ? number
      : this.problem(path, `expected a whole number from 0, got ${showValue(value)}`);
  }

  date(value: unknown, path: string): string | null {
    if (value === undefined || value === null) return null;
    return isDate(value) ? value : this.problem(path, `expected a day as YYYY-MM-DD, got ${showValue(value)}`);
  }

  strings(value: unknown, path: string): string[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    this.problem(path, `expected a list of texts, got ${showValue(value)}`);
    return [];
  }

  oneOf<T extends string>(value: unknown, allowed: readonly T[], path: string): T | null {
    if (value === undefined || value === null) return null;
    const found = allowed.find((item) => item === value);
    return (
      found ?? this.problem(path, `expected ${allowed.map((item) => `"${item}"`).join(" | ")}, got ${showValue(value)}`)
    );
  }

  /** A list of allowed values, without those that are not allowed; null where none is given. */
  listOf<T extends string>(value: unknown, allowed: readonly T[], path: string): T[] | null {
    if (value === undefined || value === null) return null;
    if (!Array.isArray(value)) return this.problem(path, `expected a list, got ${showValue(value)}`);
    return value.flatMap((item: unknown, index) => this.oneOf(item, allowed, `${path}[${index}]`) ?? []);
  }

  /** A value of the type that the default has. */
  like(value: unknown, fallback: OptionValue, path: string): OptionValue | null {
    if (typeof fallback === "number") return this.number(value, path);
    if (typeof fallback === "boolean") return this.boolean(value, path);
    if (typeof fallback === "string") return this.string(value, path);
    return Array.isArray(value)
      ? this.strings(value, path)
      : this.problem(path, `expected a list of texts, got ${showValue(value)}`);
  }
}

/** Whether a value is a day of the calendar as `YYYY-MM-DD`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether a value is an object with names, no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as it is shown in a problem. */
export function showValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
