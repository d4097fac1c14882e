import { wideRange } from "../../../server/src/core/rules/pay/wide-range";
import { describeRule } from "../../support/describe-rule";

describeRule(wideRange, {
  flags: {
    "a top more than twice the bottom": `
# Analyst

Salary: $90,000 - $210,000 a year
        ^^^^^^^^^^^^^^^^^^^^^^^^^ wide
`,
    "by the hour": `
# Cook

Pay: $18 to $31 an hour
     ^^^^^^^^^^^^^^^^^^ wide
`,
    "a ratio from the options": {
      text: `
# Cook

Pay: $18 to $22 an hour
     ^^^^^^^^^^^^^^^^^^ wide
`,
      options: { maximumRatio: 1.2 },
    },
    "more than 50,000 Canadian dollars a year in Ontario": `
# Analyst

Location: Toronto, Ontario

Salary: $100,000 to $150,500 a year
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ law
`,
    "more than that in Ontario by the hour": `
# Consultant

Location: Ottawa, Ontario

Pay: $60 to $85 an hour
     ^^^^^^^^^^^^^^^^^^ law
`,
  },
  ignores: {
    "hourly pay in Ontario that comes to less than the limit in the hours that are stated":
      "# Baker\n\nLocation: Toronto, Ontario\n\nPay: CAD 60 to CAD 85 an hour, 35 hours per week",
    "a range within the limit": "# Analyst\n\nSalary: $90,000 - $120,000 a year",
    "one rate": "# Cook\n\nPay: $20 an hour",
    "an open end": "# Cook\n\nPay: up to $20 an hour",
    "exactly 50,000 in Ontario": "# Analyst\n\nLocation: Toronto, Ontario\n\nSalary: $100,000 to $150,000 a year",
    "a top above 200,000 in Ontario": "# Director\n\nLocation: Toronto, Ontario\n\nSalary: $149,000 to $201,000 a year",
    "the same range in another province":
      "# Analyst\n\nLocation: Calgary, Alberta\n\nSalary: $100,000 to $155,000 a year",
    "a small employer in Ontario": {
      text: "# Analyst\n\nLocation: Toronto, Ontario\n\nSalary: $100,000 to $155,000 a year",
      config: { organization: { headcount: 24 } },
    },
    "an end ten times the other, which is a slip": "# Cook\n\nSalary: $45,000 to $480,000 a year",
  },
});
