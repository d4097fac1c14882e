import { missingBenefits } from "../../../server/src/core/rules/pay/missing-benefits";
import { describeRule } from "../../support/describe-rule";

describeRule(missingBenefits, {
  flags: {
    "a job in Colorado": {
      text: `
# Baker

Location: Denver, Colorado

You earn $20 an hour.
@document law
`,
      fixed:
        "# Baker\n\nLocation: Denver, Colorado\n\nYou earn $20 an hour.\n\n## Benefits\n\nWe offer [which health insurance], [which retirement plan] and [how much paid time off].\n",
    },
    "a section of prompts alone": `
# Baker

Location: Denver, Colorado

## Benefits

[which health insurance], [how much paid time off]
@document law
`,
    "a law that starts before applications close": `
# Baker

Location: Wilmington, Delaware
                      ^^^^^^^^ law

You will bake bread. Apply by 30 September 2027.
`,
    "a remote job that names the country alone": `
# Baker

Location: Remote, United States
                         ^^^^^^ remote
`,
  },
  ignores: {
    "a list of benefits under a heading of another kind":
      "# Baker\n\nLocation: Denver, Colorado\n\n$20 an hour.\n\n## Responsibilities\n\n- Bake bread\n- 3-week paid time off\n- 401K and a match",
    "benefits that are named without a word of offering":
      "# Baker\n\nLocation: Denver, Colorado\n\n$20 an hour. Medical insurance and a 401(k).",
    "a field of the front matter":
      '+++\ntitle = "Baker"\nb_benefits = ["Health insurance", "Dental"]\n+++\n\nLocation: Denver, Colorado\n\nYou earn $20 an hour.',
    "benefits in letters of a printed page":
      "# Baker\n\nLocation: Denver, Colorado\n\n$20 an hour. We o\ufb00er bene\ufb01t packages for all.",
    "a remote job of an agency of a state": {
      text: "# Baker\n\nLocation: Remote, United States\n\nYou earn $30 an hour.",
      config: { organization: { kind: "state" } },
    },
    benefits: "# Baker\n\nLocation: Denver, Colorado\n\nWe offer health insurance and paid time off.",
    "a place whose law does not ask": "# Baker\n\nLocation: San Jose, California\n\nYou earn $20 an hour.",
    "an employer below the headcount": {
      text: "# Baker\n\nLocation: Seattle, Washington\n\nYou earn $20 an hour.",
      config: { organization: { headcount: 14 } },
    },
    "a list that names a training":
      "# Baker\n\nLocation: Denver, Colorado\n\nYou earn $20 an hour.\n\nBenefits\n\nCertification Training\n401(k)\nHealth and dental insurance",
    "a federal employer": {
      text: "# Baker\n\nLocation: Denver, Colorado\n\nYou earn $20 an hour.",
      config: { organization: { kind: "federal" } },
    },
    "a day before the law": {
      text: "# Baker\n\nLocation: Hartford, Connecticut\n\nYou earn $20 an hour.",
      config: { today: "2026-09-30" },
    },
  },
});
