import type { Jurisdiction } from "./jurisdiction";

export const usNy: Jurisdiction = {
  id: "us-ny",
  name: "New York State",
  country: "US",
  region: "US-NY",
  parents: ["us"],
  effectiveFrom: "2023-09-17",
  employeesMin: 4,
  employeesCount: "4 or more employees",
  requires: ["pay_range_min_max", "commission_statement", "job_description"],
  forbids: ["open_ended_range", "salary_history_question", "exclude_retaliate"],
  remoteReach: ["performed_in_part_in", "reports_to_in"],
  citation: "N.Y. Labor Law § 194-b",
  url: "https://dol.ny.gov/pay-transparency-act-frequently-asked-questions",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
