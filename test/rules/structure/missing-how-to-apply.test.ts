import { missingHowToApply } from "../../../server/src/core/rules/structure/missing-how-to-apply";
import { describeRule } from "../../support/describe-rule";

describeRule(missingHowToApply, {
  flags: {
    "no way": {
      text: `
# Baker

## Responsibilities

- Bake bread
       ^^^^^ missing
`,
      fixed:
        "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## How to apply\n\n[link or address, what to send, and by when]\n",
    },
    "a line for those who need help": `
# Baker

You bake bread.
         ^^^^^ missing

We accommodate disabilities. Contact: help@golden-crust.example
`,
    "the steps after an application": `
# Baker

You bake bread.
         ^^^^^ missing

## Hiring process

- Thirty minutes with the owner
- A morning in the bakery
`,
    "advice to those who apply": `
# Baker

You bake bread. Before submitting an application, read our notice on privacy.
                                                                     ^^^^^^^ missing
`,
    "what is applied in the work": `
# Baker

You bake bread. You apply what you know, and are at home with e-mail and other applications.
                                                                               ^^^^^^^^^^^^ missing
`,
  },
  ignores: {
    "a recruiter who is named":
      "# Baker\n\nYou bake bread. If you look for a new oven, please contact Ada Rye at Mill Recruitment today.",
    "whom to call": "# Baker\n\nYou bake bread. To apply or enquire please call Ada Rye.",
    "a label in a paragraph": "# Baker\n\nYou bake bread. How to apply: in person at the mill.",
    "an invitation to press the button": "# Baker\n\nYou bake bread. Join our mill by applying below!",
    "an invitation by itself": "# Baker\n\nYou bake bread.\n\nAPPLY TODAY!!",
    "an invitation for this very post":
      "# Baker\n\nYou bake bread. If interested please apply for this post as soon as you can.",
    "somebody to whom to apply":
      "# Baker\n\nIf you like bread, please apply to: Human Resources, Hartwell Mills: jobs@mill.example by June 1.",
    "a line that leads to an address":
      "# Baker\n\nYou bake bread.\n\nPlease reach out at:\n\njobs (at) example (dot) com\n",
    "the address of a form": "# Baker\n\nYou bake bread.\n\nhttps://example.com/recruit/form?id=12\n",
    "a section": "# Baker\n\nYou bake bread.\n\n## How to apply\n\nCome by.",
    "a sentence": "# Baker\n\nYou bake bread. Send your resume to jobs@example.com.",
    "a link": "# Baker\n\nYou bake bread.\n\n[Apply now](https://example.com/jobs/1)",
    "a number and an address at the end":
      "# Baker\n\nYou bake bread.\n\n**Ph/txt:** 0400 000 000 | **Email:** a@mill.example",
    "an address behind a colon": "# Baker\n\nYou bake bread. Read all of it and apply:https://mill.example/jobs/1",
    "papers among which is a life":
      "# Baker\n\nYou bake. Please send a brief statement of your interests in bread and cake, curriculum vitae, to Ana Roth.",
    "a resume to share": "# Baker\n\nYou bake bread. You can share your resume on 020 7946 0000.",
    "a call, or else the button": "# Baker\n\nYou bake bread. Call 020 7946 0000 for more information or apply now!",
    "a button to the employer's site": "# Baker\n\nYou bake bread.\n\nApply on Employer's Website",
    "a visit": "# Baker\n\nYou bake bread. Stop by the shop any day to apply.",
    "a field of the front matter": "---\ntitle: Baker\nhow_to_apply: Ring the bell of the mill\n---\n\nYou bake bread.",
    "whom to contact": "# Baker\n\nYou bake bread. Interested candidates should contact the owner.",
    "a sentence that leads to a page":
      "# Baker\n\nYou bake.\n\nFor more information and to apply, see [our page](https://bakery.example.com/1).",
    "the best way": "# Baker\n\nYou bake.\n\nThe best way to apply is on our website.",
    "a label before a sentence": "# Baker\n\nYou bake.\n\n*Apply:* E-mail Anna at the bakery.",
    "where applications go":
      "# Baker\n\nYou bake.\n\nApplications should go directly to the owner, [Ana Roth](mailto:ana@mill.example).",
    "what is requested": "# Baker\n\nYou bake.\n\nLetters of application, with two references, are requested by May.",
    "where it is told": "# Baker\n\nYou bake.\n\nDetails of how to apply are available from the mill.",
    "what to click": "# Baker\n\nYou bake.\n\nWhen you click Apply, you can log in.",
    "what to click in order to apply":
      "# Baker\n\nYou bake.\n\nClick the title of the position to learn more and to apply.",
    "a label before a link": '# Baker\n\nYou bake.\n\nApply: <a href="https://mill.example/1">the form of the mill</a>',
    "what to do by sending": "# Baker\n\nYou bake.\n\nApply now by sending your CV to the mill.",
    "papers that go to an address":
      "# Baker\n\nYou bake.\n\nPlease submit these documents to jobs@mill.example by May.",
    "an invitation and an address": "# Baker\n\nYou bake.\n\nApply today! http://jobs.mill.example",
    "the papers to apply with": "# Baker\n\nYou bake.\n\nProcess: Apply for the position with your CV.",
  },
});
