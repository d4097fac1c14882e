import { duplicate } from "../../../server/src/core/rules/statements/duplicate";
import { describeRule } from "../../support/describe-rule";

describeRule(duplicate, {
  flags: {
    "the same statement at the beginning and at the end": {
      text: `
# Baker

We are an equal opportunity employer.

You bake bread.

We are an equal opportunity employer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated
`,
      fixed: `# Baker

We are an equal opportunity employer.

You bake bread.
`,
    },
    "a sentence that makes two statements": `
# Baker

We are a drug-free workplace and an equal opportunity employer.

You bake bread.

We are a drug-free workplace and an equal opportunity employer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ repeated
`,
  },
  ignores: {
    "the words of a link":
      "# Baker\n\nRead our [privacy policy](https://a.example/p).\n\nYou bake.\n\nRead our [privacy policy](https://b.example/p).",
    "a label and a full statement":
      "# Baker\n\nEqual opportunity employer\n\nYou bake bread.\n\nWe do not discriminate on the basis of race or sex.",
    "a demand under each of two roles":
      "# Baker\n\nU.S. citizenship is required.\n\n# Miller\n\nU.S. citizenship is required.",
  },
});
