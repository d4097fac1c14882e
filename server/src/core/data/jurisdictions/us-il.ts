import type { Jurisdiction } from "./jurisdiction";

export const usIl: Jurisdiction = {
  id: "us-il",
  name: "Illinois",
  country: "US",
  region: "US-IL",
  parents: ["us"],
  effectiveFrom: "2025-01-01",
  employeesMin: 15,
  employeesCount: "15 or more employees",
  requires: ["pay_or_range", "benefits_general", "other_compensation_general", "promotion_notice_internal"],
  forbids: ["open_ended_range", "salary_history_question", "exclude_retaliate"],
  remoteReach: ["performed_in_part_in", "reports_to_in"],
  citation: "820 ILCS 112/10",
  url: "https://labor.illinois.gov/pay",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
