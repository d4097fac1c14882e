import { spacing } from "../../../server/src/core/rules/draft/spacing";
import { describeRule } from "../../support/describe-rule";

describeRule(spacing, {
  flags: {
    "a space before the colon of a label that the text follows at once": {
      text: `
# Baker

Disclaimer :This job posting was taken from elsewhere. We bake.
^^^^^^^^^^^^ extra
`,
      fixed: "# Baker\n\nDisclaimer: This job posting was taken from elsewhere. We bake.\n",
    },
    "a name that stands with its hyphen elsewhere": `
Write to Anna Mill- Bakery, or anna.mill-bakery.
              ^^^^^^^^^^^^ uneven -> Mill-Bakery
`,
    "a name and what is said of it": `
You get a Golden Hello- paid in full.
                 ^^^^^^^^^^^ before -> Hello - paid
`,
    "a learning that was torn off": `
We use machine- learning tools.
       ^^^^^^^^^^^^^^^^^ uneven
`,
    "a label without a space": `
Contract type:full-time
^^^^^^^^^^^^^^^^^^ after

Salary:£16,778 a year
^^^^^^^^^ after
`,
    "a dash behind a bracket, and a compound that was torn": `
You get time off (PTO)- full time staff only.
                  ^^^^^^^^^^ before

Our work is data- intensive and fun.
            ^^^^^^^^^^^^^^^ uneven
`,
    "no space behind a mark": `
We bake.The ovens are hot!You knead the following:Dough,butter and salt.
   ^^^^^^^^ after -> bake. The
                      ^^^^^^^ after -> hot! You
                                        ^^^^^^^^^^^^^^^ after -> following: Dough
                                                  ^^^^^^^^^^^^ after -> Dough, butter
`,
    "no space before the words on applying, which stand apart": `
You bake the bread of the whole town at night.If you are interested please send your resume to Anna.
                                        ^^^^^^^^ after -> night. If
`,
    "several commas in a row, once": {
      text: `
You know rye,wheat,spelt and oats.
         ^^^^^^^^^^^^^^^ after
`,
      fixed: "You know rye, wheat, spelt and oats.\n",
    },
    "a space before a mark": `
What we offer : bread , butter ,and salt .
        ^^^^^^^ extra -> offer:
                ^^^^^^^ extra -> bread,
                        ^^^^^^^^^^^ extra -> butter, and
                                    ^^^^^^ extra -> salt.
`,
    "spaces in a row": `
We bake  bread.    Come and eat.
   ^^^^^^^^^^^^ double -> bake bread.
         ^^^^^^^^^^^^^^ double -> bread. Come
`,
    "spaces in a row in many places": {
      text: `
We bake  bread. You sell  cakes. They eat  rolls. We mill  rye. You weigh  salt. We cool  milk. They mix  eggs. We buy  figs.
   ^^^^^^^^^^^^ double
                    ^^^^^^^^^^^^ double
                                      ^^^^^^^^^^^ double
                                                     ^^^^^^^^^^ double
                                                                    ^^^^^^^^^^^^ double
                                                                                    ^^^^^^^^^^^ double
                                                                                                     ^^^^^^^^^^ many
`,
    },
    "spaces in a row next to words that run together": `
We sell breadBake  cakes. We do so all day long.
        ^^^^^^^^^ glued -> bread⏎Bake | bread Bake
             ^^^^^^^^^^^^ double -> Bake cakes.
`,
    "a dash with a space behind it alone": `
The bakery at the mill- open every day.
                  ^^^^^^^^^^ before -> mill - open
`,
    "the dash of one word with a space behind it": `
We bake oven- based bread.
        ^^^^^^^^^^^ uneven -> oven-based
`,
    "the beginning of a word with a space behind its dash": `
You test each sub- system of the oven.
              ^^^^^^^^^^^ uneven -> sub-system
`,
    "a bracket behind a colon": `
Places:(8 ovens) are free.
^^^^^^^^^ before -> Places: (8
`,
    brackets: `
Ovens(gas and wood) and bread (rye)Every day ( or night ).
^^^^^^^^^ before -> Ovens (gas
                               ^^^^^^^^^ after -> rye) Every
                                             ^^^^ bracket -> (or
                                                  ^^^^^^^ bracket -> night)
`,
    "a slash and a dash with a space at one side": `
Rolls /Bread are yours. The oven -GAS is not.
^^^^^^^^^^^^ uneven -> Rolls/Bread
                            ^^^^^^^^^ after -> oven - GAS
`,
    "a sentence that was glued to another": `
You bake and sell good breadYou clean the ovens every night.
                       ^^^^^^^^ glued -> bread⏎You | bread. You
`,
    "items glued together": `
You plan what is storedAnalysis of recipes and their documentationCoding of labels.
                 ^^^^^^^^^^^^^^ glued -> stored⏎Analysis | stored Analysis
                                                     ^^^^^^^^^^^^^^^^^^^ glued -> documentation⏎Coding | documentation Coding
`,
    "a statement that was glued to the last item": {
      text: `
# Baker

## Requirements

- You can bake.
- You rise early.We are an equal opportunity employer and consider all applicants without regard to race or religion.
           ^^^^^^^^ after -> early.⏎⏎We
`,
    },
    "a space before a full stop instead of behind it": `
You bake in our shop .Then you clean it.
                ^^^^^^^^^^ extra -> shop. Then
`,
  },
  ignores: {
    "a colon with a space behind it": "Disclaimer: This job posting was taken from elsewhere. We bake.",
    "names in which another word begins": "We use PowerPoint and SharePoint, and our films are on YouTube.",
    "labels of programs and times": "Open from 9:30 to noon. Use key:value pairs. See https://mill.example today.",
    "a space in the wrong character set": "You work in the state,Â and in the mill;Â and at sea.",
    "values behind labels": "Location:          Leeds\nPay:                  £20 an hour\nContract:        Two years",
    "one space": "We bake bread. You sell cakes. They eat rolls. We mill rye. You weigh salt.",
    "spaces at the end of lines": "We bake bread.  \nYou sell cakes.  \nThey eat rolls.  \nWe mill rye.",
    "names with a stop or a capital inside":
      "You know ASP.NET, Node.js, YouTube, PyTorch, JavaScript, PowerPoint, LinkedIn, iPhone, macOS and e.g. the U.S.A.",
    "figures, times and degrees": "From 8:30 to 17:00 we sell 1,000 rolls at $2.50 (401(k), Ph.D., B.Sc., 3:1).",
    addresses: "See https://example.com/Bread.Html,or www.example.com/a:B, write to Jo.Miller@example.com.",
    "French colons": "Lieu : Lyon. Vous êtes boulanger : bienvenue !",
    columns: "Name:     Bread\nPrice:    $2\nWeight:   1 kg",
    "a table": "| Bread  | Price |\n|--------|-------|\n| Rye    | $2    |",
    "two spaces behind each full stop as a habit":
      "We bake.  You sell.  They eat.  All are glad.  So are we.  Come in.",
    "two spaces behind each full stop as a habit, one of which the page made hard":
      "We bake.\u00a0 You sell.\u00a0 They eat.\u00a0 All are glad.\u00a0 So are we.\u00a0 Come in.",
    code: "```\na  =  b,c\n```",
    "a dash before the rest of a word": "We bake pre- and post-sale, short- or long-term and full- to part-time.",
    "dashes between items": "We bake rye- wheat- spelt bread.",
    "plurals in brackets and choices": "The baker(s) and/or the server(s) w/ experience; he/she bakes.",
    "dots, dashes and emphasis": "Wait ... and see – it is **bold**. Rye . . . . . 2\n\n- bake\n-   sell",
    "a suspended hyphen": "Pre- and post-sales, a 2 -day week.",
    "a name that begins with a stop": "You write .Net code and use ASP .Net at the bakery .NET group.",
    "an address that is hidden from machines": "Write to jobs[at]goldencrust[dot]com or jobs(at)goldencrust(dot)com.",
  },
});
