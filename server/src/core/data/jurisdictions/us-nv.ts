import type { Jurisdiction } from "./jurisdiction";

export const usNv: Jurisdiction = {
  id: "us-nv",
  name: "Nevada",
  level: "region",
  country: "US",
  region: "US-NV",
  parents: ["us"],
  status: "not_in_posting",
  effectiveFrom: "2021-10-01",
  enforcedFrom: null,
  employeesMin: null,
  employeesCount: null,
  employeesCounted: "anywhere",
  requires: ["pay_after_interview"],
  forbids: ["salary_history_question", "non_compete_limited"],
  terms: {
    non_compete_limited: {
      from: "2021-10-01",
      confidence: "medium",
      citation: "NRS 613.195",
      url: "https://www.leg.state.nv.us/nrs/nrs-613.html",
    },
  },
  range: null,
  remoteReach: ["not_applicable"],
  citation: "NRS 613.133",
  url: "https://www.leg.state.nv.us/nrs/nrs-613.html",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
