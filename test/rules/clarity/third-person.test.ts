import { thirdPerson } from "../../../server/src/core/rules/clarity/third-person";
import { describeRule } from "../../support/describe-rule";

describeRule(thirdPerson, {
  flags: {
    "the candidate": `
The successful candidate will bake. There the candidate is free.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ replace -> You will
                                          ^^^^^^^^^^^^^^^^ replace -> you are
`,
    "many": `
The candidate will bake. The candidate must sell. The candidate has time. The candidate can read. The candidate should write.
^^^^^^^^^^^^^^^^^^ replace
                         ^^^^^^^^^^^^^^^^^^ replace
                                                  ^^^^^^^^^^^^^^^^^ replace
                                                                          ^^^^^^^^^^^^^^^^^ many
`,
  },
  ignores: {
    "you": "You will bake and sell.",
    "candidates in general": "Candidates will hear from us. Each applicant gets an answer.",
    "how to apply": "## How to apply\n\nThe candidate will send a letter. The applicant must sign it.",
  },
});
