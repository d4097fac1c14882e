import { wrongDocument } from "../../../server/src/core/rules/statements/wrong-document";
import { describeRule } from "../../support/describe-rule";

describeRule(wrongDocument, {
  flags: {
    "the notice about lie detectors": `
# Baker

In Massachusetts employers do not give a lie detector test as a condition of employment.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lieDetector
`,
    "the text of a poster": `
# Baker

This employer will provide the federal government with your Form I-9 information.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ poster
`,
    "what an applicant signs": `
# Baker

I certify that the information on this form is true.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ form
`,
  },
  ignores: {
    "a word on E-Verify": "# Baker\n\nHartwell Mills takes part in E-Verify, and you fill in a Form I-9.",
    "lie detectors as the work": "# Examiner\n\nYou give polygraph tests to new agents.",
    "an oath of another kind": "# Baker\n\nI certify bakers for a living, and I understand bread.",
  },
});
