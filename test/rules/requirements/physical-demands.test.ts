import { physicalDemands } from "../../../server/src/core/rules/requirements/physical-demands";
import { describeRule } from "../../support/describe-rule";

describeRule(physicalDemands, {
  flags: {
    "lifting in Britain": `
# Baker

Location: Leeds, UK

- Able to lift up to 25 kg
          ^^^^^^^^^^^^^^^^ adjustments
`,
    "lifting without a word about accommodation": `
# Baker

- Able to lift up to 50 pounds
          ^^^^^^^^^^^^^^^^^^^^ accommodation
`,
    "lifting at a desk": `
# Software Developer

- Able to lift 25 lbs
          ^^^^^^^^^^^ desk
`,
  },
  ignores: {
    "with accommodation": "# Baker\n\n- Able to lift up to 50 pounds, with or without reasonable accommodation",
    "lifting spirits": "# Baker\n\n- You lift the mood of our guests and stand for quality",
    "a benefit": "# Baker\n\n## Benefits\n\n- You never lift more than 20 pounds; machines do",
  },
});
