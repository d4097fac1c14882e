import { parseBlocks } from "../server/src/core/blocks/parse-blocks";
import { lint, RULES, type Config } from "../server/src/core/index";
import { buildOutline } from "../server/src/core/posting/build-outline";
import { buildPosting } from "../server/src/core/posting/build-posting";
import { buildShields } from "../server/src/core/posting/shields";
import type { Draft } from "../server/src/core/rules/rule";
import { medianTime, table } from "./timing";

/** A hundred rules are measured more briefly than the whole, and those with less than this share of it are not listed. */
const RULE_BUDGET = 30;
const LEAST_SHARE = 0.01;

/** Where the time of linting a text goes: the steps of the engine, then the rules, the slowest first. */
export function timesOfParts(text: string, config: Config): string {
  const blocks = parseBlocks(text);
  const outline = buildOutline(text, blocks);
  const posting = buildPosting(outline);
  const draft: Draft = {
    text,
    blocks: outline.blocks,
    posting,
    setting: config,
    jurisdictions: lint(text, config).jurisdictions,
  };
  const whole = medianTime(() => lint(text, config));
  const steps: [string, number][] = [
    ["parseBlocks", medianTime(() => parseBlocks(text))],
    ["buildOutline", medianTime(() => buildOutline(text, blocks))],
    ["buildPosting", medianTime(() => buildPosting(outline))],
    ["buildShields", medianTime(() => buildShields(outline.blocks, posting))],
  ];
  const rules = RULES.flatMap((rule): [string, number][] => {
    if (rule.scope === "suppressions") return [];
    const options = config.rules.get(rule.id)!.options;
    const run =
      rule.scope === "posting"
        ? () => [...rule.check(draft, options)]
        : () => outline.blocks.map((block) => [...rule.check(block, options)]);
    return [[rule.id, medianTime(run, RULE_BUDGET)]];
  }).sort(([, a], [, b]) => b - a);
  const known = [...steps, ...rules].reduce((sum, [, time]) => sum + time, 0);
  const rest: [string, number] = ["the rest of lint", Math.max(0, whole - known)];
  const rows = [["lint", whole] as const, ...steps, rest, ...rules.filter(([, time]) => time >= LEAST_SHARE * whole)];
  return table(
    ["part", "ms", "share"],
    rows.map(([name, time]) => [name, time.toFixed(3), `${Math.round((100 * time) / whole)} %`]),
  );
}
