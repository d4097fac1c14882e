import { missingOtherCompensation } from "../../../server/src/core/rules/pay/missing-other-compensation";
import { describeRule } from "../../support/describe-rule";

describeRule(missingOtherCompensation, {
  flags: {
    "nothing beside the wage in Washington": `
# Baker

Location: Seattle, Washington

You earn $20 to $25 an hour.
@document law
`,
    "a remote job that names the country alone": `
# Baker

Location: Remote, United States
                         ^^^^^^ remote
`,
  },
  ignores: {
    "a remote job whose places the configuration names": {
      text: "# Baker\n\nLocation: Remote, United States\n\nYou earn $30 an hour.",
      config: { jurisdictions: ["us-ca"] },
    },
    "a bonus": "# Baker\n\nLocation: Seattle, Washington\n\nYou earn $20 to $25 an hour and an annual bonus.",
    "benefits and no bonus":
      "# Baker\n\nLocation: Seattle, Washington\n\nYou earn $20 an hour. We offer health insurance.",
    "a place whose law does not ask": "# Baker\n\nLocation: Hartford, Connecticut\n\nYou earn $20 an hour.",
    "another state": "# Baker\n\nLocation: Austin, Texas\n\nYou earn $20 an hour.",
  },
});
