import type { Confidence, Jurisdiction, LegalTerm } from "../data/jurisdictions/jurisdiction";
import type { Related, Severity, Source } from "../finding";
import type { ApplicableJurisdiction } from "../posting/jurisdictions";
import type { Span } from "../text/span";
import type { Draft } from "./rule";

/** A duty or ban of a place's law that bears on a posting, with how grave and how certain it is. */
export interface Law {
  readonly jurisdiction: Jurisdiction;
  /** The words of the posting that name the place; null if the configuration does. */
  readonly span: Span | null;
  readonly severity: Severity;
  /** Whether it binds on the day by which the posting is judged; else it will, while applications are still taken. */
  readonly timing: "now" | "coming";
  /** What the messages of rules fill in. */
  readonly values: {
    /** The place, with whom its law binds where that cannot be told: `Washington (employers with 15 or more employees)`. */
    readonly place: string;
    readonly citation: string;
    /** The beginning of a sentence that goes on with what the law asks for: `Washington asks employers with 15 or more employees for`. */
    readonly asks: string;
  };
}

const SEVERITY: Readonly<Record<Confidence, Severity>> = { high: "error", medium: "warning", low: "information" };
const GRAVITY: readonly Severity[] = ["hint", "information", "warning", "error"];

/** The laws that know one of some terms and bear on a posting, the gravest first: of several places the strictest decides. */
export function lawsOn(draft: Draft, terms: readonly LegalTerm[]): Law[] {
  const laws = draft.jurisdictions.flatMap((place) => lawOf(place, terms, draft) ?? []);
  return laws.sort((a, b) => GRAVITY.indexOf(b.severity) - GRAVITY.indexOf(a.severity));
}

function lawOf(
  { jurisdiction, span, employer }: ApplicableJurisdiction,
  terms: readonly LegalTerm[],
  { setting, posting }: Draft,
): Law | undefined {
  const term = terms.find(
    (one) =>
      (jurisdiction.requires as readonly LegalTerm[]).includes(one) ||
      (jurisdiction.forbids as readonly LegalTerm[]).includes(one),
  );
  if (!term) return undefined;
  const { name, citation, employeesCount, employeesCounted, enforcedFrom, effectiveFrom } = jurisdiction;
  const { headcount } = setting.organization;
  const employeesMin = jurisdiction.terms[term]?.anySize ? null : jurisdiction.employeesMin;
  const from = jurisdiction.terms[term]?.from ?? effectiveFrom;
  if (from === null || (employeesMin !== null && headcount !== null && headcount < employeesMin)) return undefined;
  const timing = from <= setting.today ? "now" : "coming";
  if (timing === "coming" && (posting.validThrough === null || posting.validThrough.value < from)) return undefined;
  const confidence = jurisdiction.terms[term]?.confidence ?? jurisdiction.confidence;
  const isUnenforced = enforcedFrom !== null && term !== "salary_history_question" && enforcedFrom > setting.today;
  const isPublic = employer === "state" || employer === "local";
  const sure = SEVERITY[confidence];
  const severity =
    timing === "coming" ? "information" : sure === "error" && (isUnenforced || isPublic) ? "warning" : sure;
  const isCounted = employeesMin === null || (headcount !== null && employeesCounted === "anywhere");
  const whom = isCounted ? "" : ` employers with ${employeesCount}`;
  const verb =
    timing === "coming"
      ? `will ask${whom}, from ${longDate(from)}, for`
      : severity === "error"
        ? `asks${whom} for`
        : `may ask${whom} for`;
  return {
    jurisdiction,
    span,
    severity,
    timing,
    values: { place: isCounted ? name : `${name} (for${whom})`, citation, asks: `${capitalised(name)} ${verb}` },
  };
}

/** What a finding that rests on laws shows beside its words: the citations, and where the posting names the places. */
export function lawBehind(
  laws: readonly Law[],
  found: Span,
): { readonly sources: readonly Source[]; readonly related: readonly Related[] } {
  return {
    sources: laws.map(({ jurisdiction: { citation: title, url } }) => ({ title, url })),
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

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2027-09-26` as `26 September 2027`. */
function longDate(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
