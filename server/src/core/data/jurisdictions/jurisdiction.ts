/** How sure a legal fact is. An error may rest on `high` only. */
export type Confidence = "high" | "medium" | "low";

/** What a law asks a posting to say. */
export const DUTIES = [
  "pay_or_range", "pay_range_min_max", "pay_minimum", "overpay_willingness", "pay_period_unit", "benefits_general",
  "other_compensation_general", "commission_statement", "commission_or_piece_rate_range", "tipped_statement_base_wage",
  "application_deadline", "how_to_apply", "job_description", "gender_neutral_wording", "ai_use_statement", "vacancy_status_statement",
  "promotion_notice_internal", "pay_on_request", "pay_before_interview", "pay_after_interview", "pay_after_offer_on_request",
  "pay_before_contract", "healthcare_before_interview", "collective_agreement_terms", "advertised_pay_lawful", "non_posted_pay_before_discussion",
] as const; // prettier-ignore
export type Duty = (typeof DUTIES)[number];

/** What a law does not let a posting do. */
export const BANS = [
  "open_ended_range", "range_spread_over_limit", "pay_link_only", "salary_history_question", "exclude_residents", "canadian_experience",
  "gendered_wording", "pay_below_advertised", "advertised_pay_below_minimum", "pay_secrecy", "vague_pay_words", "exclude_retaliate",
] as const; // prettier-ignore
export type Ban = (typeof BANS)[number];

/** What the law of one place asks of a job posting. */
export interface Jurisdiction {
  /** Such as `us-wa`: ISO 3166 in lower case, and a name for a city or a county. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2 of the state or province; null for a country. */
  readonly region: string | null;
  /** Ids of the places it lies in. */
  readonly parents: readonly string[];
  /** The first day on which the duties bind, as `YYYY-MM-DD`; null if there are none. */
  readonly effectiveFrom: string | null;
  /** The headcount from which an employer is bound, and how it is counted; null if every employer is. */
  readonly employeesMin: number | null;
  readonly employeesCount: string | null;
  readonly requires: readonly Duty[];
  readonly forbids: readonly Ban[];
  /** Whether it reaches a remote job that could be done from there. */
  readonly remoteReach: readonly string[];
  readonly citation: string;
  readonly url: string;
  /** The day on which the facts were last checked, as `YYYY-MM-DD`. */
  readonly checked: string;
  readonly confidence: Confidence;
  /** The pay phrase in the form that this law asks for, as a snippet with tab stops. */
  readonly paySnippet: string | null;
}
