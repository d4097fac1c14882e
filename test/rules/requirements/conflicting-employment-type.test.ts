import { conflictingEmploymentType } from "../../../server/src/core/rules/requirements/conflicting-employment-type";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingEmploymentType, {
  flags: {
    "hours of a week and the word": `
# Baker (Part-time)

You will work 40 hours per week.
              ^^^^^^^^^^^^^^^^^ conflict
`,
    "an end in time": `
# Baker

You will be hired on a permanent basis. The contract ends after 18 months.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "on the payroll, and self-employed": `
# Baker

You are employed by us. You must be registered as a sole trader.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "a share of full time": `
# Baker

0.5 FTE

This is a full-time appointment.
^^^^^^^^^^^^^^^^^^^ conflict
`,
    "full-time and part-time": `
# Baker

Employment type: Full-time

We offer a part-time position in our bakery.
           ^^^^^^^^^^^^^^^^^^ conflict -> full-time position | Part-time⏎⏎We offer a part-time position
`,
    "permanent and for some months": `
# Baker

This is a permanent position.

- 6-month contract
  ^^^^^^^^^^^^^^^^ conflict
`,
    "employee and contractor": `
# Baker

You will be a W-2 employee. This is an independent contractor position.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
  },
  ignores: {
    "both in one field":
      "# Baker\n\nPart-time, Contract\n\nYou bake bread for the town.\n\nJob Types: Full-time, Part-time, Contract",
    "two posts in one text":
      "# Bakers\n\nWe have a full time night post and a part time day post.\n\nFull Time Night Post: you bake rye bread.",
    "the months of each year that are worked": `# School Baker

Job duration: Indefinite

This is a full-time, 12-month position in our school kitchen.`,
    "the agency's own business": `# Baker

This is a fixed term contract.

Hill Bakers acts as an employment agency for permanent recruitment.`,
    "how long it is advertised": `# Baker

This is a permanent appointment.

The position will be posted until November 2026.`,
    "the numbers of a search page": `# Baker

Filter by hours

Full-Time (189)

Part-Time (7)`,
    "a word in brackets for something else": `# Baker

This is a permanent position.

You bake for our new (seasonal) markets.`,
    "a choice with a slash": `# Baker

37.5 hours per week

Full time/part time hours`,
    "cover for others": "# Baker\n\nThis is a permanent post.\n\nYou cover for bakers on maternity leave.",
    "what is not paid for": "# Baker\n\nYou will be our employee.\n\nYou invoice the cafés every month.",
    "hours of training": "# Baker\n\nThis is a full-time post.\n\nThe first 20 hours of training are online.",
    "a choice": "# Baker\n\nEmployment type: Full-time or part-time\n\nThis is a part-time position.",
    "benefits for some": "# Baker\n\nThis is a part-time position.\n\nFull-time employees get free bread.",
    experience: "# Baker\n\nThis is a part-time position.\n\n- Two years of full-time experience",
    "a contract that may become permanent":
      "# Baker\n\nThis is a temporary position. It may become a permanent position.",
    "the same twice": "# Baker (Full-time)\n\nThis is a full-time position.",
  },
});
