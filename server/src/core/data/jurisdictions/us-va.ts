import type { Jurisdiction } from "./jurisdiction";

export const usVa: Jurisdiction = {
  id: "us-va",
  name: "Virginia",
  country: "US",
  region: "US-VA",
  parents: ["us"],
  effectiveFrom: "2026-07-01",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_or_range"],
  forbids: ["salary_history_question", "exclude_retaliate"],
  remoteReach: ["not_stated"],
  citation: "Va. Code 40.1-28.7:12",
  url: "https://law.lis.virginia.gov/vacode/40.1-28.7:12/",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
