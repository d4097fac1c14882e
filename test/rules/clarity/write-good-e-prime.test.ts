import { writeGoodEPrime } from "../../../server/src/core/rules/clarity/write-good-e-prime";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodEPrime, {
  flags: {
    "forms of to be": `
You are a baker.
    ^^^ be
`,
    "many places": `
Bread is good. Bread are good. Bread was good. Bread were good. Bread be good. 
      ^^ be
                     ^^^ be
                                     ^^^ be
                                                     ^^^^ many
`,
  },
  ignores: {
    verbs: "You bake.",
    "a heading": "# You are a baker\n\nBread.",
  },
});
