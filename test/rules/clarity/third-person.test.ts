import { thirdPerson } from "../../../server/src/core/rules/clarity/third-person";
import { describeRule } from "../../support/describe-rule";

describeRule(thirdPerson, {
  flags: {
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
    you: "You will bake and sell.",
    "candidates in general": "Candidates will hear from us. Each applicant gets an answer.",
    "a title in other company": "# Pastry-Chef\n\nThe pastry is good.",
    "another role": "# Senior Baker\n\nThe Head Baker will train you.",
    "how to apply": "## How to apply\n\nThe candidate will send a letter. The applicant must sign it.",
  },
});
