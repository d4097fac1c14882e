import { unformatted } from "../../../server/src/core/rules/pay/unformatted";
import { describeRule } from "../../support/describe-rule";

describeRule(unformatted, {
  flags: {
    "both ends of a range": `
# Analyst

Salary: $136800 - $359720 annually
         ^^^^^^^^^^^^^^^^ separators -> 136,800 - $359,720
`,
    "one figure": `
# Analyst

Salary: 62000 USD a year
        ^^^^^ separators -> 62,000
`,
    "four digits behind a mark": `
# Driver

Pay: $1500 a week
      ^^^^ separators -> 1,500
`,
  },
  ignores: {
    separators: "# Analyst\n\nSalary: $136,800 a year",
    "thousands by k": "# Analyst\n\nSalary: $136k a year",
    "three digits": "# Driver\n\nPay: $950 a week",
    "a number that is not pay": "# Analyst\n\nYou will keep 136800 records in order.",
  },
});
