import { commentToSelf } from "../../../server/src/core/rules/draft/comment-to-self";
import { describeRule } from "../../support/describe-rule";

describeRule(commentToSelf, {
  flags: {
    "a question behind a dash": `
- Free bread for guests – include???
                          ^^^^^^^^^^ note
`,
    "a day before which nobody may see it": `
Do not publish before Friday!
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note
`,
    "a colleague who is spoken to": `
@Maria please add the pay before we post.
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note
`,
    "a task for a colleague": `
Overtime is paid. (Check with legal before we post.)
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note
`,
    "somebody who is to confirm": `
Clearance: none, Maria to confirm with Anna.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ note
`,
    "a note that names its reader": `
Note to recruiter: add the shift times.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note
`,
    "something to do": `
TODO: add the pay range
^^^^^^^^^^^^^^^^^^^^^^^ note

We need to update this section later.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note

Remove this section before posting.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note
`,
    "what a chatbot says of its text": `
Certainly! Here is a job description for a baker:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reply

You will bake bread.

Let me know if you’d like me to adjust the tone.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reply
`,
    "what a chatbot offers": `
Would you like me to tailor this for another bakery?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reply

Feel free to customize this template to fit your bakery.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reply
`,
  },
  ignores: {
    "a question that the posting answers": "What skills do we need?",
    "what follows from a failure": `Failure to provide this letter means that we cannot read your application.`,
    "a question that the text answers": `What do we need from you so that you can bake?`,
    "a name with a sign": `Follow @RiversideBakers for news.`,
    "a note to applicants": "NOTE: Applicants are urged to apply early.",
    "whom applicants ask": "Questions? Ask the hiring manager at the interview, or contact HR at jobs@example.com.",
    duties: "You will check with finance that invoices are paid, and confirm with HR who starts when.",
    "the employer's right": "We reserve the right to change this posting.",
    "what the person confirms": "You will need to update this register every day.",
    "a quotation": "Our ovens say “Check with legal” when they are hot.",
    "what applicants let the employer know":
      "Let me know if you have questions, and whether you would like to visit us.",
    "an offer to applicants": "Please let us know if you need any changes to the interview.",
    "what applicants may change": "Feel free to adapt your schedule to the school of your children.",
    "a job with assistants of this kind": "You will build the AI assistant of our bakery and write what it says.",
    "a heading that begins with here": "Here’s what you will do:\n\n- Bake bread",
    "an answer of the employer": "Can I bring my dog? Of course! Here is where it sleeps.",
  },
});
