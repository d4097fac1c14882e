import { unsafeContact } from "../../../server/src/core/rules/statements/unsafe-contact";
import { describeRule } from "../../support/describe-rule";

describeRule(unsafeContact, {
  flags: {
    "a short link in an offer of accommodation": `
If you need an accommodation for the interview, reach out to us at https://bit.ly/3kQx9.
                                                                   ^^^^^^^^^^^^^^^^^^^^ shortener -> [e-mail or telephone]
`,
    "a personal mailbox and a chat number under how to apply": `
# Baker

## How to apply

Write to hartwell.bakery@gmail.com today.
         ^^^^^^^^^^^^^^^^^^^^^^^^^ mailbox -> [e-mail address of your organization]
Or send a WhatsApp to +1 555 010 0199.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ chat -> [telephone number or e-mail address of your organization]
`,
    "a short link whose words are its address, once": `
# Baker

## How to apply

Apply at [https://bit.ly/3kQx9](https://bit.ly/3kQx9).
          ^^^^^^^^^^^^^^^^^^^^ shortener -> [full address of the page]
`,
    "a chat number and a mailbox for a resume, in any sentence": `
# Baker

You bake. You can also WhatsApp your resume on 5550100199 today.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ chat -> [telephone number or e-mail address of your organization]

Send your CV to hartwell.bakery@gmail.com, please.
                ^^^^^^^^^^^^^^^^^^^^^^^^^ mailbox -> [e-mail address of your organization]
`,
  },
  ignores: {
    "a date behind a word that is a name elsewhere":
      "# Baker\n\n## How to apply\n\nUrgency signal: apply by 22.05.2026.",
    "a mailbox that is not for candidates": "# Baker\n\nOur guests write to hartwell.guests@gmail.com about the bread.",
    "a warning of false offers":
      "# Baker\n\nBeware of fraud: we never ask for a resume by WhatsApp 5550100199 or from jobs@gmail.com.",
    "addresses of the employer":
      "# Baker\n\n## How to apply\n\nWrite to jobs@hartwell.example or see https://hartwell.example/jobs.",
    "a short domain that is allowed": {
      text: "# Baker\n\n## How to apply\n\nApply at https://bit.ly/3kQx9.",
      options: { allow: ["bit.ly"] },
    },
    "a short link elsewhere": "# Baker\n\nSee how we bake: https://bit.ly/3kQx9",
    "a domain that only ends alike":
      "# Baker\n\n## How to apply\n\nApply at https://habit.ly/jobs or jobs@notgmail.com.",
  },
});
