import { gainOfMending, SEVERITIES, type Finding } from "../core/index";
import type { Translator } from "../l10n/translator";
import type { ReportFinding, ReportPlace } from "../protocol";
import type { CheckedDocument } from "./checker";
import { fixAllTitle, placesFixedAtOnce } from "./code-actions";
import { ruleName } from "./rule-pages";

/** What one rule has found. */
interface Found {
  /** Of mending all of it. */
  readonly gain: number;
  /** The gravest first, those of one severity in the order of the text. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The first rows of a report, and how many there are beside them. */
interface RankedFindings {
  readonly rows: ReportFinding[];
  readonly more: number;
}

/** The findings rule by rule: what gives back most first, then what is gravest, then what stands first; no more rows than `most`. */
export function rankedFindings(checked: CheckedDocument, words: Translator, most: number): RankedFindings {
  const { findings } = checked.result;
  const other = new Map([...sameGaps(findings), ...begunParts(checked)]);
  const told = findings.filter((finding) => !other.has(finding));
  const found = [...new Set(told.map(({ rule }) => rule))].map((id): Found => {
    const own = told.filter(({ rule }) => rule === id).sort((a, b) => grave(a) - grave(b));
    const [first, ...more] = own;
    const mended = new Set([...own, ...[...other].flatMap(([gap, by]) => (own.includes(by) ? [gap] : []))]);
    return { gain: gainOfMending(mended, findings), findings: [first!, ...more] };
  });
  found.sort(
    ({ gain: ours, findings: [a] }, { gain: theirs, findings: [b] }) =>
      theirs - ours || grave(a) - grave(b) || a.span.start - b.span.start,
  );
  const rows = found.slice(0, most).map((one) => toFinding(one, checked, words));
  return { rows, more: found.length - rows.length };
}

/**
 * A contact that is missing leaves a sentence that breaks off, or a placeholder: what is found of these, with the finding about the contact
 * that stands for it, so that one gap is one row.
 */
function sameGaps(findings: readonly Finding[]): Map<Finding, Finding> {
  const contacts = findings.filter(({ rule }) => rule === "statements/incomplete-accommodation");
  const gaps = findings.filter(({ rule }) => rule === "draft/truncated" || rule === "draft/placeholder");
  return new Map(
    gaps.flatMap((gap): [Finding, Finding][] => {
      const told = contacts.find(({ span }) => span.start < gap.span.end && gap.span.start < span.end);
      return told ? [[gap, told]] : [];
    }),
  );
}

/**
 * A part that is missing and whose prompts stand there already: what is found of it, with the prompt that stands for it, so that filling in
 * the prompts is one row with all that it gives back.
 */
function begunParts({ source: { text }, result: { findings } }: CheckedDocument): Map<Finding, Finding> {
  const prompt = findings.find(({ rule, span }) => rule === "draft/placeholder" && text.startsWith("[", span.start));
  // What is missing has a fix until its prompts were inserted.
  const begun = findings.filter(({ rule, fixes }) => /\/missing-/.test(rule) && fixes.length === 0);
  return new Map(prompt ? begun.map((finding) => [finding, prompt]) : []);
}

function grave({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function toFinding({ gain, findings }: Found, checked: CheckedDocument, words: Translator): ReportFinding {
  const { shift } = checked.source;
  const [{ rule, severity }] = findings;
  const count = placesFixedAtOnce(checked, rule);
  const places = findings.map((finding): ReportPlace => {
    const { message, span, fixes } = finding;
    const fix = count > 0 ? fixAllTitle(checked, finding, { words, count }) : (fixes[0]?.title ?? null);
    return { message, span: { start: span.start + shift, end: span.end + shift }, fix };
  });
  places.sort((a, b) => a.span.start - b.span.start);
  return { rule, name: ruleName(rule, words), severity, gain, places };
}
