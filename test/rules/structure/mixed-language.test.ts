import { mixedLanguage } from "../../../server/src/core/rules/structure/mixed-language";
import { describeRule } from "../../support/describe-rule";

describeRule(mixedLanguage, {
  flags: {
    "a translation below": {
      text: `
# Baker

You will bake bread for the town, and you will sell it to all who come to the shop in the morning. We have the ovens that you need for it, and a team that will help you in the first days. You start at four in the morning and you are at home at noon.

Como panadero harás el pan para la ciudad y lo venderás a todos los que vienen a la tienda por la mañana. Tenemos los hornos que necesitas para ello y un equipo que te ayuda en los primeros días.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ part
`,
    },
  },
  ignores: {
    addresses: `# Baker

You bake bread and sell it.

https://oven.example/fr/les/pains/et/les/gateaux/de/la/maison/0 https://oven.example/fr/les/pains/et/les/gateaux/de/la/maison/1 https://oven.example/fr/les/pains/et/les/gateaux/de/la/maison/2 https://oven.example/fr/les/pains/et/les/gateaux/de/la/maison/3 https://oven.example/fr/les/pains/et/les/gateaux/de/la/maison/4 https://oven.example/fr/les/pains/et/les/gateaux/de/la/maison/5`,
    "a posting in one other language":
      "# Panadero\n\nComo panadero harás el pan para la ciudad y lo venderás a todos los que vienen a la tienda por la mañana. Tenemos los hornos que necesitas para ello y un equipo que te ayuda.",
    "one sentence":
      "# Baker\n\nYou will bake bread for the town, and you will sell it to all who come to the shop in the morning.\n\nHablamos español con los clientes y en la cocina.",
    "a name":
      "# Baker\n\nYou will bake bread at La Panadería de los Hermanos, and you will sell it to all who come to the shop.",
  },
});
