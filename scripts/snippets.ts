import { SECTION_TEXTS } from "../server/src/core/data/section-texts";
import { escapeSnippet, lint, parseConfig } from "../server/src/core/index";
import { STATEMENT_KINDS } from "../server/src/core/posting/posting";
import { statementText } from "../server/src/core/posting/statements/statement-texts";
import { snippetWithPrompts } from "../server/src/core/rules/snippet";
import { homeOf } from "../server/src/core/rules/statement-insertion";

/** What the editor inserts for a few letters. */
interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** What the snippets are called, in one language. */
export interface SnippetWords {
  section(heading: string): string;
  readonly pay: Called;
  statement(name: string): Called;
}

/** What a list of suggestions says of a snippet. */
interface Called {
  readonly name: string;
  readonly description: string;
}

export const ENGLISH_SNIPPETS: SnippetWords = {
  section: (heading) => `Section “${heading}”`,
  pay: { name: "Pay", description: "Line with the pay range" },
  statement: (name) => ({ name: capitalised(name), description: `Sample: ${name}` }),
};

/** The text of the file of snippets of the language Job Description: its sections, a line about pay, and our sample statements. */
export function snippetsText(words: SnippetWords): string {
  return `${JSON.stringify(Object.fromEntries([...sections(words), pay(words), ...statements(words)]), null, 2)}\n`;
}

function sections({ section }: SnippetWords): [string, Snippet][] {
  return Object.values(SECTION_TEXTS).map(({ heading, prompts }) => {
    const bullet = prompts.length > 1 ? "- " : "";
    const words = [`## ${heading}`, "", ...prompts.map((prompt) => `${bullet}[${prompt}]`), ""].join("\n");
    return [heading, { prefix: [toPrefix(heading)], body: linesOf(words), description: section(heading) }];
  });
}

function pay({ pay: { name, description } }: SnippetWords): [string, Snippet] {
  const body = ["Pay: \\$${1:[minimum]} to \\$${2:[maximum]} per ${3|year,hour|}"];
  return [name, { prefix: ["pay", "salary"], body, description }];
}

function statements(words: SnippetWords): [string, Snippet][] {
  const { config: setting } = parseConfig({}, "2026-01-01");
  const { posting } = lint("", setting);
  return STATEMENT_KINDS.flatMap((kind) => {
    const statement = statementText(kind, "us", { text: "", posting, setting });
    if (!statement) return [];
    const { name, description } = words.statement(homeOf(kind).name);
    return [[name, { prefix: [kind], body: linesOf(statement.text), description }]];
  });
}

function linesOf(words: string): string[] {
  return (snippetWithPrompts(words) ?? escapeSnippet(words)).split("\n");
}

function toPrefix(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}

/** A name as a list has it. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
