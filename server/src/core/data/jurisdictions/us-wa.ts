import type { Jurisdiction } from "./jurisdiction";

export const usWa: Jurisdiction = {
  id: "us-wa",
  name: "Washington",
  country: "US",
  region: "US-WA",
  parents: ["us"],
  effectiveFrom: "2023-01-01",
  employeesMin: 15,
  employeesCount: "15 or more employees",
  requires: ["pay_or_range", "benefits_general", "other_compensation_general", "commission_or_piece_rate_range"],
  forbids: ["open_ended_range", "exclude_residents", "salary_history_question"],
  remoteReach: ["can_be_filled_in"],
  citation: "RCW 49.58.110",
  url: "https://app.leg.wa.gov/rcw/default.aspx?cite=49.58.110",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: "The pay range for this position is \\$${1:minimum} to \\$${2:maximum} per ${3|year,hour|}.",
};
