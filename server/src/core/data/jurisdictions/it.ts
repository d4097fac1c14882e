import type { Jurisdiction } from "./jurisdiction";

export const it: Jurisdiction = {
  id: "it",
  name: "Italy",
  country: "IT",
  region: null,
  parents: ["eu"],
  effectiveFrom: "2026-06-07",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_or_range", "gender_neutral_wording"],
  forbids: ["salary_history_question", "gendered_wording"],
  remoteReach: ["not_stated"],
  citation: "Italy, decree of 2026 on Directive (EU) 2023/970",
  url: "https://www.gazzettaufficiale.it/",
  checked: "2026-11-22",
  confidence: "medium",
  paySnippet: null,
};
