import type { Confidence, Jurisdiction, LegalTerm, TermDetail } from "../data/jurisdictions/jurisdiction";
import type { Related, Severity, Source } from "../finding";
import type { ApplicableJurisdiction } from "../posting/jurisdiction/jurisdictions";
import { hasYear } from "../posting/read-valid-through-dates";
import type { Span } from "../text/span";
import { longDate } from "./long-date";
import type { Draft } from "./rule";

/** A duty or ban of a place's law that bears on a posting, with how grave and how certain it is. */
export interface Law {
  readonly jurisdiction: Jurisdiction;
  /** Which of the terms that were asked for it knows, and what is special about it there. */
  readonly term: LegalTerm;
  readonly detail: TermDetail;
  readonly source: Source;
  /** The words of the posting that name the place; null if the configuration does. */
  readonly span: Span | null;
  readonly severity: Severity;
  /** Whether it binds on the day by which the posting is judged; else it will, while applications are still taken. */
  readonly timing: "now" | "coming";
  /** What the messages of rules fill in. */
  readonly values: {
    /** The place, with whom its law binds where that cannot be told: `Washington (for employers with 15 or more employees)`. */
    readonly place: string;
    readonly citation: string;
    /** The beginning of a sentence that goes on with what the law asks for: `Washington asks employers with 15 or more employees for`. */
    readonly asks: string;
  };
}

const SEVERITY: Readonly<Record<Confidence, Severity>> = { high: "error", medium: "warning", low: "information" };
const GRAVITY: readonly Severity[] = ["hint", "information", "warning", "error"];

/**
 * The laws that know one of some terms and bear on a posting, the strictest first: the graver one, and of two the one that
 * binds smaller employers.
 */
export function lawsOn(draft: Draft, terms: readonly LegalTerm[]): Law[] {
  const laws = draft.jurisdictions.flatMap((place) => lawOf(place, terms, draft) ?? []);
  return laws.sort(
    (a, b) =>
      GRAVITY.indexOf(b.severity) - GRAVITY.indexOf(a.severity) ||
      (headcountOf(a.jurisdiction, a.detail)?.min ?? 0) - (headcountOf(b.jurisdiction, b.detail)?.min ?? 0),
  );
}

/** Which of some terms a place's law knows; undefined if it knows none. */
export function termOf({ requires, forbids }: Jurisdiction, terms: readonly LegalTerm[]): LegalTerm | undefined {
  const known: readonly LegalTerm[] = [...requires, ...forbids];
  return terms.find((term) => known.includes(term));
}

/** From what size an employer is bound; null if every employer is. */
export function headcountOf(jurisdiction: Jurisdiction, detail: TermDetail) {
  if (detail.employees) return detail.employees;
  const { employeesMin: min, employeesCount: count, employeesCounted: counted } = jurisdiction;
  return detail.anySize || min === null ? null : { min, count: count!, counted };
}

/** Where a duty or ban can be read. */
export function sourceOf({ citation, url }: Jurisdiction, detail: TermDetail): Source {
  return { title: detail.citation ?? citation, url: detail.url ?? url };
}

function lawOf(
  { jurisdiction, span, employer }: ApplicableJurisdiction,
  terms: readonly LegalTerm[],
  { setting, posting }: Draft,
): Law | undefined {
  const term = termOf(jurisdiction, terms);
  if (!term) return undefined;
  const detail = jurisdiction.terms[term] ?? {};
  const headcount = headcountOf(jurisdiction, detail);
  const employed = setting.organization.headcount;
  const from = detail.from ?? jurisdiction.effectiveFrom;
  if (from === null || (headcount !== null && employed !== null && employed < headcount.min)) return undefined;
  const timing = from <= setting.today ? "now" : "coming";
  const last = posting.validThrough;
  if (timing === "coming" && (last === null || !hasYear(last) || last.value < from)) return undefined;
  const { enforcedFrom, name } = jurisdiction;
  const isUnenforced = enforcedFrom !== null && term !== "salary_history_question" && enforcedFrom > setting.today;
  const isPublic = employer === "state" || employer === "local";
  const sure = SEVERITY[detail.confidence ?? jurisdiction.confidence];
  const severity =
    timing === "coming" ? "information" : sure === "error" && (isUnenforced || isPublic) ? "warning" : sure;
  const isCounted = headcount === null || (employed !== null && headcount.counted === "anywhere");
  const whom = isCounted ? "" : ` employers with ${headcount.count}`;
  const verb =
    timing === "coming"
      ? `will ask${whom}, from ${longDate(from)}, for`
      : severity === "error"
        ? `asks${whom} for`
        : `may ask${whom} for`;
  const source = sourceOf(jurisdiction, detail);
  const values = {
    place: isCounted ? name : `${name} (for${whom})`,
    citation: source.title,
    asks: `${capitalised(name)} ${verb}`,
  };
  return { jurisdiction, term, detail, source, span, severity, timing, values };
}

/** What a finding that rests on laws shows beside its words: the citations, and where the posting names the places. */
export function lawBehind(
  laws: readonly Law[],
  found: Span,
): { readonly sources: readonly Source[]; readonly related: readonly Related[] } {
  return {
    sources: laws.map(({ source }) => source),
    related: laws.flatMap(({ jurisdiction, span }) =>
      span && span.start !== found.start
        ? [
            {
              message: `The posting names ${jurisdiction.level === "city" || jurisdiction.level === "county" ? "a place in " : ""}${jurisdiction.name} here.`,
              span,
            },
          ]
        : [],
    ),
  };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
