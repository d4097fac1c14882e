import { wideRange } from "../../../server/src/core/rules/pay/wide-range";
import { describeRule } from "../../support/describe-rule";

describeRule(wideRange, {
  flags: {
    "a top far above the bottom": `
Salary: $90,000 - $210,000 a year
        ^^^^^^^^^^^^^^^^^^^^^^^^^ wide
`,
    "a limit of the team's own": {
      text: `
Pay: $20 to $25 an hour
     ^^^^^^^^^^^^^^^^^^ wide
`,
      options: { maximumRatio: 1.2 },
    },
  },
  ignores: {
    "a narrow range": "Salary: $90,000 - $120,000 a year",
    "one rate": "Salary: $90,000 a year",
    "an open end": "Salary: up to $90,000 a year",
    "figures that are not pay": "You look after a budget of $10,000 to $2,000,000.",
  },
});
