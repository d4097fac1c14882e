import { hollowPerk } from "../../../server/src/core/rules/clarity/hollow-perk";
import { describeRule } from "../../support/describe-rule";

describeRule(hollowPerk, {
  flags: {
    games: `
We have a ping-pong table and work hard, play hard.
          ^^^^^^^^^ reword
                              ^^^^^^^^^^^^^^^^^^^^ reword
`,
    "a family": `
We are like a family.
^^^^^^^^^^^^^^^^^^^^ reword
`,
  },
  ignores: {
    "what there is not": "We don’t have ping pong tables. We offer more than ping-pong.",
    "a family business": "We are a family business and a family-owned bakery.",
    "families served": "You work with families. We run a shelter for one.",
  },
});
