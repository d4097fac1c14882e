import { writeGoodPassive } from "../../../server/src/core/rules/clarity/write-good-passive";
import { describeRule } from "../../support/describe-rule";

describeRule(writeGoodPassive, {
  flags: {
    "who does it stands behind": `
The mill is supported by 40 bakers and bread is tested by Friday. Rolls are sold by the guests.
         ^^^^^^^^^^^^ by
                                             ^^^^^^^^^ passive
                                                                        ^^^^^^^^ by
`,
    "work that nobody does": `
Reports are reviewed every Monday and the bread was baked.
        ^^^^^^^^^^^^ passive
                                                ^^^^^^^^^ passive
`,
    "inside a list": `
- Orders are written by hand
         ^^^^^^^^^^^ passive
`,
    many: `
Bread is baked. Dough was sold. Rolls were eaten. Cakes are cut. Eggs are broken.
      ^^^^^^^^ passive
                      ^^^^^^^^ passive
                                      ^^^^^^^^^^ passive
                                                        ^^^^^^^ many
`,
  },
  ignores: {
    "what somebody sees to": `
- Ensure the ovens are cleaned every night and that bread is baked on time.
- Checks that the flour is weighed, so that guests are served well.`,
    "a clause inside of another":
      "You learn how rolls are shaped. Tell us when flour is delivered. We sell loaves that are loved.",
    "a sentence about the reader":
      "You will be coached by a master baker. We are seen as friendly. The successful candidate will be guided by a baker.",
    "a rule to be followed": "You know the rules to be followed by bakers, and the dough being shaped.",
    "what the reader may do": "Questions can be sent to the bakery. Preference will be given to bakers.",
    "a name that ends like a participle": "We are Ovenised Rolls, a bakery.",
    "what a page offers": "Sign up to be notified of new bread. The first way is planned admissions of guests.",
    "participles that say how somebody is": "You are accustomed to heat. Guests are entitled to a roll.",
    "how an application is handled":
      "Late applications are rejected. Applicants without the certificate will be disqualified. Experience may be substituted.",
    "what a regulation says": "Overtime is counted in accordance with the Civil Service rules.",
    pay: "## Pay\n\nPay is reviewed each year.",
    "how something is": "We are based in Springfield. You are interested in bread, and are committed to quality.",
    "what is asked": "A driving licence is required. Experience is preferred.",
    "words that end like a participle": "The oven is red. There is need for speed, and there are hundred ways.",
    "an active sentence": "You bake the bread and we sell it.",
    "a heading": "# Orders are written by hand\n\nBread.",
    "an equal-opportunity statement":
      "We are an equal opportunity employer. All applicants are reviewed without regard to race, color, religion or sex.",
    "a phrase that the team allows": { text: "Harbor Pine was founded in 1999.", options: { allow: ["was founded"] } },
  },
});
