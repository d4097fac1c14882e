import { ability } from "../../../server/src/core/rules/bias/ability";
import { describeRule } from "../../support/describe-rule";

describeRule(ability, {
  flags: {
    "a body": `
You are able-bodied.
        ^^^^^^^^^^^ reword
`,
    senses: `
You must be able to see and hear customers.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sense
`,
    health: `
You must be in good health.
    ^^^^^^^^^^^^^^^^^^^^^^ health
`,
    "old names": `
The shop has handicapped parking for the disabled.
             ^^^^^^^^^^^ replace -> accessible
                                     ^^^^^^^^^^^^ replace -> disabled people
`,
    "figures of speech": `
We do a sanity check of crazy ideas.
        ^^^^^^^^^^^^ figure
                        ^^^^^ figure
`,
  },
  ignores: {
    "the state of a van": "You bring your own van, which must be in good condition.",
    "a trade of the mind": "You nurse in a psycho geriatric ward and give psycho-social care.",
    "the name of a method": `We teach by a psycho-educational model.`,
    "what the employer sees to": `Our menu helps to ensure that employees are healthy and fed.`,
    "figures that nobody minds":
      "You see projects through, stand out, walk customers through the menu and hear from us soon.",
    "a language": "You must be able to see or speak with guests in English.",
    "what others need": "We keep you healthy. Our food keeps guests healthy and is healthy food.",
    "a reason": "You must be in good physical condition because you carry flour up the stairs.",
    "a blind test": "You run double-blind tests, blind tastings and walk-in hours.",
    "people served": "You support disabled people and the disabled community.",
  },
});
