import type { Jurisdiction } from "./jurisdiction";

export const usVa: Jurisdiction = {
  id: "us-va",
  name: "Virginia",
  level: "region",
  country: "US",
  region: "US-VA",
  parents: ["us"],
  status: "in_force",
  effectiveFrom: "2026-07-01",
  enforcedFrom: null,
  employeesMin: null,
  employeesCount: null,
  employeesCounted: "anywhere",
  requires: ["pay_or_range"],
  forbids: ["salary_history_question", "exclude_retaliate", "non_compete_limited"],
  terms: {
    non_compete_limited: {
      from: "2020-07-01",
      confidence: "medium",
      citation: "Va. Code § 40.1-28.7:8",
      url: "https://law.lis.virginia.gov/vacode/40.1-28.7:8/",
    },
  },
  range: { basis: null, fixedRateOk: true, linkOk: null, maxSpread: null },
  remoteReach: ["not_stated"],
  citation: "Va. Code 40.1-28.7:12",
  url: "https://law.lis.virginia.gov/vacode/40.1-28.7:12/",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
