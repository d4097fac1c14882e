import { stale } from "../../../server/src/core/rules/statements/stale";
import { describeRule } from "../../support/describe-rule";

describeRule(stale, {
  flags: {
    "a revoked order and its regulation": `
# Baker

We are an equal opportunity employer under Executive Order 11246 and 41 CFR 60-1.4(a).
                                           ^^^^^^^^^^^^^^^^^^^^^ revoked
                                                                     ^^^^^^^^^^^^^^^^ revoked
`,
    "the label of the order": `
# Baker

We are an Equal Opportunity/Affirmative Action Employer.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ affirmative
`,
  },
  ignores: {
    "a posting from before the order was revoked": {
      text: "# Baker\n\nWe are an equal opportunity employer under Executive Order 11246.",
      config: { today: "2024-05-01" },
    },
    "a job that deals with the order":
      "# Compliance Officer\n\n- Prepare reports under Executive Order 11246\n\nKnowledge of Executive Order 11246 helps.",
    "what rests on statutes":
      "# Baker\n\nWe take affirmative action for individuals with disabilities and protected veterans. We are an equal opportunity employer.",
  },
});
