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
    "a place at the end of a list of skills": `
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
    "duties under “Responsibilities”":
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n- Sell bread\n\n## Requirements\n\n- Five years of experience in a bakery",
    "a place with a heading":
      "# Baker\n\n## Skills\n\n- Sourdough\n- Pastry\n- Rye bread\n\n## Location\n\nSeattle, Washington",
    "duties that speak of experience":
      "# Baker\n\n## Responsibilities\n\n- Bring your experience of five years to our apprentices\n\n## Requirements\n\n- You can bake.",
    "a heading for both":
      "# Baker\n\n## Responsibilities and requirements\n\n- Bake bread\n- Five years of experience in a bakery",
  },
});
