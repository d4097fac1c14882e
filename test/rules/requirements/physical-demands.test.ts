import { physicalDemands } from "../../../server/src/core/rules/requirements/physical-demands";
import { describeRule } from "../../support/describe-rule";

describeRule(physicalDemands, {
  flags: {
    "a demand far from the end of its sentence": {
      text: `
You must be able to lift up to 50 lbs and know how to mix dough, to shape loaves, to heat the ovens, to sell rolls, to count the till, to clean the trays, to greet all guests, to open the shop and to close it.
                    ^^^^^^^^^^^^^^^^^ accommodation
`,
    },
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
    "sitting at a desk": "# Policy Analyst\n\n- You sit for long periods of time and read.",
    "an offer with a lost space": "- You can lift 40 kg with orwithout reasonable accommodation.",
    "weights of wares": "You sell sacks of 50 lbs and pallets of 500 kg.",
    "with accommodation": "# Baker\n\n- Able to lift up to 50 pounds, with or without reasonable accommodation",
    "lifting spirits": "# Baker\n\n- You lift the mood of our guests and stand for quality",
    "a benefit": "# Baker\n\n## Benefits\n\n- You never lift more than 20 pounds; machines do",
  },
});
