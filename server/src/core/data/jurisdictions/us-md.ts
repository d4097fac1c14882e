import type { Jurisdiction } from "./jurisdiction";

export const usMd: Jurisdiction = {
  id: "us-md",
  name: "Maryland",
  country: "US",
  region: "US-MD",
  parents: ["us"],
  effectiveFrom: "2024-10-01",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_range_min_max", "benefits_general", "other_compensation_general", "non_posted_pay_before_discussion"],
  forbids: ["open_ended_range", "salary_history_question", "exclude_retaliate"],
  remoteReach: ["performed_in_part_in"],
  citation: "Md. Code, Lab. & Empl. 3-304.2",
  url: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gle&section=3-304.2",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: null,
};
