import { missingTippedStatement } from "../../../server/src/core/rules/pay/missing-tipped-statement";
import { describeRule } from "../../support/describe-rule";

describeRule(missingTippedStatement, {
  flags: {
    "tips without a base wage": `
# Barista

Location: Burlington, Vermont

You keep tips and eat for free.
    ^^^^^^^^^ base
`,
    "a job that is usually tipped": `
# Bartender
  ^^^^^^^^^ tipped

Location: Burlington, Vermont

Pay: $15 an hour
`,
  },
  ignores: {
    "tips with a base wage": "# Bartender\n\nLocation: Burlington, Vermont\n\nPay: $15 an hour plus tips",
    "a place whose law does not ask": "# Bartender\n\nLocation: Austin, Texas\n\nYou keep tips.",
    advice: "# Writer\n\nLocation: Burlington, Vermont\n\nYou will write travel tips for readers.",
  },
});
