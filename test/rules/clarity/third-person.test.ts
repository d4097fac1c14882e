import { thirdPerson } from "../../../server/src/core/rules/clarity/third-person";
import { describeRule } from "../../support/describe-rule";

describeRule(thirdPerson, {
  flags: {
    "somebody of whom the next sentence goes on to speak": {
      text: `
The candidate will bake rye at night. They will sell it in the morning.
^^^^^^^^^^^^^^^^^^ replace
`,
    },
    "a pronoun that would have to change": {
      text: `
The candidate should present their ideas. The applicant must manage his/her time.
^^^^^^^^^^^^^^^^^^^^ replace
                                          ^^^^^^^^^^^^^^^^^^ replace
`,
    },
    "a reason": `
We ask for care, as the incumbent will bake.
                    ^^^^^^^^^^^^^^^^^^ replace -> you will
`,
    "a pronoun that speaks of others": `
The candidate will help guests with their orders.
^^^^^^^^^^^^^^^^^^ replace -> You will
`,
    "two verbs that would have to agree": {
      text: `
An ideal candidate has strong hands and is at home in a bakery. The applicant is kind, works well alone and rests.
^^^^^^^^^^^^^^^^^^^^^^ replace
                                                                ^^^^^^^^^^^^^^^^ replace
`,
    },
    "the candidate": `
The successful candidate will bake. There the candidate is free.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ replace -> You will
                                          ^^^^^^^^^^^^^^^^ replace -> you are
`,
    "a title with a hyphen": `
# Pastry-Chef

Bread is fun. The Pastry-Chef must sell it.
              ^^^^^^^^^^^^^^^^^^^^ replace -> You must
`,
    "the title": `
# Senior Baker

Bread is fun. The Senior Baker will sell it.
              ^^^^^^^^^^^^^^^^^^^^^ replace -> You will
`,
    many: `
The candidate will bake. The candidate must sell. The candidate has time. The candidate would read. The candidate should write.
^^^^^^^^^^^^^^^^^^ replace
                         ^^^^^^^^^^^^^^^^^^ replace
                                                  ^^^^^^^^^^^^^^^^^ replace
                                                                          ^^^^^^^^^^^^^^^^^^^ many
`,
  },
  ignores: {
    "the only words that name the job":
      "People and bread come together at our mill in Leeds. The Senior Baker will bake rye at night and clean the ovens.",
    "duties as somebody": "Duties as a candidate will include rye.",
    "whom nobody has named": "They will bake. Their rolls are good.",
    "a candidate who may be found later":
      "We search until an ideal candidate is hired. Once the applicant has been appointed we train.",
    "candidates for office": "You file papers for candidates. Those candidates will stand in May.",
    "whoever will get the job":
      "Review goes on until a suitable candidate is selected, and once the right candidate has been found we write.",
    you: "You will bake and sell.",
    "candidates in general": "Candidates will hear from us. Each applicant gets an answer.",
    "a title in other company": "# Pastry-Chef\n\nThe pastry is good.",
    "another role": "# Senior Baker\n\nThe Head Baker will train you.",
    "how to apply": "## How to apply\n\nThe candidate will send a letter. The applicant must sign it.",
  },
});
