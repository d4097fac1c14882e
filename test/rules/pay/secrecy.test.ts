import { secrecy } from "../../../server/src/core/rules/pay/secrecy";
import { describeRule } from "../../support/describe-rule";

describeRule(secrecy, {
  flags: {
    "pay that is confidential": `
# Baker

Salary is strictly confidential.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ advice
`,
    "employees who are told to keep silent, in a place whose law speaks of it": `
# Baker

Location: Washington, DC

Employees may not discuss their wages with others.
              ^^^^^^^^^^^^^^^^^^^^^^^ law
`,
  },
  ignores: {
    "work with payroll": "# Payroll Clerk\n\n- Keep payroll records confidential",
    "a statement that frees employees to speak":
      "# Baker\n\nWe will not retaliate against employees who discuss their pay or the pay of other employees.",
    "applications that are confidential": "# Baker\n\nYour application is confidential.",
  },
});
