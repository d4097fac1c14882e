import { noSplit } from "../../../server/src/core/rules/requirements/no-split";
import { describeRule } from "../../support/describe-rule";

const skills = ["rye", "wheat", "spelt", "oats", "barley", "yeast", "butter", "sugar", "salt"].map(
  (name) => `- Experience with ${name}`,
);

describeRule(noSplit, {
  flags: {
    "one long list": `
## Qualifications
^^^^^^^^^^^^^^^^^ mixed

${skills.join("\n")}
`,
    "a list below a label": `
Duties:
- Bake bread

Qualifications:
^^^^^^^^^^^^^^^ mixed

${skills.join("\n")}

Benefits:
- Free bread
`,
  },
  ignores: {
    "seven points of two clauses each": `## Qualifications\n\n${skills
      .slice(0, 7)
      .map((skill) => `${skill}. Knowledge of its mills.`)
      .join("\n")}`,
    "requirements by their heading": `## Requirements

- Experience with rye
- Experience with wheat
- Experience with spelt
- Experience with oats
- Experience with barley
- Experience with yeast
- Experience with butter
- Experience with sugar
- Experience with salt`,
    "a short list": `## Qualifications\n\n${skills.slice(0, 5).join("\n")}`,
    "two lists": `## Qualifications\n\n${skills.join("\n")}\n\n## Nice to have\n\n- Experience with honey`,
    "two lists in words of their own": `## What we need from you\n\n${skills.join("\n")}\n\n## What we'd also love to see\n\n- Experience with honey`,
    "required by its heading": `## Minimum qualifications\n\n${skills.join("\n")}`,
    "each point says it": `## Qualifications\n\n${skills.map((skill) => `${skill} (required)`).join("\n")}`,
  },
});
