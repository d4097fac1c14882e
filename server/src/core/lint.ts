import type { Block } from "./blocks/block";
import { parseBlocks } from "./blocks/parse-blocks";
import type { Config } from "./config";
import { gatherCrowds } from "./crowds";
import { SEVERITIES, type Finding, type Fix, type Severity } from "./finding";
import { keepOneAPlace, withFixesOfLists } from "./one-a-place";
import { buildOutline } from "./posting/build-outline";
import { buildPosting } from "./posting/build-posting";
import { findJurisdictions, type ApplicableJurisdiction } from "./posting/jurisdiction/jurisdictions";
import type { OutlinedBlock } from "./posting/outline";
import type { Posting } from "./posting/posting";
import { buildShields, shieldIndex, type Shield } from "./posting/shields";
import { isIgnored } from "./ignores";
import { lintInSource } from "./lint-in-source";
import { RULES } from "./rules/index.generated";
import type { BlockInput, BlockRule, Draft, Report, Rule } from "./rules/rule";
import { gainsOf, scoreOf } from "./score";
import { readSuppressions, suppress } from "./suppressions";
import { withoutEscapes } from "./text/escapes";
import { shiftSpan, type Span } from "./text/span";
import { tidyRemovals } from "./tidy-removals";

/** A rule that threw: a defect of ours, told to the log and never to the writer. */
export interface EngineFault {
  readonly rule: string;
  readonly error: unknown;
}

/** What there is to say about a text. */
export interface LintResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** From 0 to 100. */
  readonly score: number;
  readonly posting: Posting;
  readonly blocks: readonly Block[];
  readonly jurisdictions: readonly ApplicableJurisdiction[];
  readonly faults: readonly EngineFault[];
  /** For `lintAfter`. */
  readonly cache: BlockCache;
  readonly config: Config;
}

/** The reports of a block rule, relative to the block. */
interface RuleReports {
  readonly rule: BlockRule;
  readonly reports: readonly Report[];
}

/** The reports of blocks by their key: those of the last text, and those of the text before it. */
interface BlockCache {
  readonly recent: ReadonlyMap<string, readonly RuleReports[]>;
  readonly older: ReadonlyMap<string, readonly RuleReports[]>;
}

/** Reads a posting and says what a writer should look at. Total: any text has an answer. */
export function lint(text: string, config: Config): LintResult {
  return lintAfter(undefined, text, config);
}

/** Answers what `lint` answers, and takes over what `previous` already knows of blocks that did not change. */
export function lintAfter(previous: LintResult | undefined, text: string, config: Config): LintResult {
  const plain = withoutEscapes(text);
  if (!plain) return lintPlain(previous, text, config, (finding) => isLetStand(finding, text, config));
  const result = lintPlain(previous, plain.text, config, (finding) =>
    isLetStand({ ...finding, span: plain.spanInSource(finding.span) }, text, config),
  );
  return lintInSource(result, text, plain);
}

function isLetStand({ rule, span }: Finding, text: string, { ignores }: Config): boolean {
  return ignores.length > 0 && isIgnored(ignores, rule, text, span);
}

function lintPlain(
  previous: LintResult | undefined,
  text: string,
  config: Config,
  letsStand: (finding: Finding) => boolean,
): LintResult {
  const faults: EngineFault[] = [];
  const outline = buildOutline(text, parseBlocks(text));
  const { written: blocks } = outline;
  const posting = buildPosting(outline);
  const jurisdictions = findJurisdictions(posting, text, config);
  const draft: Draft = { text, blocks, posting, setting: config, jurisdictions };
  const active = RULES.filter((rule) => config.rules.get(rule.id)?.severity !== "off");
  const old = previous?.config === config ? previous.cache : { recent: new Map(), older: new Map() };
  const { reports, recent } = reportBlocks(blocks, active, config, old, faults);
  for (const rule of active) {
    if (rule.scope === "posting")
      reports.push(
        ...attempt(rule, faults, () => [...rule.check(draft, optionsOf(rule, config))]).map((report) => ({
          rule,
          report,
        })),
      );
  }
  const found = unshielded(reports, buildShields(blocks, posting)).map(({ rule, report }) =>
    toFinding(rule, report, config),
  );
  const unwanted = disallowed(found, text, config.allowedWords);
  const open = unwanted.filter((finding) => !letsStand(finding));
  const { kept, reports: comments } = suppress(open, readSuppressions(text), (id) =>
    RULES.some((rule) => rule.id === id),
  );
  for (const rule of active) {
    if (rule.scope !== "suppressions") continue;
    kept.push(
      ...attempt(rule, faults, () => [...rule.check(comments, optionsOf(rule, config))]).map((report) =>
        toFinding(rule, report, config),
      ),
    );
  }
  const gathered = gatherCrowds(keepOneAPlace(withFixesOfLists(inOrder(kept))), text, { rules: active, config });
  const findings = withGains(
    gathered.map((finding) => ({ ...finding, fixes: finding.fixes.map((fix) => tidyRemovals(text, fix)) })),
  );
  return {
    findings,
    score: scoreOf(findings),
    posting,
    blocks,
    jurisdictions,
    faults,
    cache: { recent, older: old.recent },
    config,
  };
}

/** What block rules report, by block, from the cache where it knows the block. */
function reportBlocks(
  blocks: readonly OutlinedBlock[],
  active: readonly Rule[],
  config: Config,
  old: BlockCache,
  faults: EngineFault[],
) {
  const rules = active.filter((rule) => rule.scope === "block");
  const recent = new Map<string, readonly RuleReports[]>();
  const reports: { rule: Rule; report: Report }[] = [];
  for (const block of blocks) {
    const input: BlockInput = { kind: block.kind, section: block.section, text: block.text, raw: block.raw };
    const key = `${input.kind}\n${input.section}\n${input.raw}\n${input.text === input.raw ? "" : input.text}`;
    let known = recent.get(key) ?? old.recent.get(key) ?? old.older.get(key);
    if (!known) {
      const before = faults.length;
      known = rules
        .map((rule) => ({
          rule,
          reports: attempt(rule, faults, () => [...rule.check(input, optionsOf(rule, config))]),
        }))
        .filter((entry) => entry.reports.length > 0);
      // A fault is told again with the next text, so that it does not vanish with the first.
      if (faults.length === before) recent.set(key, known);
    } else recent.set(key, known);
    for (const entry of known) {
      for (const report of entry.reports)
        reports.push({ rule: entry.rule, report: shiftReport(report, block.span.start) });
    }
  }
  return { reports, recent };
}

function attempt(rule: Rule, faults: EngineFault[], run: () => Report[]): Report[] {
  try {
    return run();
  } catch (error) {
    faults.push({ rule: rule.id, error });
    return [];
  }
}

function optionsOf(rule: Rule, config: Config) {
  return config.rules.get(rule.id)?.options ?? rule.options;
}

function shiftReport(report: Report, by: number): Report {
  return {
    ...report,
    span: shiftSpan(report.span, by),
    fixes: report.fixes?.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, ...shiftSpan(edit, by) })),
    })),
    related: report.related?.map((related) => ({ ...related, span: shiftSpan(related.span, by) })),
  };
}

/** Leaves out what lies in a shield that the rule heeds. */
function unshielded<T extends { rule: Rule; report: Report }>(reports: readonly T[], shields: readonly Shield[]): T[] {
  const isShielded = shieldIndex(shields);
  return reports.filter(({ rule, report }) => !rule.shields.some((kind) => isShielded(kind, report.span)));
}

/** Leaves out what the team allows: the findings about wording whose words are among the allowed ones. */
function disallowed<T extends Finding>(
  findings: readonly T[],
  text: string,
  allowed: ReadonlySet<string>,
): readonly T[] {
  if (allowed.size === 0) return findings;
  return findings.filter(
    ({ rule, span }) => !WORDING.test(rule) || !allowed.has(text.slice(span.start, span.end).toLowerCase()),
  );
}

const WORDING = /^(?:bias|clarity|title)\//;

function toFinding(rule: Rule, report: Report, config: Config): Finding {
  const setting = config.rules.get(rule.id)?.severity ?? "default";
  const own: Severity = report.severity ?? (rule.severity === "off" ? "information" : rule.severity);
  return {
    rule: rule.id,
    messageId: report.message,
    severity: setting === "default" || setting === "off" ? own : setting,
    message: fillMessage(rule.messages[report.message] ?? "", report.values ?? {}),
    span: report.span,
    fixes: (report.fixes ?? []) as readonly Fix[],
    related: report.related ?? [],
    sources: [...(report.sources ?? []), ...rule.sources],
    unnecessary: report.unnecessary ?? false,
    ...(report.comparison && { comparison: report.comparison }),
    gain: 0,
  };
}

function fillMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const grave = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
  const key = (finding: Finding) => `${finding.rule} ${finding.messageId}`;
  return [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      grave(a) - grave(b) ||
      a.span.end - b.span.end ||
      (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0),
  );
}

function withGains(findings: readonly Finding[]): Finding[] {
  const gains = gainsOf(findings);
  return findings.map((finding, index) => ({ ...finding, gain: gains[index]! }));
}

/** Applies edits to a text. They must not overlap; one that overlaps an earlier one is left out. */
export function applyEdits(text: string, edits: readonly (Span & { readonly text: string })[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
