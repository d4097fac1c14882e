import { conflicting } from "../../../server/src/core/rules/pay/conflicting";
import { describeRule } from "../../support/describe-rule";

describeRule(conflicting, {
  flags: {
    "two ranges for one job": `
# Baker

Our bakers are paid $20 to $25 an hour.

## Pay

The pay is $18 to $21 an hour.
           ^^^^^^^^^^^^^^^^^^ differ
`,
    "a field that stands twice": `
# Baker

Our bakers begin at $20 an hour.

Job Type: Full-time

Salary: $20.00 to $25.00 /hour

Job Type: Full-time

Salary: $20.00 to $27.00 /hour
        ^^^^^^^^^^^^^^^^^^^^^^ differ
`,
    "half a dollar more": `
# Baker

The pay is $36 an hour.

## Pay

The pay is $36.50 an hour.
           ^^^^^^^^^^^^^^ differ
`,
  },
  ignores: {
    "a range for each of two places":
      "# Baker\n\nNew York Pay Range\n\n$48,500\n\n—\n\n$61,500 USD\n\nColorado Pay Range\n\n$42,000\n\n—\n\n$52,000 USD",
    "a range on lines of its own": "# Baker\n\nPay Range\n$48,500\n—\n$61,500 USD",
    "what new people get": `# Baker

Salary: $42,000 - $72,000 a year

## Duties

- Bake bread

The recruitment range for this position is $42,000 - $58,000 a year.`,
    "two ranks": `# Baker

Instructor: $43,000 - $72,000 a year

## Duties

- Bake bread

Master: $47,000 - $81,000 a year`,
    "a figure that a job board has rounded":
      "# Baker\n\n$36 - $36 an hour\n\n## Pay\n\n$36.33 per hour plus superannuation",
    "a salary that the head of the posting rounds":
      "# Baker\n\nPay: $85K - $95K a year\n\n## Pay\n\nThe salary is $85,250 to $95,480 a year.",
    "a field for each of two grades":
      "# Baker\n\nOur bakers begin at $20 an hour.\n\nBaker I\n\nSalary: $20.00 to $25.00 /hour\n\nBaker II\n\nSalary: $22.00 to $27.00 /hour",
    "the same pay twice":
      "# Baker\n\nOur bakers are paid $20 to $25 an hour.\n\n## Pay\n\nThe pay is $20 to $25 an hour.",
    "pay by shift": "# Baker\n\n## Pay\n\n- Day shift: $20 to $25 an hour\n- Night shift: $22 to $27 an hour",
    "pay by place": "# Baker\n\nThe pay in Denver is $20 to $25 an hour.\n\nThe pay in Boulder is $22 to $27 an hour.",
    "pay after training": "# Baker\n\nYou earn $20 an hour.\n\n## Pay\n\nAfter training you earn $22 an hour.",
    "two units":
      "# Baker\n\nOur bakers are paid $20 to $25 an hour.\n\n## Pay\n\nThe salary is $41,600 to $52,000 a year.",
    "a range and one rate": "# Baker\n\nOur bakers are paid $20 to $25 an hour.\n\n## Pay\n\nThe pay is $21 an hour.",
  },
});
