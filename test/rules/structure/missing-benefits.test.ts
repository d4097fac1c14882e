import { missingBenefits } from "../../../server/src/core/rules/structure/missing-benefits";
import { describeRule } from "../../support/describe-rule";

describeRule(missingBenefits, {
  flags: {
    "no word of them": {
      text: `
# Baker

**Responsibilities**

* Bake bread
       ^^^^^ missing

**How to apply**

Come by.
`,
      fixed: `# Baker

**Responsibilities**

* Bake bread

**Benefits**

* [which health cover]
* [how many days of leave]
* [which pension or retirement plan]

**How to apply**

Come by.
`,
    },
    "a section of prompts alone": `
# Baker

## Responsibilities

- Bake bread
       ^^^^^ missing

## Benefits

- [health cover]
`,
  },
  ignores: {
    "a variety": "# Baker\n\nYou bake bread. The mill offers a wide variety of benefits to its bakers.",
    "leave that is praised": "# Baker\n\nYou bake bread. The mill offers employees a generous leave package.",
    "where they are told": "# Baker\n\nYou bake bread. For information on the benefits Hartwell offers, ask the owner.",
    "a range of them": "# Baker\n\nThe mill offers a wide range of benefits to support you.\n\n- Bake bread",
    "a word that there are none": "# Baker\n\nThis is a part-time position with no benefits.\n\n- Bake bread",
    "a word that none are provided": "# Baker\n\nBenefits are not provided for this appointment.\n\n- Bake bread",
    "a job done from home, of which the rule about laws speaks":
      "# Recipe Writer\n\nLocation: Remote, United States\n\nYou write recipes for our guests.",
    "a place whose law asks for them, where the rule about pay speaks":
      "# Baker\n\nLocation: Seattle, Washington\n\nYou will bake bread.",
    "a field of the front matter": "---\ntitle: Baker\nbenefits:\n  - Health insurance\n---\n\nYou bake bread.",
    "a section": "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Perks\n\n- Free bread",
    "benefits in a sentence":
      "# Baker\n\nYou bake bread. We pay for your health insurance and give you 25 days of paid vacation.",
    "benefits that are only spoken of":
      "# Baker\n\nYou bake bread, and you are eligible for our full employee benefits.",
    "a public plan that leaves them out": {
      text: "# Baker\n\nYou bake bread.",
      config: { sections: { recommended: ["summary"] } },
    },
  },
});
