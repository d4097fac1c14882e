import { hype } from "../../../server/src/core/rules/clarity/hype";
import { describeRule } from "../../support/describe-rule";

describeRule(hype, {
  flags: {
    "a change on its way": `
We are revolutionizing bread.
       ^^^^^^^^^^^^^^^ replace -> changing
`,
    praise: `
We are a world-class bakery that will revolutionize bread.
         ^^^^^^^^^^^ reword
                                      ^^^^^^^^^^^^^ replace -> change
`,
    "many places": `
Our bread is world-class. Our bread is awesome. Our bread is amazing. Our bread is incredible. Our bread is unparalleled. 
             ^^^^^^^^^^^ reword
                                       ^^^^^^^ reword
                                                             ^^^^^^^ reword
                                                                                   ^^^^^^^^^^ many
`,
  },
  ignores: {
    "a revolution of old": "We keep the ledgers of the revolution and of its bakers.",
    "names and facts": "We serve guests of a world-class university and sell 300 loaves a day.",
    "a quotation": "Our guests call it “world-class bread”.",
  },
});
