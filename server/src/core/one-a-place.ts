import type { Finding } from "./finding";

/**
 * The rules about wording, those that matter most first. Where two of them speak of the same words the first is heard:
 * what shuts readers out comes before what is hard to read, a word before its sentence, and a sentence before the whole posting.
 */
const BY_PRIORITY = [
  "statements/background-check-wording",
  "bias/criminal-record",
  "bias/race-religion-family",
  "bias/gendered-title",
  "bias/gendered-noun",
  "bias/gendered-pronoun",
  "bias/ability",
  "bias/origin",
  "bias/age",
  "requirements/personal-attributes",
  "bias/other-insensitive",
  "clarity/write-good-illusion",
  "clarity/inconsistent-spelling",
  "bias/gender-coded",
  "clarity/weak-opening",
  "clarity/third-person",
  "clarity/hollow-perk",
  "clarity/hype",
  "clarity/buzzword",
  "requirements/vague",
  "clarity/write-good-wordy",
  "clarity/write-good-cliche",
  "clarity/write-good-weasel",
  "clarity/write-good-adverb",
  "clarity/unexplained-acronym",
  "clarity/write-good-there-is",
  "clarity/write-good-so",
  "clarity/write-good-passive",
  "clarity/write-good-e-prime",
  "clarity/exclamation",
  "clarity/shouting",
  "clarity/long-sentence",
  "clarity/reading-grade",
];
const PLACE: ReadonlyMap<string, number> = new Map(BY_PRIORITY.map((id, index) => [id, index]));

/**
 * Leaves one finding a place among the rules about wording: of those that overlap a warning stays before a matter
 * of taste, and among equals that of the rule that comes first. What the others say is related to the one that stays. Findings of other rules are left alone.
 */
export function keepOneAPlace(findings: readonly Finding[]): Finding[] {
  const merged = new Map<Finding, Finding | undefined>();
  for (const group of overlapping(findings.filter(({ rule }) => PLACE.has(rule)))) {
    const kept: { finding: Finding; others: Finding[] }[] = [];
    for (const finding of group.sort(byPriority)) {
      const stronger = kept.find((other) => isSamePlace(other.finding, finding));
      if (!stronger) kept.push({ finding, others: [] });
      else {
        stronger.others.push(finding);
        merged.set(finding, undefined);
      }
    }
    for (const { finding, others } of kept) {
      if (others.length === 0) continue;
      const related = others.map(({ message, span }) => ({ message, span }));
      merged.set(finding, { ...finding, related: [...finding.related, ...related] });
    }
  }
  return findings.flatMap((finding) => (merged.has(finding) ? (merged.get(finding) ?? []) : finding));
}

/** Gives words that run together the fix of the list of which they are, where there is one: it parts them all, and a single break would leave two halves of it. */
export function withFixesOfLists(findings: readonly Finding[]): readonly Finding[] {
  const lists = findings.flatMap(({ rule, fixes }) => (rule === "structure/inline-list" ? fixes : []));
  if (lists.length === 0) return findings;
  const bySeam = new Map(lists.flatMap((fix) => fix.edits.map(({ start }) => [start, fix] as const)));
  return findings.map((finding) => {
    const [edit] = finding.fixes[0]?.edits ?? [];
    const isSeam = finding.rule === "draft/spacing" && finding.messageId === "glued";
    const fix = isSeam && edit ? bySeam.get(edit.start) : undefined;
    return fix ? { ...finding, fixes: [fix] } : finding;
  });
}

/** The findings that are tied by overlaps, two or more together. */
function overlapping(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  let end = -1;
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = groups.at(-1);
    if (last && (finding.span.start < end || isSamePlace(last.at(-1)!, finding))) last.push(finding);
    else groups.push([finding]);
    end = Math.max(end, finding.span.end);
  }
  return groups.filter((group) => group.length > 1);
}

function isSamePlace({ span: a }: Finding, { span: b }: Finding): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}

/** What may be a defect goes before matters of taste, which differ in severity less than in what they speak of. */
function isGrave({ severity }: Finding): boolean {
  return severity === "error" || severity === "warning";
}

function byPriority(a: Finding, b: Finding): number {
  return (
    Number(isGrave(b)) - Number(isGrave(a)) ||
    PLACE.get(a.rule)! - PLACE.get(b.rule)! ||
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : 0)
  );
}
