import { exclamation } from "../../../server/src/core/rules/clarity/exclamation";
import { describeRule } from "../../support/describe-rule";

describeRule(exclamation, {
  flags: {
    "marks in a row": `
Join us!!! Why not?!
       ^^^ run -> !
                  ^^ run -> ?
`,
    "many marks": `
We bake! We sell! We rest! We sing! You too!
                                  ^ many
`,
  },
  ignores: {
    "one mark": "Join us! You will like it.",
    "marks of code": "You know that a != b and !important.",
    "a name": "“Yahoo!!” they cried.",
  },
});
