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
  },
  ignores: {
    "a bonus": "# Baker\n\nLocation: Seattle, Washington\n\nYou earn $20 to $25 an hour and an annual bonus.",
    "benefits and no bonus":
      "# Baker\n\nLocation: Seattle, Washington\n\nYou earn $20 an hour. We offer health insurance.",
    "a place whose law does not ask": "# Baker\n\nLocation: Hartford, Connecticut\n\nYou earn $20 an hour.",
    "another state": "# Baker\n\nLocation: Austin, Texas\n\nYou earn $20 an hour.",
  },
});
