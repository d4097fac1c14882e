/** The engine: text in, findings out. No LSP, no Node, no DOM, no clock. */
export { CONFIG_KEYS, mergeConfigValues, parseConfig, type Config, type RuleSetting } from "./config";
export { LONGEST_STATEMENT } from "./config-statements";
export { isDate, type ConfigProblem } from "./config-values";
export {
  SEVERITIES,
  type Finding,
  type Fix,
  type Related,
  type Severity,
  type Source,
  type TextEdit,
  type WordChange,
} from "./finding";
export { hashOfPlace, type Ignore } from "./ignores";
export { insertSections } from "./insert-sections";
export { insertionsFor, type Insertion } from "./insertions";
export { applyEdits } from "./apply-edits";
export { lint, lintAfter, type LintResult } from "./lint";
export type { EngineFault } from "./run-rule";
export { findingsOfLaw } from "./law-findings";
export { longSentences, type LongSentence } from "./long-sentences";
export { measure, type Measures, type SectionShare } from "./measures";
export { safeFixes } from "./safe-fixes";
export { newPosting, PLACE_NAMES, TEMPLATE_NAMES, type TemplateName } from "./new-posting";
export { organizeSections } from "./organize-sections";
export { looksLikePosting, type PostingJudgement } from "./looks-like-posting";
export { headingWords, type Block } from "./blocks/block";
export type { ApplicableJurisdiction } from "./posting/jurisdiction/jurisdictions";
export { insertionPoint } from "./posting/placement/placement";
export { emptyLinesAround, headingStyle, renderHeading, type HeadingStyle } from "./posting/placement/section-style";
export type { Posting, Section } from "./posting/posting";
export { RULES } from "./rules/index.generated";
export { escapeSnippet, promptsOfSnippet, snippetWithPrompts } from "./rules/snippet";
export type { OptionValue, Rule, RuleMetadata } from "./rules/rule";
export { forgetTexts } from "./text/remember";
export { lineBreakOf, positionAt, splitLines, type Line, type LinePosition } from "./text/lines";
export type { Located, Span } from "./text/span";
export { gainOfMending } from "./score";
export { whyUnscored, type Unscored } from "./unscored";
export { yearlyPay, type YearlyPay } from "./yearly-pay";
