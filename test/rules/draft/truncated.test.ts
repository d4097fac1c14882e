import { truncated } from "../../../server/src/core/rules/draft/truncated";
import { describeRule } from "../../support/describe-rule";

describeRule(truncated, {
  flags: {
    "an unfinished list of things": `
We offer a pension, free bread, and
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence
`,
    "whom to ask": `
For questions please get in touch with
              ^^^^^^^^^^^^^^^^^^^^^^^^ address
`,
    "an address that is lost": `
If you need an accommodation, please reach out to us at
                                     ^^^^^^^^^^^^^^^^^^ address
`,
    "a sentence that ends on an article, before the next heading": `
## About us

We bake bread for the whole of the
              ^^^^^^^^^^^^^^^^^^^^ sentence

## What you'll do

- Bake bread.
`,
    "the rest of an address": `
If you need help, please reach out to us at kt7Qp
                               ^^^^^^^^^^^^^^^^^^ address
`,
    "a colon at the end": `
Please send us all of the following:
            ^^^^^^^^^^^^^^^^^^^^^^^^ list
`,
    "an item that leads to items that are not there": `
- Plan how our breads are sold across the whole of the town:
                                      ^^^^^^^^^^^^^^^^^^^^^^ list
- Take care of the following in the shop every day:
  - shelves
  - bags
`,
    "an address that is lost before another way to apply": `
Return the form to the shop either by email to  or by post to the mill.
                       ^^^^^^^^^^^^^^^^^^^^^^^ address
`,
    "an address that is lost before a full stop": `
For a talk about the oven, please call us at . We bake all day.
                     ^^^^^^^^^^^^^^^^^^^^^^^ address
`,
    "a sentence that another one cuts off": `
Tell us why the oven is for you in a letter to If you work by day, say so.
                            ^^^^^^^^^^^^^^^^^^ sentence
`,
  },
  ignores: {
    "a label in capital letters": "# Baker\n\nFlour Recovery & Milling Act Funded:",
    "a heading that stands in the sentence":
      "Please name the posts that you wish to be considered for, e.g. RoleA and RoleB, when you write to the mill.",
    "a visit": "Please write to Ada Brook to arrange an informal chat or visit",
    "a space that was lost": "You bake rolls and report to theHead of Bread, who leads the team.",
    "the title on a line of its own":
      "# Golden Crust\n\nThe mill in Leeds now invites applications for a two-year position as a\n\nSenior Baker\n\nYou bake bread for the whole town.",
    "a law that looks like a heading":
      "* The test of your papers rests on the legal basis of the GDPR: doing a public task.\n* Please write to us.",
    "a number on the next line": `For more information please contact Anna Miller, our head baker, on

01252 951604`,
    "a wish": `Read more about the bakery on our website. No agencies please`,
    "a field with nothing in it": `Reports to the head baker of the Leeds shop. Direct reports: N/A`,
    "a list without marks": `We offer a wide range of benefits to all bakers, including


Free bread

A pension`,
    "an address in a link":
      "Send the form by email to <bread@mill.example> or by post, or email to [us](https://mill.example) or by post.",
    "a preposition before a comma": "You listen to, learn from and write to, or visit, the shops that you bake for.",
    "a question in a sentence": "You know the answer to “If we bake, who sells?” and to If, a poem.",
    "a preposition that another follows": "We come to by train, and you apply to before or after the visit.",
    "a heading in capitals on the next line": "THIS TRIAL IS TO BE GIVEN ON AN\nOPEN BASIS",
    "a list of one level under an item": "- Take care of the following in the shop:\n- shelves\n- bags",
    "a list under its sentence": "You will take care of all of the following:\n\n- shelves\n- bags",

    "a sentence that ends on a preposition and is whole":
      "These are the people you will work with\n\nTell us what you are good at\n\nA place to be proud of",
    "a sentence that goes on after the end of a page":
      "You will be employed directly by the\n\nacademy of bakers and can take part in its feasts.",
    "a line that goes on below": "Please send your application and a short letter to the\nCity of Springfield, Room 4.",
    "a sentence that leads to a list": "You know how to work with tools such as\n\n- ovens\n- scales",
    "a heading": "## What we are looking for in the\n\nBread.",
    "a list with and between its items": "- Read the order book; and\n- bake what is in it.",
    "a short label": "Reports to the",
  },
});
