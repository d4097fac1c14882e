import { excludesResidents } from "../../../server/src/core/rules/pay/excludes-residents";
import { describeRule } from "../../support/describe-rule";

describeRule(excludesResidents, {
  flags: {
    "a remote job for everyone but Colorado": `
# Bookkeeper

Remote anywhere in the United States, except Colorado.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ law
`,
    "residents who may not apply": `
# Bookkeeper

This job is not open to residents of Washington.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ law
`,
    "pay that is stated all the same": `
# Bookkeeper

This remote job pays $25 an hour. Colorado residents need not apply.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paid
`,
    "a place whose law is not sure to look at it": `
# Bookkeeper

This remote job cannot be performed in California.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ law
`,
  },
  ignores: {
    "a state that is welcome": "# Bookkeeper\n\nThis job is open to residents of Colorado.",
    "a state whose law does not speak of it": "# Bookkeeper\n\nRemote anywhere in the United States, except Texas.",
    "a job in Colorado": "# Baker\n\nLocation: Denver, Colorado\n\nYou will not travel outside Denver.",
    "benefits that are not offered there": "# Baker\n\nThis plan is not offered at our Washington bakery.",
    "a job that is not remote": "# Clerk\n\nThis is not a remote position and is based in Washington.",
    "the capital": "# Clerk\n\nThis job is not open to residents of Washington, DC.",
    "pay by state":
      "# Clerk\n\nFor candidates anywhere in the United States except California, the range is $50,000 to $60,000 a year.",
    "time off by state": "# Clerk\n\nRemote employees have unlimited vacation, except in California.",
    "a small employer": {
      text: "# Bookkeeper\n\nThis job is not open to residents of Washington.",
      config: { organization: { headcount: 9 } },
    },
  },
});
