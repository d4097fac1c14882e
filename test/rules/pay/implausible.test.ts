import { implausible } from "../../../server/src/core/rules/pay/implausible";
import { describeRule } from "../../support/describe-rule";

describeRule(implausible, {
  flags: {
    "a comma for a point": `
# Baker

Wage: $18,50 per hour
       ^^^^^ digits
`,
    "an hourly wage by the year": `
# Baker

Salary: $15 per year
        ^^^^^^^^^^^^ unit
`,
    "a salary by the hour": `
# Analyst

## Pay

Salary: $120,000 per hour
        ^^^^^^^^^^^^^^^^^ unit
`,
    "an end ten times the other": `
# Analyst

Salary: $45,000 to $550,000 a year
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ ends
`,
    "thousands left out at one end": `
# Analyst

Salary: $70-80,000 a year
        ^^^^^^^^^^^^^^^^^ thousands -> $70,000-80,000 a year
`,
    "a digit too many": `
# Analyst

Salary: $61,0000 a year
         ^^^^^^^ digits
`,
  },
  ignores: {
    "years behind an hourly rate": `# Baker

£16.80 per hour – 2 years or more behind the oven`,
    "an hourly wage": "# Baker\n\nPay: $15 an hour",
    "a salary": "# Analyst\n\nSalary: $120,000 a year",
    "thousands by k at both ends": "# Analyst\n\nSalary: $70-80k a year",
    "a wide range": "# Analyst\n\nSalary: $60,000 to $180,000 a year",
    "a day rate": "# Contractor\n\nRate: $900 per day",
    "another currency": "# Engineer\n\nSalary: 1,200,000 INR per year",
    "a space in a figure": "# Baker\n\nSalary: $50, 000 - $60,000 a year",
  },
});
