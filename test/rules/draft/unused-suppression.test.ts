import { unusedSuppression } from "../../../server/src/core/rules/draft/unused-suppression";
import { describeRule } from "../../support/describe-rule";

describeRule(unusedSuppression, {
  flags: {
    "a comment over a line without findings": {
      text: `
We sell bread.
<!-- rolewright-disable-next-line bias/age -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused
You bake.
`,
      fixed: "We sell bread.\nYou bake.\n",
    },
    "a rule that does not exist": `
<!-- rolewright-disable bias/agee -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
You bake.
`,
  },
  ignores: {
    "an ordinary comment": "<!-- Ask the team for a picture. -->\nYou bake.",
    "a comment that turns a rule on again": "<!-- rolewright-enable bias/age -->\nYou bake.",
  },
});
