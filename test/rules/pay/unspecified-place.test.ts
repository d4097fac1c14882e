import { unspecifiedPlace } from "../../../server/src/core/rules/pay/unspecified-place";
import { describeRule } from "../../support/describe-rule";

describeRule(unspecifiedPlace, {
  flags: {
    "a city that nothing selects": `
# Analyst

The base salary in the selected city is $90,000 to $110,000 a year.
                ^^^^^^^^^^^^^^^^^^^^ unnamed -> in [city and region]
`,
    "a city where another one is named": `
# Analyst

Location: Denver, Colorado

The base salary in the selected city is $90,000 to $110,000 a year.
                ^^^^^^^^^^^^^^^^^^^^ unnamed -> in Denver
`,
    "a location that is listed nowhere": `
# Analyst

The pay range for the listed location is $90,000 to $110,000 a year.
              ^^^^^^^^^^^^^^^^^^^^^^^ unnamed -> for [city and region]
`,
  },
  ignores: {
    "a location that is listed":
      "# Analyst\n\nLocation: Denver, Colorado\n\nThe pay range for the listed location is $90,000 to $110,000 a year.",
    "a city that is named": "# Analyst\n\nThe base salary in Denver is $90,000 to $110,000 a year.",
    "a selected city that has nothing to do with pay":
      "# Tour Guide\n\nYou will show guests the sights in the selected city.",
  },
});
