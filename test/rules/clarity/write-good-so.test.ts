import { writeGoodSo } from "../../../server/src/core/rules/clarity/write-good-so";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodSo, {
  flags: {
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
    "so that": "So that we bake, you light the oven. So far we did.",
    inside: "We bake, so you bake.",
  },
});
