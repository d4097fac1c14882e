import { missingContractorTagline } from "../../../server/src/core/rules/statements/missing-contractor-tagline";
import { describeRule } from "../../support/describe-rule";

const contractor = { organization: { federalContractor: true } };

describeRule(missingContractorTagline, {
  flags: {
    "a contractor by the configuration": {
      text: `
# Baker

You bake bread.
         ^^^^^ missing
`,
      config: contractor,
      fixed: `# Baker

You bake bread.

## Equal opportunity

All qualified applicants will receive consideration for employment without regard to disability or status as a protected veteran.
`,
    },
    "a contractor by its own words": `
# Baker

As a federal contractor, we keep records of who applies.
                                                ^^^^^^^ missing
`,
    "an equal-opportunity statement without the two": {
      text: `
# Baker

We are an equal opportunity employer. We welcome all applicants regardless of race or religion.

@document missing
`,
      config: contractor,
    },
    "letters alone": {
      text: `
# Baker

You bake bread. EOE M/F/D/V
                ^^^^^^^^^^^ abbreviated
`,
      config: contractor,
      fixed: "# Baker\n\nYou bake bread. EOE, including disability/vets\n",
    },
  },
  ignores: {
    "both in the equal-opportunity statement": {
      text: "# Baker\n\nWe consider all applicants without regard to race, religion, disability or protected veteran status.",
      config: contractor,
    },
    "the short form in words": {
      text: "# Baker\n\nYou bake bread.\n\nEOE, including disability/vets",
      config: contractor,
    },
    "an employer that is none": "# Baker\n\nYou bake bread. EOE M/F/D/V",
    "federal contractors as customers":
      "# Analyst\n\nYou will advise federal contractors and know how a government contractor is audited.",
    "a job in another country": {
      text: "# Baker\n\nLocation: London, United Kingdom\n\nYou bake bread.",
      config: contractor,
    },
  },
});
