import { nonCompete } from "../../../server/src/core/rules/statements/non-compete";
import { describeRule } from "../../support/describe-rule";

describeRule(nonCompete, {
  flags: {
    "an agreement in California": `
# Baker

Location: San Jose, CA

You will sign a non-compete agreement on your first day.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ void
`,
    "one that is required, in Ontario": `
# Baker

Location: Toronto, Ontario

A non-competition clause is required.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ void
`,
    "one that may bind above a certain pay": `
# Baker

Location: Denver, Colorado

The job is subject to a covenant not to compete.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ limited
`,
    "a law that makes it void before applications close": `
# Baker

Location: Tacoma, WA

You sign a non-compete. Apply by 15 July 2027.
    ^^^^^^^^^^^^^^^^^^ void
`,
  },
  ignores: {
    "a denial":
      "# Baker\n\nLocation: San Jose, CA\n\nYou never sign a non-compete with us, and no non-compete is required.",
    "an agreement with somebody else":
      "# Baker\n\nLocation: San Jose, CA\n\nYou are not bound by a non-compete agreement with a former employer.",
    "the work of the job":
      "# Paralegal\n\nLocation: San Jose, CA\n\nYou review contracts and agree to non-compete terms for clients with our lawyers.",
    "a place without such a law": "# Baker\n\nLocation: Miami, FL\n\nYou will sign a non-compete agreement.",
    "a chief executive": "# Chief Executive Officer\n\nLocation: Toronto, Ontario\n\nYou sign a non-compete.",
    "competition of another kind": "# Baker\n\nLocation: San Jose, CA\n\nYou sign up for competitions of bakers.",
  },
});
