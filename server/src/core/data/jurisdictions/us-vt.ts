import type { Jurisdiction } from "./jurisdiction";

export const usVt: Jurisdiction = {
  id: "us-vt",
  name: "Vermont",
  level: "region",
  country: "US",
  region: "US-VT",
  parents: ["us"],
  status: "in_force",
  effectiveFrom: "2025-07-01",
  enforcedFrom: null,
  employeesMin: 5,
  employeesCount: "5 or more employees",
  employeesCounted: "anywhere",
  requires: ["pay_or_range", "commission_statement", "tipped_statement_base_wage"],
  forbids: ["open_ended_range", "salary_history_question", "exclude_retaliate"],
  terms: {
    salary_history_question: {
      from: "2018-07-01",
      anySize: true,
      citation: "21 V.S.A. § 495m",
      url: "https://legislature.vermont.gov/statutes/section/21/005/00495m",
    },
  },
  range: { basis: null, fixedRateOk: true, linkOk: null, maxSpread: null },
  remoteReach: ["predominantly_for_local_office"],
  citation: "21 V.S.A. 495p",
  url: "https://legislature.vermont.gov/statutes/section/21/005/00495p",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
