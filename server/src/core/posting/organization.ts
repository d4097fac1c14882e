import type { ApprovedStatements } from "./statements/approved-statements";
import type { SectionPlan } from "./placement/section-order";

/** Whose law binds an employer depends on what it is. */
export const EMPLOYER_KINDS = ["private", "federal", "state", "local"] as const;
export type EmployerKind = (typeof EMPLOYER_KINDS)[number];

/** What the configuration says of the employer; null where it says nothing. */
export interface Organization {
  readonly name: string | null;
  readonly kind: EmployerKind | null;
  /** How many people it employs anywhere. */
  readonly headcount: number | null;
  /** Whom candidates ask for an accommodation: an e-mail address, a telephone number or the address of a form. */
  readonly accommodationContact: string | null;
  readonly federalContractor: boolean;
}

/** What bears on a posting beside its text. */
export interface Setting {
  /** The day by which everything is judged, as `YYYY-MM-DD`. */
  readonly today: string;
  readonly organization: Organization;
  /** The texts that the organisation has approved, by the kind of statement. */
  readonly statements: ApprovedStatements;
  /** Ids of the places whose law applies beside those that the posting names, such as `us-wa`. */
  readonly jurisdictions: readonly string[];
  /** Words that no word rule reports, in lower case. */
  readonly allowedWords: ReadonlySet<string>;
  /** Which parts a posting has, and in what order. */
  readonly sections: SectionPlan;
}
