import { jargon } from "../../../server/src/core/rules/title/jargon";
import { describeRule } from "../../support/describe-rule";

describeRule(jargon, {
  flags: {
    "a word that is no title": `
# Marketing Ninja
            ^^^^^ jargon

You will write to our guests.
`,
    "several of them": `
Job title: Sales Rock Star and Excel Guru
                 ^^^^^^^^^ jargon
                                     ^^^^ jargon
`,
  },
  ignores: {
    "a plain title": "# Marketing Manager\n\nYou will write to our guests.",
    "the words elsewhere": "# Marketing Manager\n\nOur guru of bread is on holiday.",
    "a word that the team allows": {
      text: "# Developer Evangelist\n\nYou will speak at events.",
      options: { allow: ["evangelist"] },
    },
  },
});
