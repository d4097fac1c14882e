import type { Jurisdiction } from "./jurisdiction";

export const usCo: Jurisdiction = {
  id: "us-co",
  name: "Colorado",
  country: "US",
  region: "US-CO",
  parents: ["us"],
  effectiveFrom: "2021-01-01",
  employeesMin: null,
  employeesCount: null,
  requires: [
    "pay_or_range",
    "benefits_general",
    "other_compensation_general",
    "application_deadline",
    "how_to_apply",
    "promotion_notice_internal",
  ],
  forbids: ["open_ended_range", "exclude_residents", "salary_history_question"],
  remoteReach: ["any_remote_of_covered_employer", "can_be_filled_in"],
  citation: "C.R.S. 8-5-201",
  url: "https://cdle.colorado.gov/equalpaytransparency",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
