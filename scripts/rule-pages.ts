import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../server/src/core/rules/index.generated";
import type { Rule } from "../server/src/core/rules/rule";

/** The lines between what is generated of a rule's page and what was written by hand. */
const SEAMS = {
  above: "<!-- The lines above are generated from the rule by `npm run generate`. -->",
  below: "<!-- The lines below are generated from the rule by `npm run generate`. -->",
} as const;

/** The page of every rule with its head and its end made anew: path and text. */
export function rulePages(folder: string): Map<string, string> {
  return new Map(RULES.map((rule) => [join(folder, `${rule.id}.md`), pageText(rule, join(folder, `${rule.id}.md`))]));
}

function pageText(rule: Rule, path: string): string {
  const current = existsSync(path) ? readFileSync(path, "utf8") : "";
  const start = current.indexOf(SEAMS.above);
  const end = current.indexOf(SEAMS.below);
  const body = start < 0 ? BLANK_BODY : current.slice(start + SEAMS.above.length, end < 0 ? undefined : end).trim();
  return [head(rule), SEAMS.above, "", body, "", SEAMS.below, "", foot(rule)].join("\n");
}

const BLANK_BODY = `## Flagged

\`\`\`jobdescription
\`\`\`

## Fine

\`\`\`jobdescription
\`\`\``;

/** What a writer wants to know first: what to do, and why. */
function head({ summary, why }: Rule): string {
  return [`# ${summary.replace(/\.$/, "")}`, "", why, ""].join("\n");
}

/** What the rule rests on, and at last what the settings need. */
function foot(rule: Rule): string {
  const lines: string[] = [];
  if (rule.sources.length > 0)
    lines.push("## Sources", "", ...rule.sources.map(({ title, url }) => `- [${title}](${url})`), "");
  const shields = rule.shields.map((shield) => SHIELD_WORDS[shield]).join(", ");
  const silent = shields === "" ? "" : ` Silent inside: ${shields}.`;
  lines.push("## For the settings", "", `Rule: \`${rule.id}\`. Default: ${rule.severity}.${silent}`, "");
  const options = Object.entries(rule.options);
  if (options.length > 0) {
    lines.push("| Option | Default | What it does |", "|---|---|---|");
    for (const [name, value] of options)
      lines.push(`| \`${name}\` | \`${JSON.stringify(value)}\` | ${rule.optionDescriptions[name] ?? ""} |`);
    lines.push("");
  }
  return lines.join("\n");
}

const SHIELD_WORDS: Readonly<Record<Rule["shields"][number], string>> = {
  heading: "headings",
  statement: "statements",
  benefits: "benefits",
  name: "names",
  quotation: "quotations",
  address: "addresses",
  "other-language": "other languages",
};
