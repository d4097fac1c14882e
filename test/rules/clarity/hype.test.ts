import { hype } from "../../../server/src/core/rules/clarity/hype";
import { describeRule } from "../../support/describe-rule";

describeRule(hype, {
  flags: {
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
    "names and facts": "We serve guests of a world-class university and sell 300 loaves a day.",
    "a quotation": "Our guests call it “world-class bread”.",
  },
});
