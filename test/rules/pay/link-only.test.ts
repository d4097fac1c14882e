import { linkOnly } from "../../../server/src/core/rules/pay/link-only";
import { describeRule } from "../../support/describe-rule";

describeRule(linkOnly, {
  flags: {
    "a link to the pay range in California": `
# Baker

Location: San Jose, California

See our [pay ranges](https://example.com/pay) for this job.
         ^^^^^^^^^^ link
`,
    "an address behind the word": `
# Baker

Location: San Jose, California

Salary information: https://example.com/pay
^^^^^^^^^^^^^^^^^^ link
`,
  },
  ignores: {
    "the pay beside the link":
      "# Baker\n\nLocation: San Jose, California\n\nPay: $20 to $25 an hour. See our [pay ranges](https://example.com/pay).",
    "a link in a place where it is enough":
      "# Baker\n\nLocation: Denver, Colorado\n\nSee our [pay ranges](https://example.com/pay).",
    "a link to something else":
      "# Baker\n\nLocation: San Jose, California\n\nSee [our bakery](https://example.com/about).",
    "an employer below the headcount": {
      text: "# Baker\n\nLocation: San Jose, California\n\nSee our [pay ranges](https://example.com/pay).",
      config: { organization: { headcount: 14 } },
    },
  },
});
