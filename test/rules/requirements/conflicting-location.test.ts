import { conflictingLocation } from "../../../server/src/core/rules/requirements/conflicting-location";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingLocation, {
  flags: {
    "two towns": `
# Baker

Location: Austin, TX

This position is based in Denver, CO.
                          ^^^^^^^^^^ conflict
`,
  },
  ignores: {
    "a choice": "# Baker\n\nLocation: Austin, TX or Denver, CO\n\nThis position is based in Denver, CO.",
    "an office elsewhere": "# Baker\n\nLocation: Austin, TX\n\nOur headquarters are in Denver, CO.",
    "a remote job": "# Baker\n\nLocation: Remote\n\nThis position is based in Denver, CO. You must live in Austin, TX.",
    "the same town": "# Baker\n\nLocation: Austin, TX\n\nYou will be based in Austin.",
  },
});
