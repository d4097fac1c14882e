import { writeGoodCliche } from "../../../server/src/core/rules/clarity/write-good-cliche";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodCliche, {
  flags: {
    "worn phrases": `
You go the extra mile for guests.
    ^^^^^^^^^^^^^^^^^ cliche
`,
    "many places": `
We say leaps and bounds there. We say go the extra mile there. We say needle in a haystack there. We say reinvent the wheel there. We say leaps and bounds there.
       ^^^^^^^^^^^^^^^^ cliche
                                      ^^^^^^^^^^^^^^^^^ cliche
                                                                      ^^^^^^^^^^^^^^^^^^^^ cliche
                                                                                                         ^^^^^^^^^^^^^^^^^^ many
`,
  },
  ignores: {
    terms: "You pay rank and file bakers and start from scratch.",
    plain: "You help guests.",
  },
});
