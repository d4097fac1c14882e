import { tooMany } from "../../../server/src/core/rules/requirements/too-many";
import { describeRule } from "../../support/describe-rule";

const skills = ["rye", "wheat", "spelt", "oats", "barley", "yeast", "butter", "sugar", "salt", "cream", "honey"].map(
  (name) => `- Experience with ${name}`,
);

describeRule(tooMany, {
  flags: {
    "eleven things": `
## Requirements

${skills.join("\n")}
@document long
`,
    "a limit of one's own": {
      text: `\n## Requirements\n\n${skills.slice(0, 4).join("\n")}\n@document long\n`,
      options: { most: 3 },
    },
  },
  ignores: {
    "a list in which nothing is told apart, of which another rule speaks": `## Qualifications\n\n${skills.join("\n")}`,
    "ten things": `## Requirements\n\n${skills.slice(0, 10).join("\n")}`,
    "the rest is preferred": `## Requirements\n\n${skills.slice(0, 6).join("\n")}\n\n## Nice to have\n\n${skills.slice(6).join("\n")}`,
    "each level for itself": `# Bakers\n\n## Senior Baker Requirements\n\n${skills.slice(0, 6).join("\n")}\n\n## Junior Baker Requirements\n\n${skills.slice(6).join("\n")}`,
  },
});
