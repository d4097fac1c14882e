import { encoding } from "../../../server/src/core/rules/draft/encoding";
import { describeRule } from "../../support/describe-rule";

describeRule(encoding, {
  flags: {
    "letters in the wrong character set": `
We â€“ and you â€” bake. Itâ€™s a cafÃ©.
   ^^^ mojibake -> –
               ^^^ mojibake -> —
                           ^^^ mojibake -> ’
                                     ^^ mojibake -> é
`,
    "a lost character": "\nIt\ufffds bread.\n^^^^ lost\n",
    "an invisible character in a word":
      "\nWe are user-\u00adcentered here.\n       ^^^^^^^^^^^^^^ invisible -> user-centered\n",
    "a soft hyphen, where a real one may have been meant":
      "\nWe are user\u00adcentered here.\n       ^^^^^^^^^^^^^ invisible -> usercentered | user-centered\n",
    "an invisible character behind a word": "\nWe bake\u200b bread.\n   ^^^^^ invisible -> bake\n",
    "a bullet of a symbol font": "\nBread \uf0b7 butter\n      ^ unreadable -> \n",
    "full-width brackets and marks": `
【Pay】The pay is $20（an hour）：paid weekly.
^^^^^ wide -> [Pay] 
                   ^^^^^^^^^ wide ->  (an hour)
                            ^ wide -> : 
`,
    "a backtick for an apostrophe": `
A Bachelor\`s degree is welcome.
  ^^^^^^^^^^ backtick -> Bachelor's
`,
  },
  ignores: {
    "emoji with joiners": "Join us 👩‍🍳 and 👨‍👩‍👧‍👦 and 🏳️‍🌈.",
    "Chinese and Japanese": "我们（面包店）招聘：面包师。\n\nパン屋（東京）です。【急募】",
    "accents, quotation marks and dashes": "Café “Zürich” – São Paulo, Älmhult … 20 °C, £5, 30 €.",
    "code between backticks": "Use `oven`s and `bread` daily.",
    "capitals with accents": "SÃO PAULO, ÂNGELA, ÏLE and NÃO.",
    "hyphens that are plain ones": "A user-centered, award‑winning bakery.",
    "Arabic and Hebrew with marks of direction": "مرحبا\u200f بكم\n\nשלום\u200f לכם",
    "a space that does not break": "We pay 20\u00a0€ an hour.",
  },
});
