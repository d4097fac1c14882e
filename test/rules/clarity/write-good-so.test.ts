import { writeGoodSo } from "../../../server/src/core/rules/clarity/write-good-so";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodSo, {
  flags: {
    "a question": `
We bake. So do you bake too?
         ^^ so
`,
    "at the start": `
We bake. So you bake too.
         ^^ so
`,
    "many places": `
So we bake. So we bake. So we bake. So we bake. So we bake. 
^^ so
            ^^ so
                        ^^ so
                                    ^^ many
`,
  },
  ignores: {
    "a sentence that is turned round": "Our bakers love rye. So are most of our guests fond of it.",
    "others who do the same": "We bake at night. So do three mills nearby.",
    "so that": "So that we bake, you light the oven. So far we did.",
    inside: "We bake, so you bake.",
  },
});
