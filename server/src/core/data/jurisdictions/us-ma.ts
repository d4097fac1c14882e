import type { Jurisdiction } from "./jurisdiction";

export const usMa: Jurisdiction = {
  id: "us-ma",
  name: "Massachusetts",
  country: "US",
  region: "US-MA",
  parents: ["us"],
  effectiveFrom: "2025-10-29",
  employeesMin: 25,
  employeesCount: "25 or more employees",
  requires: ["pay_range_min_max"],
  forbids: ["salary_history_question", "open_ended_range"],
  remoteReach: ["primary_place_of_work"],
  citation: "M.G.L. c.149 s.105F",
  url: "https://malegislature.gov/Laws/SessionLaws/Acts/2024/Chapter141",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
