import { genderedPronoun } from "../../../server/src/core/rules/bias/gendered-pronoun";
import { describeRule } from "../../support/describe-rule";

describeRule(genderedPronoun, {
  flags: {
    "whoever does the job": `
Developer will work in the mill. He will join the daily call.
                                 ^^ reword
`,
    "a verb behind an adverb": `
S/he also represents the mill. He or she then bakes.
^^^^ reword
                               ^^^^^^^^^ reword
`,
    "a pair and its verb": `
The baker bakes when he or she is ready, and he/she has a key.
                     ^^^^^^^^^^^^ replace -> they are
                                             ^^^^^^^^^^ replace -> they have
`,
    "pairs of every case": `
The baker sells his or her bread, we pay him/her, and the oven is his/hers.
                ^^^^^^^^^^ replace -> their
                                         ^^^^^^^ replace -> them
                                                                  ^^^^^^^^ replace -> theirs
`,
    "the other verbs agree": `
S/he manages the shop and she/he watches the oven. (S)he will close it.
^^^^^^^^^^^^ replace -> They manage
                          ^^^^^^^^^^^^^^ replace -> they watch
                                                   ^^^^^ replace -> They
`,
    "one who must keep himself": `
The guest helps himself or herself.
                ^^^^^^^^^^^^^^^^^^ replace -> themselves
`,
    "an adverb stands before the verb": `
The baker knows what he/she always does.
                     ^^^^^^ reword
`,
    "the candidate is he": `
The ideal candidate knows dough. He bakes at night.
                                 ^^ reword
`,
    "somebody is wanted, and he should know": `
We look for a baker for the mill. He should know rye. She must not mind flour.
                                  ^^ reword
                                                      ^^^ reword
`,
    "a question, where the verb stands before": `
What is he or she to bake?
     ^^^^^^^^^^^^ replace -> are they
`,
    "a second verb would not agree": `
He or she bakes bread and sells rolls, and s/he’s free.
^^^^^^^^^^^^^^^ reword
                                           ^^^^ reword
`,
    "each of the people": `
Every person plans her own day.
                   ^^^ reword

Each employee manages his own time.
                      ^^^ reword
`,
  },
  ignores: {
    "a short form in capitals": "Candidates know the methods of higher education (HE) and of their HE partners.",
    "somebody else who has to":
      "You work with the manager of the mill. He must be called at night. Our guests dine. She should be served.",
    "a named person": "You report to Ada Brook. She runs the shop and her team likes her.",
    customers: "The candidate meets each patient and her family.",
    "pronouns in a signature": "Your contact is Ada (she/her) or Sam (he/him).",
    "the pronouns of others": "You learn each guest’s pronouns, such as she/her/hers.",
    "the owner of a shop": "The candidate reports to the owner and her son.",
    "all readers named": "Everyone brings his/her/their own cup, and he/she/they may keep it.",
    "words with he inside": "The shepherd helps here, hers or ours.",
    "an equal-opportunity statement":
      "We are an equal opportunity employer. No applicant is rejected because of his or her race, color, religion or sex.",
    "each of those who are served": "Every child gets his own cake, and each guest hangs up her coat.",
    "each of the people, as they are": "Every person plans their own day.",
  },
});
