import type { Jurisdiction } from "./jurisdiction";

export const usDc: Jurisdiction = {
  id: "us-dc",
  name: "the District of Columbia",
  country: "US",
  region: "US-DC",
  parents: ["us"],
  effectiveFrom: "2024-06-30",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_range_min_max", "healthcare_before_interview"],
  forbids: ["open_ended_range", "salary_history_question", "pay_secrecy"],
  remoteReach: ["not_stated"],
  citation: "D.C. Code 32-1453.01",
  url: "https://code.dccouncil.gov/us/dc/council/code/sections/32-1453.01",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
