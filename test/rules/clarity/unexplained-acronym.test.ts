import { unexplainedAcronym } from "../../../server/src/core/rules/clarity/unexplained-acronym";
import { describeRule } from "../../support/describe-rule";

describeRule(unexplainedAcronym, {
  flags: {
    "a short form": `
You report to the QZX team.
                  ^^^ unexplained
`,
    many: `
You know QZX and WQK or ZZK or QQV or XKQ well.
         ^^^ unexplained
                 ^^^ unexplained
                        ^^^ unexplained
                               ^^^ many
`,
  },
  ignores: {
    "a label in capitals": `IMPACT: You shape what we bake.`,
    "the head of a page": "Class Code 3743 QZX. . . . . . . . . . page 2 of the list of codes",
    "known ones": "You know SQL, HTML, KPIs, OKRs, HIPAA and the CEO.",
    "spelled out": "You bake Quick Zest Xylitol (QZX) rolls. QZX rolls sell well, and WQK (warm quiche) too.",
    initials: "The Western Quiche Kitchen is ours. The WQK opens soon.",
    emphasis: "You MUST SEE THE OVEN.",
    codes: "You order part QZX-9 from QZX.example and WQK 12.",
    "one that readers know": { text: "You report to the QZX team.", options: { allow: ["QZX"] } },
    "codes of money": "## Responsibilities\n\n- Sell bread for half a million DKK or NOK a year",
  },
});
