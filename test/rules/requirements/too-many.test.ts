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
    "lines that lost their marks, each for one however many clauses it has": `
## Requirements

${skills.map((line) => `${line.slice(2)}; knowledge of its price`).join("\n")}
@document long
`,
  },
  ignores: {
    "what is asked at each of several grades": `# Baker

## Requirements

For the GS-05, one year of specialized experience, which included:

${Array.from({ length: 7 }, (_, at) => `- Baking bread of kind ${at}`).join("\n")}

For the GS-07, one year of specialized experience, which included:

${Array.from({ length: 7 }, (_, at) => `- Baking rolls of kind ${at}`).join("\n")}
`,
    "a field at the top, and the rest of a line that was broken": `# Baker\n\nMin Education: Master's degree\n\n## Requirements\n\n${skills.slice(0, 10).join("\n")}\n\n, with the will to learn`,
    "sentences of a paragraph without a heading": `# Baker\n\nA baker is required. ${skills.map((line) => `You have ${line.slice(2).toLowerCase()}.`).join(" ")}`,
    "what the body must bear": `## Physical requirements\n\n${skills.map((line) => line.replace("Experience with", "Must be able to lift")).join("\n")}`,
    "ten lines of several clauses": `## Requirements\n\n${skills
      .slice(0, 10)
      .map((line) => `${line.slice(2)}; knowledge of its price`)
      .join("\n\n")}`,
    "a list in which nothing is told apart, of which another rule speaks": `## Qualifications\n\n${skills.join("\n")}`,
    "ten things": `## Requirements\n\n${skills.slice(0, 10).join("\n")}`,
    "the rest is preferred": `## Requirements\n\n${skills.slice(0, 6).join("\n")}\n\n## Nice to have\n\n${skills.slice(6).join("\n")}`,
    "each level for itself": `# Bakers\n\n## Senior Baker Requirements\n\n${skills.slice(0, 6).join("\n")}\n\n## Junior Baker Requirements\n\n${skills.slice(6).join("\n")}`,
  },
});
