import { otherInsensitive } from "../../../server/src/core/rules/bias/other-insensitive";
import { describeRule } from "../../support/describe-rule";

describeRule(otherInsensitive, {
  flags: {
    "words for an illness or a way of life": `
You care for addicts and for transgendered guests.
             ^^^^^^^ reword
                             ^^^^^^^^^^^^^ replace -> transgender
`,
    "more than one word, with a hyphen": `
You serve a deaf-and-dumb guest.
            ^^^^^^^^^^^^^ replace -> a deaf
`,
    "more than one word, with a space": `
Tell us your preferred pronoun.
             ^^^^^^^^^^^^^^^^^ replace -> pronoun
`,
    "the article agrees, and capitals stay": `
Ask the tax man. Homosexual guests come too. A handicapable guest came.
        ^^^^^^^ replace -> tax office
                 ^^^^^^^^^^ replace -> Gay
                                               ^^^^^^^^^^^^ replace -> A disabled
`,
    "coarse words": `
No bullshit: we bake damn good bread.
   ^^^^^^^^ coarse
                     ^^^^ coarse
`,
  },
  ignores: {
    "a slip of the pen": `Asses supplier risks each month.`,
    "words that only look alike": "You pass the class, assess the grass, debug a debugger and run the Scunthorpe shop.",
    drinks: "You sell alcoholic beverages and non-alcoholic drinks, and you mix alcoholic and non-alcoholic ones.",
    names: "You report to Mr Savage and Ms Negro at the Eskimo-Lab, and read the Journal of ASS.",
    "what retext flags and a posting means":
      "You host guests, master the oven, hold a fellowship, meet alumni, are special, just bake simple rolls and have a father of two on the team.",
    "questions that are welcome": "There are no stupid questions here, and no dumb ones.",
    "an equal-opportunity statement":
      "We are an equal opportunity employer and hire without regard to race, religion, sexual preference or disability.",
    "a quotation": "A guest called it “damn good bread”.",
    "a word that the team allows": { text: "You wire the slave unit.", options: { allow: ["slave"] } },
  },
});
