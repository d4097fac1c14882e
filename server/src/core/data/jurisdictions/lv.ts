import type { Jurisdiction } from "./jurisdiction";

export const lv: Jurisdiction = {
  id: "lv",
  name: "Latvia",
  country: "LV",
  region: null,
  parents: ["eu"],
  effectiveFrom: "2018-11-28",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_or_range", "gender_neutral_wording"],
  forbids: ["gendered_wording"],
  remoteReach: ["not_stated"],
  citation: "Darba likums, s. 32",
  url: "https://likumi.lv/ta/en/en/id/26019-labour-law",
  checked: "2026-11-22",
  confidence: "medium",
  paySnippet: null,
};
