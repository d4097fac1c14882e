import type { Jurisdiction } from "./jurisdiction";

export const at: Jurisdiction = {
  id: "at",
  name: "Austria",
  country: "AT",
  region: null,
  parents: ["eu"],
  effectiveFrom: "2011-03-01",
  employeesMin: null,
  employeesCount: null,
  requires: ["pay_minimum", "overpay_willingness", "pay_period_unit", "gender_neutral_wording"],
  forbids: ["gendered_wording"],
  remoteReach: ["not_stated"],
  citation: "Gleichbehandlungsgesetz §§ 9–10",
  url: "https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20003395",
  checked: "2026-11-22",
  confidence: "high",
  paySnippet: "The minimum pay for this position is ${1:amount} ${2:currency} gross per ${3|month,year,hour|}.",
};
