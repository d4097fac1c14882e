import { writeGoodAdverb } from "../../../server/src/core/rules/clarity/write-good-adverb";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodAdverb, {
  flags: {
    "force before another word": `
We take a completely needless step, and it is clearly the best.
          ^^^^^^^^^^ force
                                              ^^^^^^^ force
`,
    force: `
Bread is absolutely needed and really good.
         ^^^^^^^^^^ force
                               ^^^^^^ force
`,
    "many places": `
Bread is really good. Bread is absolutely good. Bread is completely good. Bread is extremely good. Bread is definitely good.
         ^^^^^^ force
                               ^^^^^^^^^^ force
                                                         ^^^^^^^^^^ force
                                                                                   ^^^^^^^^^ many
`,
  },
  ignores: {
    "a term of medicine": "You care for extremely premature babies.",
    "a way of thinking": "You think both literally and in pictures.",
    "what is clearly established": "The reasons must be clearly established.",
    "what papers show": "Send papers that clearly demonstrate your craft.",
    "what is taken seriously": "You take your work seriously but not yourself.",
    "how a thing is marked": "All trays are clearly labelled, and prices must be clearly shown.",
    "how much it is understood": "The plan is clearly understood by bakers.",
    "how something is answered": `Answer each question honestly.`,
    "one of two adverbs": `You fill in forms accurately and completely, and file them.`,
    "how work is done": "You speak clearly, work directly with guests and report annually.",
    benefits: "## Benefits\n\n- A really good lunch",
  },
});
