import { openEnded } from "../../../server/src/core/rules/pay/open-ended";
import { describeRule } from "../../support/describe-rule";

describeRule(openEnded, {
  flags: {
    "a plus apart from the figure": `
# Baker

Location: Austin, Texas

Salary: £80,000 +
        ^^^^^^^^^ advice -> £80,000 to [maximum]
`,
    rupees: `
# Baker

Location: Pune, India

Salary: from Rs. 15,000 per month
        ^^^^^^^^^^^^^^^^^^^^^^^^^ advice -> Rs. 15,000 to [maximum] per month
`,
    "“up to” in a place whose law asks for both ends": {
      text: `
# Baker

Location: Denver, Colorado

Salary: up to $60,000 a year
        ^^^^^^^^^^^^^^^^^^^^ law
`,
      fixed: "# Baker\n\nLocation: Denver, Colorado\n\nSalary: [minimum] to $60,000 a year\n",
    },
    "“from” elsewhere": {
      text: `
# Baker

Location: Austin, Texas

Salary: from $50,000 a year
        ^^^^^^^^^^^^^^^^^^^ advice -> $50,000 to [maximum] a year
`,
    },
    "a plus behind the figure": {
      text: `
# Baker

Pay: $20+ per hour
     ^^^^^^^^^^^^^ advice -> $20 to [maximum] per hour
`,
    },
    "“starting at” in a place where that is less than sure": `
# Baker

Location: San Jose, California

Salary: starting at $50,000 a year
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ law
`,
  },
  ignores: {
    "what a seller may earn beside the salary": `# Bread Seller

Salary: £30,000 a year

On-target earnings: £45,000+ (uncapped)`,
    "two halves of one range": `# Baker

Rates start at $18/hour.

## More

You are paid up to $40/hour.`,
    "both ends": "# Baker\n\nLocation: Denver, CO\n\nPay: $20 to $25 an hour",
    "one rate": "# Baker\n\nLocation: Denver, CO\n\nPay: $20 an hour",
    "a share of time that is no pay": "# Baker\n\nLocation: Denver, CO\n\nTravel up to 50%. Pay: $20 an hour",
    "a lower bound in Austria, where the law asks for it":
      "# Baker\n\nLocation: Vienna, Austria\n\nSalary: from 2,400 EUR gross per month",
    "an open end beside the whole range": "# Baker\n\nEarn up to $25 an hour.\n\nPay: $20 to $25 an hour",
    "a bonus": "# Baker\n\nPay: $20 an hour\n\nSign-on bonus of up to $2,000",
  },
});
