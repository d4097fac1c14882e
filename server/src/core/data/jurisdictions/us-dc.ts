import type { Jurisdiction } from "./jurisdiction";

export const usDc: Jurisdiction = {
  id: "us-dc",
  name: "the District of Columbia",
  level: "region",
  country: "US",
  region: "US-DC",
  parents: ["us"],
  status: "in_force",
  effectiveFrom: "2024-06-30",
  enforcedFrom: null,
  employeesMin: null,
  employeesCount: null,
  employeesCounted: "anywhere",
  requires: ["pay_range_min_max", "healthcare_before_interview"],
  forbids: ["open_ended_range", "salary_history_question", "pay_secrecy", "non_compete_limited"],
  terms: {
    salary_history_question: {
      citation: "D.C. Code § 32-1452",
      url: "https://code.dccouncil.gov/us/dc/council/code/titles/32/chapters/14A",
    },
    non_compete_limited: {
      from: "2022-10-01",
      confidence: "medium",
      citation: "D.C. Code § 32-581.01",
      url: "https://code.dccouncil.gov/us/dc/council/code/titles/32/chapters/5C",
    },
  },
  range: { basis: null, fixedRateOk: true, linkOk: null, maxSpread: null },
  remoteReach: ["not_stated"],
  citation: "D.C. Code 32-1453.01",
  url: "https://code.dccouncil.gov/us/dc/council/code/sections/32-1453.01",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
