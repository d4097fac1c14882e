import { unpaidWork } from "../../../server/src/core/rules/pay/unpaid-work";
import { describeRule } from "../../support/describe-rule";

describeRule(unpaidWork, {
  flags: {
    "an unpaid internship": `
# Editor

We offer an unpaid internship in our office.
            ^^^^^^^^^^^^^^^^^ unpaid
`,
    "an unpaid trial": `
# Cook

The first shift is an unpaid trial shift.
                      ^^^^^^^^^^^^^^^^^^ unpaid
`,
    "training without pay": `
# Cook

Training is unpaid and takes a week.
^^^^^^^^^^^^^^^^^^ unpaid
`,
    "a share in place of pay": `
In the first year we pay in sweat equity.
                            ^^^^^^^^^^^^ unpaid
`,
  },
  ignores: {
    "past experience that counts":
      "# Clerk\n\nExperience refers to paid and unpaid experience, including unpaid positions.",
    "leave and breaks": "# Cook\n\nYou have an unpaid lunch break and may take unpaid leave.",
    "unpaid bills": "# Clerk\n\nYou will follow up unpaid invoices.",
    "work for credit": "# Editor\n\nThis unpaid internship earns course credit at your college.",
    "a denial": "# Cook\n\nWe never ask for unpaid trials.",
    "a share beside pay": "You get £30,000 and a share of the bakery.",
    sweat: "You will sweat at the ovens.",
  },
});
