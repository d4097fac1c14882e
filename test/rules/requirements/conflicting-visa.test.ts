import { conflictingVisa } from "../../../server/src/core/rules/requirements/conflicting-visa";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingVisa, {
  flags: {
    "sponsored, and not to be asked for": `
# Baker

This role can be sponsored.

Applicants must not need visa sponsorship.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "sponsored and not": `
# Baker

Visa sponsorship is available.

- We do not sponsor visas
@document conflict
`,
  },
  ignores: {
    "visas in the future":
      "# Baker\n\nWe are not able to offer visa sponsorship for this role.\n\nWatch our page for future opportunities where we are able to offer visa sponsorship.",
    "a fee": "# Baker\n\nVisa sponsorship is offered for bakers.\n\nNo sponsorship fee is charged.",
    "no sponsorship said twice": "# Baker\n\nWe do not sponsor visas.\n\nSponsorship is not available for this role.",
    "it depends":
      "# Baker\n\nVisa sponsorship is available for some roles.\n\nWe are unable to sponsor visas for this one.",
    "sponsors of events":
      "# Baker\n\nWe do not sponsor visas.\n\nYou find sponsors for our bread festival; we sponsor events.",
    "a label and its answer": "# Baker\n\nVisa sponsorship\n\nVisas cannot be sponsored.",
  },
});
