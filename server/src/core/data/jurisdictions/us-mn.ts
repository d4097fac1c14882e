import type { Jurisdiction } from "./jurisdiction";

export const usMn: Jurisdiction = {
  id: "us-mn",
  name: "Minnesota",
  country: "US",
  region: "US-MN",
  parents: ["us"],
  effectiveFrom: "2025-01-01",
  employeesMin: 30,
  employeesCount: "30 or more employees",
  requires: ["pay_or_range", "benefits_general", "other_compensation_general"],
  forbids: ["open_ended_range", "salary_history_question"],
  remoteReach: ["not_stated"],
  citation: "Minn. Stat. 181.173",
  url: "https://www.revisor.mn.gov/statutes/cite/181.173",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
