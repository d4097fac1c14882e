import { missingAboutCompany } from "../../../server/src/core/rules/structure/missing-about-company";
import { describeRule } from "../../support/describe-rule";

describeRule(missingAboutCompany, {
  flags: {
    "nobody is named": {
      text: `
# Baker
  ^^^^^ missing

## Responsibilities

- Bake bread
`,
      fixed:
        "# Baker\n\n## About us\n\n[what the employer does, for whom, and how many people work there]\n\n## Responsibilities\n\n- Bake bread\n",
    },
    "a name alone": `
# Baker

Company: Golden Crust Inc.
                      ^^^ named

## Responsibilities

- Bake bread
`,
    "an agency, which is not the employer": `
# Baker

Company: Brightwater Recruitment
                     ^^^^^^^^^^^ missing

## Responsibilities

- Bake bread
`,
    "a posting whose title stands in the front matter": `
---
title: Baker
       ^^^^^ missing
tag: job
---

## Requirements

- A good eye
`,
    "a client that is only looking for somebody": `
# Baker
  ^^^^^ missing

Our client is looking for a baker.

## Responsibilities

- Bake bread
`,
  },
  ignores: {
    "what is said of the name between commas":
      "# Baker\n\nHartwell Mills, a leader in rye bread, is looking for a baker who bakes at night.",
    "what a home does":
      "# Carer\n\nOur client seeks a carer. The modern and bright Nursing Home provides care to the old.",
    "what the house does":
      "# Baker\n\nOur family bakery shop provides the town with bread.\n\n## Responsibilities\n\n- Bake bread",
    "what a name is about to do":
      "# Baker\n\nHartwell Mills is transforming how towns buy their bread.\n\n## Responsibilities\n\n- Bake bread",
    "a health center": "# Cook\n\nCompany: Riverside Community Health Center\n\n## Responsibilities\n\n- Cook soup",
    "a client of an agency that is described":
      "# Baker\n\nCompany: Brightwater Recruitment\n\nOur client is a bakery with three shops.\n\n## Responsibilities\n\n- Bake bread",
    "a place of learning": "# Baker\n\nCompany: University of Newtown\n\n## Responsibilities\n\n- Bake bread",
    "a library": "# Baker\n\nCompany: Riverside Public Library\n\n## Responsibilities\n\n- Bake bread",
    "a public body": "# Baker\n\nCompany: City of Springfield\n\n## Responsibilities\n\n- Bake bread",
    "a hospital": "# Baker\n\nCompany: Hill Hospital NHS Trust\n\n## Responsibilities\n\n- Bake bread",
    "a section": "# Baker\n\n## Who we are\n\nThree sisters and an oven.\n\n## Responsibilities\n\n- Bake bread",
    "a sentence about us":
      "# Baker\n\nWe are a family of bakers in the third generation.\n\n## Responsibilities\n\n- Bake bread",
    "a sentence about the employer":
      "# Baker\n\nCompany: Golden Crust Inc.\n\nGolden Crust Inc. is a bakery with three shops.\n\n## Responsibilities\n\n- Bake bread",
    "an employer that says what it makes": "# Baker\n\nYou bake.\n\nWe make bread for the whole town.",
    "an employer that says its name and what it is":
      "# Baker\n\nWe are Hill Bakery, the oldest oven of the town.\n\nYou bake.",
    "a name that nothing else gives": "# Baker\n\nHill Loaves is a small bakery by the river.\n\nYou bake.",
    "a part of a group": "# Baker\n\nHill Loaves is part of the Hill Group and bakes for Leeds.\n\nYou bake.",
  },
});
