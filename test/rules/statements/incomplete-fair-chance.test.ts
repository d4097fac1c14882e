import { incompleteFairChance } from "../../../server/src/core/rules/statements/incomplete-fair-chance";
import { describeRule } from "../../support/describe-rule";

const OFFER = "Qualified applicants with arrest or conviction records will be considered for employment.";

describeRule(incompleteFairChance, {
  flags: {
    "a list that is not there": {
      text: `
## Fair chance

We consider applicants with arrest or conviction records. A record may bear on the following job duties:
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ empty

## Pay

$20 an hour
`,
      fixed: `## Fair chance

We consider applicants with arrest or conviction records. A record may bear on the following job duties:

- [job duty]

## Pay

$20 an hour
`,
    },
    "a list that has lost its first duty": {
      text: `
We consider applicants with arrest or conviction records. A record may bear on the following job duties:
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cut

2. Handling cash
3. Driving the van
`,
      fixed: `We consider applicants with arrest or conviction records. A record may bear on the following job duties:

1. [job duty]

2. Handling cash
3. Driving the van
`,
    },
  },
  ignores: {
    "a list from the first duty on": `${OFFER} A record may bear on the following job duties:\n\n1. Handling cash\n2. Driving the van`,
    "a list with bullets": `${OFFER} A record may bear on the following job duties:\n\n- Handling cash\n- Driving the van`,
    "duties as plain lines": `## Fair chance\n\n${OFFER} A record may bear on the following job duties:\n\nHandling cash;\n\nDriving the van.`,
    "no announcement": OFFER,
    "duties in the same sentence": `${OFFER} A record may bear on these job duties: handling cash and driving the van.`,
  },
});
