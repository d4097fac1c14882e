import { parseBlocks } from "../server/src/core/blocks/parse-blocks";
import { forgetTexts, lint, RULES, type Config } from "../server/src/core/index";
import { buildOutline } from "../server/src/core/posting/build-outline";
import { buildPosting } from "../server/src/core/posting/build-posting";
import { readBenefits } from "../server/src/core/posting/read-benefits";
import { readEmploymentTypes } from "../server/src/core/posting/employment/read-employment-types";
import { readLocations } from "../server/src/core/posting/places/read-locations";
import { readOrganization } from "../server/src/core/posting/employer/read-organization";
import { readPay } from "../server/src/core/posting/pay/read-pay";
import { readRequirements } from "../server/src/core/posting/requirements/read-requirements";
import { readSeniority } from "../server/src/core/posting/title/read-seniority";
import { readStatements } from "../server/src/core/posting/statements/read-statements";
import { readTitle } from "../server/src/core/posting/title/read-title";
import { readValidThrough } from "../server/src/core/posting/read-valid-through";
import { readWorkArrangement } from "../server/src/core/posting/employment/read-work-arrangement";
import { buildShields } from "../server/src/core/posting/shields";
import type { Draft } from "../server/src/core/rules/rule";
import { medianTime, table } from "./timing";

/** A piece of the work of linting a text, by its name. */
export type Part = readonly [name: string, run: () => unknown];

/** A hundred rules are measured more briefly than the whole, and those with less than this share of it are not listed. */
const RULE_BUDGET = 30;
const LEAST_SHARE = 0.01;

/** Where the time of linting a text goes: the steps of the engine, then the readers of facts and the rules, the slowest first. */
export function timesOfParts(text: string, config: Config): string {
  const { steps, readers, rules } = partsOf(text, config);
  const slowestFirst = (parts: readonly Part[]) =>
    parts
      .map(([name, run]) => [name, medianTime(run, { budget: RULE_BUDGET, before: forgetTexts })] as const)
      .sort(([, a], [, b]) => b - a);
  const whole = medianTime(() => lint(text, config), { before: forgetTexts });
  const ofSteps = steps.map(([name, run]) => [name, medianTime(run, { before: forgetTexts })] as const);
  const ofRules = slowestFirst(rules);
  const known = [...ofSteps, ...ofRules].reduce((sum, [, time]) => sum + time, 0);
  const rest = ["the rest of lint", Math.max(0, whole - known)] as const;
  const ofReaders = slowestFirst(readers).map(([name, time]) => [`  ${name}`, time] as const);
  const shown = ofRules.filter(([, time]) => time >= LEAST_SHARE * whole);
  const rows = [["lint", whole] as const, ...ofSteps, ...ofReaders, rest, ...shown];
  return table(
    ["part", "ms", "share"],
    rows.map(([name, time]) => [name, time.toFixed(3), `${Math.round((100 * time) / whole)} %`]),
  );
}

/** The parts of linting a text: what the engine does one after the other, what of it reads a fact, and the rules. */
export function partsOf(
  text: string,
  config: Config,
): Readonly<Record<"steps" | "readers" | "rules", readonly Part[]>> {
  const blocks = parseBlocks(text);
  const outline = buildOutline(text, blocks);
  const posting = buildPosting(outline);
  const { jurisdictions } = lint(text, config);
  const draft: Draft = { text, blocks: outline.written, posting, setting: config, jurisdictions };
  return {
    steps: [
      ["parseBlocks", () => parseBlocks(text)],
      ["buildOutline", () => buildOutline(text, blocks)],
      ["buildPosting", () => buildPosting(outline)],
      ["buildShields", () => buildShields(outline.written, posting)],
    ],
    readers: [
      ["readTitle", () => readTitle(outline)],
      ["readSeniority", () => readSeniority(outline, posting.title)],
      ["readOrganization", () => readOrganization(outline, posting.title)],
      ["readRequirements", () => readRequirements(outline)],
      ["readPay", () => readPay(outline, posting.locations)],
      ["readLocations", () => readLocations(outline, posting)],
      ["readWorkArrangement", () => readWorkArrangement(outline)],
      ["readEmploymentTypes", () => readEmploymentTypes(outline, posting.title)],
      ["readBenefits", () => readBenefits(outline)],
      ["readValidThrough", () => readValidThrough(outline, posting.locations)],
      ["readStatements", () => readStatements(outline)],
    ],
    rules: RULES.flatMap((rule): Part[] => {
      if (rule.scope === "suppressions") return [];
      const options = config.rules.get(rule.id)!.options;
      if (rule.scope === "posting") return [[rule.id, () => [...rule.check(draft, options)]]];
      return [[rule.id, () => outline.written.map((block) => [...rule.check(block, options)])]];
    }),
  };
}
