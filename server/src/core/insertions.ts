import { SECTION_TEXTS } from "./data/section-texts";
import type { SectionKind } from "./data/section-kinds";
import type { Finding } from "./finding";
import type { LintResult } from "./lint";
import { bulletStyle } from "./posting/placement/section-style";
import { STATEMENT_KINDS, type StatementKind } from "./posting/posting";
import { EXPECTED_PARTS, type ExpectedPart } from "./posting/placement/section-order";
import { statementText } from "./posting/statements/statement-texts";
import { PAY_HEADING, payLaw, payPhrase } from "./rules/pay-insertion";
import type { Draft } from "./rules/rule";
import { escapeSnippet, promptsOfSnippet, snippetWithPrompts } from "./rules/snippet";
import { homeOf } from "./rules/statement-insertion";

/** Something that can be written into a posting that lacks it. */
export interface Insertion {
  readonly form: "title" | "section" | "statement" | "pay";
  /** What it is, in a few words: the words of its heading, or the name of a statement. */
  readonly name: string;
  /** The kind of the section in which it stands; null for the title. */
  readonly section: SectionKind | null;
  /** The words of the heading that a section of its own has. */
  readonly heading: string;
  /** What stands below the heading, its lines ended by LF; prompts stand in brackets. */
  readonly text: string;
  /** The same with a tab stop for each prompt, in LSP snippet syntax. */
  readonly snippet: string;
  /** The finding that says that it is missing; null where nobody asks for it. */
  readonly absence: Finding | null;
  /** Whose words they are: the organisation's own, those of a place's law, or a sample of ours. */
  readonly origin: "approved" | "law" | "sample";
  /** The name of the place whose law asks for these words; null where none does. */
  readonly place: string | null;
}

/**
 * What a posting lacks, ready to be written: what a finding says to be missing, and what nobody asks for but many postings have.
 * In the usual order of postings; nothing for a posting that is not in English. `text` is that of the result.
 */
export function insertionsFor(text: string, result: LintResult): Insertion[] {
  const { posting, blocks, config, jurisdictions } = result;
  if ((posting.language ?? "en") !== "en") return [];
  const draft: Draft = { text, blocks, posting, setting: config, jurisdictions };
  const absences = absencesIn(result.findings);
  return [
    ...titleInsertion(draft, absences),
    ...sectionInsertions(draft, absences, result),
    ...payInsertions(draft, absences, result),
    ...statementInsertions(draft, absences, result),
  ].filter((insertion) => !isBegun(text, insertion.text));
}

/** Whether what would be inserted stands in a text already, with prompts that nobody has filled in. */
export function isBegun(text: string, inserted: string): boolean {
  return Array.from(inserted.matchAll(/\[[^[\]\n]{1,200}\](?!\()/g)).some(([prompt]) => text.includes(prompt));
}

/** What is missing, by the name that rules call it: those of `structure/missing-summary` and `pay/missing-pay` are “summary” and “pay”. */
export function absencesIn(findings: readonly Finding[]): Map<string, Finding> {
  const absences = new Map<string, Finding>();
  for (const finding of findings) {
    const [, part] = /^(?:structure|pay|statements)\/missing-(.+)$/.exec(finding.rule) ?? [];
    if (part !== undefined && !absences.has(part)) absences.set(part, finding);
  }
  return absences;
}

type Absences = ReadonlyMap<string, Finding>;

function titleInsertion({ posting }: Draft, absences: Absences): Insertion[] {
  const absence = absences.get("title") ?? null;
  if (absence === null && posting.words > 0) return [];
  return [
    { ...SAMPLE, ...filled("[Job title]"), form: "title", name: "Job title", section: null, heading: "", absence },
  ];
}

const SAMPLE = { origin: "sample", place: null } as const;

function sectionInsertions(draft: Draft, absences: Absences, { config, posting }: LintResult): Insertion[] {
  const kinds = new Set(posting.sections.map(({ kind }) => kind));
  return Object.entries(SECTION_TEXTS).flatMap(([key, { heading, prompts }]) => {
    const section = key as keyof typeof SECTION_TEXTS;
    const absence = absences.get(section) ?? null;
    const isSought = posting.words > 0 && isLookedFor(section, config);
    const isThere = (KIN[section] ?? [section]).some((kind) => kinds.has(kind));
    if (absence === null && (isSought || isThere)) return [];
    const bullet = prompts.length > 1 ? bulletStyle(draft.blocks) : "";
    const lines = prompts.map((prompt) => `${bullet}[${prompt}]`).join("\n");
    return [{ ...SAMPLE, form: "section", name: heading, section, heading, ...filled(lines), absence }];
  });
}

/** Sections that make another one needless. */
const KIN: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  requirements: ["requirements", "requirements-required"],
  "about-team": ["about-team", "about-company"],
};

/** Whether a rule looks for a part, so that its silence says that the part is there. */
function isLookedFor(part: SectionKind, { sections, rules }: LintResult["config"]): boolean {
  const expected: readonly ExpectedPart[] = [...sections.required, ...sections.recommended];
  const isExpected = EXPECTED_PARTS.some((one) => one === part && expected.includes(one));
  return isExpected && rules.get(`structure/missing-${part}`)?.severity !== "off";
}

function payInsertions(draft: Draft, absences: Absences, { posting }: LintResult): Insertion[] {
  const absence = absences.get("pay") ?? null;
  if (absence === null && posting.pay.length > 0) return [];
  const law = payLaw(draft);
  const snippet = payPhrase(draft, law);
  const words = { text: promptsOfSnippet(snippet), snippet };
  const own = law?.paySnippet ? ({ origin: "law", place: law.name } as const) : SAMPLE;
  return [{ ...own, form: "pay", name: PAY_HEADING, section: "pay", heading: PAY_HEADING, ...words, absence }];
}

function statementInsertions(draft: Draft, absences: Absences, { posting, config }: LintResult): Insertion[] {
  const said = new Set<StatementKind>(posting.statements.map(({ kind }) => kind));
  return STATEMENT_KINDS.flatMap((kind) => {
    const absence = absences.get(kind) ?? null;
    const rule = config.rules.get(`statements/missing-${kind}`);
    const isSought = posting.words > 0 && rule !== undefined && rule.severity !== "off";
    if (absence === null && (isSought || said.has(kind))) return [];
    const statement = statementText(kind, null, draft);
    // Samples of what few postings need are not offered unasked.
    if (!statement || (absence === null && !statement.isApproved && !COMMON.has(kind))) return [];
    const { section, heading, name } = homeOf(kind, statement.text);
    const origin = statement.isApproved ? "approved" : "sample";
    return [
      { form: "statement", name: capitalised(name), section, heading, ...filled(statement.text), absence, origin, place: null }, // prettier-ignore
    ];
  });
}

const COMMON: ReadonlySet<StatementKind> = new Set(["equal-opportunity", "accommodation", "fair-chance"]);

/** A text with its prompts, and with tab stops at them. */
function filled(text: string): Pick<Insertion, "text" | "snippet"> {
  return { text, snippet: snippetWithPrompts(text) ?? escapeSnippet(text) };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
