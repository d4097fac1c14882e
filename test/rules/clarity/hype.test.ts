import { hype } from "../../../server/src/core/rules/clarity/hype";
import { describeRule } from "../../support/describe-rule";

describeRule(hype, {
  flags: {
    "growth without a source": `
We are one of the fastest-growing bakeries.
                  ^^^^^^^^^^^^^^^ reword
`,
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
    "a rank in a list": "We are #3 fastest-growing bakery of the county.",
    "the name of a list": "We stand on the Mill Journal’s Change the World list.",
    "a list with a name": "We stand on the Mill Journal’s list of fastest-growing firms.",
    "a prize": "We won the award for Fastest Growing Bakery in 2024.",
    "a place whose people were counted":
      "Leeds is one of the fastest growing cities of the county. The town is the fastest-growing in the north.",
    "a revolution of old": "We keep the ledgers of the revolution and of its bakers.",
    "names and facts": "We serve guests of a world-class university and sell 300 loaves a day.",
    "a quotation": "Our guests call it “world-class bread”.",
  },
});
