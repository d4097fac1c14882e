import { genderCoded } from "../../../server/src/core/rules/bias/gender-coded";
import { describeRule } from "../../support/describe-rule";

describeRule(genderCoded, {
  flags: {
    traits: `
You are an aggressive seller. Our team is stubborn and outspoken, assertive too.
           ^^^^^^^^^^ replace
                                          ^^^^^^^^ replace
                                                       ^^^^^^^^^ replace
                                                                  ^^^^^^^^^ reword
`,
    many: `
We are assertive, ruthless, relentless, reckless, with killer instinct.
       ^^^^^^^^^ reword
                  ^^^^^^^^ reword
                            ^^^^^^^^^^ reword
                                        ^^^^^^^^ reword
                                                       ^^^^^^^^^^^^^^^ reword

We seek hunter mentality and boast, fearless. We help, support, share, listen, connect and care together, kindness first, honest, warm, polite.
        ^^^^^^^^^^^^^^^^ many
`,
    balance: `
# Baker
  ^^^^^ balance

We are active, ambitious, confident, decisive and independent. You fight and defend.
`,
  },
  ignores: {
    "teams and ovens that stand alone":
      "We run self-sufficient teams. You help shops in becoming as self-sufficient as possible.",
    "what a place has, and what is cheap": "Our ovens boast a fine heat. We negotiate aggressive deals on flour.",
    "those who are served": "You help children to grow into self-sufficient learners.",
    "what nobody may do": "You do not intentionally or recklessly damage ovens. We help by building self-reliance.",
    "a doctor of that name": "Call Dr Ann Reckless.",
    "adventurous things": "You build adventurous spaces and adventurous baking projects.",
    "a place that has something": `The town boasts three markets.`,
    "the substance of a job":
      "You lead a team of analysts, take decisions, carry responsibilities and run childcare for shareholders.",
    "competition without a person":
      "We pay competitive rates in a competitive market and take part in competitive bids.",
    care: "You support aggressive patients and help them with kindness.",
    "driven by things": "We are data-driven, test-driven, customer-driven, mission-driven and value-driven.",
  },
});
