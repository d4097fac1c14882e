import type { Jurisdiction } from "./jurisdiction";

export const usRi: Jurisdiction = {
  id: "us-ri",
  name: "Rhode Island",
  level: "region",
  country: "US",
  region: "US-RI",
  parents: ["us"],
  status: "not_in_posting",
  effectiveFrom: "2023-01-01",
  enforcedFrom: null,
  employeesMin: null,
  employeesCount: null,
  employeesCounted: "anywhere",
  requires: ["pay_on_request"],
  forbids: ["salary_history_question", "non_compete_limited"],
  terms: {
    non_compete_limited: {
      from: "2020-01-15",
      confidence: "medium",
      citation: "R.I. Gen. Laws ch. 28-58",
      url: "https://webserver.rilegislature.gov/Statutes/TITLE28/28-58/INDEX.htm",
    },
  },
  range: null,
  remoteReach: ["not_applicable"],
  citation: "R.I. Gen. Laws § 28-6-22",
  url: "https://webserver.rilegislature.gov/Statutes/TITLE28/28-6/28-6-22.htm",
  checked: "2026-11-22",
  confidence: "medium",
  paySnippet: null,
};
