import { missingResponsibilities } from "../../../server/src/core/rules/structure/missing-responsibilities";
import { describeRule } from "../../support/describe-rule";

describeRule(missingResponsibilities, {
  flags: {
    "requirements alone": {
      text: `
# Baker
  ^^^^^ missing

## Requirements

- Two years of experience in a bakery
- A food handler’s card
`,
      fixed: `# Baker

## Responsibilities

- [what takes most of the time]
- [the next duty]
- [another duty]

## Requirements

- Two years of experience in a bakery
- A food handler’s card
`,
    },
  },
  ignores: {
    "a section under another name":
      "# Baker\n\n## What you’ll do\n\n- Bake bread\n\n## Requirements\n\n- You can bake.",
    "prose without a heading": "# Baker\n\nYou will bake bread and sell it.\n\n## Requirements\n\n- You can bake.",
    "a list without a heading":
      "# Baker\n\n- Bake bread\n- Clean the ovens\n- Train apprentices\n\n## Requirements\n\n- You can bake.",
    "clauses that begin with verbs":
      "# Baker\n\n## Description\n\npreparing dough; cleaning the ovens; training apprentices.\n\n## Requirements\n\n- You can bake.",
    "a posting in another language":
      "# Bäcker\n\n## Anforderungen\n\n- Sie haben eine Ausbildung und sind mit der Arbeit in der Backstube bei uns zufrieden",
  },
});
