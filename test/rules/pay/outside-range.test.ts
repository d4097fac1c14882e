import { outsideRange } from "../../../server/src/core/rules/pay/outside-range";
import { describeRule } from "../../support/describe-rule";

describeRule(outsideRange, {
  flags: {
    "pay that may lie outside": `
# Analyst

Salary: $90,000 to $110,000 a year. Actual pay may fall outside of the posted range.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weakens -> Where the pay lies in this range depends on [what decides it, such as skills or experience].
`,
    "above or below": `
# Analyst

We may pay above or below this range.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weakens -> Where the pay lies in this range depends on [what decides it, such as skills or experience].
`,
  },
  ignores: {
    "pay within the range": "# Analyst\n\nWhere you start within this range may vary with your experience.",
    "work outside of the range": "# Ranger\n\nYou may work outside of the mountain ranges.",
    "a range of duties": "# Analyst\n\nOther duties outside of your role may come up.",
  },
});
