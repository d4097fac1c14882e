import type { Jurisdiction } from "./jurisdiction";

export const usHi: Jurisdiction = {
  id: "us-hi",
  name: "Hawaii",
  country: "US",
  region: "US-HI",
  parents: ["us"],
  effectiveFrom: "2024-01-01",
  employeesMin: 50,
  employeesCount: "50 or more employees",
  requires: ["pay_or_range"],
  forbids: ["salary_history_question"],
  remoteReach: ["not_stated"],
  citation: "HRS 378-2.8",
  url: "https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0378/HRS_0378-0002_0008.htm",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
