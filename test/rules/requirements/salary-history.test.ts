import { salaryHistory } from "../../../server/src/core/rules/requirements/salary-history";
import { describeRule } from "../../support/describe-rule";

describeRule(salaryHistory, {
  flags: {
    "a demand in a place whose law does not let an employer ask": `
# Baker

Location: San Jose, California

Please send a resume with your salary history.
                               ^^^^^^^^^^^^^^ law -> salary expectations
`,
    "a demand elsewhere": `
# Baker

Location: Austin, Texas

Please include your current salary in the letter.
               ^^^^^^^^^^^^^^^^^^^ advice -> salary expectations
`,
    "a field to fill in": `
# Baker

Current CTC:
^^^^^^^^^^^ advice -> salary expectations
`,
  },
  ignores: {
    "what nobody may ask":
      "# Clerk\n\nNo state entity is permitted to ask that an applicant provide their current compensation.",
    expectations: "# Baker\n\nPlease state your salary expectations.",
    "a promise not to ask": "# Baker\n\nPlease do not include your salary history.",
    "the job's own range": "# Clerk\n\nThe current salary range is $50,000 to $60,000 a year.",
    "what pay depends on": "# Clerk\n\nPay is based on skills, not on prior salary.",
    "a duty of the job": "# Analyst\n\nYou will study past earnings of listed companies.",
  },
});
