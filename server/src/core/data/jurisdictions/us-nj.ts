import type { Jurisdiction } from "./jurisdiction";

export const usNj: Jurisdiction = {
  id: "us-nj",
  name: "New Jersey",
  country: "US",
  region: "US-NJ",
  parents: ["us"],
  effectiveFrom: "2025-06-01",
  employeesMin: 10,
  employeesCount: "10 or more employees",
  requires: ["pay_or_range", "benefits_general", "other_compensation_general", "promotion_notice_internal"],
  forbids: ["open_ended_range", "salary_history_question"],
  remoteReach: ["takes_applications_in", "performed_in_part_in"],
  citation: "N.J.S.A. 34:6B-23",
  url: "https://www.nj.gov/labor/",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
