import { origin } from "../../../server/src/core/rules/bias/origin";
import { describeRule } from "../../support/describe-rule";

describeRule(origin, {
  flags: {
    "a language of Africa": `
- Native Amharic speaker
  ^^^^^^^^^^^^^^^^^^^^^^ replace -> Fluent Amharic speaker
`,
    "fluency like that of a native": `
Native-level English fluency is needed.
^^^^^^^^^^^^ reword
`,
    "native speakers": `
We look for a native speaker or native English speakers.
              ^^^^^^^^^^^^^^ replace -> a fluent speaker
                                ^^^^^^^^^^^^^^^^^^^^^^^ replace -> fluent English speakers
`,
    "a native baker": `
We need a native French baker with mother tongue German.
          ^^^^^^ replace -> a fluent
                                   ^^^^^^^^^^^^^^^^^^^^ reword
`,
    "an accent": `
You speak with no accent.
               ^^^^^^^^^ accent
`,
    fit: `
We hire for culture fit.
            ^^^^^^^^^^^ fit
`,
  },
  ignores: {
    "those with whom one speaks": "You write letters that allow us to speak with native Spanish speakers.",
    "those who speak another language first": `You teach non-native English speakers to bake.`,
    "native to a machine":
      "You build native apps, native mobile and cloud-native services with React Native, and plant native trees.",
    peoples: "You work with Native American bakers and Native Hawaiian growers.",
    colours: "The wall has an accent colour and the bread an accent of rye.",
    skill: "You are fluent in English and speak good French.",
    addition: "We look for culture add, not culture fit.",
    "the language of a country": "You will live in a country where English is the first language.",
  },
});
