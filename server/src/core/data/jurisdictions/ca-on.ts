import type { Jurisdiction } from "./jurisdiction";

export const caOn: Jurisdiction = {
  id: "ca-on",
  name: "Ontario",
  country: "CA",
  region: "CA-ON",
  parents: ["ca"],
  effectiveFrom: "2026-01-01",
  employeesMin: 25,
  employeesCount: "25 or more employees",
  requires: ["pay_or_range", "ai_use_statement", "vacancy_status_statement"],
  forbids: ["canadian_experience", "range_spread_over_limit", "open_ended_range"],
  remoteReach: ["continuation_of_work_in"],
  citation: "Ontario Employment Standards Act, Part III.1",
  url: "https://www.ontario.ca/laws/regulation/240476",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
