import type { Jurisdiction } from "./jurisdiction";

export const usNyNyc: Jurisdiction = {
  id: "us-ny-nyc",
  name: "New York City",
  level: "city",
  country: "US",
  region: "US-NY",
  parents: ["us-ny"],
  status: "in_force",
  effectiveFrom: "2022-11-01",
  enforcedFrom: null,
  employeesMin: 4,
  employeesCount: "4 or more employees",
  employeesCounted: "anywhere",
  requires: ["pay_range_min_max"],
  forbids: ["open_ended_range", "salary_history_question", "record_exclusion", "background_check_mention"],
  terms: {
    salary_history_question: {
      from: "2017-10-31",
      citation: "N.Y.C. Admin. Code § 8-107(25)",
      url: "https://www.nyc.gov/site/cchr/media/salary-history.page",
    },
    record_exclusion: {
      from: "2015-10-27",
      citation: "N.Y.C. Admin. Code § 8-107(11-a)",
      url: "https://www.nyc.gov/site/cchr/law/fair-chance-law.page",
    },
    background_check_mention: {
      from: "2021-07-15",
      citation: "N.Y.C. Admin. Code § 8-107(11-a)",
      url: "https://www.nyc.gov/site/cchr/law/fair-chance-law.page",
    },
  },
  range: { basis: null, fixedRateOk: true, linkOk: null, maxSpread: null },
  remoteReach: ["performed_in_part_in"],
  citation: "N.Y.C. Admin. Code § 8-107(32)",
  url: "https://www.nyc.gov/site/cchr/media/pay-transparency.page",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
