import { missingPay } from "../../../server/src/core/rules/pay/missing-pay";
import { describeRule } from "../../support/describe-rule";

const SEATTLE =
  "# Baker\n\nLocation: Seattle, WA\n\n## Responsibilities\n\n- Bake bread\n\n## How to apply\n\nCome by.";

describeRule(missingPay, {
  flags: {
    "a heading above the pay and the benefits": {
      text: `
# Baker
  ^^^^^ advice

Location: Austin, Texas

## Compensation and benefits

- Free bread

## How to apply

Come by.
`,
      fixed:
        "# Baker\n\nLocation: Austin, Texas\n\n## Compensation and benefits\n\nThe pay for this position is $[minimum] to $[maximum] per [year or hour].\n\n- Free bread\n\n## How to apply\n\nCome by.\n",
    },
    "a job in Washington, by an employer of unknown size": `
# Baker
  ^^^^^ law

Location: Seattle, WA

You will bake bread.
`,
    "a job in California, by an employer of known size": {
      text: `
# Baker
  ^^^^^ law

Location: San Jose, California

You will bake bread.
`,
      config: { organization: { headcount: 40 } },
    },
    "a place from the configuration": {
      text: `
# Baker
  ^^^^^ law

You will bake bread.
`,
      config: { jurisdictions: ["us-wa"], organization: { headcount: 40 } },
    },
    "a place whose law does not ask": `
# Baker
  ^^^^^ advice

Location: Austin, Texas

You will bake bread.
`,
    "a remote job that names only the country": `
# Bookkeeper
  ^^^^^^^^^^ remote

Location: Remote, United States

You will keep our books.
`,
    "an employer below the law's headcount": {
      text: `
# Baker
  ^^^^^ advice

Location: Seattle, Washington

You will bake bread.
`,
      config: { organization: { headcount: 14 } },
    },
    "a day before the law": {
      text: `
# Baker
  ^^^^^ advice

Location: Seattle, Washington

You will bake bread.
`,
      config: { today: "2022-12-31", organization: { headcount: 300 } },
    },
    "a place whose law is not wholly sure": `
# Baker
  ^^^^^ law

Location: Portland, Maine

You will bake bread.
`,
    "a federal employer, which no state's law binds": {
      text: `
# Park Ranger
  ^^^^^^^^^^^ advice

Location: Seattle, WA

You will guide visitors.
`,
      config: { organization: { kind: "federal" } },
    },
    "words instead of figures, which are replaced where they stand": {
      text: `
# Baker
  ^^^^^ advice

## Pay

Competitive, depending on experience.

## How to apply

Come by.
`,
      fixed:
        "# Baker\n\n## Pay\n\nCompetitive, depending on experience.\nThe pay for this position is $[minimum] to $[maximum] per [year or hour].\n\n## How to apply\n\nCome by.\n",
    },
    "a line about pay without a figure": {
      text: `
# Baker
  ^^^^^ advice

Company: Hill Bakery
Location: Leeds, UK
Salary: Competitive

You bake bread.
`,
      fixed:
        "# Baker\n\nCompany: Hill Bakery\nLocation: Leeds, UK\nSalary: Competitive. The pay for this position is £[minimum] to £[maximum] per [year or hour].\n\nYou bake bread.\n",
    },
    "a text that is spelled as abroad, without a place": {
      text: `
# Baker
  ^^^^^ advice

You organise the training programme of our bakery.
`,
      fixed:
        "# Baker\n\nYou organise the training programme of our bakery.\n\n## Pay\n\nThe pay for this position is [minimum] to [maximum] [currency] per [year or hour].\n",
    },
    "what tuition is paid for each course": {
      text: `
# Baker
  ^^^^^ advice

You bake bread.

## Benefits

We pay $400 per credit towards your studies.
`,
    },
    "no section about pay": {
      text: `${SEATTLE}\n@document law`,
      fixed: SEATTLE.replace(
        "\n\n## How to apply",
        "\n\n## Pay\n\nThe pay range for this position is $[minimum] to $[maximum] per [year or hour].\n\n## How to apply",
      ),
    },
  },
  ignores: {
    "a sum for the whole season": "# Baker\n\nYou bake bread all summer.\n\nPay Rate: $1,290 stipend for 16 days",
    "pay for each course": "# Lecturer in Baking\n\nSalary range: $1,400 per credit hour\n\nLocation: Leeds",
    "a maximum": "# Baker\n\nSalary Not to Exceed: $75,000\n\nYou bake bread.",
    "an internship that says that nothing is paid":
      "# Baking Intern\n\nThis is an unpaid internship and must be completed for course credit.\n\nLocation: New York City",
    "a role that is unpaid": "# Baker\n\nThis internship is unpaid.\n\nLocation: Leeds",
    "a line about pay with a figure": "# Baker\n\nLocation: Leeds, UK\nSalary: £30,000 a year\n\nYou bake bread.",
    "a line about pay with a range": "# Baker\n\nPay: $20 - $24 an hour\n\nYou bake bread.",
    "a range": "# Baker\n\nLocation: Seattle, WA\n\nPay: $20 to $25 an hour",
    "work of volunteers": "# Volunteer Driver\n\nLocation: San Jose, CA\n\nYou drive patients home.",
    "one rate": "# Baker\n\nLocation: San Jose, CA\n\nPay: $20 an hour",
    "an open end, which another rule looks at": "# Baker\n\nLocation: San Jose, CA\n\nSalary: up to $60,000 a year",
    "pay in a sentence": "# Baker\n\nYou earn $52,000 per year and live in Seattle.",
    "pay on hire": "# Baker\n\nLocation: San Jose, CA\n\nWe expect to pay $50,000 to $60,000 per year upon hire.",
    "pay in pounds": "# Baker\n\nLocation: Leeds\n\nSalary: £25,000 per annum",
    "pay in euros":
      "# Baker\n\nLocation: Vienna, Austria\n\nThe minimum pay for this position is 2,400 EUR gross per month.",
    "pay in a list": "# Baker\n\n- Bake bread\n- $20 to $25 an hour",
    "a wage in a table": "# Baker\n\n| Shift | Pay |\n|---|---|\n| Day | $21.50 an hour |",
    "an empty text": "",
    "white space": "\n\n  \n",
  },
});
