import type { Jurisdiction } from "./jurisdiction";

export const usCt: Jurisdiction = {
  id: "us-ct",
  name: "Connecticut",
  level: "region",
  country: "US",
  region: "US-CT",
  parents: ["us"],
  status: "in_force",
  effectiveFrom: "2026-10-01",
  enforcedFrom: null,
  employeesMin: null,
  employeesCount: null,
  employeesCounted: "anywhere",
  requires: ["pay_or_range", "benefits_general", "non_posted_pay_before_discussion"],
  forbids: ["salary_history_question", "exclude_retaliate"],
  terms: {
    salary_history_question: {
      from: "2019-01-01",
      citation: "Conn. Gen. Stat. § 31-40z",
      url: "https://www.cga.ct.gov/current/pub/chap_557.htm",
    },
  },
  range: { basis: null, fixedRateOk: true, linkOk: null, maxSpread: null },
  remoteReach: ["not_stated"],
  citation: "Conn. Gen. Stat. § 31-40z",
  url: "https://www.cga.ct.gov/",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
