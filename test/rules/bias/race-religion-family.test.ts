import { raceReligionFamily } from "../../../server/src/core/rules/bias/race-religion-family";
import { describeRule } from "../../support/describe-rule";

describeRule(raceReligionFamily, {
  flags: {
    "figures of speech": `
Old rates are grandfathered. Keep the blacklist short, and plan a pow-wow.
              ^^^^^^^^^^^^^ figure -> exempted
                                      ^^^^^^^^^ figure -> blocklist
                                                                  ^^^^^^^ reword
`,
    family: `
This is for people without family commitments.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ family
`,
    faith: `
You must be a practicing Christian.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ religion
`,
    "a party, whose name has a capital and its other words have none": `
Come to our Christmas party.
            ^^^^^^^^^ holiday -> end-of-year
- Christmas parties are fun
  ^^^^^^^^^ holiday -> End-of-year
`,
  },
  ignores: {
    "software for lists": "You sell blacklist maintenance software and a whitelist tool.",
    masters: "You hold a master's degree, are a Scrum Master and own the master plan.",
    "a party as work": "You are planning Christmas parties for our guests.",
    benefits: "## Benefits\n\n- A Christmas party\n- A summer party",
    "a gathering of a nation": "You attend the annual Pow Wow of the nation.",
    "a welcome": "Christian charities and family businesses are among our customers.",
  },
});
