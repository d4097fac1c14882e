import { unformatted } from "../../../server/src/core/rules/pay/unformatted";
import { describeRule } from "../../support/describe-rule";

describeRule(unformatted, {
  flags: {
    "amounts without separators": {
      text: `
Salary: $136800 - $159720 a year
         ^^^^^^^^^^^^^^^^ separators
`,
      fixed: "Salary: $136,800 - $159,720 a year\n",
    },
  },
  ignores: {
    "amounts with separators": "Salary: $136,800 - $159,720 a year",
    "amounts with points": "Salary: €36.800 - €49.720 a year",
    "small amounts": "Pay: $1500 a week or $25.50 an hour",
    "other numbers": "Apply with number 123456.",
  },
});
