import { missingSummary } from "../../../server/src/core/rules/structure/missing-summary";
import { describeRule } from "../../support/describe-rule";

describeRule(missingSummary, {
  flags: {
    "a title, duties and nothing else": `
# Baker
  ^^^^^ missing

## Responsibilities

- Bake bread
- Clean the ovens

## Requirements

- You can bake.
`,
  },
  ignores: {
    "the last word of the title and what it does":
      "# Night Bread Selector\n\nThe Selector gives all of our shops in the town the bread that they have ordered.\n\n## Requirements\n\n- You can count.",
    "a title without its licence":
      "# Licensed Bread Inspector\n\nBread Inspector keeps the bread of the whole town safe for everybody.\n\n## Requirements\n\n- You can count.",
    "what this role does": "# Baker\n\nThis role sets how our bread tastes.\n\n## Requirements\n\n- You can count.",
    "who is required, and what for":
      "# Store Manager\n\nOur client requires a manager who will keep the shop running.\n\n## Requirements\n\n- You can count.",
    "several who are sought":
      "# Staff Nurses\n\nWe are seeking kind, patient nurses to join the ward.\n\n## Requirements\n\n- You can count.",
    "a section about the role":
      "# Baker\n\n## About the role\n\nWith us you make the bread of the town.\n\n## Responsibilities\n\n- Bake bread",
    "a sentence without a heading":
      "# Baker\n\nAs a baker at our shop, you will bake the bread of the town.\n\n## Responsibilities\n\n- Bake bread",
    "a sentence that begins with the title":
      "# Store Manager\n\nThe Store Manager keeps the shop running from the first customer to the last.\n\n## Requirements\n\n- You can count.",
    "a posting in another language":
      "# Bäcker\n\n## Aufgaben\n\n- Sie backen das Brot für die Stadt und sind bei der Arbeit mit den Kollegen im Team",
    "a heading that announces it, with duties below": `
# Shop Helper
12 Mill Lane, Leeds
Full Time

## Position Summary
Assist the foreman and the lead bakers in all aspects of the work. Responsibilities include preparing dough, setting up and maintaining ovens and reading orders. Perform physical labor including lifting heavy sacks and operating hand tools. Ensure the shop is clean. Load and unload materials.

## Skills/Qualifications
Attention to detail, ability to lift heavy objects, teamwork and initiative.

## Benefits
We offer health insurance, vacation pay and holiday pay.

## Hours Per Week
40
`,
    "a plan without it": {
      text: "# Baker\n\n## Responsibilities\n\n- Bake bread",
      config: { sections: { preset: "minimal" } },
    },
  },
});
