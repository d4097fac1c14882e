import { backgroundCheckWording } from "../../../server/src/core/rules/statements/background-check-wording";
import { describeRule } from "../../support/describe-rule";

describeRule(backgroundCheckWording, {
  flags: {
    "a flat ban in California": `
# Baker

Location: San Jose, CA

No felons, please.
^^^^^^^^^ exclusion
`,
    "a clean record in New Jersey": `
# Baker

Location: Newark, NJ

You have a clean criminal record.
           ^^^^^^^^^^^^^^^^^^^^^ exclusion
`,
    "a check that must be passed, in Los Angeles County": `
# Baker

Location: Marina del Rey, CA

You must pass a background check.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ condition -> must undergo a background check
`,
    "the mention of a check, in New York City": {
      text: `
# Baker

Location: Brooklyn, NY

You bake bread. A background check is required.
                  ^^^^^^^^^^^^^^^^ mention
`,
      fixed: "# Baker\n\nLocation: Brooklyn, NY\n\nYou bake bread.\n",
    },
    "a check without a word on how records are weighed, in Philadelphia": {
      text: `
# Baker

Location: Philadelphia, PA

A criminal background check is made
  ^^^^^^^^^^^^^^^^^^^^^^^^^ notice
`,
      fixed: `# Baker

Location: Philadelphia, PA

A criminal background check is made. Any review of a record is an individualized assessment, based on the specific record and on the duties and requirements of this job.
`,
    },
  },
  ignores: {
    "offers that depend on a check, in New York City":
      "# Baker\n\nLocation: Brooklyn, NY\n\nAll offers are contingent upon a background check.",
    "the check that a company sells": "# Seller\n\nLocation: Brooklyn, NY\n\nWe build a background check platform.",
    "a flat ban where no law that we know of speaks of it": "# Baker\n\nLocation: Miami, FL\n\nNo felons, please.",
    "a check that is required, in Los Angeles County":
      "# Baker\n\nLocation: Marina del Rey, CA\n\nBackground check required.",
    "a check that must be passed, elsewhere in California":
      "# Baker\n\nLocation: San Jose, CA\n\nYou must pass a background check.",
    "a check that waits for an offer, in New York City":
      "# Baker\n\nLocation: Brooklyn, NY\n\nAfter a conditional offer we make a background check.",
    "a check that a law asks for":
      "# Clerk\n\nLocation: Brooklyn, NY\n\nThe background check is required by state law.",
    "a job with children": "# School Aide\n\nLocation: Brooklyn, NY\n\nA background check is required.",
    "checks as the work": "# Clerk\n\nLocation: Brooklyn, NY\n\nYou will coordinate background checks for our clients.",
    "an individual assessment, in Philadelphia":
      "# Baker\n\nLocation: Philadelphia, PA\n\nA background check is made, with an individualized assessment of each record.",
    "Philadelphia before the law": {
      text: "# Baker\n\nLocation: Philadelphia, PA\n\nA criminal background check is made.",
      config: { today: "2026-01-05" },
    },
    "a fair-chance statement":
      "# Baker\n\nLocation: San Jose, CA\n\nWe will consider qualified applicants with criminal histories.",
    "a federal employer": {
      text: "# Baker\n\nLocation: Brooklyn, NY\n\nYou must pass a background check.",
      config: { organization: { kind: "federal" } },
    },
  },
});
