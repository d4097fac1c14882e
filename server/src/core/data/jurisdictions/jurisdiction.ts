/** How sure a legal fact is. An error may rest on `high` only. */
export type Confidence = "high" | "medium" | "low";

/** What a law asks a posting to say. */
export const DUTIES = [
  "pay_or_range", "pay_range_min_max", "pay_minimum", "overpay_willingness", "pay_period_unit", "benefits_general",
  "other_compensation_general", "commission_statement", "commission_or_piece_rate_range", "tipped_statement_base_wage",
  "application_deadline", "how_to_apply", "job_description", "gender_neutral_wording", "ai_use_statement", "vacancy_status_statement",
  "promotion_notice_internal", "pay_on_request", "pay_before_interview", "pay_after_interview", "pay_after_offer_on_request",
  "pay_before_contract", "healthcare_before_interview", "collective_agreement_terms", "advertised_pay_lawful", "non_posted_pay_before_discussion",
  "fair_chance_statement", "individualized_assessment_notice", "accommodation_statement", "lie_detector_notice_on_application",
] as const; // prettier-ignore
export type Duty = (typeof DUTIES)[number];

/** What a law does not let a posting do. */
export const BANS = [
  "open_ended_range", "range_spread_over_limit", "pay_link_only", "salary_history_question", "exclude_residents", "canadian_experience",
  "gendered_wording", "pay_below_advertised", "advertised_pay_below_minimum", "pay_secrecy", "vague_pay_words", "exclude_retaliate",
  "record_exclusion", "background_check_condition", "background_check_mention", "non_compete", "non_compete_limited",
] as const; // prettier-ignore
export type Ban = (typeof BANS)[number];

/** How a law stands: `superseded` and `none` ask nothing; `not_in_posting` asks for pay elsewhere than in the posting. */
export const STATUSES = [
  "in_force", "in_force_enforcement_later", "enacted_future", "enacted_date_unverified", "superseded", "partial", "not_in_posting", "not_transposed", "proposed", "none",
] as const; // prettier-ignore
export type Status = (typeof STATUSES)[number];

/** Which jobs a law reaches beside those that are done in the place. */
export const REMOTE_REACHES = [
  "can_be_filled_in", "any_remote_of_covered_employer", "performed_in_part_in", "reports_to_in", "located_in_or_remote_by_local_employer",
  "predominantly_for_local_office", "primary_place_of_work", "takes_applications_in", "within_city_limits", "continuation_of_work_in",
  "principal_place_of_business", "not_stated", "not_applicable",
] as const; // prettier-ignore
export type RemoteReach = (typeof REMOTE_REACHES)[number];

export type LegalTerm = Duty | Ban;

/** Where one duty or ban of a law differs from the others. */
export interface TermDetail {
  /** Its own first day, as `YYYY-MM-DD`. */
  readonly from?: string;
  /** Whether it holds only for jobs that are paid by nothing else, such as by commission alone. */
  readonly solely?: boolean;
  /** Whether it binds employers of any size, where the other duties do not. */
  readonly anySize?: boolean;
  /** The employers it binds, where they are others than those whom the law about pay binds. */
  readonly employees?: Headcount;
  /** Its own certainty: often it rests on the guidance of an agency. */
  readonly confidence?: Confidence;
  /** The law it stands in, where that is not the law about pay. */
  readonly citation?: string;
  readonly url?: string;
}

/** The size from which employers are bound. */
export interface Headcount {
  readonly min: number;
  /** In words: `5 or more employees`. */
  readonly count: string;
  /** Whether only the employees in the place count. */
  readonly counted: "anywhere" | "there";
}

/** How wide a range may be: by an amount a year, or by a part of the minimum. */
export interface SpreadLimit {
  readonly amount: number | null;
  readonly percent: number | null;
  readonly currency: string;
  /** The limit does not hold for a range whose top is above this amount a year. */
  readonly exemptAbove: number | null;
  readonly confidence: Confidence;
}

export interface RangeRules {
  /** What the range is of, in a few words; null for what is expected in good faith. */
  readonly basis: string | null;
  /** Whether one figure is enough where one rate is offered. */
  readonly fixedRateOk: boolean;
  /** Whether pay behind a link is enough; null if that is not said. */
  readonly linkOk: boolean | null;
  readonly maxSpread: SpreadLimit | null;
}

/** What the law of one place asks of a job posting. */
export interface Jurisdiction {
  /** Such as `us-wa`: ISO 3166 in lower case, and a name for a city or a county. */
  readonly id: string;
  readonly name: string;
  readonly level: "union" | "country" | "region" | "county" | "city";
  /** ISO 3166-1 alpha-2; `EU` for the European Union. */
  readonly country: string;
  /** ISO 3166-2 of the state or province, also of a city or county in it; null for a country. */
  readonly region: string | null;
  /** Ids of the places it lies in. */
  readonly parents: readonly string[];
  /** The first day on which the duties bind, as `YYYY-MM-DD`, or 1970-01-01 for old law; null if there are none. */
  readonly effectiveFrom: string | null;
  readonly status: Status;
  /** The day before which the law is in force and not enforced; null if there is no such time. */
  readonly enforcedFrom: string | null;
  /** The headcount from which an employer is bound, and how it is counted; null if every employer is. */
  readonly employeesMin: number | null;
  readonly employeesCount: string | null;
  /** Whether only the employees in the place count. */
  readonly employeesCounted: "anywhere" | "there";
  readonly requires: readonly Duty[];
  readonly forbids: readonly Ban[];
  /** The duties and bans whose first day or certainty is another than the law's. */
  readonly terms: { readonly [Term in LegalTerm]?: TermDetail };
  readonly range: RangeRules | null;
  readonly remoteReach: readonly RemoteReach[];
  readonly citation: string;
  readonly url: string;
  /** The day on which the facts were last checked, as `YYYY-MM-DD`. */
  readonly checked: string;
  readonly confidence: Confidence;
  /** The pay phrase in the form that this law asks for, as a snippet with tab stops. */
  readonly paySnippet: string | null;
}
