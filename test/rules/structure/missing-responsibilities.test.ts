import { missingResponsibilities } from "../../../server/src/core/rules/structure/missing-responsibilities";
import { describeRule } from "../../support/describe-rule";

describeRule(missingResponsibilities, {
  flags: {
    "requirements alone": {
      text: `
# Baker
  ^^^^^ missing

## Requirements

- Two years of experience in a bakery
- A food handler’s card
`,
      fixed: `# Baker

## Responsibilities

- [what takes most of the time]
- [the next duty]
- [another duty]

## Requirements

- Two years of experience in a bakery
- A food handler’s card
`,
    },
    "an employer’s pitch under the heading of the job": `
# Baker

## Job Description

Golden Crust is a small and merry firm that represents the best of the old craft in the north of the country, with mills on three rivers, shops in nine towns, and a name that every child of the valley has heard at the table since long ago.
                                                                                                                                                                                                                                           ^^^ missing

## Requirements

- A food handler’s card
`,
    "somebody who is wanted": `
# Night Baker

A night baker is required on a permanent basis for the shops of a merry firm in the north.
                                                                                    ^^^^^ missing

## Requirements

- A food handler’s card
`,
    "the employer’s own work alone": `
# Baker

## About us

Golden Crust aims to bake well. It will open a mill, it will build shops and it will sell bread.
                                                                                          ^^^^^ missing

## Requirements

- A food handler’s card
`,
  },
  ignores: {
    "an advert of one paragraph that is mostly of the offer": `Night Baker

Hill Bakery is proud of what it offers: a free loaf a day, a pension, thirty days of holiday, paid parental leave, health insurance from the first day, a bonus in December for all who stay the year, and free bus tickets. Your role is the dough, from flour to oven. There is paid time off for moving house as well, dental insurance, life insurance, a discount in our shops and in those of the mill, a yearly outing to the sea, and wellness benefits worth $300 a year for swimming, dancing or whatever else keeps you well.`,
    "duties behind marks of any kind":
      "# Baker\n\n¨ Assist in the shop\n\n¨ Maintain a list of millers\n\n¨ Prepare the dough\n\n¨ Manage the ovens",
    "what somebody is needed for":
      "# Baker\n\nThe mill needs your hands and eyes in choosing the flour of the year, and in mixing it.",
    "a sentence in a section of another kind":
      "# Baker\n\n## How to apply\n\nCome by. Typical duties when you are assigned to the shop are to sell bread.\n\n## Requirements\n\n- Hands",
    "a section under another name":
      "# Baker\n\n## What you’ll do\n\n- Bake bread\n\n## Requirements\n\n- You can bake.",
    "prose without a heading": "# Baker\n\nYou will bake bread and sell it.\n\n## Requirements\n\n- You can bake.",
    "a list without a heading":
      "# Baker\n\n- Bake bread\n- Clean the ovens\n- Train apprentices\n\n## Requirements\n\n- You can bake.",
    "clauses that begin with verbs":
      "# Baker\n\n## Description\n\npreparing dough; cleaning the ovens; training apprentices.\n\n## Requirements\n\n- You can bake.",
    "a posting in another language":
      "# Bäcker\n\n## Anforderungen\n\n- Sie haben eine Ausbildung und sind mit der Arbeit in der Backstube bei uns zufrieden",
    "duties whose breaks became spaces":
      "# Baker\n\nResponsibilities Skills Work Location: One location Prepare the dough for rye and wheat breads Manage the ovens of the three shops with care Maintain the machines that knead and cut Support the other bakers in busy hours Develop new kinds of cakes and tarts for the seasons Coordinate the vans that bring bread to our customers Experience in a bakery of any size or kind Good eyes for the colour of a crust and a sense of time Driving licence for a van",
    "a heading that speaks of the work": "# Baker\n\nPay: $20 an hour\n\n**You’ll work on**\n\n1. Rye bread\n2. Cakes",
  },
});
