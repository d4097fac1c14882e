import type { Config } from "./config";
import type { Report, Rule } from "./rules/rule";

/** A rule that threw: a defect of ours, told to the log and never to the writer. */
export interface EngineFault {
  readonly rule: string;
  readonly error: unknown;
}

/** What a rule reports; nothing, and a fault more, where it throws. */
export function attempt(rule: Rule, faults: EngineFault[], run: () => Report[]): Report[] {
  try {
    return run();
  } catch (error) {
    faults.push({ rule: rule.id, error });
    return [];
  }
}

/** The options of a rule: those that are set, and its own where none are. */
export function optionsOf(rule: Rule, config: Config) {
  return config.rules.get(rule.id)?.options ?? rule.options;
}
