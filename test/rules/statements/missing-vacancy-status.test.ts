import { missingVacancyStatus } from "../../../server/src/core/rules/statements/missing-vacancy-status";
import { describeRule } from "../../support/describe-rule";

describeRule(missingVacancyStatus, {
  flags: {
    "a job in Ontario": {
      text: `
# Baker

Location: Toronto, Ontario
                   ^^^^^^^ missing
`,
      fixed: `# Baker

Location: Toronto, Ontario

## Vacancy

This posting is for an existing vacancy.
`,
    },
    "an employer at the headcount": {
      text: `
# Baker

Location: Ottawa, ON
                  ^^ missing
`,
      config: { organization: { headcount: 25 } },
    },
  },
  ignores: {
    "an existing vacancy": "# Baker\n\nLocation: Toronto, Ontario\n\nThis posting is for an existing vacancy.",
    "a list for later": "# Baker\n\nLocation: Toronto, Ontario\n\nThis posting is not for an existing vacancy.",
    "another province": "# Baker\n\nLocation: Calgary, Alberta\n\nYou bake bread.",
    "a day before the law": {
      text: "# Baker\n\nLocation: Toronto, Ontario\n\nYou bake.",
      config: { today: "2025-12-31" },
    },
    "an employer below the headcount": {
      text: "# Baker\n\nLocation: Toronto, Ontario\n\nYou bake rye.",
      config: { organization: { headcount: 24 } },
    },
    "a federal employer": {
      text: "# Baker\n\nLocation: Ottawa, Ontario\n\nYou bake rye.",
      config: { organization: { kind: "federal" } },
    },
  },
});
