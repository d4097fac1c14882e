import { drifted } from "../../../server/src/core/rules/statements/drifted";
import { describeRule } from "../../support/describe-rule";

const EQUAL =
  "{company} is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, national origin, age, disability or any other status protected by law.";
const OFFER =
  "We make accommodations for applicants with disabilities at every step. To ask for one, write to {contact} or tell the person who called you.";
const config = { statements: { "equal-opportunity": EQUAL, accommodation: OFFER } };
const POSTING = "# Baker\n\n## Responsibilities\n\n- Bake bread before the town wakes\n\n";

describeRule(drifted, {
  flags: {
    "a word in place of another": {
      text: `
# Baker

Hartwell Mills is an equal opportunity employer. We consider all qualified applicants without regard to race, creed, religion, sex, national origin, age, disability or any other status protected by law.
                                                                                                              ^^^^^ drifted
`,
      config,
      fixed: `# Baker

Hartwell Mills is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, national origin, age, disability or any other status protected by law.
`,
    },
    "a word left out": {
      text: `
# Baker

Hartwell Mills is an equal opportunity employer. We consider all applicants without regard to race, color, religion, sex, national origin, age, disability or any other status protected by law.
                                                             ^^^ drifted
`,
      config,
      fixed: `# Baker

Hartwell Mills is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, national origin, age, disability or any other status protected by law.
`,
    },
    "words added inside a longer paragraph": {
      text: `
# Baker

We bake for the whole valley. Hartwell, Inc. is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, marital status, national origin, age, disability or any other status protected by law. Come and see us on a Sunday.
                                                                                                                                                                  ^^^^^^^^^^^^^^ drifted
`,
      config,
      fixed: `# Baker

We bake for the whole valley. Hartwell, Inc. is an equal opportunity employer. We consider all qualified applicants without regard to race, color, religion, sex, national origin, age, disability or any other status protected by law. Come and see us on a Sunday.
`,
    },
    "an old version in a posting with an address of its own": {
      text: `
# Baker

We make accommodations for disabled applicants at every step. To ask for one, write to people@hartwell.example or tell the person who called you.
                           ^^^^^^^^^^^^^^^^^^^ drifted
`,
      config,
      fixed: `# Baker

We make accommodations for applicants with disabilities at every step. To ask for one, write to people@hartwell.example or tell the person who called you.
`,
    },
    "a sentence that is not in the approved text": {
      text: `
# Baker

Hartwell Mills is an equal opportunity employer. People who have baked before come first. We consider all qualified applicants without regard to race, color, religion, sex, national origin, age, disability or any other status protected by law.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ drifted
`,
      config,
    },
    "a sentence that is not there, in list items": {
      text: `
# Baker

## Our promise

- We consider all qualified applicants without regard to race, color, religion, sex, national origin, age, disability or any other status protected by law.
     ^^^^^^^^ drifted
`,
      config: {
        statements: {
          "equal-opportunity": {
            places: {
              "us-oh": `${EQUAL.slice(EQUAL.indexOf("We")).replace("consider", "look at")} This holds in Ohio.`,
            },
          },
        },
      },
    },
    "the nearest of several approved texts": {
      text: `
# Baker

## Fair chance

We hire people with a record in Ohio, and we look at what they do and at nothing else.
                                                          ^^^^ drifted
`,
      config: {
        statements: {
          "fair-chance": {
            text: "We hire people with a record, and we look at what they can do and at nothing else.",
            places: {
              "us-oh": "We hire people with a record in Ohio, and we look at what they can do and at nothing else.",
            },
          },
        },
      },
    },
  },
  ignores: {
    "the approved text": { text: POSTING + EQUAL.replace("{company}", "Hartwell Mills"), config },
    "the approved text inside a longer paragraph": {
      text: `${POSTING}We bake for the whole valley. ${EQUAL.replace("{company}", "Hartwell, Inc.")} Come and see us on a Sunday.`,
      config,
    },
    "the approved text in a text twice as long": {
      text: `${POSTING}${OFFER.replace("{contact}", "+1 (555) 010-0199")} We answer within two days, we treat what you tell us in confidence, and nothing of it is shown to the people who decide about the job or to anybody who is going to work with you.`,
      config,
    },
    "the approved text in two paragraphs and in bold": {
      text: `${POSTING}**Hartwell Mills is an equal opportunity employer.**\n\n${EQUAL.slice(EQUAL.indexOf("We"))}`,
      config,
    },
    "another statement of the same kind": {
      text: `${POSTING}At Hartwell everybody is welcome, and we hire for skill alone: race, religion, sex, age and disability have no place in our decisions, and neither has anything else that the law protects.`,
      config,
    },
    "a part of the approved text": { text: `${POSTING}Hartwell Mills is an equal opportunity employer.`, config },
    "a text of another kind that shares words with it": {
      text: `${POSTING}All qualified applicants are invited to a trial shift, without regard to their age or the day on which they applied, and are paid for it.`,
      config,
    },
    "the text that is approved for a place": {
      text: `${POSTING}We hire people with a record in Ohio, and we look at what they can do and at nothing else.`,
      config: {
        statements: {
          "fair-chance": {
            text: "We hire people with a record, and we look at what they can do and at nothing else.",
            places: {
              "us-oh": "We hire people with a record in Ohio, and we look at what they can do and at nothing else.",
            },
          },
        },
      },
    },
    "a statement under the law of a place, which the general text does not name": {
      text: `${POSTING}## Fair chance\n\nPursuant to the San Francisco Fair Chance Ordinance, we will consider for employment qualified applicants with arrest and conviction records.`,
      config: {
        statements: {
          "fair-chance": "We will consider for employment qualified applicants with arrest and conviction records.",
        },
      },
    },
    "the approved text twice": {
      text: `${POSTING}${EQUAL.replace("{company}", "Hartwell")}\n\n${EQUAL.replace("{company}", "Hartwell")}`,
      config,
    },
    "the approved text with a link for the contact": {
      text: `${POSTING}${OFFER.replace("{contact}", "[our people team](mailto:people@hartwell.example)")}`,
      config,
    },
    "words of code": { text: `${POSTING}\`\`\`\n${EQUAL.replace("qualified", "fit")}\n\`\`\``, config },
    "a version of a text that is approved for another place": {
      text: "# Baker\n\nLocation: Seattle, WA\n\n## Fair chance\n\nWe hire people with a record, and we look at what they can do and at nothing else but that.",
      config: {
        statements: {
          "fair-chance": {
            places: {
              "us-oh": "We hire people with a record, and we look at what they can do and at nothing else in Ohio.",
            },
          },
        },
      },
    },
    "a prompt that the writer filled in": {
      text: `${POSTING}We consider people with a record for this job, of which these duties bear on it: counting money; driving the van at night.`,
      config: {
        statements: {
          "fair-chance":
            "We consider people with a record for this job, of which these duties bear on it: [job duties].",
        },
      },
    },
    "a short text, which could be any": {
      text: `${POSTING}We use E-Verify here.`,
      config: { statements: { "e-verify": "We use E-Verify." } },
    },
    "the approved text with other quotation marks, dashes, spaces and capitals": {
      text: `${POSTING}WE CONSIDER ANYBODY “FIT” FOR THE OVEN – ON THE  EQUAL‑OPPORTUNITY PRINCIPLE, WITHOUT REGARD TO AGE OR RACE.`,
      config: {
        statements: {
          "equal-opportunity":
            'We consider anybody "fit" for the oven - on the equal-opportunity principle, without regard to age or race.',
        },
      },
    },
  },
});
