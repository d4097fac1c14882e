import { SECTION_TEXTS } from "../server/src/core/data/section-texts";
import { escapeSnippet, lint, parseConfig } from "../server/src/core/index";
import { STATEMENT_KINDS } from "../server/src/core/posting/posting";
import { statementText } from "../server/src/core/posting/statement-texts";
import { snippetWithPrompts } from "../server/src/core/rules/snippet";
import { homeOf } from "../server/src/core/rules/statement-insertion";

/** What the editor inserts for a few letters. */
interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** The text of the file of snippets of the language Job Description: its sections, a line about pay, and our sample statements. */
export function snippetsText(): string {
  return `${JSON.stringify(Object.fromEntries([...sections(), pay(), ...statements()]), null, 2)}\n`;
}

function sections(): [string, Snippet][] {
  return Object.values(SECTION_TEXTS).map(({ heading, prompts }) => {
    const bullet = prompts.length > 1 ? "- " : "";
    const words = [`## ${heading}`, "", ...prompts.map((prompt) => `${bullet}[${prompt}]`), ""].join("\n");
    return [heading, { prefix: [toPrefix(heading)], body: linesOf(words), description: `Section “${heading}”` }];
  });
}

function pay(): [string, Snippet] {
  const body = ["Pay: \\$${1:[minimum]} to \\$${2:[maximum]} per ${3|year,hour|}"];
  return ["Pay", { prefix: ["pay", "salary"], body, description: "Line with the pay range" }];
}

function statements(): [string, Snippet][] {
  const { config: setting } = parseConfig({}, "2026-01-01");
  const { posting } = lint("", setting);
  return STATEMENT_KINDS.flatMap((kind) => {
    const statement = statementText(kind, "us", { posting, setting });
    if (!statement) return [];
    const { name } = homeOf(kind);
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    return [[title, { prefix: [kind], body: linesOf(statement.text), description: `Sample: ${name}` }]];
  });
}

function linesOf(words: string): string[] {
  return (snippetWithPrompts(words) ?? escapeSnippet(words)).split("\n");
}

function toPrefix(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}
