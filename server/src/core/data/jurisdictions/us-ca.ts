import type { Jurisdiction } from "./jurisdiction";

export const usCa: Jurisdiction = {
  id: "us-ca",
  name: "California",
  country: "US",
  region: "US-CA",
  parents: ["us"],
  effectiveFrom: "2023-01-01",
  employeesMin: 15,
  employeesCount: "15 or more employees",
  requires: ["pay_range_min_max", "commission_or_piece_rate_range"],
  forbids: ["pay_link_only", "salary_history_question", "exclude_residents"],
  remoteReach: ["can_be_filled_in"],
  citation: "California Labor Code § 432.3",
  url: "https://www.dir.ca.gov/dlse/California_Equal_Pay_Act.htm",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: "We expect to pay \\$${1:minimum} to \\$${2:maximum} per ${3|year,hour|} upon hire.",
};
