import { inconsistentSpelling } from "../../../server/src/core/rules/clarity/inconsistent-spelling";
import { describeRule } from "../../support/describe-rule";

describeRule(inconsistentSpelling, {
  flags: {
    "the usual form has a hyphen": `
Realtime baking and realtime orders are ours. You sell in real-time.
^^^^^^^^ two
                    ^^^^^^^^ two
`,
    "the form that is more frequent, with a hyphen or without": `
You join a multidisciplinary team. The multidisciplinary mill has a multi-disciplinary board.
                                                                    ^^^^^^^^^^^^^^^^^^ two -> multidisciplinary
`,
    "a common noun with a capital inside": {
      text: `
We use Rye WorkForce daily. We like Rye Workforce too.
           ^^^^^^^^^ two
`,
      fixed: "We use Rye Workforce daily. We like Rye Workforce too.\n",
    },
    "a key that was held too long": {
      text: `
You join BReadOps. We love BreadOps.
         ^^^^^^^^ two
`,
      fixed: "You join BreadOps. We love BreadOps.\n",
    },
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
    "two words where one is meant, however often": `
Meet our stake holders. Our stake holders like stakeholders.
         ^^^^^^^^^^^^^ two
                            ^^^^^^^^^^^^^ two
`,
  },
  ignores: {
    "two words that run together": "You send RollsREQUIRED today. You send RollsRequired later.",
    "a name that looks like a word": `You know Medicare and Medi-Cal. You use medical words.`,
    "words that were glued by accident": "Professional Bakers bake. ProfessionalBakers meet in May.",
    "a name in another English":
      "You optimize dough in the Department Organisation. Each organization bakes, and our organization sells.",
    "a gap to be filled": "Join <ORGANIZATION>, an organisation of bakers.",
    "an adjective with a hyphen and the noun without":
      "Our backend is fast. You join the back-end team and write the back-end code.",
    "one spelling": "Send an e-mail. We read e-mail daily.",
    "other words": "You resign or re-sign, recover or re-cover, and join a co-op with a coop.",
    addresses: "Write an e-mail to email@bakery.example or see www.bakery.example/email.",
    "a heading in capitals": "# PIEBAKER\n\nPieBaker is ours.",
    "a noun and its adjective": "Front end and front-end work; the full time of a full-time job.",
    "a word in the name of another organisation":
      "Co-operative bakers bake here.\n\nOur training is that of the Confederation of Cooperative Bakers.",
  },
});
