import { conflictingTravel } from "../../../server/src/core/rules/requirements/conflicting-travel";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingTravel, {
  flags: {
    "each month": `
# Baker

Travel: none

## Duties

- Bake bread

You travel to our plants abroad every month.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "a fraction in words": `
# Baker

Travel: 10%

You will spend two thirds of your time travelling.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share
`,
    "not asked to, and trips": `
# Baker

You will not be asked to travel.

- Must travel to our mills every month
  ^^^^^^^^^^^ conflict
`,
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
    "the travel that one sells":
      "# Travel Consultant\n\nTravel consultant experience is not essential.\n\nYou will travel far with us, selling business and leisure travel.",
    "no travel abroad": "# Baker\n\nNo international travel.\n\nSome travel within the county is required.",
    "no car to travel with": "# Baker\n\nYou do not need a car to travel to us.\n\nYou travel to cafés each week.",
    "travel that is not paid": "# Baker\n\nTravel is not reimbursed.\n\nYou must travel between our mills.",
    "a share within the limit": "# Baker\n\n- Up to 50% travel\n\nYou must travel about 25% of the time.",
    "a visit that may come": "# Baker\n\nNo travel is required.\n\nYou may travel to our other bakeries.",
    "travel as a trade":
      "# Travel agent\n\nNo travel is required.\n\n- You must know the travel industry and arrange travel for guests",
    "one share twice": "# Baker\n\n- 25% travel\n\nTravel: 25%",
  },
});
