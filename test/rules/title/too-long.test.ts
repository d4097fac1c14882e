import { tooLong } from "../../../server/src/core/rules/title/too-long";
import { describeRule } from "../../support/describe-rule";

describeRule(tooLong, {
  flags: {
    "a title over 60 characters": `
# Senior Baker for Bread, Rolls, Cakes and Everything Else That We Sell
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ long

You will bake.
`,
    "a title over the length that is set": {
      text: `
# Senior Baker of Bread
  ^^^^^^^^^^^^^^^^^^^^^ long

You will bake.
`,
      options: { most: 20 },
    },
  },
  ignores: {
    "a short title": "# Senior Baker\n\nYou will bake.",
    "a long heading further down":
      "# Senior Baker\n\n## Everything that you will do with us in your first three months and after\n\nYou will bake.",
  },
});
