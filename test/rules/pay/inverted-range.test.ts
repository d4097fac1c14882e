import { invertedRange } from "../../../server/src/core/rules/pay/inverted-range";
import { describeRule } from "../../support/describe-rule";

describeRule(invertedRange, {
  flags: {
    "the higher figure first": `
# Baker

Pay: $25 to $20 an hour
     ^^^^^^^^^^^^^^^^^^ inverted -> $20 to $25 an hour
`,
    thousands: `
# Analyst

Salary: $90,000 - $82,500 a year
        ^^^^^^^^^^^^^^^^^^^^^^^^ inverted -> $82,500 - $90,000 a year
`,
  },
  ignores: {
    "the lower figure first": "# Baker\n\nPay: $20 to $25 an hour",
    "one rate": "# Baker\n\nPay: $20 an hour",
    "a lost zero, which another rule looks at": "# Analyst\n\nSalary: $90,000 - $12,000 a year",
  },
});
