import { missingTitle } from "../../../server/src/core/rules/structure/missing-title";
import { describeRule } from "../../support/describe-rule";

describeRule(missingTitle, {
  flags: {
    "nothing names the job": {
      text: `
Free bread every day.
^^^^ missing

- Early shifts
- Warm ovens
`,
      fixed: "[Job title]\n\nFree bread every day.\n\n- Early shifts\n- Warm ovens\n",
    },
    "a document in Markdown": {
      text: `
## Responsibilities
   ^^^^^^^^^^^^^^^^ missing

- Bake bread
`,
      fixed: "# [Job title]\n\n## Responsibilities\n\n- Bake bread\n",
    },
  },
  ignores: {
    "a field with words that no job is called by elsewhere":
      "Title: Bread Control & Rye Analysis\nCompany: Hartwell Mills\nDescription: You weigh bread.",
    "for whom applications are taken":
      "Beside the mill, the shop is now accepting applications for Bread Counter Staff. You sell bread.",
    "a title that a page cut off": "Night Baking And Cleaning Eng...\nYou bake bread.",
    "a title line": "# Baker\n\nYou bake bread.",
    "a sentence that names the role": "We are looking for a Pastry Chef to join our bakery.",
    "a title in the front matter": "---\ntitle: Store Manager\n---\n\nYou lead the shop.",
    "an empty document": "",
    "a title that nobody expects": {
      text: "Free bread every day.",
      config: { sections: { required: [], recommended: [] } },
    },
  },
});
