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
    "an ordinance that was moved": `
# Baker

Under San Francisco Administrative Code, Chapter 12T, we consider people with a record.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ moved
`,
    "an order about vaccination": `
# Baker

Vaccination is asked for by Executive Order 14042 at our bakery.
                            ^^^^^^^^^^^^^^^^^^^^^ revoked
`,
    "a poster that was replaced": `
# Baker

See the EEO is the Law poster on our wall.
        ^^^^^^^^^^^^^^ moved
`,
  },
  ignores: {
    "an ordinance where it stands now":
      "# Baker\n\nWe follow the San Francisco Labor and Employment Code, Article 142, and the Police Code, Article 49.",
    "a poster of another name": "# Baker\n\nSee the Know Your Rights poster. EEO is the law that we follow.",
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
