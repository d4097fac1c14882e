import { abbreviation } from "../../../server/src/core/rules/title/abbreviation";
import { describeRule } from "../../support/describe-rule";

describeRule(abbreviation, {
  flags: {
    "a level and a role cut short": `
# Sr. Bakery Mgr
  ^^^ short -> Senior
             ^^^ short -> Manager

You will lead the bakery.
`,
    "a kind of role with a full stop": `
# Assoc. Engineer
  ^^^^^^ short -> Associate

You will build ovens.
`,
  },
  ignores: {
    "a title spelled out": "# Senior Bakery Manager\n\nYou will lead the bakery.",
    "short forms that people search for": "# Tech Rep and Admin Assistant\n\nYou will help.",
    "degrees and grades": "# Nurse II, RN, Ph.D.\n\nYou will care for our guests.",
    "a short form in the text": "# Senior Baker\n\nYou report to the Sr. Mgr.",
    "one that is allowed": { text: "# Sr Baker\n\nYou will bake.", options: { allow: ["Sr"] } },
  },
});
