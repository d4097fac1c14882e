import { missingEqualOpportunity } from "../../../server/src/core/rules/statements/missing-equal-opportunity";
import { describeRule } from "../../support/describe-rule";

describeRule(missingEqualOpportunity, {
  flags: {
    "a posting of an organisation with an approved text": {
      text: "# Baker\n\n## Duties\n\n- Bake bread\n@document missing\n",
      config: {
        organization: { name: "Hartwell Mills" },
        statements: {
          "equal-opportunity": [
            "We hire for skill alone, and nothing else that we know of you counts for us or against you.",
            "So says {company}. Ask {contact}.",
          ],
        },
      },
      fixed:
        "# Baker\n\n## Duties\n\n- Bake bread\n\n## Equal opportunity\n\nWe hire for skill alone, and nothing else that we know of you counts for us or against you.\n\nSo says Hartwell Mills. Ask [e-mail or telephone].\n",
    },
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
    "the approved text in words of its own, somewhere in the posting": {
      text: "# Baker\n\n## Responsibilities\n\n- Bake bread\n\nWe hire for skill alone, and nothing else that we know of you counts for us or against you. Come and see us.",
      config: {
        statements: {
          "equal-opportunity":
            "We hire for skill alone, and nothing else that we know of you counts for us or against you.",
        },
      },
    },
    "a bare label": "# Baker\n\n## Responsibilities\n\n- Bake bread\n\nEOE",
    "a full statement": "# Baker\n\nWe welcome all applicants regardless of race, age or religion.",
    "a section under such a heading, in words of its own":
      "# Baker\n\n## Equal opportunity\n\nHere everybody has the same chance.",
    "a posting in another language":
      "# Panadero\n\nBuscamos a una persona que trabaje con nosotros en la panadería de la plaza y que sea puntual.",
  },
});
