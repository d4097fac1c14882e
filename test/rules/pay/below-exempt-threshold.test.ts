import { belowExemptThreshold } from "../../../server/src/core/rules/pay/below-exempt-threshold";
import { describeRule } from "../../support/describe-rule";

describeRule(belowExemptThreshold, {
  flags: {
    "an exempt job in Washington": `
# Office Manager

Location: Spokane, Washington
FLSA status: Exempt

Salary: $70,000 to $85,000 a year
        ^^^^^^^^^^^^^^^^^^^^^^^^^ below
`,
    "an exempt job under the federal threshold": `
# Office Manager

Location: Austin, Texas

This is an exempt position. Salary: $34,000 a year
                                    ^^^^^^^^^^^^^^ below
`,
  },
  ignores: {
    "a salary above the threshold":
      "# Office Manager\n\nLocation: Spokane, Washington\nFLSA status: Exempt\n\nSalary: $82,000 to $95,000 a year",
    "a non-exempt job":
      "# Office Manager\n\nLocation: Spokane, Washington\nFLSA status: Non-exempt\n\nSalary: $60,000 a year",
    "a teacher": "# Teacher\n\nLocation: Spokane, Washington\nFLSA status: Exempt\n\nSalary: $60,000 a year",
    "something else that is exempt":
      "# Office Manager\n\nLocation: Spokane, Washington\n\nWe are a tax-exempt charity. Salary: $60,000 a year",
  },
});
