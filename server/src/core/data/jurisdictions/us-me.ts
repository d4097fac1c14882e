import type { Jurisdiction } from "./jurisdiction";

export const usMe: Jurisdiction = {
  id: "us-me",
  name: "Maine",
  country: "US",
  region: "US-ME",
  parents: ["us"],
  effectiveFrom: "2026-07-13",
  employeesMin: 10,
  employeesCount: "10 or more employees",
  requires: ["pay_or_range"],
  forbids: ["salary_history_question"],
  remoteReach: ["not_stated"],
  citation: "Maine L.D. 54, 132nd Legislature",
  url: "https://legislature.maine.gov/legis/bills/display_ps.asp?LD=54&snum=132",
  checked: "2026-11-22",
  confidence: "medium",
  paySnippet: null,
};
