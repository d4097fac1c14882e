import { writeGoodCliche } from "../../../server/src/core/rules/clarity/write-good-cliche";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodCliche, {
  flags: {
    "worn phrases": `
You go the extra mile for guests.
    ^^^^^^^^^^^^^^^^^ cliche
`,
  },
  ignores: {
    terms: "You pay rank and file bakers and start from scratch.",
    plain: "You help guests.",
  },
});
