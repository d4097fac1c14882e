import { age } from "../../../server/src/core/rules/bias/age";
import { describeRule } from "../../support/describe-rule";

describeRule(age, {
  flags: {
    "a young team beside a firm": `
Join our young, dynamic team at a national brokerage.
         ^^^^^^^^^^^^^^ replace -> motivated
`,
    "an energetic person among others": `
We seek an energetic, friendly baker for our school.
           ^^^^^^^^^ replace -> a motivated
`,
    "a young team": `
Join our young and energetic team of bakers.
         ^^^^^^^^^^^^^^^^^^^ replace -> motivated
`,
    "young people wanted, and the article agrees": `
We want a young colleague. You are an energetic host.
          ^^^^^ reword
                                      ^^^^^^^^^ replace -> a motivated
`,
    "a word beside the one that would replace it": `
We want an energetic, self-motivated host.
           ^^^^^^^^^ replace -> an enthusiastic
`,
    "digital natives at the start of a sentence": `
- Digital natives wanted
  ^^^^^^^^^^^^^^^ replace -> People at home with digital tools
`,
    "graduates only": `
This shop is perfect for recent graduates.
                         ^^^^^^^^^^^^^^^^ reword
`,
    "an upper limit to experience": `
- No more than 5 years of experience
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ limit
- Maximum 3 years of baking experience
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ limit
`,
    "people of one age": `
This is for 16-18 year olds only.
            ^^^^^^^^^^^^^^^^^^^^ years
`,
    "a young team among what is offered": `
## What we offer

- A young and driven team
    ^^^^^ reword
`,
  },
  ignores: {
    "graduates among others":
      "This is a fine start for a new graduate but we are also looking for master bakers. Recent graduates or first-time bakers are encouraged to apply.",
    "what may be substituted": "Training may be substituted for a maximum of one year of the required experience.",
    "a condition": "You attend a course if less than two years of baking experience.",
    "a young firm with more words before it": "We are a young and dynamic national flour brokerage.",
    "pay by years of work": "Less than 2 years' experience - £17,524",
    "how something is done with energy": "We value energetic participation and energetic, lively responsiveness.",
    "a post that is not for graduates": "This is not a suitable role for students or new graduates.",
    "a lively place":
      "You work in an energetic, highly creative, friendly environment and in an energetic family enterprise.",
    "graduates beside others": "We welcome new graduates as well as bakers with experience.",
    "what there is for graduates": "We run a preceptorship programme for new graduates.",
    "those whom a ward is for": "You work on a unit for 13 - 18 year olds.",
    "graduates who are not wanted": `We are not accepting fresh graduates at this time.`,
    "graduates who are considered": `New graduates and students close to graduation will be considered.`,
    "an answer in a form": `How long have you baked?

Less than 1 year of experience

1 year to less than 2 years of experience

Two years but less than three years of experience`,
    "lessons full of energy": "You show creative and energetic teaching of baking.",
    "a place full of energy": `You join an energetic, friendly workplace.`,
    "youthful offenders": `You teach youthful offenders to bake.`,
    "a person of that name": "Call Anna Young, Team Manager, if you have questions.",
    "not less than": "- Not less than one year of experience in baking",
    "the name of a scheme": "You run our Recent Graduate Scheme and teach 16-18 year old students.",
    "people of one age whom the work is for":
      "You plan how to raise turnout among 18-35 year olds, and camps for busy 16-18 year olds.",
    "young people who are served": "You teach young people and young adults, and help younger children at the counter.",
    "a young company": "We are a young company with old ovens.",
    "a welcome to both": "This suits recent graduates or experienced bakers alike.",
    "a named scheme": "You join our new graduate programme in May.",
    "a lower limit": "- At least 5 years of experience\n- You are 18 years or older",
    "an equal-opportunity statement":
      "We are an equal opportunity employer and hire without regard to age, whether you are a recent graduate or near retirement.",
    "a word that the team allows": { text: "Energetic mornings, energetic people.", options: { allow: ["energetic"] } },
    "what is offered to those who retire":
      "## What we offer\n\n- A pension for mature workers, and courses for energetic people",
    "young people who are helped": "We take pride in helping young professionals grow and learn.",
  },
});
