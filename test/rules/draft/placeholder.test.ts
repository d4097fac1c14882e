import { placeholder } from "../../../server/src/core/rules/draft/placeholder";
import { describeRule } from "../../support/describe-rule";

describeRule(placeholder, {
  flags: {
    "a prompt in round brackets": `
We are hiring a (job title) in the (location) area.
                ^^^^^^^^^^^ fill
                                   ^^^^^^^^^^ fill
`,
    "small letters for what is not decided": `
Salary: tbc
        ^^^ decide
`,
    "what a program wrote in place of the text": `
# Baker

null
^^^^ fill
`,
    "a technology to be named": `
You know [Specific Technology] well and work in [Relevant Field].
         ^^^^^^^^^^^^^^^^^^^^^ fill
                                                ^^^^^^^^^^^^^^^^ fill
`,
    "a day that is not filled in": `
Apply by DD/MM/YYYY.
         ^^^^^^^^^^ fill
`,
    "marks for what is not known": `
You join the ??? team.
             ^^^ fill
`,
    "words in brackets that ask to be replaced": `
Write to [redacted] or call [phone number] at [Company Name].
         ^^^^^^^^^^ fill
                            ^^^^^^^^^^^^^^ fill
                                              ^^^^^^^^^^^^^^ fill
`,
    "our own prompts": `
- [what the person will do]
  ^^^^^^^^^^^^^^^^^^^^^^^^^ fill
- $20 per [year or hour], paid in [currency]
          ^^^^^^^^^^^^^^ fill
                                  ^^^^^^^^^^ fill
`,
    "fields of a template": `
Dear {{first_name}}, this is the \${role} role at <insert company>.
     ^^^^^^^^^^^^^^ fill
                                 ^^^^^^^ fill
                                                 ^^^^^^^^^^^^^^^^ fill
`,
    "what is not decided": `
Start: TBD. Salary: $XX,XXX. Manager: XXXX. Name: lorem ipsum. We meet at ______ daily.
       ^^^ decide
                    ^^^^^^^ fill
                                      ^^^^ fill
                                                  ^^^^^^^^^^^ fill
                                                                          ^^^^^^ fill
`,
    "a masked address": `
Write to #EMAIL_0a1b2c3d4e5f60718293a4b5c6d7e8f9# today.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fill
`,
    "crosses for an item": `
- Bake bread.
- xxx
  ^^^ fill
`,
    "a name that is not yet known": `
Reports to: N.N.
            ^^^^ fill
`,
  },
  ignores: {
    "a remark in round brackets": "You work in Leeds (location of the mill) for the Baker (the company).",
    "how much it is": "We match your savings [3% to 9% of pay, by years of service].",
    "addresses and names with those letters": "Write to tba@mill.example, see tbc.example.com.",
    "a word of programs in a sentence": "You mend undefined behaviour and null values.",
    "a list of a program": `tags: ["Jobs", "Bakers of the company"]`,
    "a link behind a bracket": "More of it: \\[[read our guide for your team](https://mill.example/guide)\\]",
    "what those who apply write": `Write to us with the subject line “Baker application [your last name]”.`,
    "a name between guillemets": "You work in the school «Horizon» by the sea.",
    "the lines of a form": "_____________________________Post Code______________",
    "a form of dates": `Give the day in the format DD/MM/YYYY.`,
    "a loud question": `Any questions??? Call us.`,
    "an address in angle brackets": "Write to <contact.us@example.com> for more.",
    "numbers and tags behind a hash": "Bread #1 and #bakery_2026# and size XXL.",

    "a link": "Read about [our company](https://example.com/about) first.",
    "footnotes and corrections": "Bread [1] for they [sic] who wait […].",
    "a label in brackets": "[For Pay Transparency] The pay is $20 an hour. [Remote]",
    "a Roman numeral": "Funded under Title XXX of the Act.",
    "a line to sign on": "Signature: __________",
    "underscores that part two texts in a line": `You bake at night. ${"_".repeat(70)} We bake since 1870.`,
    "a line of underscores": "Bread\n\n______\n\nButter",
    "an equation and a tag": "Bake <b>fresh</b> bread where a < b and c > d.",
    "something allowed": { text: "Room [Name of the Rose] is ours.", options: { allow: ["[Name of the Rose]"] } },
    "parts of a page that is made by a generator": "You bake.\n\n{{% apply-button %}}\n\n{{< map >}}",
    "initials of a person": "Reports to: N.N. Baker",
  },
});
