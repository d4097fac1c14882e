import { SEVERITIES, whyUnscored, type Severity } from "../core/index";
import type { Translator } from "../l10n/translator";
import type { DocumentStatus } from "../protocol";
import type { CheckedDocument } from "./checker";

/** How a document stands: its score, its findings by severity, the law and the configuration that were applied. */
export function statusOf({ source, result, configuration }: CheckedDocument, words: Translator): DocumentStatus {
  const count = (severity: Severity) => result.findings.filter((finding) => finding.severity === severity).length;
  const unscored = whyUnscored(source.text, result);
  return {
    uri: source.uri,
    version: source.version,
    score: unscored === null ? result.score : null,
    unscored,
    counts: Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<Severity, number>,
    fixable: result.findings.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length,
    jurisdictions: result.jurisdictions.map(({ jurisdiction: { id, name } }) => ({ id, name: words.text(name) })),
    configFiles: configuration.files.map(({ uri }) => uri),
    problems: configuration.problems.map((problem) => ({ ...problem, message: words.text(problem.message) })),
  };
}
