import { missingUnit } from "../../../server/src/core/rules/pay/missing-unit";
import { describeRule } from "../../support/describe-rule";

describeRule(missingUnit, {
  flags: {
    "a small figure": `
# Baker

Pay: $18 to $22
     ^^^^^^^^^^ advice -> $18 to $22 per [year or hour]
`,
    "a wage that is small beside one with a unit": `
# Baker

Pay: $18
     ^^^ advice -> $18 per [year or hour]

Managers: pay of $61,000 a year
`,
    "a wage in Austria, whose law asks for the unit": `
# Bäcker

Location: Vienna, Austria

Salary: 2,400 EUR
        ^^^^^^^^^ law
`,
  },
  ignores: {
    "words on the range that tell": `# Baker

$24 - $29

The range is the lowest and the highest base pay per hour.`,
    "a unit behind the mark": `# Baker

The most is GBP 4.140,= gross per month.`,
    "a unit of teaching": `# Baker

Hiring range: $60 per teaching hour`,
    "every two weeks": `# Baker

The pay is between $1,900.20 and $2,850.10 biweekly.`,
    "pay for the whole": `# Baker

The pay for the project is $1,800.`,
    "a field for the unit": `# Baker

Pay Type: Hourly

Rate: $17.50`,
    "an hourly wage": "# Baker\n\nPay: $18 to $22 an hour",
    "a salary whose size tells": "# Analyst\n\nSalary: $85,000 to $95,000",
    "a heading that tells": "# Baker\n\n## Hourly pay\n\n$18 to $22",
    "the same pay with its unit elsewhere": "# Baker\n\nPay: $18 to $22\n\n## Pay\n\nThe pay is $18 to $22 per hour.",
    "no pay": "# Baker\n\nCome by.",
  },
});
