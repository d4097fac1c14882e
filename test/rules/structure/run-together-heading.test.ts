import { runTogetherHeading } from "../../../server/src/core/rules/structure/run-together-heading";
import { describeRule } from "../../support/describe-rule";

describeRule(runTogetherHeading, {
  flags: {
    "a label whose value stays beside it": {
      text: `
You bake bread and rolls for the whole town.Location: Leeds
                                            ^^^^^^^^^ one
`,
      fixed: "You bake bread and rolls for the whole town.\n\nLocation: Leeds\n",
    },
    "a bold heading at whose marks the text goes on": {
      text: `
Lead a project now and then.

**Responsibilities**-You bake bread and sell it.
  ^^^^^^^^^^^^^^^^ one
`,
      fixed: "Lead a project now and then.\n\n**Responsibilities**\n\n-You bake bread and sell it.\n",
    },
    "glued to the words before and after": {
      text: `
We bake bread for you.Why Join UsBread is at the core of what we do.
                      ^^^^^^^^^^^ one
`,
      fixed: "We bake bread for you.\n\nWhy Join Us\n\nBread is at the core of what we do.\n",
    },
    "before a list without line breaks": {
      text: `
You find the shops open. Responsibilities 1. Bake the bread. 2. Sell the bread.
                         ^^^^^^^^^^^^^^^^ one
`,
    },
    "two in a row": {
      text: `
You sell the bread.
QualificationsMinimum Qualifications- You can bake.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ several
`,
      fixed: "You sell the bread.\nQualifications\nMinimum Qualifications\n- You can bake.\n",
    },
  },
  ignores: {
    "a word of a sentence that was broken":
      "Baker\n\nYou may get a bonus for your part in the bread. Compensation\n ranges hang on the oven and the town.",
    "a name that stands elsewhere and ends in a capital word":
      "Baker\n\nWho We Are At BreadMutual, we bake for the town and its guests.\n\nBreadMutual pays each week.",
    "a label in capitals that one dash parts from what it says":
      "Baker\n\nPOSITION DUTIES - This baker bakes the bread of the town and sells it on Saturdays.\n\nYou like fire.",
    "the name of a field": "Baker\n\nMill School Program: Special Education - five years in a school kitchen and more.",
    "the words of a link": "For more, please visit: [Equal Opportunity](https://mill.example/equal)\n\nYou bake.",
    "what leads to an address":
      "You bake and sell bread for the whole town.APPLY TODAY!Please send your resume to: jobs@oven.example",
    "a label that a dash parts from what it asks for":
      "Baker\n\nClosing date - 8am 20 February 2027\n\nHow to apply - send a letter to the mill\n\nStart date - soon",
    "a word within the name of a mailbox":
      "Baker\n\nYou may ask for help by writing to MillBenefitsTeam@mill.example today.\n\nRequirements\n\n- You bake.",
    "a name in which words run together":
      "Baker\nMillStone\nLeeds\nAbout the job\nAbout the Company - MillStone is a group company that focuses on bread.\nRequirements\n- You bake.",
    "a motto at the end": `You bake for all who come. Equal Opportunity Employer

Write to us.`,
    "a question that a paragraph answers":
      "# Baker\n\nWe bake for the town.\n\nWhy join us? Our bread is good, our ovens are new, and we close at noon.\n\n## Duties\n\n- Bake bread",
    "one label in two words": `You bake.
PrimaryLocation : Leeds
Ovens : 3`,
    "headings on lines of their own": "Responsibilities\n\nYou bake bread.\n\nQualifications\n\nYou can bake.",
    "a label and its text":
      "Summary: We bake bread for all who come to our shops before breakfast, in all weathers and for all tastes.",
    "the words inside a sentence":
      "Applicants who meet the Minimum Qualifications are invited. Your responsibilities grow with you.",
    "a name that begins like a heading": "You read About Bread, the book, and the Requirements Engineering handbook.",
  },
});
