import { leftoverName } from "../../../server/src/core/rules/draft/leftover-name";
import { describeRule } from "../../support/describe-rule";

describeRule(leftoverName, {
  flags: {
    "another employer in the equal-opportunity statement": {
      text: `
Globex bakes bread.

Initech is an equal opportunity employer.
^^^^^^^ name
`,
      config: { organization: { name: "Globex" } },
    },
    "another employer in the invitation": {
      text: `
Globex bakes bread. Join Initech and bake with us.
                         ^^^^^^^ name
`,
      config: { organization: { name: "Globex Corporation" } },
      fixed: "Globex bakes bread. Join Globex Corporation and bake with us.\n",
    },
  },
  ignores: {
    "the employer itself": {
      text: "Join Globex and bake with us. Globex is an equal opportunity employer.",
      config: { organization: { name: "Globex Corporation" } },
    },
    "its initials": { text: "Join GBC and bake with us.", config: { organization: { name: "Globex Bread Company" } } },
    "a team": { text: "Join Bakery Team as our baker.", config: { organization: { name: "Globex" } } },
    "a brand named over and over": {
      text: "Initech is ours. Join Initech and bake with us.",
      config: { organization: { name: "Globex" } },
    },
    "an employer that nobody knows": "Join Initech and bake with us.",
    "a name that is allowed": {
      text: "Join Initech and bake with us.",
      options: { allow: ["Initech"] },
      config: { organization: { name: "Globex" } },
    },
  },
});
