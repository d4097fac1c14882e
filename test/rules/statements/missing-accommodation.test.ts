import { missingAccommodation } from "../../../server/src/core/rules/statements/missing-accommodation";
import { describeRule } from "../../support/describe-rule";

const POSTING = "# Baker\n\n## Duties\n\n- Bake bread\n\n## EEO\n\nWe are an equal opportunity employer.\n";

describeRule(missingAccommodation, {
  flags: {
    "a posting of an organisation with an approved text": {
      text: "# Baker\n\n## Duties\n\n- Bake bread\n@document missing\n",
      config: {
        organization: { name: "Hartwell Mills" },
        statements: {
          accommodation: [
            "Tell us what you need for the interview, and we will do what we can to have it there on the day.",
            "So says {company}. Ask {contact}.",
          ],
        },
      },
      fixed:
        "# Baker\n\n## Duties\n\n- Bake bread\n\n## Accommodations\n\nTell us what you need for the interview, and we will do what we can to have it there on the day.\n\nSo says Hartwell Mills. Ask [e-mail or telephone].\n",
    },
    "a job in Ontario": `
# Baker

Location: Toronto, Ontario

You bake bread.
         ^^^^^ law
`,
    "a posting without the offer, with a configured contact": {
      text: `${POSTING}@document missing\n`,
      config: { organization: { accommodationContact: "help@hartwell.example" } },
      fixed: `${POSTING.trimEnd()}

## Accommodations

We provide reasonable accommodations to applicants with disabilities at every stage of the hiring process. To ask for one, contact help@hartwell.example.
`,
    },
    "a posting in bold headings without a contact": {
      text: `
# Baker

**Duties:**
Bake bread in the old oven.

**Pay:**
$20 an hour, on Fridays
                ^^^^^^^ missing
`,
      fixed: `# Baker

**Duties:**
Bake bread in the old oven.

**Pay:**
$20 an hour, on Fridays

**Accommodations:**
We provide reasonable accommodations to applicants with disabilities at every stage of the hiring process. To ask for one, contact [e-mail or telephone].
`,
    },
    lodging: `
# Baker

Accommodation provided and meals included.
                                 ^^^^^^^^ missing
`,
    "a job in Britain, where they are called adjustments": {
      text: `
# Baker

Location: Leeds, UK

You bake bread.
         ^^^^^ adjustments
`,
      fixed:
        "# Baker\n\nLocation: Leeds, UK\n\nYou bake bread.\n\n## Reasonable adjustments\n\nWe provide reasonable adjustments to applicants with disabilities at every stage of the hiring process. To ask for one, contact [e-mail or telephone].\n",
    },
  },
  ignores: {
    "the approved text in words of its own, somewhere in the posting": {
      text: "# Baker\n\n## Responsibilities\n\n- Bake bread\n\nTell us what you need for the interview, and we will do what we can to have it there on the day. Come and see us.",
      config: {
        statements: {
          accommodation:
            "Tell us what you need for the interview, and we will do what we can to have it there on the day.",
        },
      },
    },
    "an offer in Ontario":
      "# Baker\n\nLocation: Toronto, Ontario\n\nAccommodations are available on request for candidates at jobs@hartwell.example.",
    "an offer of adjustments":
      "# Baker\n\nLocation: Leeds, UK\n\nWe make reasonable adjustments for interviews; just tell our recruiter.",
    "an offer": "# Baker\n\nIf you need an accommodation for the interview, call 555-010-0199.",
    "an offer without a contact, which another rule reports":
      "# Baker\n\nWe provide reasonable accommodations to applicants with disabilities.",
    "a section under such a heading": "# Baker\n\n## Accommodations\n\nTell us what you need.",
  },
});
