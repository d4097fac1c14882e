/** The engine: text in, findings out. No LSP, no Node, no DOM, no clock. */
export {
  CONFIG_KEYS,
  isDate,
  mergeConfigValues,
  parseConfig,
  type Config,
  type ConfigProblem,
  type RuleSetting,
} from "./config";
export { SEVERITIES, type Finding, type Fix, type Related, type Severity, type Source, type TextEdit } from "./finding";
export { hashOfPlace, type Ignore } from "./ignores";
export { applyEdits, lint, lintAfter, type EngineFault, type LintResult } from "./lint";
export { safeFixes } from "./safe-fixes";
export { organizeSections } from "./organize-sections";
export { looksLikePosting, type PostingJudgement } from "./looks-like-posting";
export type { Block } from "./blocks/block";
export type { ApplicableJurisdiction } from "./posting/jurisdictions";
export type { Posting, Section } from "./posting/posting";
export { RULES } from "./rules/index.generated";
export type { OptionValue, Rule, RuleMetadata } from "./rules/rule";
export { positionAt, splitLines, type Line, type LinePosition } from "./text/lines";
export type { Located, Span } from "./text/span";
