import { misplacedContent } from "../../../server/src/core/rules/structure/misplaced-content";
import { describeRule } from "../../support/describe-rule";

describeRule(misplacedContent, {
  flags: {
    "praise under “Responsibilities”": {
      text: `
# Baker

## Responsibilities
^^^^^^^^^^^^^^^^^^^ pitch

Golden Crust is a leading bakery with three shops in town. Our mission is to bake good bread for everyone, and our company has won many prizes for it.

## Duties

- Bake bread
`,
    },
    "praise of an employer that has a section already": {
      text: `
# Baker at Golden Crust

Responsibilities
^^^^^^^^^^^^^^^^ pitch
Our team bakes good bread for everyone at Golden Crust. Our mission is to make mornings better, and our company has won many prizes for it.

Duties
Bake bread
Sell bread
Clean the oven

About Golden Crust
Golden Crust is a leading bakery with three shops in town. Our mission is to bake good bread for everyone.
`,
      fixed:
        "# Baker at Golden Crust\n\nAbout the team\nOur team bakes good bread for everyone at Golden Crust. Our mission is to make mornings better, and our company has won many prizes for it.\n\nDuties\nBake bread\nSell bread\nClean the oven\n\nAbout Golden Crust\nGolden Crust is a leading bakery with three shops in town. Our mission is to bake good bread for everyone.\n",
    },
    "a place at the end of a list of skills": {
      text: `
# Baker

Nice-to-have skills

Sourdough
Pastry
Rye bread
Seattle, Washington
^^^^^^^^^^^^^^^^^^^ place

Languages

English
`,
      fixed:
        "# Baker\n\nNice-to-have skills\n\nSourdough\nPastry\nRye bread\n\nLocation\n\nSeattle, Washington\n\nLanguages\n\nEnglish\n",
    },
    "the title in the last line": {
      text: `
Responsibilities
^^^^^^^^^^^^^^^^ title
- Bake bread
- Sell bread
- Clean the oven
Requirements
- You can bake.
- You rise early.
- You like people.
Pastry Baker • Seattle, WA
`,
      fixed:
        "Pastry Baker • Seattle, WA\n\nResponsibilities\n- Bake bread\n- Sell bread\n- Clean the oven\nRequirements\n- You can bake.\n- You rise early.\n- You like people.\n",
    },
    "a title at the end of a text with front matter": {
      text: `
---
layout: job
---

Responsibilities
^^^^^^^^^^^^^^^^ title
- Bake bread
- Sell bread
- Clean the oven
Requirements
- You can bake.
- You rise early.
- You like people.
Pastry Baker • Seattle, WA
`,
      fixed:
        "---\nlayout: job\n---\n\nPastry Baker • Seattle, WA\n\nResponsibilities\n- Bake bread\n- Sell bread\n- Clean the oven\nRequirements\n- You can bake.\n- You rise early.\n- You like people.\n",
    },
    "a requirement among the duties": `
# Baker

## Responsibilities

- Bake bread
- Five years of experience in a bakery
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ requirement

## Requirements

- You can bake.
`,
  },
  ignores: {
    "a title at the top with more words":
      "Lead Baker, Pastry and Rolls\n\nGolden Crust\n\nLeeds\n\nYou bake bread.\n\nYou sell bread.\n\nYou clean ovens.\n\nYou write to us.\n\nPosting title\n\nLead Baker, Pastry and Rolls",
    "duties under “Responsibilities”":
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n- Sell bread\n\n## Requirements\n\n- Five years of experience in a bakery",
    "a title at the top and once more at the end":
      "# Pastry Baker\n\n## Duties\n\n- Bake bread\n- Sell bread\n- Clean the oven\n\n## Requirements\n\n- You can bake.\n- You rise early.\n\nPastry Baker • Seattle, WA",
    "a place with a heading":
      "# Baker\n\n## Skills\n\n- Sourdough\n- Pastry\n- Rye bread\n\n## Location\n\nSeattle, Washington",
    "duties that speak of experience":
      "# Baker\n\n## Responsibilities\n\n- Bring your experience of five years to our apprentices\n\n## Requirements\n\n- You can bake.",
    "the name of the employer, with a word of wishes":
      "# Baker\n\n- Bake bread\n- Sell bread\n\nAbout The Pine Advantage Group\n\nPine Advantage Group is the largest baker and bread provider of North America, delivering bread, rolls and flour to homes and shops in all regions since 1911. We are a family of companies.",
    "a heading for both":
      "# Baker\n\n## Responsibilities and requirements\n\n- Bake bread\n- Five years of experience in a bakery",
  },
});
