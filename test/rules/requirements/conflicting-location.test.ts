import { conflictingLocation } from "../../../server/src/core/rules/requirements/conflicting-location";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingLocation, {
  flags: {
    "a town in the title": `
# Baker – Perth

You will be working from our Brisbane kitchen.
                             ^^^^^^^^ conflict -> Perth | Brisbane⏎⏎You will be working from our Brisbane | 
`,
    "a line of its own": `
# Baker

Denver, CO

You will be based in our Austin office.
                         ^^^^^^ conflict
`,
    "two towns": `
# Baker

Location: Austin, TX

This position is based in Denver, CO.
                          ^^^^^^^^^^ conflict
`,
  },
  ignores: {
    "other places that are open": `# Baker - Denver, CO

Other locations available

Tucson, AZ

You bake bread.`,
    "one metropolis": "# Baker\n\nLocation: Brooklyn, NY\n\nThis position is based in New York City.",
    "a head elsewhere": "# Baker\n\nLocation: Leeds\n\nYou will report to the head of the Bristol office.",
    "training elsewhere": "# Baker\n\nLocation: Leeds\n\nTraining takes place in Bristol.",
    "two fields": "# Baker\n\nLocation: Leeds\n\nLocation: Bristol",
    "a choice": "# Baker\n\nLocation: Austin, TX or Denver, CO\n\nThis position is based in Denver, CO.",
    "an office elsewhere": "# Baker\n\nLocation: Austin, TX\n\nOur headquarters are in Denver, CO.",
    "a remote job": "# Baker\n\nLocation: Remote\n\nThis position is based in Denver, CO. You must live in Austin, TX.",
    "the same town": "# Baker\n\nLocation: Austin, TX\n\nYou will be based in Austin.",
  },
});
