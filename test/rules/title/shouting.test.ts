import { shouting } from "../../../server/src/core/rules/title/shouting";
import { describeRule } from "../../support/describe-rule";

describeRule(shouting, {
  flags: {
    "small words of a French title": {
      text: `
# AGENT DE BOULANGERIE (H/F)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ capitals

Le pain est bon.
`,
      fixed: "# Agent de Boulangerie (H/F)\n\nLe pain est bon.\n",
    },
    "a title in capitals": `
# SENIOR BAKER OF BREAD
  ^^^^^^^^^^^^^^^^^^^^^ capitals -> Senior Baker of Bread

You will bake.
`,
    "acronyms keep their capitals": `
# HR MANAGER
  ^^^^^^^^^^ capitals -> HR Manager

You will hire.
`,
    "a short word that is no acronym": `
# AIR CONDITIONING MECHANIC II
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ capitals -> Air Conditioning Mechanic II

You will mend ovens.
`,
    marks: `
# Baker wanted!!! 🎉

You will bake.
@document marks
@document marks
`,
    "a flag, once": `
# Italian Baker 🇮🇹
                ^^^^ marks

You will bake.
`,
  },
  ignores: {
    "short forms in brackets": "# RMN (RNLD)\n\nYou will nurse.",
    "an ordinary title": "# Senior Baker\n\nYou will bake.",
    "an acronym alone": "# LPN\n\nYou will care for our guests.",
    "acronyms in a title": "# AWS SAP ERP Architect\n\nYou will build.",
    "capitals elsewhere": "# Senior Baker\n\nBAKE EVERY DAY!!!",
    "a country in words": "# Italian Baker (IT)\n\nYou bake.",
  },
});
