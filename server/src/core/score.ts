import type { Finding, Severity } from "./finding";

/** What the first place of a rule costs. */
const COST: Readonly<Record<Severity, number>> = { error: 10, warning: 4, information: 1, hint: 0.25 };
/** What the first, second and third place of a rule count; further places cost nothing. */
const SHARE = [1, 0.5, 0.5];
const MOST_PER_CATEGORY = 35;

type Costly = Pick<Finding, "rule" | "severity">;

/** How ready a posting is: 100 without findings, never below 0, a whole number. */
export function scoreOf(findings: readonly Costly[]): number {
  return Math.round(exactScore(costsByRule(findings)));
}

/** For each finding, the points that mending it alone would give back, to two decimals. */
export function gainsOf(findings: readonly Costly[]): number[] {
  const costs = costsByRule(findings);
  const score = exactScore(costs);
  const known = new Map<string, number>();
  return findings.map(({ rule, severity }) => {
    const key = `${rule} ${severity}`;
    let gain = known.get(key);
    if (gain === undefined) {
      const less = [...costs.get(rule)!];
      less.splice(less.indexOf(COST[severity]), 1);
      gain = Math.round((exactScore(new Map(costs).set(rule, less)) - score) * 100) / 100;
      known.set(key, gain);
    }
    return gain;
  });
}

/** The points that mending some of the findings together would give back, to two decimals. */
export function gainOfMending<F extends Costly>(mended: ReadonlySet<F>, findings: readonly F[]): number {
  const left = findings.filter((finding) => !mended.has(finding));
  return Math.round((exactScore(costsByRule(left)) - exactScore(costsByRule(findings))) * 100) / 100;
}

/** The costs of each rule's places, the gravest first. */
function costsByRule(findings: readonly Costly[]): Map<string, number[]> {
  const costs = new Map<string, number[]>();
  for (const { rule, severity } of findings) {
    const list = costs.get(rule);
    if (list) list.push(COST[severity]);
    else costs.set(rule, [COST[severity]]);
  }
  for (const list of costs.values()) list.sort((a, b) => b - a);
  return costs;
}

function exactScore(costs: ReadonlyMap<string, readonly number[]>): number {
  const categories = new Map<string, number>();
  for (const [rule, list] of costs) {
    const category = rule.slice(0, rule.indexOf("/"));
    const cost = SHARE.reduce((sum, share, place) => sum + share * (list[place] ?? 0), 0);
    categories.set(category, (categories.get(category) ?? 0) + cost);
  }
  let score = 100;
  for (const cost of categories.values()) score -= Math.min(cost, MOST_PER_CATEGORY);
  return Math.max(0, score);
}
