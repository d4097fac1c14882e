import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import { safeFixes, type Finding, type Fix } from "../core/index";
import type { Translator } from "../l10n/translator";
import type { CheckedDocument } from "./checker";
import type { ClientAbilities } from "./client-abilities";
import { explainActions } from "./explain-actions";
import { fixAllEdits } from "./fix-all";
import { INSERT_SECTIONS_KIND, insertSectionsActions } from "./insert-sections";
import { letStandActions } from "./let-stand-actions";
import { ORGANIZE_SECTIONS_KIND, organizeSectionsActions } from "./organize-sections";
import { byRule, pickFindings, type PickedFinding } from "./pick-findings";
import { ruleName } from "./rule-pages";
import { toFixEdit, toRange, toWorkspaceEdit } from "./to-proto";

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.rolewright`;

/** The kinds of our actions, for the client to choose from. */
export const ACTION_KINDS: readonly string[] = [
  CodeActionKind.QuickFix,
  FIX_ALL_KIND,
  ORGANIZE_SECTIONS_KIND,
  INSERT_SECTIONS_KIND,
];

/**
 * What can be done about a place: its fixes first, those of the gravest finding before the others’, then the fixes of all places of a rule
 * and of all rules, then ways to let it stand; at last its explanation. Source actions only where asked for.
 */
export function codeActionsFor(
  checked: CheckedDocument,
  params: CodeActionParams,
  client: ClientAbilities,
): CodeAction[] {
  const { only } = params.context;
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    const picked = pickFindings(checked, params);
    actions.push(
      ...fixActions(checked, picked, client),
      ...fixRuleActions(checked, picked, client),
      ...fixEverythingActions(checked, picked, client),
      ...letStandActions(checked, picked, client),
      ...explainActions(picked, client),
    );
  }
  if (only && wants(only, FIX_ALL_KIND)) actions.push(...fixAllActions(checked, client));
  if (only && wants(only, INSERT_SECTIONS_KIND)) actions.push(...insertSectionsActions(checked, client));
  if (only && wants(only, ORGANIZE_SECTIONS_KIND)) actions.push(...organizeSectionsActions(checked, client));
  return actions;
}

/** Whether a client that asks for some kinds, or for none in particular, asks for this one; a kind holds the kinds below it. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === "" || asked === kind || kind.startsWith(`${asked}.`));
}

/** The fixes of each finding, the likeliest of the gravest finding first; two that do the same under one name are one. */
function fixActions(
  { source }: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  const actions = new Map<string, CodeAction & { readonly diagnostics: Diagnostic[] }>();
  for (const { finding, diagnostic } of picked) {
    const likeliest = likeliestOf(finding);
    for (const fix of [...finding.fixes].sort((a, b) => Number(b === likeliest) - Number(a === likeliest))) {
      const key = JSON.stringify([fix.title, fix.edits]);
      const known = actions.get(key);
      if (known) known.diagnostics.push(diagnostic);
      else {
        const isPreferred = fix === likeliest && actions.size === 0;
        const action = { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
        actions.set(key, { ...action, ...(isPreferred && { isPreferred }), edit: toFixEdit(source, fix, client) });
      }
    }
  }
  return [...actions.values()];
}

/** The only fix, else the one that is safe; undefined where a person has to choose. */
function likeliestOf({ fixes }: Finding): Fix | undefined {
  return fixes.length === 1 ? fixes[0] : fixes.find((fix) => fix.safe);
}

/** How many places of a rule “Fix all” mends: all of two or more, where each has a safe fix; else 0. */
export function placesFixedAtOnce({ result }: CheckedDocument, rule: string): number {
  const places = result.findings.filter((finding) => finding.rule === rule);
  return places.length > 1 && places.every(isSafe) ? places.length : 0;
}

/** What “Fix all” of so many places is called in the menu at a finding. */
export function fixAllTitle(
  checked: CheckedDocument,
  { rule, span }: Finding,
  { words, count }: { readonly words: Translator; readonly count: number },
): string {
  const picked = pickFindings(checked, { range: toRange(checked.source, span), context: { diagnostics: [] } });
  return fixRuleTitle(count, rule, { words, isAlone: byRule(picked).size === 1 });
}

function fixRuleTitle(
  count: number,
  rule: string,
  { words, isAlone }: { readonly words: Translator; readonly isAlone: boolean },
): string {
  return isAlone ? TEXTS.fixLike(count) : TEXTS.fixRule(count, ruleName(rule, words));
}

function isSafe({ fixes }: Finding): boolean {
  return fixes.some((fix) => fix.safe);
}

/** “Fix all” for each rule that has at least two places which can be fixed together. */
function fixRuleActions(
  { source, result }: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  const rules = [...byRule(picked)];
  return rules.flatMap(([rule, diagnostics]) => {
    const fixable = result.findings.filter((finding) => finding.rule === rule && isSafe(finding));
    if (fixable.length < 2) return [];
    const edit = toWorkspaceEdit(source, safeFixes(fixable), client);
    const title = fixRuleTitle(fixable.length, rule, { words: client.words, isAlone: rules.length === 1 });
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }];
  });
}

/** “Take all safe fixes” where a finding can be fixed safely and findings of other rules can, too. */
function fixEverythingActions(
  { source, result }: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  const diagnostics = picked.filter(({ finding }) => isSafe(finding)).map(({ diagnostic }) => diagnostic);
  const fixable = result.findings.filter(isSafe);
  if (diagnostics.length === 0 || new Set(fixable.map(({ rule }) => rule)).size < 2) return [];
  const edit = toWorkspaceEdit(source, safeFixes(fixable), client);
  return [{ title: TEXTS.fixEverything(fixable.length), kind: CodeActionKind.QuickFix, diagnostics, edit }];
}

function fixAllActions(checked: CheckedDocument, client: ClientAbilities): CodeAction[] {
  const edits = fixAllEdits(checked);
  if (edits.length === 0) return [];
  return [
    {
      title: TEXTS.fixAll,
      kind: FIX_ALL_KIND,
      edit: toWorkspaceEdit(checked.source, edits, client),
    },
  ];
}

/** What a writer reads in the menu. */
const TEXTS = {
  fixLike: (count: number) => `Fix all ${count} like this`,
  fixRule: (count: number, rule: string) => `Fix all ${count}: ${rule}`,
  fixEverything: (count: number) => `Take all ${count} safe fixes in this posting`,
  fixAll: "Take all safe fixes of Rolewright",
} as const;
