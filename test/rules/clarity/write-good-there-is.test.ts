import { writeGoodThereIs } from "../../../server/src/core/rules/clarity/write-good-there-is";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodThereIs, {
  flags: {
    "at the start": `
There are four bakers in the team.
^^^^^^^^^ empty
`,
    "many places": `
There are rolls. There are rolls. There are rolls. There are rolls. There are rolls. 
^^^^^^^^^ empty
                 ^^^^^^^^^ empty
                                  ^^^^^^^^^ empty
                                                   ^^^^^^^^^ many
`,
  },
  ignores: {
    inside: "In the team there are four bakers.",
    plain: "Four bakers make the team.",
  },
});
