import {
  findingsOfLaw,
  whyUnscored,
  type ApplicableJurisdiction,
  type LintResult,
  type Posting,
  type Section,
  type Span,
  type Unscored,
} from "../core/index";
import type { Translator } from "../l10n/translator";
import type { PostingReport, ReportLaw, ReportLine, ReportPart, TextSpan } from "../protocol";
import type { CheckedDocument } from "./checker";
import { isToFix } from "./code-lens";
import { figuresOf } from "./report-figures";
import { rankedFindings } from "./report-findings";
import { kindInWords } from "./sections";

/** How many rows of findings the report has: the first few are what a writer acts upon. */
const MOST_FINDINGS = 12;
/** How many words people read in a minute, in silence (Brysbaert, 2019). */
const WORDS_A_MINUTE = 238;

/** What the report view shows of a document; a function of the check alone. */
export function reportOf(checked: CheckedDocument, words: Translator): PostingReport {
  const { source, result } = checked;
  const { posting, jurisdictions } = result;
  const at = ({ start, end }: Span): TextSpan => ({ start: start + source.shift, end: end + source.shift });
  const unscored = whyUnscored(source.text, result);
  const { rows, more } = rankedFindings(checked, words, MOST_FINDINGS);
  const toFix = result.findings.filter(isToFix).length;
  const parts = partsOf(result, at);
  return {
    uri: source.uri,
    version: source.version,
    score: unscored === null ? result.score : null,
    words: posting.words,
    minutes: Math.max(1, Math.round(posting.words / WORDS_A_MINUTE)),
    findings: rows,
    more,
    places: { toFix, toConsider: result.findings.length - toFix },
    parts,
    pay: posting.pay.map((pay) => ({ text: payInWords(pay), note: "", span: at(pay.span) })),
    laws: jurisdictions.map((place) => toLaw(place, result, at)),
    statements: posting.statements.map((statement) => toStatement(statement, at)),
    ...figuresOf(checked, at),
    verdict: unscored === null ? verdictOf(result, parts) : WITHOUT_SCORE[unscored],
  };
}

/** No praise for what has an error in it or lacks a part that it must have. */
function verdictOf({ score, findings }: LintResult, parts: readonly ReportPart[]): string {
  if (score < 60 || parts.some(({ isFound, isRequired }) => isRequired && !isFound)) return "Needs work";
  return score < 90 || findings.some(({ severity }) => severity === "error") ? "Nearly there" : "In good shape";
}

const WITHOUT_SCORE: Readonly<Record<Unscored, string>> = {
  "too-short": "Too short to score",
  "other-kind": "No score: it does not read like a posting",
};

type At = (span: Span) => TextSpan;

/** The parts that the configuration expects. What has no finding that it is missing, is there. */
function partsOf({ findings, posting, config }: LintResult, at: At): ReportPart[] {
  const { required, recommended } = config.sections;
  return [...new Set([...required, ...recommended])].flatMap((part) => {
    const rule = `structure/missing-${part}`;
    // Where the law asks for a part, the rule about that law reports its absence.
    const absence = findings.find((finding) => finding.rule === rule || finding.rule === `pay/missing-${part}`);
    const isFound = absence === undefined;
    const place = absence ? absence.span : placeOf(part, posting);
    // With its rule off nobody looked, so its absence would be news to us.
    if (isFound && place === null && config.rules.get(rule)?.severity === "off") return [];
    const name = kindInWords(part as Section["kind"]);
    const fix = absence?.fixes[0]?.title ?? null;
    return [{ name, isFound, isRequired: required.includes(part), span: place && at(place), fix }];
  });
}

/** Where a part stands: its section, else the fact that says it. */
function placeOf(part: string, posting: Posting): Span | null {
  const kinds = part === "requirements" ? REQUIREMENTS : new Set([part]);
  const section = posting.sections.find(({ kind }) => kinds.has(kind));
  if (section) return section.headingSpan ?? section.span;
  const facts: Readonly<Record<string, { readonly span: Span } | null | undefined>> = {
    title: posting.title,
    requirements: posting.requirements[0],
    benefits: posting.benefits[0],
    location: posting.locations[0] ?? posting.workArrangement,
    "employment-type": posting.employmentTypes[0],
    "how-to-apply": posting.validThrough,
    "about-company": posting.organization,
  };
  return facts[part]?.span ?? null;
}

const REQUIREMENTS: ReadonlySet<string> = new Set<Section["kind"]>([
  "requirements-required",
  "requirements",
  "requirements-preferred",
  "skills",
  "education",
]);

function payInWords({ min, max, currency, unit }: Posting["pay"][number]): string {
  const figure = (amount: number) => amount.toLocaleString("en-US");
  const amounts = [min, max].filter((amount) => amount !== null);
  const low = min === null && max !== null ? "up to " : max === null ? "from " : "";
  const range = min === max ? amounts.slice(0, 1) : amounts;
  const period = unit === null ? "" : ` ${UNITS[unit]}`;
  return `${low}${currency === null ? "" : `${currency} `}${range.map(figure).join(" – ")}${period}`;
}

const UNITS = { HOUR: "an hour", DAY: "a day", WEEK: "a week", MONTH: "a month", YEAR: "a year" } as const;

function toLaw({ jurisdiction, span }: ApplicableJurisdiction, { findings, config }: LintResult, at: At): ReportLaw {
  const { id, name, citation, url, requires, forbids, status, effectiveFrom } = jurisdiction;
  const asks = (requires.length > 0 || forbids.length > 0) && status !== "none" && status !== "superseded";
  const isLater = effectiveFrom !== null && effectiveFrom > config.today;
  const standing = !asks
    ? "no law on postings that we know of"
    : status === "proposed"
      ? "proposed, not in force"
      : isLater
        ? `from ${effectiveFrom}`
        : "applies now";
  const resting = asks ? findingsOfLaw(findings, jurisdiction).length : 0;
  return {
    ...{ id, name, standing, findings: resting, span: span && at(span) },
    ...(asks ? { citation, url } : { citation: "", url: "" }),
  };
}

function toStatement({ kind, complete, missing, span }: Posting["statements"][number], at: At): ReportLine {
  const words = kind.replaceAll("-", " ");
  const text = SHORT[kind] ?? words.charAt(0).toUpperCase() + words.slice(1);
  const note = complete ? "" : missing.length > 0 ? `without ${missing.join(", ")}` : "not complete";
  return { text, note, span: at(span) };
}

const SHORT: Readonly<Record<string, string>> = { "e-verify": "E-Verify", "ai-use": "Use of AI" };
