import { recordExclusions } from "../record-exclusions";
import { inOneLine } from "../phrases";
import { defineRule } from "../rule";

/** A flat demand for a clean record, outside of a fair-chance or background-check statement. */
export const criminalRecord = defineRule({
  id: "bias/criminal-record",
  scope: "posting",
  severity: "warning",
  summary: "Do not shut out everybody with a record.",
  why: "A record says little about most work, a flat ban keeps good people from applying, and many places ask employers to look at each case.",
  sources: [
    {
      title: "EEOC, Enforcement Guidance on Arrest and Conviction Records",
      url: "https://www.eeoc.gov/laws/guidance/enforcement-guidance-consideration-arrest-and-conviction-records-employment-decisions",
    },
  ],
  messages: {
    ban: "“{found}” shuts out everybody with a record. Say which check is made and why, or leave it to the later steps.",
  },
  shields: ["heading", "quotation", "address", "other-language", "name"],
  *check(draft) {
    for (const { span, found } of recordExclusions(draft))
      yield { span, message: "ban", values: { found: inOneLine(found) } };
  },
});
