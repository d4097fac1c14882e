import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from "vscode-languageserver";
import { safeFixes, type Finding, type TextEdit } from "../core/index";
import type { CheckedDocument } from "./checker";
import { letStandActions, ruleOffActions } from "./config-actions";
import type { ClientAbilities } from "./client-abilities";
import { explainActions } from "./explain-actions";
import { fixAllEdits } from "./fix-all";
import { INSERT_SECTIONS_KIND, insertSectionsActions } from "./insert-sections";
import { ORGANIZE_SECTIONS_KIND, organizeSectionsActions } from "./organize-sections";
import { byRule, pickFindings, type PickedFinding } from "./pick-findings";
import { fileName } from "./file-names";
import { ruleOf } from "./rule-pages";
import { disableDocumentEdit, disableLineEdit } from "./suppression-edits";
import { toFixEdit, toWorkspaceEdit } from "./to-proto";

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.rolewright`;

/** The kinds of our actions, for the client to choose from. */
export const ACTION_KINDS: readonly string[] = [
  CodeActionKind.QuickFix,
  FIX_ALL_KIND,
  ORGANIZE_SECTIONS_KIND,
  INSERT_SECTIONS_KIND,
];

/**
 * What can be done about a place: its fixes first, then those of all places of the rule and of all rules, then ways to let it stand, from the
 * narrowest to the widest, each with the file in which it is written; at last its explanation. Source actions only where asked for.
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
      ...picked.flatMap((one) => fixActions(checked, one, client)),
      ...fixRuleActions(checked, picked, client),
      ...fixEverythingActions(checked, picked, client),
      ...letStandActions(checked, picked, client),
      ...disableActions(checked, picked, client),
      ...ruleOffActions(checked, picked, client),
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

function fixActions(
  { source }: CheckedDocument,
  { finding, diagnostic }: PickedFinding,
  client: ClientAbilities,
): CodeAction[] {
  const preferred = finding.fixes.length === 1 ? finding.fixes[0] : finding.fixes.find((fix) => fix.safe);
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(fix === preferred && { isPreferred: true }),
    edit: toFixEdit(source, fix, client),
  }));
}

/** “Fix all” for each rule that has at least two places which can be fixed together. */
function fixRuleActions(
  { source, result }: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  return [...byRule(picked)].flatMap(([rule, diagnostics]) => {
    const fixable = result.findings.filter((finding) => finding.rule === rule && finding.fixes.some((fix) => fix.safe));
    if (fixable.length < 2) return [];
    const edit = toWorkspaceEdit(source, safeFixes(fixable), client);
    return [{ title: TEXTS.fixRule(fixable.length, rule), kind: CodeActionKind.QuickFix, diagnostics, edit }];
  });
}

/** “Take all safe fixes” where a finding can be fixed safely and findings of other rules can, too. */
function fixEverythingActions(
  { source, result }: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  const isSafe = ({ fixes }: Finding) => fixes.some((fix) => fix.safe);
  const diagnostics = picked.filter(({ finding }) => isSafe(finding)).map(({ diagnostic }) => diagnostic);
  const fixable = result.findings.filter(isSafe);
  if (diagnostics.length === 0 || new Set(fixable.map(({ rule }) => rule)).size < 2) return [];
  const edit = toWorkspaceEdit(source, safeFixes(fixable), client);
  return [{ title: TEXTS.fixEverything(fixable.length), kind: CodeActionKind.QuickFix, diagnostics, edit }];
}

function disableActions(
  checked: CheckedDocument,
  picked: readonly PickedFinding[],
  client: ClientAbilities,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const offer = (title: string, diagnostics: Diagnostic[], edit: TextEdit) =>
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: toWorkspaceEdit(checked.source, [edit], client),
    });
  const places = new Set<string>();
  const file = fileName(checked.source.uri);
  for (const { finding, diagnostic } of picked) {
    if (!canBeDisabled(finding)) continue;
    const edit = disableLineEdit(checked, finding);
    const place = `${finding.rule} ${edit?.start}`;
    if (edit && !places.has(place)) offer(TEXTS.offForLine(finding.rule, file), [diagnostic], edit);
    places.add(place);
  }
  for (const [rule, diagnostics] of byRule(picked.filter(({ finding }) => canBeDisabled(finding)))) {
    offer(TEXTS.offInDocument(rule, file), diagnostics, disableDocumentEdit(checked, rule));
  }
  return actions;
}

/** What is said about the comments themselves cannot be silenced by one. */
function canBeDisabled({ rule }: Finding): boolean {
  return ruleOf(rule)?.scope !== "suppressions";
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
  fixRule: (count: number, rule: string) => `Fix all ${count} findings of ${rule}`,
  fixEverything: (count: number) => `Take all ${count} safe fixes in this posting`,
  fixAll: "Take all safe fixes of Rolewright",
  offForLine: (rule: string, file: string) => `Turn off ${rule} for this line (a comment in ${file})`,
  offInDocument: (rule: string, file: string) => `Turn off ${rule} in this document (a comment in ${file})`,
} as const;
