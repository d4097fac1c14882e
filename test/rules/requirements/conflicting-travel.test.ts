import { conflictingTravel } from "../../../server/src/core/rules/requirements/conflicting-travel";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingTravel, {
  flags: {
    "no travel and much of it": `
# Baker

No travel is required.

- You must travel up to 50% of the time
@document conflict
`,
    "two shares": `
# Baker

- Travel: 10%

You need to travel about 75% of the time.
@document share
`,
  },
  ignores: {
    "a share within the limit": "# Baker\n\n- Up to 50% travel\n\nYou must travel about 25% of the time.",
    "a visit that may come": "# Baker\n\nNo travel is required.\n\nYou may travel to our other bakeries.",
    "travel as a trade":
      "# Travel agent\n\nNo travel is required.\n\n- You must know the travel industry and arrange travel for guests",
    "one share twice": "# Baker\n\n- 25% travel\n\nTravel: 25%",
  },
});
