import { tooShort } from "../../../server/src/core/rules/structure/too-short";
import { describeRule } from "../../support/describe-rule";

describeRule(tooShort, {
  flags: {
    "fewer words than the limit": `
# Baker
  ^^^^^ short

You bake bread.
`,
    "statements are not counted": {
      text: `
# Baker
  ^^^^^ short

You bake bread.

## Equal opportunity

We are an equal opportunity employer and consider all qualified applicants without regard to race, religion or sex.
`,
      options: { words: 10 },
    },
  },
  ignores: {
    "as many as the limit": { text: "# Baker\n\nYou bake bread.", options: { words: 4 } },
    "an empty document": "",
  },
});
