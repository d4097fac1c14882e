import { conflictingEmploymentType } from "../../../server/src/core/rules/requirements/conflicting-employment-type";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingEmploymentType, {
  flags: {
    "full-time and part-time": `
# Baker

Employment type: Full-time

We offer a part-time position in our bakery.
           ^^^^^^^^^^^^^^^^^^ conflict -> full-time position | Part-time⏎⏎We offer a part-time position
`,
    "permanent and for some months": `
# Baker

This is a permanent position.

- 6-month contract
  ^^^^^^^^^^^^^^^^ conflict
`,
    "employee and contractor": `
# Baker

You will be a W-2 employee. This is an independent contractor position.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
  },
  ignores: {
    "a choice": "# Baker\n\nEmployment type: Full-time or part-time\n\nThis is a part-time position.",
    "benefits for some": "# Baker\n\nThis is a part-time position.\n\nFull-time employees get free bread.",
    experience: "# Baker\n\nThis is a part-time position.\n\n- Two years of full-time experience",
    "a contract that may become permanent":
      "# Baker\n\nThis is a temporary position. It may become a permanent position.",
    "the same twice": "# Baker (Full-time)\n\nThis is a full-time position.",
  },
});
