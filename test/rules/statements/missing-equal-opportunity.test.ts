import { missingEqualOpportunity } from "../../../server/src/core/rules/statements/missing-equal-opportunity";
import { describeRule } from "../../support/describe-rule";

describeRule(missingEqualOpportunity, {
  flags: {
    "a posting without the statement": {
      text: `
# Baker

## Responsibilities

- Bake bread
- Wash the ovens

## How to apply

Write to jobs@hartwell.example today.
                               ^^^^^ missing
`,
      config: { organization: { name: "Hartwell Mills" } },
      fixed: `# Baker

## Responsibilities

- Bake bread
- Wash the ovens

## How to apply

Write to jobs@hartwell.example today.

## Equal opportunity

Hartwell Mills is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status or any other status protected by law.
`,
    },
    "praise of diversity alone": `
# Baker

## Responsibilities

- Bake bread

## Diversity

We celebrate diversity and are committed to an inclusive bakery.

@document diversityOnly
`,
    "equal opportunity as a duty only": `
# Foreman

## Responsibilities

- Fulfill equal employment opportunity responsibilities

@document missing
`,
  },
  ignores: {
    "a bare label": "# Baker\n\n## Responsibilities\n\n- Bake bread\n\nEOE",
    "a full statement": "# Baker\n\nWe welcome all applicants regardless of race, age or religion.",
    "a section under such a heading, in words of its own":
      "# Baker\n\n## Equal opportunity\n\nHere everybody has the same chance.",
    "a posting in another language":
      "# Panadero\n\nBuscamos a una persona que trabaje con nosotros en la panadería de la plaza y que sea puntual.",
  },
});
