import type { Jurisdiction } from "./jurisdiction";

export const lt: Jurisdiction = {
  id: "lt",
  name: "Lithuania",
  country: "LT",
  region: null,
  parents: ["eu"],
  effectiveFrom: "2019-07-27",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_or_range", "collective_agreement_terms"],
  forbids: ["salary_history_question", "open_ended_range"],
  remoteReach: ["not_stated"],
  citation: "Lithuania Labour Code, art. 25",
  url: "https://e-seimas.lrs.lt/",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
