import type { Jurisdiction } from "./jurisdiction";

export const sk: Jurisdiction = {
  id: "sk",
  name: "Slovakia",
  country: "SK",
  region: null,
  parents: ["eu"],
  effectiveFrom: "2018-05-01",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_minimum", "pay_before_interview", "gender_neutral_wording"],
  forbids: ["pay_below_advertised", "salary_history_question", "gendered_wording"],
  remoteReach: ["not_stated"],
  citation: "Slovakia Act No. 5/2004, s. 62",
  url: "https://www.slov-lex.sk/",
  checked: "2026-11-22",
  confidence: "medium",
  paySnippet: "The minimum pay for this position is ${1:amount} ${2:currency} gross per ${3|month,year,hour|}.",
};
