import type { Jurisdiction } from "./jurisdiction";

export const caBc: Jurisdiction = {
  id: "ca-bc",
  name: "British Columbia",
  country: "CA",
  region: "CA-BC",
  parents: ["ca"],
  effectiveFrom: "2023-11-01",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_or_range"],
  forbids: ["open_ended_range", "salary_history_question"],
  remoteReach: ["can_be_filled_in"],
  citation: "British Columbia Pay Transparency Act, s. 2",
  url: "https://www2.gov.bc.ca/gov/content/gender-equity/wage-or-salary-information-on-job-postings",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
