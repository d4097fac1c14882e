import { shouting } from "../../../server/src/core/rules/clarity/shouting";
import { describeRule } from "../../support/describe-rule";

describeRule(shouting, {
  flags: {
    "a sentence behind underscores that part two texts": `
We bake rye bread. ${"_".repeat(12)} YOU MUST SEND THE LETTER TO THE BAKERY BEFORE NOON.
                                ${"^".repeat(51)} capitals
`,
    "a sentence in capitals": `
YOU MUST SEND THE LETTER TO THE BAKERY BEFORE NOON. Thank you.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ capitals
`,
    "many sentences": `
PLEASE BRING THE KEYS TO THE SHOP BEFORE YOU OPEN THE DOOR AA.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ capitals

PLEASE BRING THE KEYS TO THE SHOP BEFORE YOU OPEN THE DOOR AAA.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ capitals

PLEASE BRING THE KEYS TO THE SHOP BEFORE YOU OPEN THE DOOR AAAA.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ capitals

PLEASE BRING THE KEYS TO THE SHOP BEFORE YOU OPEN THE DOOR AAAAA.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ many

PLEASE BRING THE KEYS TO THE SHOP BEFORE YOU OPEN THE DOOR AAAAAA.
`,
  },
  ignores: {
    "digits do not count": "ROOM 12 3 4 5 6 7 8 9 10 BAKERY MILL FLOUR RYE BREAD ROLLS",
    "the name of a department": "FRESH BREAD / CAKES OF THE OLD MILL\n\nYou bake.",
    "short forms": "You know HTML, CSS, SQL, PHP, XML, JSON, AWS and the REST of it.",
    "one word": "You must NOT be late.",
    "a heading": "# WE BAKE THE BREAD FOR THE TOWN AND YOU\n\nBread.",
  },
});
