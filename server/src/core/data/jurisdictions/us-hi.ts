import type { Jurisdiction } from "./jurisdiction";

export const usHi: Jurisdiction = {
  id: "us-hi",
  name: "Hawaii",
  level: "region",
  country: "US",
  region: "US-HI",
  parents: ["us"],
  status: "in_force",
  effectiveFrom: "2024-01-01",
  enforcedFrom: null,
  employeesMin: 50,
  employeesCount: "50 or more employees",
  employeesCounted: "anywhere",
  requires: ["pay_or_range"],
  forbids: ["salary_history_question"],
  terms: {
    salary_history_question: {
      from: "2019-01-01",
      anySize: true,
      citation: "HRS § 378-2.4",
      url: "https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0378/HRS_0378-0002_0004.htm",
    },
  },
  range: { basis: null, fixedRateOk: true, linkOk: null, maxSpread: null },
  remoteReach: ["not_stated"],
  citation: "HRS 378-2.8",
  url: "https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0378/HRS_0378-0002_0008.htm",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
