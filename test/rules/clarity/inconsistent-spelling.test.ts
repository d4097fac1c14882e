import { inconsistentSpelling } from "../../../server/src/core/rules/clarity/inconsistent-spelling";
import { describeRule } from "../../support/describe-rule";

describeRule(inconsistentSpelling, {
  flags: {
    "with and without a hyphen": `
Send an email. We read email daily. An e-mail is best.
                                       ^^^^^^ two -> email
`,
    "a name": `
PieBaker is ours. You know PieBaker, and Piebaker knows you. Pie Baker too.
                                         ^^^^^^^^ two -> PieBaker
                                                             ^^^^^^^^^ two -> PieBaker
`,
    "two kinds of English": `
We optimize ovens, and you optimise dough. We optimize all.
                           ^^^^^^^^ two -> optimize
`,
    "a worn form": `
You use state-of-art ovens.
        ^^^^^^^^^^^^ known -> state-of-the-art
`,
    "an open adjective": `
You lead cross-functional work and cross functional teams.
                                   ^^^^^^^^^^^^^^^^ two -> cross-functional
`,
  },
  ignores: {
    "one spelling": "Send an e-mail. We read e-mail daily.",
    "other words": "You resign or re-sign, recover or re-cover, and join a co-op with a coop.",
    addresses: "Write an e-mail to email@bakery.example or see www.bakery.example/email.",
    "a heading in capitals": "# PIEBAKER\n\nPieBaker is ours.",
    "a noun and its adjective": "Front end and front-end work; the full time of a full-time job.",
  },
});
