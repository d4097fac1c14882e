import type { Config } from "./config";
import type { OutlinedBlock } from "./posting/outline";
import type { BlockInput, BlockRule, Report, Rule } from "./rules/rule";
import { attempt, optionsOf, type EngineFault } from "./run-rule";
import { shiftSpan } from "./text/span";

/** The reports of a block rule, relative to the block. */
interface RuleReports {
  readonly rule: BlockRule;
  readonly reports: readonly Report[];
}

/** The reports of blocks by their key: those of the last text, and those of the text before it. */
export interface BlockCache {
  readonly recent: ReadonlyMap<string, readonly RuleReports[]>;
  readonly older: ReadonlyMap<string, readonly RuleReports[]>;
}

/** What block rules report, by block, from the cache where it knows the block. */
export function reportBlocks(
  blocks: readonly OutlinedBlock[],
  active: readonly Rule[],
  config: Config,
  old: BlockCache,
  faults: EngineFault[],
) {
  const rules = active.filter((rule) => rule.scope === "block");
  const recent = new Map<string, readonly RuleReports[]>();
  const reports: { rule: Rule; report: Report }[] = [];
  for (const block of blocks) {
    const input: BlockInput = { kind: block.kind, section: block.section, text: block.text, raw: block.raw };
    const key = `${input.kind}\n${input.section}\n${input.raw}\n${input.text === input.raw ? "" : input.text}`;
    let known = recent.get(key) ?? old.recent.get(key) ?? old.older.get(key);
    if (!known) {
      const before = faults.length;
      known = rules
        .map((rule) => ({
          rule,
          reports: attempt(rule, faults, () => [...rule.check(input, optionsOf(rule, config))]),
        }))
        .filter((entry) => entry.reports.length > 0);
      // A fault is told again with the next text, so that it does not vanish with the first.
      if (faults.length === before) recent.set(key, known);
    } else recent.set(key, known);
    for (const entry of known) {
      for (const report of entry.reports)
        reports.push({ rule: entry.rule, report: shiftReport(report, block.span.start) });
    }
  }
  return { reports, recent };
}

function shiftReport(report: Report, by: number): Report {
  return {
    ...report,
    span: shiftSpan(report.span, by),
    fixes: report.fixes?.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, ...shiftSpan(edit, by) })),
    })),
    related: report.related?.map((related) => ({ ...related, span: shiftSpan(related.span, by) })),
  };
}
