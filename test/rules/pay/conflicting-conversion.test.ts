import { conflictingConversion } from "../../../server/src/core/rules/pay/conflicting-conversion";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingConversion, {
  flags: {
    "an hourly wage and a salary that is not its year": `
# Baker

Pay: $25 an hour ($60,000 a year)
                  ^^^^^^^^^^^^^^ differ
`,
    "a range": `
# Clerk

Pay: $52,000 to $62,400 a year, or $22 to $26 an hour
                                   ^^^^^^^^^^^^^^^^^^ differ
`,
  },
  ignores: {
    "figures that agree": "# Baker\n\nPay: $25 an hour ($52,000 a year)",
    "about the same": "# Baker\n\nPay: $25 an hour (about $50,000 a year)",
    "other hours": "# Baker\n\nPay: $25 an hour ($45,500 a year) for 35 hours a week",
    "part-time work": "# Baker\n\nPart-time pay: $25 an hour ($30,000 a year)",
    "two grades": "# Baker\n\nBakers earn $25 an hour.\n\nManagers earn $80,000 a year.",
  },
});
