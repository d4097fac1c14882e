import { canadianExperience } from "../../../server/src/core/rules/requirements/canadian-experience";
import { describeRule } from "../../support/describe-rule";

describeRule(canadianExperience, {
  flags: {
    "a demand in Ontario": `
# Baker

Location: Toronto, Ontario

- Two years of Canadian work experience
               ^^^^^^^^^^^^^^^^^^^^^^^^ canadian -> work experience
`,
    "experience in Canada": `
# Baker

Location: Toronto, Ontario

- Baking experience in Canada
         ^^^^^^^^^^^^^^^^^^^^ canadian -> experience
`,
  },
  ignores: {
    "another province": "# Baker\n\nLocation: Calgary, Alberta\n\n- Two years of Canadian work experience",
    "what Canadians experience":
      "# Designer\n\nLocation: Toronto, Ontario\n\nEvery experience Canadians have with our site matters.",
    "a promise": "# Baker\n\nLocation: Toronto, Ontario\n\nCanadian experience is not required.",
    "a day before the law": {
      text: "# Baker\n\nLocation: Toronto, Ontario\n\n- Two years of Canadian work experience",
      config: { today: "2025-12-31" },
    },
  },
});
