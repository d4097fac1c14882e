import { reportBlocks, type BlockCache } from "./block-reports";
import type { Block } from "./blocks/block";
import { parseBlocks } from "./blocks/parse-blocks";
import type { Config } from "./config";
import { gatherCrowds } from "./crowds";
import { SEVERITIES, type Finding } from "./finding";
import { keepOneAPlace, withFixesOfLists } from "./one-a-place";
import { buildOutline } from "./posting/build-outline";
import { buildPosting } from "./posting/build-posting";
import { findJurisdictions, type ApplicableJurisdiction } from "./posting/jurisdiction/jurisdictions";
import type { Posting } from "./posting/posting";
import { buildShields, shieldIndex, type Shield } from "./posting/shields";
import { isIgnored } from "./ignores";
import { lintInSource } from "./lint-in-source";
import { RULES } from "./rules/index.generated";
import type { Draft, Report, Rule } from "./rules/rule";
import { attempt, optionsOf, type EngineFault } from "./run-rule";
import { gainsOf, scoreOf } from "./score";
import { readSuppressions, suppress } from "./suppressions";
import { withoutEscapes } from "./text/escapes";
import { tidyRemovals } from "./tidy-removals";
import { toFinding } from "./to-finding";

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
  const ofPosting = active.flatMap((rule) =>
    rule.scope === "posting"
      ? attempt(rule, faults, () => [...rule.check(draft, optionsOf(rule, config))]).map((report) => ({ rule, report }))
      : [],
  );
  const found = unshielded([...reports, ...ofPosting], buildShields(blocks, posting)).map(({ rule, report }) =>
    toFinding(rule, report, config),
  );
  const unwanted = disallowed(found, text, config.allowedWords);
  const open = unwanted.filter((finding) => !letsStand(finding));
  const { kept, reports: comments } = suppress(open, readSuppressions(text), (id) =>
    RULES.some((rule) => rule.id === id),
  );
  const ofComments = active.flatMap((rule) =>
    rule.scope === "suppressions"
      ? attempt(rule, faults, () => [...rule.check(comments, optionsOf(rule, config))]).map((report) =>
          toFinding(rule, report, config),
        )
      : [],
  );
  const all = inOrder([...kept, ...ofComments]);
  const gathered = gatherCrowds(keepOneAPlace(withFixesOfLists(all)), text, { rules: active, config });
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
