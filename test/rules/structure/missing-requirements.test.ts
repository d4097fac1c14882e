import { missingRequirements } from "../../../server/src/core/rules/structure/missing-requirements";
import { describeRule } from "../../support/describe-rule";

describeRule(missingRequirements, {
  flags: {
    "duties alone": {
      text: `
# Baker

## Responsibilities

- Bake bread
- Clean the ovens
            ^^^^^ missing
`,
      fixed: `# Baker

## Responsibilities

- Bake bread
- Clean the ovens

## Requirements

- [which experience the work needs]
- [which skill the work needs]
- [which certificate or degree, only if the work needs it]
`,
    },
  },
  ignores: {
    "a section": "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## What you bring\n\n- A steady hand",
    "a section of skills": "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Skills\n\n- Sourdough\n- Pastry",
    "a sentence that asks": "# Baker\n\nYou must have two years of experience in a bakery. You bake bread.",
    "an advert that says in prose who is wanted":
      "# Night Nurse\n\nWe are looking for experienced nurses for our ward. You will be confident with people who live with dementia.\n\n## Responsibilities\n\n- Look after twelve people",
    "a section that somebody began": {
      text: "# Baker\n\n## Responsibilities\n\n- Bake bread",
      config: { sections: { required: ["title"], recommended: [] } },
    },
    "one plain demand in an advert of one paragraph": `Night Baker

Hill Bakery seeks a Night Baker for its mill shop. Your role will be to mix the dough, to watch the ovens and to pack the loaves before the vans leave at five. Our benefits are a free loaf a day, a pension and thirty days of holiday, and there is a bonus in December for all who stay the year. We pay overtime, and nobody works on the first Sunday of the month. Previous experience of working in a bakery would be ideal but not essential. We have baked for the town since 1911, and our shop is open on every day of the week.`,
    "a label within a paragraph": "# Baker\n\nYou bake bread. Requirements: • Clean hands",
    "two things that are needed": "# Baker\n\nYou bake. Clean hands are necessary. French is a must!",
  },
});
