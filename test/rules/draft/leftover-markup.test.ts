import { leftoverMarkup } from "../../../server/src/core/rules/draft/leftover-markup";
import { describeRule } from "../../support/describe-rule";

describeRule(leftoverMarkup, {
  flags: {
    "code that lost its sign": {
      text: `
You bake bread amp; cakes ndash; all day.
               ^^^^^^^^^^^^^^^^^ entity
`,
      fixed: "You bake bread & cakes – all day.\n",
    },
    "an encoded space beside another": `
You bake&nbsp; rye and&nbsp;&nbsp;oats.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ entity ->  rye and 
`,
    "what was encoded twice": `
You bake rye.&amp;nbsp;You sell it.
             ^^^^^^^^^^ entity ->  
`,
    "many places": `
Bread &amp; rolls.
      ^^^^^ entity

Cakes &amp; tarts.
      ^^^^^ entity

Rye &amp; oats.
    ^^^^^ entity

Milk &amp; salt.
     ^^^^^ many

Tea &amp; jam.
`,
    "bold marks that were carried over to the next paragraph": {
      text: `
**Benefits:
^^^^^^^^^^^ bold

**You get bread.
`,
      fixed: "**Benefits:**\n\nYou get bread.\n",
    },
    entities: `
We sell &quot;bread&quot; every day.
        ^^^^^^^^^^^^^^^^^ entity -> "bread"
`,
    tags: `
We sell <span style="color:red">bread</span> every day.
        ^^^^^^^^^^^^^^^^^^^^^^^^ tag -> 
                                     ^^^^^^^ tag -> 
`,
    "what a word processor leaves": `
We sell bread. Error! Bookmark not defined. Come in.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ field
`,
    "an editor's comment": {
      text: `
We sell bread.

<!--StartFragment-->
^^^^^^^^^^^^^^^^^^^^ comment

Come in.
`,
    },
    "an item torn off its text": {
      text: `
-
^ bullet

Bake bread for our guests.
`,
      fixed: "- Bake bread for our guests.\n",
    },
    "an empty item above a label that is not its text": {
      text: `
## Skills

-
^ bullet

Posting date:

Today.
`,
      fixed: "## Skills\n\nPosting date:\n\nToday.\n",
    },
    "empty items in a row, once": {
      text: `
You will:

- bake
-
-
@document bullet

Come in.
`,
    },
    "half of the marks of bold text": `
**Place* Denver
^^^^^^^^ bold -> **Place**
`,
    "an underscore for a list mark": {
      text: `
- Bake bread.
- Sell bread.

_ Eat bread.
^^^^^^^^^^^^ mark
`,
      fixed: "- Bake bread.\n- Sell bread.\n\n- Eat bread.\n",
    },
    "a line break of a spreadsheet": `
Bake bread._x000D_
           ^^^^^^^ tag -> 
Sell it.
`,
    "a picture and a link with nothing in them": `
![]() Our bakery is old. [](https://mill.example/oven) Come in.
^^^^^ tag -> 
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tag -> 
`,
    "a line break that is closed, not opened": `
Call the shop.</br>
              ^^^^^ tag -> 
Write to the shop.</br>Come in.
                  ^^^^^ tag -> <br>
`,
    "a backslash that an editor left on a line": {
      text: `
Bake bread.

\\
^ tag
**What you bring**

Hands.
`,
      fixed: "Bake bread.\n\n**What you bring**\n\nHands.\n",
    },
    "a part of a web page": `
Our bakery [ Click to enlarge Image ] is old.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^ page
`,
    "how a chatbot marks its sources": `
We bake bread :contentReference[oaicite:0]{index=0} daily【4†source】 and cakes turn0search3 too.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ citation -> 
                                                         ^^^^^^^^^^ citation -> 
                                                                              ^^^^^^^^^^^^ citation -> 
`,
    "bold type that is never closed": `
**Benefits:
^^^^^^^^^^^ bold -> **Benefits:**

Free bread.
`,
    "marks above their texts, once": {
      text: `
You will:

•
^ torn
Bake bread.

•
Sell cakes.

•
Clean ovens.

•
Order flour.
`,
      fixed: "You will:\n\n• Bake bread.\n\n• Sell cakes.\n\n• Clean ovens.\n\n• Order flour.\n",
    },
  },
  ignores: {
    "an ordinary word before a semicolon": "You carry the amp; you play.",
    "an ampersand before a word like a code": "Bread & amp; that is what we sell to nbsp and others.",
    "a code that is spoken of in a name": "We use AT&T lines and R&D ovens.",
    "a picture and a link of Markdown": "![](oven.png) ![Oven](oven.png) [the mill](https://mill.example) [](#top)",
    "a line break of Markdown and of a page": "Mill Lane\\\nDenver<br>Colorado<br/>\n\n- [ ] (a task)",
    "a backslash in code": "```\n\\\n```",
    Markdown: "# Baker\n\n**Place:** _Denver_ \\* and *rye* **and** ***salt***\n\n- one\n- two\n\n---\n\n* three",
    "front matter": "---\npermalink: bakery/baker/\nlayout: job\n---\n\n# Baker",
    "a web page":
      "<html><body><div><p>Bread &amp; butter</p><p>Rolls</p><ul><li>One</li><li>Two</li></ul></div></body></html>",
    "a writer's own comment": "<!-- The pay is from the table of 2026. -->\nBread.",
    "a comment of ours": "<!-- rolewright-disable-next-line draft/spacing -->\nBread.",
    "ampersands and signs": "R&D; bread & butter; a < b; 2**3; snake_case; C# and #bakery.",
    code: "```\n&quot;<span>\n-\n```",
    "a line break in Markdown": "Bread<br>Butter and <b>salt</b>",
    "a rule between paragraphs": "Bread\n\n---\n\nButter",
    "a footnote": "We bake.*\n\n*Except on Sundays.",
    "a footnote behind two asterisks": "**Bread** is our trade.**\n\n** Pay depends on the oven.",
    "a sentence that begins in bold type and is not closed": "**Please** bake.\n\n**We bake at night and sleep by day.",
    "a power of two asterisks": "We bake 2 ** 3 loaves: **eight**.",
    "a turn of words": "It is your turn to search, and turn 0 is a test.",
    "marks before their texts": "You will:\n\n• Bake bread.\n• Sell cakes.\n• Clean ovens.\n• Order flour.",
    "bold type that ends on the next line": "**Job description:\nWhat the work is for**\n\nYou bake.",
  },
});
