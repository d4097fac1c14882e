import { inlineList } from "../../../server/src/core/rules/structure/inline-list";
import { describeRule } from "../../support/describe-rule";

describeRule(inlineList, {
  flags: {
    "glued items behind the sentences that lead to them": {
      text: `
## Duties

The baker helps in all parts of the shop. You will see some of these things:Bread from the ovenWheat from the millSalt from the seaPaid holidays
                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ glued
`,
      fixed:
        "## Duties\n\nThe baker helps in all parts of the shop. You will see some of these things:\n- Bread from the oven\n- Wheat from the mill\n- Salt from the sea\n- Paid holidays\n",
    },
    "glued items behind a heading that is glued to the first of them": {
      text: `
The oven is warm all night. What We OfferBread from the ovenWheat from the millSalt from the seaPaid holidays
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ glued
`,
      fixed:
        "The oven is warm all night. What We Offer\n- Bread from the oven\n- Wheat from the mill\n- Salt from the sea\n- Paid holidays\n",
    },
    "glued items behind words that announce them, with a capital each": {
      text: `
The oven is warm all night. Tasks of the BakerBake the rye breadCheck the loavesSweep the floorsGreet our guests
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ glued
`,
      fixed:
        "The oven is warm all night.\n\nTasks of the Baker\n- Bake the rye bread\n- Check the loaves\n- Sweep the floors\n- Greet our guests\n",
    },
    "items behind bold words": {
      text: `
We bake for the town. **What you do all day** 1. Work with the owners of the mill. 2. Sell bread to our guests.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ marked
`,
      fixed:
        "We bake for the town. **What you do all day**\n1. Work with the owners of the mill.\n2. Sell bread to our guests.\n",
    },
    "numbers in one paragraph": {
      text: `
You will: 1. Bake the bread. 2. Sell the bread. 3. Clean the ovens.
          ^^^^^^^^^^^^^^^^^^ marked
`,
      fixed: "You will:\n1. Bake the bread.\n2. Sell the bread.\n3. Clean the ovens.\n",
    },
    "items behind a heading, of which the first begins with years": {
      text: `
# Baker

Requirements- 5+ years of experience as a baker- Experience with sourdough and rye- A license to drive our van
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ marked
`,
      fixed:
        "# Baker\n\nRequirements- 5+ years of experience as a baker\n- Experience with sourdough and rye\n- A license to drive our van\n",
    },
    "items that are glued to each other": {
      text: `
## Benefits

Free bread on every dayWarm ovens in winterEarly ends of workPaid holidays
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ glued
`,
      fixed:
        "## Benefits\n\n- Free bread on every day\n- Warm ovens in winter\n- Early ends of work\n- Paid holidays\n",
    },
  },
  ignores: {
    "a name in which words run together, in several places":
      "# Baker\n\nmillStone makes ovenGlove and ryeSack for bakers. millStone is old.\n\nWith ovenGlove and ryeSack you bake.",
    "facts between dots behind a short form": "Hartwell Mills Inc. • Leeds • Full-time\n\nWe bake bread.",
    "facts behind a name in brackets": "Golden Crust (Leeds) - Baker (nights) - Full-time\n\nWe bake bread.",
    "items that a page breaks": `<p>You will:<br />• Bake the bread<br />• Sell the bread<br />• Clean the ovens</p>`,
    "a number behind a dash": `Work location: Leeds - 770 Team: Ovens - 12 Shift: early`,
    "a hyphen at the end of a word": `May you work from home? -Rules on home work may change with the needs- Does the job ask for a second language?`,
    "a list": "You will:\n\n1. Bake the bread.\n2. Sell the bread.\n3. Clean the ovens.",
    "two things in a sentence": "Please send (1) a letter and (2) a picture of your bread.",
    "two things that a sentence joins": "Please do not send: (1) a letter, or (2) a picture of your bread.",
    "names with a capital inside": "You know JavaScript, YouTube, GitHub and our iPhone app.",
    "an address": "See https://example.com/breadSell/cakeBuy/ovenClean/breadSell for more.",
  },
});
