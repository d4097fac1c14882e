import { missingCurrency } from "../../../server/src/core/rules/pay/missing-currency";
import { describeRule } from "../../support/describe-rule";

describeRule(missingCurrency, {
  flags: {
    "dollars for two countries": `
# Analyst

Location: Toronto, Canada; Austin, Texas, United States

Salary: $85,000 to $95,000 a year
        ^^^^^^^^^^^^^^^^^^^^^^^^^ dollars -> [USD or CAD] $85,000 to $95,000 a year
`,
    "a bare number": `
# Analyst

Salary: 85,000 to 95,000 per year
        ^^^^^^^^^^^^^^^^^^^^^^^^^ bare
`,
  },
  ignores: {
    "a job in the United States": "# Analyst\n\nLocation: Austin, Texas\n\nSalary: $85,000 a year",
    "a named currency":
      "# Analyst\n\nLocation: Toronto, Canada; Austin, Texas, United States\n\nSalary: CAD 85,000 a year",
    pounds: "# Analyst\n\nSalary: £45,000 a year",
    "no pay": "# Analyst\n\nLocation: Toronto, Canada; Austin, Texas, United States",
  },
});
