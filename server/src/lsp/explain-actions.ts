import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { ClientAbilities } from "./client-abilities";
import { byRule, type PickedFinding } from "./pick-findings";
import { EXPLAIN } from "./rule-pages";

/** “Explain this finding” for each rule, for a client that can show a page. */
export function explainActions(picked: readonly PickedFinding[], client: ClientAbilities): CodeAction[] {
  if (!client.explainsRules) return [];
  const rules = [...byRule(picked)];
  return rules.map(([rule, diagnostics]) => {
    const title = rules.length > 1 ? TEXTS.explainRule(rule) : TEXTS.explain;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      command: { title, command: EXPLAIN, arguments: [rule] },
    };
  });
}

/** What a writer reads in the menu. */
const TEXTS = {
  explain: "Explain this finding",
  explainRule: (rule: string) => `Explain ${rule}`,
} as const;
