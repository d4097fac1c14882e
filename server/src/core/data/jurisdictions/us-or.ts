import type { Jurisdiction } from "./jurisdiction";

export const usOr: Jurisdiction = {
  id: "us-or",
  name: "Oregon",
  level: "region",
  country: "US",
  region: "US-OR",
  parents: ["us"],
  status: "in_force",
  effectiveFrom: "1970-01-01",
  enforcedFrom: null,
  employeesMin: null,
  employeesCount: null,
  employeesCounted: "anywhere",
  requires: [],
  forbids: ["salary_history_question", "non_compete_limited"],
  terms: {
    salary_history_question: {
      from: "2017-10-06",
      citation: "ORS 652.220, 659A.357",
      url: "https://www.oregonlegislature.gov/bills_laws/ors/ors652.html",
    },
  },
  range: null,
  remoteReach: ["primary_place_of_work"],
  citation: "ORS 653.295",
  url: "https://www.oregonlegislature.gov/bills_laws/ors/ors653.html",
  checked: "2026-11-22",
  confidence: "medium",
  paySnippet: null,
};
