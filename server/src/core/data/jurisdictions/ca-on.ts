import type { Jurisdiction } from "./jurisdiction";

export const caOn: Jurisdiction = {
  id: "ca-on",
  name: "Ontario",
  level: "region",
  country: "CA",
  region: "CA-ON",
  parents: ["ca"],
  status: "in_force",
  effectiveFrom: "2026-01-01",
  enforcedFrom: null,
  employeesMin: 25,
  employeesCount: "25 or more employees in Ontario",
  employeesCounted: "there",
  requires: ["pay_or_range", "ai_use_statement", "vacancy_status_statement", "accommodation_statement"],
  forbids: ["canadian_experience", "range_spread_over_limit", "open_ended_range", "non_compete"],
  terms: {
    open_ended_range: { confidence: "medium" },
    ai_use_statement: {
      citation: "Ontario Employment Standards Act, s. 8.4",
      url: "https://www.ontario.ca/laws/statute/00e41",
    },
    vacancy_status_statement: {
      citation: "Ontario Employment Standards Act, s. 8.5",
      url: "https://www.ontario.ca/laws/statute/00e41",
    },
    accommodation_statement: {
      from: "2016-01-01",
      anySize: true,
      confidence: "medium",
      citation: "O. Reg. 191/11, ss. 22–24",
      url: "https://www.ontario.ca/laws/regulation/110191",
    },
    non_compete: {
      from: "2021-10-25",
      anySize: true,
      citation: "Ontario Employment Standards Act, s. 67.2",
      url: "https://www.ontario.ca/laws/statute/00e41",
    },
  },
  range: {
    basis: null,
    fixedRateOk: true,
    linkOk: null,
    maxSpread: { amount: 50_000, percent: null, currency: "CAD", exemptAbove: 200_000, confidence: "high" },
  },
  remoteReach: ["continuation_of_work_in"],
  citation: "Ontario Employment Standards Act, Part III.1",
  url: "https://www.ontario.ca/laws/regulation/240476",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
