import { writeGoodIllusion } from "../../../server/src/core/rules/clarity/write-good-illusion";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodIllusion, {
  flags: {
    "a word twice": `
Keep the the order book.
     ^^^^^^^ twice -> the
`,
    "twice in one sentence": `
You work with with bakers in in shops.
         ^^^^^^^^^ twice -> with
                          ^^^^^ twice -> in
`,
  },
  ignores: {
    "words that can stand twice": "We know that that had had to be.",
    "letters with spaces between them": "See b r e a d . c o m / a p p l y / t t today.",
    "a name": "You work in New York, New York. Walla Walla is near.",
    "the end of one sentence and the start of the next": "We bake for you. You bake for us.",
    "words that only begin alike": "This thistle is an island.",
  },
});
