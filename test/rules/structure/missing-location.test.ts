import { missingLocation } from "../../../server/src/core/rules/structure/missing-location";
import { describeRule } from "../../support/describe-rule";

describeRule(missingLocation, {
  flags: {
    "no place": {
      text: `
# Baker
  ^^^^^ missing

## Responsibilities

- Bake bread

## Benefits

- Free bread
`,
      fixed:
        "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Location\n\n[city and region, or remote and from where]\n\n## Benefits\n\n- Free bread\n",
    },
  },
  ignores: {
    "a university that is called by its town":
      "# Baker, University of Leeds\n\nYou bake bread for the students of the house.",
    "a house that is of a town": "# Baker\n\nYou bake for a Leeds based mill.",
    "where the house lies": "# Baker\n\nLocated in Hartwell Hall, the shop sells what you bake.",
    "a place at the end of the title": "Night Baker Job Leeds\n\nYou bake bread, and you sell what is left at noon.",
    "a line with the place and the pay":
      "# Baker\n\nYou bake bread.\n\nUSA, NY, New York - 52,000.00 - 60,000.00 USD annually",
    "the office where the work is done": "# Baker\n\nYou keep the books five days a week in our Mill Lane office.",
    "a place": "# Baker\n\nLocation: Denver, Colorado\n\nYou bake bread.",
    "remote work": "# Recipe Editor\n\nThis is a fully remote position. You edit recipes.",
    "a place that is no town": "# Baker\n\n## Location\n\nOn board of our ships\n\n## Responsibilities\n\n- Bake bread",
    "a plan without it": { text: "# Baker\n\nYou bake bread.", config: { sections: { preset: "minimal" } } },
  },
});
