import { belowMinimumWage } from "../../../server/src/core/rules/pay/below-minimum-wage";
import { describeRule } from "../../support/describe-rule";

describeRule(belowMinimumWage, {
  flags: {
    "a wage under the state's": `
# Baker

Location: Spokane, Washington

Pay: $17.00 to $20.00 an hour
     ^^^^^^^^^^^^^^^^^^^^^^^^ hourly
`,
    "a wage under the city's": `
# Baker

Location: Seattle, Washington

Pay: $18.50 an hour
     ^^^^^^^^^^^^^^ hourly
`,
    "a salary that comes to less": `
# Baker

Location: Spokane, Washington
Employment type: Full-time

Salary: $30,000 a year
        ^^^^^^^^^^^^^^ yearly
`,
    "a wage that falls under the minimum before applications close": `
# Baker

Location: Richmond, Virginia

Pay: $13.00 an hour
     ^^^^^^^^^^^^^^ coming

Apply by 15 January 2027.
`,
    "a monthly salary in Poland": `
# Baker

Location: Warsaw, Poland
Employment type: Full-time

Salary: 4,500 PLN per month
        ^^^^^^^^^^^^^^^^^^^ monthly
`,
  },
  ignores: {
    "a rise after applications close":
      "# Baker\n\nLocation: Richmond, Virginia\n\nPay: $13.00 an hour\n\nApply by 30 December 2026.",
    "a salary for the hours that are stated":
      "# Baker\n\nLocation: Spokane, Washington\nEmployment type: Full-time\n\nSalary: $32,000 a year for 35 hours per week",
    "the minimum itself": "# Baker\n\nLocation: Spokane, Washington\n\nPay: $17.13 an hour",
    "a wage with tips": "# Barista\n\nLocation: Spokane, Washington\n\nPay: $12 an hour plus tips",
    "an apprentice": "# Apprentice Baker\n\nLocation: Spokane, Washington\n\nPay: $12 an hour",
    "no place": "# Baker\n\nPay: $9 an hour",
    "a salary for hours that are not stated": "# Baker\n\nLocation: Spokane, Washington\n\nSalary: $30,000 a year",
    "a day before the rate that is known": {
      text: "# Baker\n\nLocation: Spokane, Washington\n\nPay: $16.50 an hour",
      config: { today: "2025-12-31" },
    },
  },
});
