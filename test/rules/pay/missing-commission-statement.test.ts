import { missingCommissionStatement } from "../../../server/src/core/rules/pay/missing-commission-statement";
import { describeRule } from "../../support/describe-rule";

describeRule(missingCommissionStatement, {
  flags: {
    "earnings that depend on sales in Vermont": `
# Sales Representative

Location: Burlington, Vermont

You have uncapped earnings from the first day.
         ^^^^^^^^^^^^^^^^^ statement
`,
    "commission alone without a rate in California": `
# Sales Representative

Location: San Jose, California

This job is commission-only.
            ^^^^^^^^^^^^^^^ rate
`,
    "a remote job that names the country alone": `
# Seller

Location: Remote, United States

This job is commission-only.
            ^^^^^^^^^^^^^^^ remote
`,
  },
  ignores: {
    "a remote job with the rate":
      "# Seller\n\nLocation: Remote, United States\n\nThis job is commission-only, at 8% to 12% of each sale.",
    "earnings by commission in Vermont":
      "# Sales Representative\n\nLocation: Burlington, Vermont\n\nYou have uncapped earnings from commission.",
    "the rate of the commission":
      "# Sales Representative\n\nLocation: San Jose, California\n\nThis job is commission-only, at 8% to 12% of each sale.",
    "a place whose law does not ask":
      "# Sales Representative\n\nLocation: Austin, Texas\n\nThis job is commission-only, with uncapped earnings.",
    "the public commission": "# Clerk\n\nLocation: San Jose, California\n\nYou will work for the commission.",
  },
});
