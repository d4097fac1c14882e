import type { Jurisdiction } from "./jurisdiction";

export const usDe: Jurisdiction = {
  id: "us-de",
  name: "Delaware",
  country: "US",
  region: "US-DE",
  parents: ["us"],
  effectiveFrom: "2027-09-26",
  employeesMin: 26,
  employeesCount: "26 or more employees",
  requires: [
    "pay_or_range",
    "benefits_general",
    "other_compensation_general",
    "commission_statement",
    "tipped_statement_base_wage",
    "non_posted_pay_before_discussion",
  ],
  forbids: ["salary_history_question"],
  remoteReach: ["located_in_or_remote_by_local_employer"],
  citation: "19 Del. C. 709C",
  url: "https://delcode.delaware.gov/title19/c007/sc01/index.html",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
