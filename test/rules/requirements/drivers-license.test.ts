import { driversLicense } from "../../../server/src/core/rules/requirements/drivers-license";
import { describeRule } from "../../support/describe-rule";

describeRule(driversLicense, {
  flags: {
    "no driving duty in California": `
# Cake designer

Location: Sacramento, CA

## Requirements

- A valid driver's license
  ^^^^^^^^^^^^^^^^^^^^^^^^ noDuty
`,
  },
  ignores: {
    "a driving duty":
      "# Cake designer\n\nLocation: Sacramento, CA\n\n- You drive our van to markets\n- A valid driver's license",
    "a state without such a law": "# Cake designer\n\nLocation: Austin, TX\n\n- A valid driver's license",
    "another proof will do":
      "# Cake designer\n\nLocation: Sacramento, CA\n\n- A valid driver's license or other identification",
  },
});
