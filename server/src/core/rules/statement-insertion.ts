import type { SectionKind } from "../data/section-kinds";
import type { Fix } from "../finding";
import { insertSection } from "../posting/placement/insert-section";
import type { StatementKind } from "../posting/posting";
import { statementText } from "../posting/statements/statement-texts";
import { lineBreakOf } from "../text/lines";
import type { Draft } from "./rule";
import { snippetWithPrompts } from "./snippet";

/** In which section a statement goes where it has none of its own, under which heading, and how a menu calls it. */
interface Home {
  readonly section: SectionKind;
  readonly heading: string;
  readonly name: string;
}

/**
 * The fix that puts a missing statement for a place into a section of its own: the organisation's approved text, else a sample of ours.
 * The place is an id such as `us-ca`; null for where the job is. No fix where nobody has a text.
 */
export function statementInsertion(draft: Draft, kind: StatementKind, place: string | null): Fix[] {
  const statement = statementText(kind, place, draft);
  if (!statement) return [];
  const { section, heading, name } = homeOf(kind, statement.text);
  const edit = insertSection(draft, section, { heading, lines: [inDocument(draft, statement.text)] });
  const snippet = snippetWithPrompts(edit.text);
  const title = `Insert ${statement.isApproved ? "your approved" : "a sample"} ${name}`;
  return [{ title, safe: false, edits: [edit], ...(snippet !== undefined && { snippet }) }];
}

/** How messages and menus call a kind of statement. */
export function statementName(kind: StatementKind): string {
  return homeOf(kind).name;
}

/** A text with the line breaks of a posting. */
export function inDocument({ text }: Pick<Draft, "text">, words: string): string {
  return words.replaceAll("\n", lineBreakOf(text));
}

/** Where a kind of statement goes; an offer of adjustments, as British and Australian employers call them, by that name. */
export function homeOf(kind: StatementKind, text = ""): Home {
  if (kind === "accommodation" && saysAdjustments(text)) return ADJUSTMENTS;
  const name = kind.replaceAll("-", " ");
  return HOMES[kind] ?? { section: "legal", heading: name.charAt(0).toUpperCase() + name.slice(1), name };
}

/** Whether a statement calls by the name of adjustments what is an accommodation elsewhere. */
export function saysAdjustments(text: string): boolean {
  return /\badjustments?\b/i.test(text) && !/\baccommodations?\b/i.test(text);
}

const ADJUSTMENTS: Home = {
  section: "accommodation",
  heading: "Reasonable adjustments",
  name: "offer of reasonable adjustments",
};

const HOMES: Readonly<Partial<Record<StatementKind, Home>>> = {
  "equal-opportunity": {
    section: "equal-opportunity",
    heading: "Equal opportunity",
    name: "equal-opportunity statement",
  },
  accommodation: { section: "accommodation", heading: "Accommodations", name: "offer of accommodation" },
  "fair-chance": { section: "fair-chance", heading: "Fair chance", name: "fair-chance statement" },
  "e-verify": { section: "legal", heading: "E-Verify", name: "E-Verify statement" },
  visa: { section: "legal", heading: "Visa sponsorship", name: "statement about visas" },
  "work-authorization": { section: "legal", heading: "Work authorization", name: "statement about work authorization" },
  "background-check": { section: "legal", heading: "Background check", name: "statement about background checks" },
  "drug-test": { section: "legal", heading: "Drug test", name: "statement about drug tests" },
  "ai-use": { section: "how-to-apply", heading: "Use of AI in hiring", name: "statement about the use of AI" },
  "vacancy-status": { section: "how-to-apply", heading: "Vacancy", name: "statement about the vacancy" },
  diversity: { section: "diversity", heading: "Diversity", name: "diversity statement" },
  privacy: { section: "legal", heading: "Privacy", name: "privacy statement" },
  "pay-disclaimer": { section: "pay", heading: "Pay", name: "statement about the pay range" },
  "disability-veteran": {
    section: "equal-opportunity",
    heading: "Equal opportunity",
    name: "statement about disability and veterans",
  },
  "at-will": { section: "legal", heading: "At-will employment", name: "at-will statement" },
  "scam-warning": { section: "how-to-apply", heading: "Beware of scams", name: "warning about scams" },
};
