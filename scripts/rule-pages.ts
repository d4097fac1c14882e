import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../server/src/core/rules/index.generated";
import type { Rule } from "../server/src/core/rules/rule";

/** The line between the generated head of a rule's page and what was written by hand. */
const SEAM = "<!-- The lines above are generated from the rule by `npm run generate`. -->";

/** The page of every rule with its head made anew: path and text. */
export function rulePages(folder: string): Map<string, string> {
  return new Map(RULES.map((rule) => [join(folder, `${rule.id}.md`), pageText(rule, join(folder, `${rule.id}.md`))]));
}

function pageText(rule: Rule, path: string): string {
  const current = existsSync(path) ? readFileSync(path, "utf8") : "";
  const seam = current.indexOf(SEAM);
  const body = seam < 0 ? BLANK_BODY : current.slice(seam + SEAM.length);
  return `${head(rule)}\n${SEAM}${body}`;
}

const BLANK_BODY = `

## Flagged

\`\`\`jobdescription
\`\`\`

## Fine

\`\`\`jobdescription
\`\`\`
`;

function head(rule: Rule): string {
  const options = Object.entries(rule.options);
  const lines = [
    `# ${rule.id}`,
    "",
    `**${rule.summary}**`,
    "",
    rule.why,
    "",
    `Default: ${rule.severity}.${rule.shields.length > 0 ? ` Silent inside: ${rule.shields.map((shield) => SHIELD_WORDS[shield]).join(", ")}.` : ""}`,
    "",
  ];
  if (options.length > 0) {
    lines.push("| Option | Default | What it does |", "|---|---|---|");
    for (const [name, value] of options)
      lines.push(`| \`${name}\` | \`${JSON.stringify(value)}\` | ${rule.optionDescriptions[name] ?? ""} |`);
    lines.push("");
  }
  if (rule.sources.length > 0) {
    lines.push("Sources:", "", ...rule.sources.map(({ title, url }) => `- [${title}](${url})`), "");
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
