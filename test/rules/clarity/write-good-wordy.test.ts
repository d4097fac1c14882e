import { writeGoodWordy } from "../../../server/src/core/rules/clarity/write-good-wordy";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodWordy, {
  flags: {
    "long ways": `
You utilize ovens in order to bake.
    ^^^^^^^ wordy -> use
                  ^^^^^^^^^^^ wordy -> to
You see whether or not the dough has risen.
        ^^^^^^^^^^^^^^ wordy -> whether
`,
    "a verb that is also a thing": `
You endeavor to please guests.
    ^^^^^^^^ wordy -> try
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
    "what means “even if”": "We write to you whether or not we hire you.",
    "a thing of that name": "You plan each endeavor of the bakery, in business endeavor and art.",
    measures: "You review bed utilization.",
    "words of the trade": "You evaluate, implement, monitor and modify recipes and provide assistance.",
  },
});
