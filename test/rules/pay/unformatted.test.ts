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
    "an amount beside the pay": `
# Driver

£16,000 a year, with on-target earnings of £35000 and a van
                                            ^^^^^ separators -> 35,000
`,
  },
  ignores: {
    "amounts with separators, and figures of another kind":
      "# Baker\n\nOn-target earnings $40,000, £1.50000, sales of $20000k, order 50000.",
    separators: "# Analyst\n\nSalary: $136,800 a year",
    "thousands by k": "# Analyst\n\nSalary: $136k a year",
    "three digits": "# Driver\n\nPay: $950 a week",
    "a number that is not pay": "# Analyst\n\nYou will keep 136800 records in order.",
  },
});
