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
    "a name before the word for it": "You buy rye from KORNA International each week. Guests say WOW to it.",
    "letters that are named beside them":
      "You live our ‘CRUST’ values of Care and Rigour. The mill is a Trust (R&S CRMB).",
    "a text in another language":
      "Nous cherchons un boulanger pour la boulangerie de la ville. Le contrat est un CDI avec les avantages de la maison.",
    "the name of a company": "You bake at the mill (part of OWQ Limited) in town.",
    "the first part of what is spelled out":
      "You run Hearty Eating, Active Lunch (HEAL-CA) in town. You keep lists for HEAL projects.",
    "registers of nurses": "You are a qualified RMN or RNLD and love bread.",
    "words in capitals": "WANTED for SUNDAY and WINTER work.",
    "words in capitals that end as words do": "You must be HIGHLY organized and USEFUL.",
    "an employer’s initials with a sign for “and”": "Quick Zest and Xylitol bakes bread. You work at QZ&X today.",
    "registers of a trade that everybody in it knows": "You hold an NMC or HCPC registration.",
    "a word that is emphasised": "We hire REMOTE bakers. The guest ALWAYS comes first.",
    "a name of a program in capitals": "You write JAVA and PERL code for the mill.",
    "a word that stands elsewhere with a capital": "You clean the TRAYS before noon. Trays are heavy.",
    "what everybody knows": "You fill the ATM, RSVP to guests and run our BBQ.",
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
