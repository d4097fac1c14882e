import { writeGoodWordy } from "../../../server/src/core/rules/clarity/write-good-wordy";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodWordy, {
  flags: {
    "several of a group": `
A number of our bakers have their own shop.
^^^^^^^^^^^ wordy -> Several of
`,
    "in the course of doing something": `
In the course of baking rolls you sing.
^^^^^^^^^^^^^^^^ wordy -> While
`,
    "what can be about something": `
You keep records pertaining to flour. At this time we bake rye.
                 ^^^^^^^^^^^^^ wordy -> about
                                      ^^^^^^^^^^^^ wordy -> Currently
`,
    "how soon something is done": `
You answer guests in a timely manner and strategize for the shop.
                  ^^^^^^^^^^^^^^^^^^ wordy -> promptly
                                         ^^^^^^^^^^ wordy -> plan
`,
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
    "a measure": "Utilization targets are met, and you watch utilization.",
    "what cannot be about something": "You run systems pertaining to flour and steer the staff with respect to rolls.",
    "an effort that somebody makes":
      "We make an effort in our constant endeavor to please guests. Join this endeavor to bake.",
    "strategize on something": "You strategize on how to sell more rolls.",
    plain: "You use ovens to bake.",
    "what means “even if”": "We write to you whether or not we hire you.",
    "a thing of that name": "You plan each endeavor of the bakery, in business endeavor and art.",
    measures: "You review bed utilization.",
    "words of the trade": "You evaluate, implement, monitor and modify recipes and provide assistance.",
  },
});
