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
    "two things that are needed": "# Baker\n\nYou bake. Clean hands are necessary. French is a must!",
  },
});
