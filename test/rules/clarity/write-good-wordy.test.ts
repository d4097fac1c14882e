import { writeGoodWordy } from "../../../server/src/core/rules/clarity/write-good-wordy";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodWordy, {
  flags: {
    "long ways": `
You utilize ovens in order to bake.
    ^^^^^^^ wordy -> use
                  ^^^^^^^^^^^ wordy -> to
`,
    "many places": `
We do it in order to rolls. We do it prior to rolls. We do it in excess of rolls. We do it numerous rolls. We do it utilize rolls. 
         ^^^^^^^^^^^ wordy
                                     ^^^^^^^^ wordy
                                                              ^^^^^^^^^^^^ wordy
                                                                                           ^^^^^^^^ many
`,
  },
  ignores: {
    plain: "You use ovens to bake.",
    measures: "You review bed utilization.",
    "words of the trade": "You evaluate, implement, monitor and modify recipes and provide assistance.",
  },
});
