import { tooLong } from "../../../server/src/core/rules/structure/too-long";
import { describeRule } from "../../support/describe-rule";

describeRule(tooLong, {
  flags: {
    "more words than the limit": {
      text: `
# Baker
  ^^^^^ long

You bake bread, you sell it, and you clean the ovens.
`,
      options: { words: 10 },
    },
  },
  ignores: {
    "as many as the limit": {
      text: "# Baker\n\nYou bake bread, you sell it, and you clean the ovens.",
      options: { words: 12 },
    },
    "statements are not counted": {
      text: "# Baker\n\nYou bake bread.\n\n## Equal opportunity\n\nWe are an equal opportunity employer and consider all qualified applicants without regard to race, religion or sex.",
      options: { words: 10 },
    },
  },
});
