import type { CodeActionParams, Diagnostic } from "vscode-languageserver";
import { SEVERITIES, type Finding, type Span } from "../core/index";
import type { CheckedDocument } from "./checker";
import { findingKey, keyInData } from "./finding-keys";
import { SOURCE, toDiagnostic, toSpan } from "./to-proto";

/** A finding of the present version with the diagnostic under which the client knows it. */
export interface PickedFinding {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** How many findings a large selection may pick: a menu is for reading. */
const MOST_PICKED = 50;

/**
 * The findings that an action may be about: those whose diagnostics the client names, and those that the range touches.
 * The client's diagnostics may be of an older version; a finding is known by its key, else by its rule and place.
 * The gravest come first, and of equals those that mark fewer words.
 */
export function pickFindings(
  checked: CheckedDocument,
  { range, context }: Pick<CodeActionParams, "range" | "context">,
): PickedFinding[] {
  const { source, result } = checked;
  const named = new Map<Finding, Diagnostic>();
  for (const diagnostic of context.diagnostics) {
    const finding = findingOf(checked, diagnostic);
    if (finding && !named.has(finding)) named.set(finding, diagnostic);
  }
  const asked = toSpan(source, range);
  return result.findings
    .filter((finding) => named.has(finding) || touches(finding.span, asked))
    .slice(0, MOST_PICKED)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || lengthOf(a) - lengthOf(b))
    .map((finding) => ({ finding, diagnostic: named.get(finding) ?? toDiagnostic(source, finding) }));
}

/** The diagnostics of each rule, in the order in which the rules come. */
export function byRule(picked: readonly PickedFinding[]): Map<string, Diagnostic[]> {
  const rules = new Map<string, Diagnostic[]>();
  for (const { finding, diagnostic } of picked)
    rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), diagnostic]);
  return rules;
}

function findingOf({ source, result }: CheckedDocument, diagnostic: Diagnostic): Finding | undefined {
  if (diagnostic.source !== SOURCE) return undefined;
  const key = keyInData(diagnostic.data);
  const place = toSpan(source, diagnostic.range);
  const same = result.findings.filter(
    (finding) => finding.rule === diagnostic.code && findingKey(finding, source.text) === key,
  );
  const nearest = same.sort((a, b) => Math.abs(a.span.start - place.start) - Math.abs(b.span.start - place.start))[0];
  return nearest ?? result.findings.find((finding) => finding.rule === diagnostic.code && touches(finding.span, place));
}

function lengthOf({ span }: Finding): number {
  return span.end - span.start;
}

/** Whether two spans share a unit or meet. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
