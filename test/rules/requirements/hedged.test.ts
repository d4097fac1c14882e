import { hedged } from "../../../server/src/core/rules/requirements/hedged";
import { describeRule } from "../../support/describe-rule";

describeRule(hedged, {
  flags: {
    "essential among wishes": `
# Baker

## Preferred qualifications

- Experience with ovens is essential
                        ^^^^^^^^^^^^ must
`,
    "a wish among what is required": `
## Requirements

- Experience with rye
- Knowledge of spelt is a plus
                     ^^^^^^^^^ wish
- Ideally you know oats
  ^^^^^^^ wish
`,
    "so much of it is preferred": `
## What you will need

- A card from the guild
- At least one year of baking is preferred.
                              ^^^^^^^^^^^^ wish
`,
    "it can move": `
## Requirements

- Experience with rye
- A certificate in baking preferred
                          ^^^^^^^^^ wish

## Nice to have

- Experience with honey
`,
    "a must among what is preferred": `
## Preferred qualifications

- Experience with rye
- Must have a food safety certificate
  ^^^^^^^^^ must
`,
  },
  ignores: {
    "what nobody requires":
      "# Baker\n\n## Preferred qualifications\n\n- A year at the oven\n- Supervisory experience: none required.",
    "remarks below a list":
      "# Baker\n\n## Preferred Skills\n\n- Rye\n- Spelt\n\n### Remarks\n\nMust be able to lift a sack.",
    "a wish in brackets for more of what is required":
      "## Requirements\n\n- Diploma in baking, or the like (a second diploma preferred)",
    "lines below a sentence that leads to some of them":
      "Baker\n\nRequirements\nWhat we ask\nA diploma in baking required\nBaking experience in one or more of the following trades is preferred:\nMilling\nBread and rolls\nConfectionery\nGood English required",
    "a heading that lost its mark": `## Preferred experience

Two years in a bakery

Training REQUIRED

A diploma in baking`,
    "so much of it, of which a part is preferred":
      "## Requirements\n\n- A card\n- At least one year of baking, in a mill is preferred",
    "one kind of what is required":
      "# Baker\n\n## Minimum requirements\n\n- Experience with ovens (gas preferred)\n- Sales experience, wholesale preferred",
    "places where": "# Baker\n\n## Preferred qualifications\n\n- Experience in kitchens where masks are required",
    "ideally placed": "# Baker\n\n## Minimum requirements\n\n- Ideally placed to serve the north\n- Good bread",
    "a wish among wishes": "## Nice to have\n\n- Knowledge of spelt is a plus",
    "each point says what it is":
      "## Qualifications\n\n- Experience with rye (required)\n- Knowledge of spelt preferred",
    "points that sort themselves below a heading for both":
      "## Qualifications\n\n- Knowledge of ovens\n- A diploma in baking preferred\n- Three years with rye preferred",
    "both in one heading": "## Requirements and preferred skills\n\n- Knowledge of spelt is a plus",
    "the preferred method": "## Requirements\n\n- You know our preferred supplier and the preferred way to bake rye",
  },
});
