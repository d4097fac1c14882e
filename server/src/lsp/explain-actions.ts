import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { RuleToExplain } from "../protocol";
import type { ClientAbilities } from "./client-abilities";
import type { PickedFinding } from "./pick-findings";
import { EXPLAIN } from "./rule-pages";

/** “Explain this finding”, for a client that can show a page and asks about which rule where there are several. */
export function explainActions(picked: readonly PickedFinding[], client: ClientAbilities): CodeAction[] {
  const rules = [...new Set(picked.map(({ finding }) => finding.rule))];
  const [first] = rules;
  if (!client.explainsRules || !first) return [];
  const isOne = rules.length === 1;
  const title = isOne ? TEXTS.explain : TEXTS.explainSeveral;
  const choices = rules.map((rule): RuleToExplain => {
    const { message } = picked.find(({ finding }) => finding.rule === rule)!.finding;
    return { rule, message };
  });
  const command = { title, command: EXPLAIN, arguments: [isOne ? first : choices] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: picked.map(({ diagnostic }) => diagnostic), command }];
}

/** What a writer reads in the menu. */
const TEXTS = { explain: "Explain this finding", explainSeveral: "Explain these findings…" } as const;
