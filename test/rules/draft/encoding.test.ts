import { encoding } from "../../../server/src/core/rules/draft/encoding";
import { describeRule } from "../../support/describe-rule";

describeRule(encoding, {
  flags: {
    "the apostrophe of another machine": `
The millÕs bakers are at home.
        ^ mojibake -> ’
`,
    "marks that were lost all over a text": `
We?re a mill. You?ll bake. You?ve an oven. That?s all. It?s fun. We?d love it.
^^^^^ lost
              ^^^^^^ lost
                           ^^^^^^ lost
                                           ^^^^^^ many
`,
    "marks that lost their first byte": `
The €œold€ mill€™s bread
    ^^ mojibake -> “
         ^^ mojibake -> ”
                ^^ mojibake -> ’
`,
    "letters in the wrong character set": `
We â€“ and you â€” bake. Itâ€™s a cafÃ©.
   ^^^ mojibake -> –
               ^^^ mojibake -> —
                           ^^^ mojibake -> ’
                                     ^^ mojibake -> é
`,
    "a lost character": "\nIt\ufffds bread.\n^^^^ lost\n",
    "an invisible character that is all that stands between two sentences":
      "\nWe bake bread.\u200dLife here is warm.\n              ^^^^^ invisible ->  Life\n",
    "an invisible character in a word":
      "\nWe are user-\u00adcentered here.\n       ^^^^^^^^^^^^^^ invisible -> user-centered\n",
    "a soft hyphen, where a real one may have been meant":
      "\nWe work oven\u00adward here.\n        ^^^^^^^^^ invisible -> ovenward | oven-ward\n",
    "a soft hyphen in the place of a real one":
      "\nA full\u00adtime post, flour\u00adrelated, grade AB\u00ad05, by e\u00admail, Oven\u00a0\u00ad\u00a0Floor.\n  ^^^^^^^^^ hyphen -> full-time\n                  ^^^^^^^^^^^^^ hyphen -> flour-related\n                                       ^^^^^ hyphen -> AB-05\n                                                 ^^^^^^ hyphen -> e-mail\n                                                         ^^^^^^^^^^^^ hyphen -> Oven\u00a0-\u00a0Floor\n",
    "a soft hyphen that parts one word":
      "\nThe part\u00adner bakes overti\u00adme.\n    ^^^^^^^^ invisible -> partner\n                   ^^^^^^^^^ invisible -> overtime\n",
    "letters that are two in one, once for a paragraph":
      "\nThe o\ufb03ce staf\ufb01ng is quali\ufb01ed.\n    ^^^^ ligature -> office staffing is qualifi\n",
    "a list mark that came out of a printed page as two others":
      '\n!"Keeps the ovens\n^^^^^^^ bullet -> • Keeps\nclean.\n\n!"Bakes bread.\n^^^^^^^ bullet -> • Bakes\n',
    "a question mark for an apostrophe": `
If you?re a baker, the mill?s oven is yours.
   ^^^^^^ lost -> you’re
                       ^^^^^^ lost -> mill’s
`,
    "a space that does not break beside another": `
We bakeÂ  rye.
       ^^ space -> 
`,
    "what is left of a space": `
We bakeÂ rye.
       ^ space -> 
`,
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
    "an apostrophe that became a space": `
- Bachelor s degree, and you ll like it
  ^^^^^^^^^^ apostrophe -> Bachelor’s
                         ^^^^^^ apostrophe -> you’ll
`,
    "boxes in many places": `
\ue001 Bake
^ unreadable -> •

\ue001 Sell
^ unreadable -> •

\ue001 Clean
^ unreadable -> •

\ue001 Order
^ many

\ue001 Count

\ue001 Greet
`,
  },
  ignores: {
    "a capital of another language": "As INFORMAÇÕES estão em Lisboa, and our bakers read them.",
    "a question without a space": "Want more?Send us a letter.",
    "money before a mark": "“It costs 500 €” is what we say of 20€“ bread.",
    "emoji with joiners": "Join us 👩‍🍳 and 👨‍👩‍👧‍👦 and 🏳️‍🌈.",
    "signs that have no letter": "See § 5 for 20 °C, ½ a loaf, ± 2 g and № 7.",
    "a joiner in a picture between two sentences": "We bake. 👩‍🍳 Join us. 🏳️‍🌈",
    "Chinese and Japanese": "我们（面包店）招聘：面包师。\n\nパン屋（東京）です。【急募】",
    "accents, quotation marks and dashes": "Café “Zürich” – São Paulo, Älmhult … 20 °C, £5, 30 €.",
    "code between backticks": "Use `oven`s and `bread` daily.",
    "capitals with accents": "SÃO PAULO, ÂNGELA, ÏLE and NÃO.",
    "an exclamation before a quotation": 'We bake!\n\nAsk "Why" often!\n\n"Bread!" he said.',
    "a soft hyphen in code": "```\nfull\u00adtime\n```",
    "letters of other languages that look like two in one": "Æsop, œuvre, straße and ĳs.",
    "questions and addresses":
      "Who bakes? So we ask: rye?spelt? See mill.example/jobs?s=1 and https://mill.example/a?t.",
    "a capital with an accent": "MÂCON, Ângela, PÂTISSERIE Â LA CARTE",
    "signs that stand for themselves": "Bread © 2026 ™, 20 °C ± 2, 5 × 3, ½ kg, § 4.",
    "hyphens that are plain ones": "A user-centered, award‑winning bakery.",
    "Arabic and Hebrew with marks of direction": "مرحبا\u200f بكم\n\nשלום\u200f לכם",
    "a space that does not break": "We pay 20\u00a0€ an hour.",
    "letters by themselves": "- Grade s or t of the scale; the team s/he leads; we re-open in May",
    "a verb that begins again": "We re use our flour bags and we re open the shop each spring.",
    "a chatbot's mark of a source": "We bake bread【4†source】.",
    "a list with marks of its own": "• Bake\n• Sell\n• Clean\n• Order\n• Count",
  },
});
