import { incompleteAccommodation } from "../../../server/src/core/rules/statements/incomplete-accommodation";
import { describeRule } from "../../support/describe-rule";

const config = { organization: { accommodationContact: "help@hartwell.example" } };

describeRule(incompleteAccommodation, {
  flags: {
    "a sentence that breaks off": {
      text: `
We provide reasonable accommodations to applicants. If you need one, please reach out to us at
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ brokenOff -> please reach out to us at help@hartwell.example.
`,
      config,
    },
    "a sentence that breaks off, without a configured contact": `
We provide reasonable accommodations to applicants. If you need one, please e-mail
                                                                     ^^^^^^^^^^^^^ brokenOff -> please e-mail [e-mail or telephone].
`,
    "a placeholder": {
      text: `
We provide reasonable accommodations to applicants. Please write to [redacted].
                                                                    ^^^^^^^^^^ placeholder -> help@hartwell.example
`,
      config,
    },
    "the tail of a link": `
We provide reasonable accommodations to applicants. Please reach out to us at kt4Q9
                                                                              ^^^^^ placeholder -> [e-mail or telephone]
`,
    "contact details that are not there": `
If you need an accommodation for the interview, please use the contact information below.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dangling -> please use the contact information below. To ask for one, contact [e-mail or telephone].
`,
    "what is provided is no contact": {
      text: `
Upon request, accommodation will be provided by the mill throughout the selection process to applicants with disabilities.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsaid
`,
      config,
    },
    "an offer in passing": {
      text: `
We provide reasonable accommodations to applicants with disabilities.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsaid -> We provide reasonable accommodations to applicants with disabilities. To ask for one, contact help@hartwell.example.
`,
      config,
    },
    "an offer in a sentence that goes on to something else": {
      text: `
We provide reasonable accommodations for people with disabilities, and we consider applicants with conviction records under the law of the city.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsaid
`,
      config,
      fixed:
        "We provide reasonable accommodations for people with disabilities, and we consider applicants with conviction records under the law of the city. To ask for an accommodation, contact help@hartwell.example.\n",
    },
    "adjustments in passing": `
We make reasonable adjustments for applicants with disabilities.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ adjustments
`,
  },
  ignores: {
    "what is provided, and whom to ask":
      "Accommodation will be provided upon request to applicants with disabilities: write to help@mill.example.",
    "an address": "If you need an accommodation for the interview, e-mail help@hartwell.example.",
    "a telephone number": "We provide reasonable accommodations to applicants. Please call (555) 010-0199.",
    "a link": "We provide reasonable accommodations to applicants. Please [ask here](https://hartwell.example/help).",
    "somebody who can be asked":
      "We provide reasonable accommodations to applicants. Please tell your recruiter what you need.",
    "an address elsewhere in the posting":
      "We provide reasonable accommodations to applicants on request.\n\nWrite to jobs@hartwell.example.",
    "a form":
      "To request a disability accommodation, please complete the accommodation request form at www.hartwell.example/form.pdf.",
    lodging: "Accommodation provided.",
    "help with the web site": "Need help in applying? See the questions that others have asked.",
  },
});
