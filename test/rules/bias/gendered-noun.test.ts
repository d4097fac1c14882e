import { genderedNoun } from "../../../server/src/core/rules/bias/gendered-noun";
import { describeRule } from "../../support/describe-rule";

describeRule(genderedNoun, {
  flags: {
    "a sex that is asked for": `
We are looking for a confident and friendly female receptionist.
                                            ^^^^^^^^^^^^^^^^^^^ reword
`,
    "a sex in front of a longer name of the role": `
Hill Bakery seeks a motivated and skilled female sales representative for the mill.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ reword
`,
    "a sex behind what the person is like": `
Hill Bakery is seeking a responsible girl to film our bread.
                                     ^^^^ reword
`,
    "a sex as a demand": `
- Must be female, an early riser
  ^^^^^^^^^^^^^^ reword
`,
    "a field of a form": `
Gender: Female
^^^^^^^^^^^^^^ reword
`,
    "who is wanted": `
We hire strong men with their own van.
        ^^^^^^^^^^ reword
`,
    "people and work": `
Hey guys, we lack manpower and count man-hours.
    ^^^^ replace -> people
                  ^^^^^^^^ replace -> workforce
                                     ^^^^^^^^^ replace -> person-hours
`,
    verbs: `
You man the phones while others are manning the desk.
    ^^^ replace -> staff
                                    ^^^^^^^ replace -> staffing
`,
    "the article agrees": `
This is a one-man band.
          ^^^^^^^ replace
`,
    "a wish for men": `
We look for strong men to lift flour.
            ^^^^^^^^^^ reword
`,
  },
  ignores: {
    "who is cared for, by name": "He is a happy young gentleman who loves bread.",
    "the person whom the work is for": "We are looking for a carer for a lady with a dog.",
    "a sex that the law lets one ask for":
      "For the personal care of our residents you must be female (occupational requirement).",
    "a form that leaves the choice": "Gender: Male / Female",
    "a reason in the work": "We need a female assistant for a client (an occupational requirement).",
    "a hospital": "You work at Guys and St Thomas.",
    "a child that is supported":
      "You will support a young girl with complex needs, and work with a young boy who loves bread.",
    "the agency among its kin": "Our family of brands – Manpower, Experis and others – hires bakers.",
    "who is cared for": `Our service user is a young boy who lives with his family.`,
    "words with man inside": "You manage the manual and the mandate of the manor.",
    unmanned: "You fly unmanned aircraft and build manned spacecraft.",
    "a name": "You worked for Manpower or for ManpowerGroup.",
    "bad guys of security": "You stop the bad guys.",
    "a word the team allows": { text: "Manpower comes first.", options: { allow: ["manpower"] } },
  },
});
