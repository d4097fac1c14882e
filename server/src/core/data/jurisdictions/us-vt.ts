import type { Jurisdiction } from "./jurisdiction";

export const usVt: Jurisdiction = {
  id: "us-vt",
  name: "Vermont",
  country: "US",
  region: "US-VT",
  parents: ["us"],
  effectiveFrom: "2025-07-01",
  employeesMin: 5,
  employeesCount: "5 or more employees",
  requires: ["pay_or_range", "commission_statement", "tipped_statement_base_wage"],
  forbids: ["open_ended_range", "salary_history_question", "exclude_retaliate"],
  remoteReach: ["predominantly_for_local_office"],
  citation: "21 V.S.A. 495p",
  url: "https://legislature.vermont.gov/statutes/section/21/005/00495p",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
