import { MarkupKind, type Hover, type Position } from "vscode-languageserver";
import type { Finding, Span } from "../core/index";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { comparisonInMarkdown, comparisonInPlainWords } from "./comparison";
import { commandLink, escapeMarkdown, markdownLink } from "./markdown";
import { EXPLAIN, rulePage } from "./rule-pages";
import { toOffset, toRange } from "./to-proto";

/** Why the words at a position were marked, and on what that rests; null where nothing was. */
export function hoverAt(checked: CheckedDocument, position: Position, client: ClientAbilities): Hover | null {
  const { source, result } = checked;
  const offset = toOffset(source, position);
  const here = result.findings
    .filter(({ span }) => coversOffset(span, offset))
    .sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
  const [narrowest] = here;
  if (!narrowest) return null;
  // Two findings of one rule have one explanation.
  const rules = here.filter((finding, index) => here.findIndex(({ rule }) => rule === finding.rule) === index);
  const explain = client.markdownHover ? explainInMarkdown : explainPlainly;
  const separator = client.markdownHover ? "\n\n---\n\n" : "\n\n";
  return {
    contents: {
      kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: rules.map((finding) => explain(finding, client)).join(separator),
    },
    range: toRange(source, narrowest.span),
  };
}

function explainInMarkdown({ rule: id, sources, comparison }: Finding, client: ClientAbilities): string {
  const { words } = client;
  const rule = words.rule(id);
  // The client’s own line above names the rule by its id.
  const page = client.explainsRules
    ? commandLink(words.text("Show examples"), EXPLAIN, id)
    : markdownLink(id, rulePage(id));
  const parts = [`**${escapeMarkdown(rule?.summary ?? "")}** ${page}`, escapeMarkdown(rule?.why ?? "")];
  if (comparison) parts.push(words.text(comparisonInMarkdown(comparison)));
  if (sources.length > 0)
    parts.push(words.text(`Sources: ${sources.map(({ title, url }) => markdownLink(title, url)).join(", ")}`));
  return parts.join("\n\n");
}

function explainPlainly({ rule: id, sources, comparison }: Finding, { words }: ClientAbilities): string {
  const rule = words.rule(id);
  const parts = [`${rule?.summary ?? ""} (${id})`, rule?.why ?? "", words.text(`More: ${rulePage(id)}`)];
  if (comparison) parts.push(words.text(comparisonInPlainWords(comparison)));
  if (sources.length > 0)
    parts.push(words.text(`Sources: ${sources.map(({ title, url }) => `${title} (${url})`).join(", ")}`));
  return parts.join("\n");
}

function coversOffset({ start, end }: Span, offset: number): boolean {
  return start <= offset && (offset < end || start === end);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
