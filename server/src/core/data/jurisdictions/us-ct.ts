import type { Jurisdiction } from "./jurisdiction";

export const usCt: Jurisdiction = {
  id: "us-ct",
  name: "Connecticut",
  country: "US",
  region: "US-CT",
  parents: ["us"],
  effectiveFrom: "2026-10-01",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_or_range", "benefits_general", "non_posted_pay_before_discussion"],
  forbids: ["salary_history_question", "exclude_retaliate"],
  remoteReach: ["not_stated"],
  citation: "Conn. Gen. Stat. § 31-40z",
  url: "https://www.cga.ct.gov/",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
