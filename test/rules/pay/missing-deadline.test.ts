import { missingDeadline } from "../../../server/src/core/rules/pay/missing-deadline";
import { describeRule } from "../../support/describe-rule";

describeRule(missingDeadline, {
  flags: {
    "a job in Colorado": {
      text: `
# Baker

Location: Denver, Colorado

You will bake bread.
@document law
`,
      fixed: "# Baker\n\nLocation: Denver, Colorado\n\nYou will bake bread.\n\n## How to apply\n\nApply by [date].\n",
    },
    "a remote job that names the country alone": `
# Baker

Location: Remote, United States
                         ^^^^^^ remote
`,
  },
  ignores: {
    "a remote job in one state": "# Baker\n\nLocation: Remote, Texas\n\nYou earn $30 an hour.",
    "a deadline": "# Baker\n\nLocation: Denver, Colorado\n\nApply by 31 December 2026.",
    "applications on a rolling basis":
      "# Baker\n\nLocation: Denver, Colorado\n\nWe take applications on a rolling basis.",
    "open until filled": "# Baker\n\nLocation: Denver, Colorado\n\nOpen until filled.",
    "another state": "# Baker\n\nLocation: Seattle, Washington\n\nYou will bake bread.",
    "a day before Colorado asked for it": {
      text: "# Baker\n\nLocation: Denver, Colorado\n\nYou will bake bread.",
      config: { today: "2023-12-31" },
    },
  },
});
