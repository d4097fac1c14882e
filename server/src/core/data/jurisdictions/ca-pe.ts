import type { Jurisdiction } from "./jurisdiction";

export const caPe: Jurisdiction = {
  id: "ca-pe",
  name: "Prince Edward Island",
  country: "CA",
  region: "CA-PE",
  parents: ["ca"],
  effectiveFrom: "2022-06-01",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_or_range"],
  forbids: ["salary_history_question", "pay_secrecy"],
  remoteReach: ["not_stated"],
  citation: "Prince Edward Island Employment Standards Act, ss. 5.8–5.10",
  url: "https://www.princeedwardisland.ca/en/legislation/employment-standards-act",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
