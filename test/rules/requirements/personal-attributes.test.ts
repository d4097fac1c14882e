import { personalAttributes } from "../../../server/src/core/rules/requirements/personal-attributes";
import { describeRule } from "../../support/describe-rule";

describeRule(personalAttributes, {
  flags: {
    "a habit alone on its line": `
# Baker

- Non-smoker
  ^^^^^^^^^^ person
`,
    "a picture with the letter": `
# Baker

Send us your CV with a photo.
                ^^^^^^^^^^^^ person
`,
    "looks and habits": `
## Requirements

- Pleasant appearance
  ^^^^^^^^^^^^^^^^^^^ person
- Non-smoking lifestyle
  ^^^^^^^^^^^^^^^^^^^^^ person
- Must be a non-smoker
  ^^^^^^^^^^^^^^^^^^^^ person
- To always be presentable
     ^^^^^^^^^^^^^^^^^^^^^ person
`,
    "work at present": `
- Only currently employed candidates need apply
@document employed
`,
    "a car": `
- Must own a car
  ^^^^^^^^^^^^^^ car
`,
    "a picture beside the papers": `
Apply with your CV and a picture.
           ^^^^^^^^^^^^^^^^^^^^^ person
`,
  },
  ignores: {
    everybody: "Every single person at the bakery counts, and a single person runs the oven.",
    "what sits close to a face": "Those who wear a respirator must be clean shaven where its seal meets the face.",
    "how bread looks": "# Baker\n\n- You make sure that cakes are always presentable to guests",
    "how a room looks": `# Baker

You keep up the attractive appearance of the shop.`,
    "rooms for one": `# Baker

Our house has single person rooms.`,
    "a picture that customers send": `# Baker

Customers ask for a quote with a photo of the cake.`,
    "people from a public bakery": `# Baker

Candidates currently employed, or employed within the last year, by a public bakery are interviewed first.`,
    "a car for a round": "## Responsibilities\n\n- You deliver bread to shops\n\n## Requirements\n\n- Must own a car",
    "the look of a cake": "- You give each cake a fresh look and take photos of it for our menu",
    "a smoke-free shop": "We are a smoke-free workplace.",
    "an equal-opportunity statement":
      "We are an equal opportunity employer and hire without regard to marital status, sex or age.",
    "proof of who somebody is": "Bring your CV and a photo ID on the first day.",
    "pictures of the work": "Send your resume and pictures of your cakes.",
  },
});
