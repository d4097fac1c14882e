import assert from "node:assert/strict";
import fc from "fast-check";
import type { Block } from "../../../server/src/core/blocks/block";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";

/** A block in one line: its kind, how it was recognised, and what a reader sees. */
const shown = (block: Block) => {
  const how = block.heading?.form ?? block.list?.text ?? "";
  return `${block.kind}${how && ` ${how}`}: ${block.text.trim().replace(/\s+/g, " ")}`;
};
const read = (text: string) => parseBlocks(text).map(shown);

describe("parseBlocks", () => {
  it("reads a short line in capitals between two texts as a heading, and ignores one among the items of a list", () => {
    const text =
      "We bake bread for four hundred families, and we have done so every night since our first oven was built.";
    assert.deepEqual(read(`Baker\n\n${text}\n\nLooking After Ovens\n\n${text}`), [
      "paragraph: Baker",
      `paragraph: ${text}`,
      "heading plain: Looking After Ovens",
      `paragraph: ${text}`,
    ]);
    assert.deepEqual(read(`Baker\n\n${text}\n\nFree bread\n\nOven School\n\nWarm shoes\n\n${text}`).slice(2, 5), [
      "paragraph: Free bread",
      "paragraph: Oven School",
      "paragraph: Warm shoes",
    ]);
  });

  it("ignores a value, a plan and a sum of money as headings", () => {
    const text =
      "We bake bread for four hundred families, and we have done so every night since our first oven was built.";
    assert.deepEqual(
      read(`${text}\n\nFull-Time\n\nGolden crust retirement plan\n\n${text}\n\n**Pay is $18.00 an hour**`).slice(1),
      ["paragraph: Full-Time", "paragraph: Golden crust retirement plan", `paragraph: ${text}`, "paragraph: Pay is $18.00 an hour"],
    ); // prettier-ignore
  });

  it("reads the name of the employer below the title as a line of its own, though it is written small", () => {
    assert.deepEqual(read("Night Baker (22 hours, weekends only) | LEITH\nlarch bakery\n\nBake."), [
      "paragraph: Night Baker (22 hours, weekends only) | LEITH",
      "paragraph: larch bakery",
      "paragraph: Bake.",
    ]);
  });

  it("ignores words to be found by as headings, and reads a heading without its space", () => {
    assert.deepEqual(read("Bake.\n\n#LI-Onsite\n\n#ovens, #bread\n\n#Benefits\n\nFree bread"), [
      "paragraph: Bake.",
      "paragraph: #LI-Onsite",
      "paragraph: #ovens, #bread",
      "heading atx: Benefits",
      "paragraph: Free bread",
    ]);
  });

  it("reads Markdown headings, lists and paragraphs, and hides their marks in the text", () => {
    assert.deepEqual(
      read(
        "# Nurse\n\n## **Duties**\n\n* Give *care*\n1. See [the ward](http://x.org)\n\nWe are `here`.\n\nPerks\n-----\nTea",
      ),
      [
        "heading atx: Nurse",
        "heading atx: Duties",
        "list-item *: Give care",
        "list-item 1.: See the ward",
        "paragraph: We are here .",
        "heading setext: Perks",
        "paragraph: Tea",
      ],
    );
  });

  it("reads the headings of pasted plain text: capitals, labels, title case, bold lines", () => {
    const text =
      "DUTIES\n\nServe meals.\n\nWhat You'll Bring\nA driving licence and patience with people of every age.\n\nYou will:\n- cook\n\n**Benefits**\nFree lunch";
    assert.deepEqual(read(text), [
      "heading caps: DUTIES",
      "paragraph: Serve meals.",
      "heading plain: What You'll Bring",
      "paragraph: A driving licence and patience with people of every age.",
      "heading label: You will:",
      "list-item -: cook",
      "heading bold: Benefits",
      "paragraph: Free lunch",
    ]);
  });

  it("reads list items whose marker a tab follows, as word processors put it, and rows whose columns tabs part", () => {
    assert.deepEqual(read("Duties:\n•\tBake bread\n2.\tSell it\n- \tClean up\nGrade\tPay\nBaker\t$20"), [
      "heading label: Duties:",
      "list-item •: Bake bread",
      "list-item 2.: Sell it",
      "list-item -: Clean up",
      "table-row: Grade Pay",
      "table-row: Baker $20",
    ]);
  });

  it("reads list items whose marker is glued to them, or a sign of a font that only has bullets", () => {
    assert.deepEqual(read("Duties:\n-Bake bread\n-A clean shop\n*Sell it\n\uf0b7 Clean up\n-5 °C at night\n*Bold* start"), [
      "heading label: Duties:",
      "list-item -: Bake bread",
      "list-item -: A clean shop",
      "list-item *: Sell it",
      "list-item \uf0b7: Clean up",
      "paragraph: -5 °C at night",
      "paragraph: Bold start",
    ]); // prettier-ignore
  });

  it("reads lines that were broken to a width, and headings among them by the whole texts around them", () => {
    const text = `Harbour Master
About the harbour
We keep two hundred boats in order on a harbour that was built for sixty, and
our people know each of them by its name, by its owner and by what its owner
still has to pay for the last winter. We look for somebody with Strong Nerves,
Communication Skills and a boat of his own, and with a love of letters to the
people who write to us.
Employment conditions
You work outside in all weathers and on all days of the week, also in winter,
when the boats are on land and the harbour is a place for gulls and for
painters.
Salary: £30,000 a year`;
    assert.deepEqual(
      read(text).map((line) => line.slice(0, 40)),
      [
        "paragraph: Harbour Master",
        "heading plain: About the harbour",
        "paragraph: We keep two hundred boats in ",
        "heading plain: Employment conditions",
        "paragraph: You work outside in all weath",
        "key-value: Salary: £30,000 a year",
      ],
    );
  });

  it("tells how many lines part a block from the one before it, whatever ends and indents them", () => {
    for (const text of ["A cook\n\nDuties:\n- Bake", "A cook \u00a0\r\n\r\n  Duties:\r\n  - Bake", "> A cook\n>\n> Duties:\n> - Bake"])
      assert.deepEqual(parseBlocks(text).map(({ gap }) => gap), [0, 2, 1]); // prettier-ignore
  });

  it("reads headings that are glued to the text around them, and lists inside a line", () => {
    const text =
      "Care for guests.ResponsibilitiesGreet each guest by name. Qualifications- A diploma in catering- Fluent French. Preferred Qualifications 1. Sommelier training 2. Spanish";
    assert.deepEqual(read(text), [
      "paragraph: Care for guests.",
      "heading embedded: Responsibilities",
      "paragraph: Greet each guest by name.",
      "heading embedded: Qualifications",
      "list-item -: A diploma in catering",
      "list-item -: Fluent French.",
      "heading embedded: Preferred Qualifications",
      "list-item 1.: Sommelier training",
      "list-item 2.: Spanish",
    ]);
  });

  it("reads the label of a numbered item as a part of it", () => {
    assert.deepEqual(read("1. Education: A diploma in catering.\n2. Experience: Two years.\n3. Good French."), [
      "list-item 1.: Education: A diploma in catering.",
      "list-item 2.: Experience: Two years.",
      "list-item 3.: Good French.",
    ]);
  });

  it("reads bullets of any kind inside a line", () => {
    assert.deepEqual(read("You will:○   Greet each guest by name○   Pour the wine"), [
      "paragraph: You will:",
      "list-item ○: Greet each guest by name",
      "list-item ○: Pour the wine",
    ]);
    assert.deepEqual(read("What you do.    * Greet each guest by name.    * Pour the wine    * Clean the glasses"), [
      "paragraph: What you do.",
      "list-item *: Greet each guest by name.",
      "list-item *: Pour the wine",
      "list-item *: Clean the glasses",
    ]);
  });

  it("ignores stars and dashes inside a line that begin no item", () => {
    const lines = ["Rates of 5 * Hours * Weeks are paid", "Sommelier (senior) - Leeds and York only * Ask us"];
    for (const line of lines) assert.deepEqual(read(line), [`paragraph: ${line}`]);
  });

  it("reads labels that are glued to the value before them", () => {
    assert.deepEqual(
      read(
        "Paid by the hour for 12 monthsDescription of Work:The cook prepares breakfast.Training and Experience:Two years in a kitchen.",
      ),
      [
        "paragraph: Paid by the hour for 12 months",
        "heading embedded: Description of Work:",
        "paragraph: The cook prepares breakfast.",
        "heading embedded: Training and Experience:",
        "paragraph: Two years in a kitchen.",
      ],
    );
  });

  for (const prose of [
    "Everyone who meets the minimum qualifications will hear from us.",
    "See Responsibilities below for what the role involves.",
    "Our AnyPerks: vouchers for shops and cinemas in the whole country.",
    "You will share Responsibilities with the night team - and with the manager.",
    "Experience with Benefits administration and Salary surveys helps.",
  ]) {
    it(`ignores section words in prose: ${prose}`, () => {
      assert.deepEqual(
        read(prose).filter((line) => line.startsWith("heading")),
        [],
      );
    });
  }

  it("reads a label and its value as one line, not as a heading", () => {
    const blocks = parseBlocks("Salary: $20 an hour\nExperience: 5 years\n**Work schedule** Full time");
    assert.deepEqual(
      blocks.map(
        (block) =>
          block.label && block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start),
      ),
      ["Salary", "Experience", "Work schedule"],
    );
    assert.deepEqual(
      blocks.map((block) => block.kind === "heading"),
      [false, false, false],
    );
  });

  it("joins lines that were broken to fit a width, and no others", () => {
    const text =
      "The ward cares for people after surgery and works closely with the\nteams of physiotherapy and of pharmacy, who visit every single day\nand share their notes.\n\n- Change dressings and record what you see in the notes of the\n  patient\n- Order supplies";
    assert.deepEqual(
      parseBlocks(text).map((block) => block.text.replace(/\s+/g, " ").trim()),
      [
        "The ward cares for people after surgery and works closely with the teams of physiotherapy and of pharmacy, who visit every single day and share their notes.",
        "Change dressings and record what you see in the notes of the patient",
        "Order supplies",
      ],
    );
  });

  it("joins lines that were broken around bold words and links, and no others", () => {
    const text = `Night Baker

Join
Harbor Pine
, which bakes for two hundred shops. We are looking for a
Night Baker
to lead the ovens. Harbor Pine
 is a
 family business
.

Warm bread
: our guests eat it at six.

Duties:
. Bake bread
. Clean the ovens

About us
: we began with one oven in a shed.`;
    assert.deepEqual(
      parseBlocks(text).map((block) => block.text.replace(/\s+/g, " ").trim()),
      [
        "Night Baker",
        "Join",
        "Harbor Pine , which bakes for two hundred shops. We are looking for a Night Baker to lead the ovens. Harbor Pine is a family business .",
        "Warm bread : our guests eat it at six.",
        "Duties:",
        ". Bake bread",
        ". Clean the ovens",
        "About us",
        ": we began with one oven in a shed.",
      ],
    );
    assert.deepEqual(read("Baker\n\nWe bake bread\nand cakes").slice(1), ["paragraph: We bake bread and cakes"]);
    assert.deepEqual(read("We bake for the\nSchedule: nights\n\nBread for a\n\nNight").slice(1, 3), [
      "key-value: Schedule: nights",
      "paragraph: Bread for a",
    ]);
  });

  it("reads a line between two rules as a heading, whatever it says, and ignores the texts that rules part", () => {
    const fenced =
      "Baker\n\nBake bread\nClean the ovens\n--------------\nGood to bring\n--------------\nA loud voice\n=========\nThe shed?\n=========\n\nIt is warm.";
    assert.deepEqual(read(fenced), [
      "paragraph: Baker",
      "paragraph: Bake bread",
      "paragraph: Clean the ovens",
      "heading setext: Good to bring",
      "paragraph: A loud voice",
      "heading setext: The shed?",
      "paragraph: It is warm.",
    ]);
    const parted = "-----\nBake bread\n-----\nClean the ovens\n-----\nServe our guests\n-----\n";
    assert.ok(parseBlocks(parted).every(({ heading }) => heading?.form !== "setext"));
  });

  it("reads headings in small letters and behind a stray mark where they stand alone, and ignores such words among others", () => {
    const text =
      "Baker\n\nwho we are\n\nWe bake bread for the whole harbour, and have done so for two hundred years.\n\n.Qualifications\n- A degree in baking\n- Two years at an oven";
    assert.deepEqual(read(text).slice(1, 4), [
      "heading plain: who we are",
      "paragraph: We bake bread for the whole harbour, and have done so for two hundred years.",
      "heading plain: .Qualifications",
    ]);
    assert.ok(parseBlocks("Baker\n\nBread\nbenefits\ncakes").every(({ kind }) => kind !== "heading"));
  });

  it("reads a label before prose as a heading, but not one of several that name parts of a text", () => {
    const rest = "you look after the people at the ovens, plan their nights and listen to what they say of the bread.";
    const parts = `Baker\n\nDuties\nBaking the bread: ${rest}\nGrowing your team: ${rest}\nServing our guests: ${rest}`;
    assert.deepEqual(
      parseBlocks(parts)
        .map(({ kind }) => kind)
        .slice(0, 3),
      ["paragraph", "heading", "key-value"],
    );
    assert.ok(!read(parts).includes("heading embedded: Growing your team:"));
    assert.ok(read(`Baker\n\nYour team: ${rest}\n\nDuties\n- Bake`).includes("heading embedded: Your team:"));
    assert.ok(read(parts.replace("Growing your team", "Qualifications")).includes("heading embedded: Qualifications:"));
  });

  it("reads HTML: headings, items, rows and paragraphs without their tags", () => {
    const text =
      "<h2>Duties</h2><ul><li>Teach <b>maths</b></li><li>Mark &amp; plan</li></ul><p>Term starts soon.</p><table><tr><td>Grade</td><td>$20</td></tr></table>";
    assert.deepEqual(read(text), [
      "heading html: Duties",
      "list-item: Teach maths",
      "list-item: Mark & plan",
      "paragraph: Term starts soon.",
      "table-row: Grade $20",
    ]);
  });

  it("ignores comments, and keeps code and front matter as blocks of their own", () => {
    const blocks = parseBlocks("---\ntitle: Cook\n---\nText <!-- a note --> here\n\n```\nx = 1\n```\n");
    assert.deepEqual(
      blocks.map((block) => block.kind),
      ["front-matter", "paragraph", "code"],
    );
    assert.equal(blocks[1]!.text.replace(/\s+/g, " "), "Text here");
  });

  it("reads rows of a pasted table", () => {
    assert.deepEqual(
      parseBlocks("| Grade | Pay |\n| I | $50,000 |\nII\t$60,000").map((block) => block.kind),
      ["table-row", "table-row", "table-row"],
    );
  });

  const pieces = fc.constantFrom(
    "# ", "Duties", "- ", "* ", "1. ", "2) ", "\n", "\n\n", "\r\n", "**", "_", "`", "```\n", "<p>", "</p>", "<li>", "<!--", "-->", "[a](b)", "|", "\t", " ", ":", ". ",
    "Responsibilities", "Minimum Qualifications", "Care for guests", "AN EQUAL OPPORTUNITY EMPLOYER", "---\n", "===\n", "😀", "é", "&amp;", "&", "<", "Pay: $20", "\u00a0", "🇨🇦",
  ); // prettier-ignore
  const phrases = fc.constantFrom(
    "Job Title:", "Night", "Baker / Lead Baker", "Location:", "Leeds", "Job Description:", "A great bakery", "Salary:", "£20k", "Hours:", "40 a week", "OUR MISSION", "- ",
    "DUTIES AND RESPONSIBILITIES:", "You bake bread.", "Knowledge, Skills, and Abilities", "Qualifications", "About us", "We bake for the whole valley and for its schools.", "How to apply:",
  ); // prettier-ignore
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    // A text whose line breaks were lost, with and without a space in their places.
    fc.array(fc.tuple(phrases, fc.constantFrom("", " ")), { maxLength: 20 }).map((parts) => parts.flat().join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );

  it("gives blocks in order that never overlap and hold their own words, for any text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const block of parseBlocks(text)) {
          assert.ok(block.span.start >= end && block.span.end > block.span.start);
          assert.equal(block.raw, text.slice(block.span.start, block.span.end));
          assert.equal(block.text.length, block.raw.length);
          if (block.label) assert.ok(block.span.start <= block.label.start && block.label.end <= block.span.end);
          if (block.list) assert.equal(text.slice(block.list.span.start, block.list.span.end), block.list.text);
          assert.equal(block.kind === "heading", block.heading !== null);
          end = block.span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("covers every letter and figure outside comments and tags, for any text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const covered = new Array<boolean>(text.length).fill(false);
        for (const block of parseBlocks(text)) covered.fill(true, block.span.start, block.span.end);
        const visible = text.replace(/<!--[^]*?-->|<!--[^\r\n]*|<\/?(?:p|li)>|&amp;|\]\(b\)/g, (hidden) =>
          " ".repeat(hidden.length),
        );
        for (const match of visible.matchAll(/[\p{L}\p{N}]/gu))
          assert.ok(covered[match.index], `${JSON.stringify(text)} at ${match.index}`);
      }),
      { numRuns: 500 },
    );
  });

  it("reads the same blocks whether lines end in LF or CRLF", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lf = text.replace(/\r\n?/g, "\n");
        const normal = (blocks: readonly Block[]) =>
          blocks.map((block) => [shown(block), block.raw.replace(/\r\n/g, "\n")]);
        assert.deepEqual(normal(parseBlocks(lf.replace(/\n/g, "\r\n"))), normal(parseBlocks(lf)));
      }),
      { numRuns: 300 },
    );
  });

  for (const part of [
    "- - - ",
    "(((",
    "A b: \n",
    "<a ",
    "[",
    "](",
    "**",
    "Responsibilities",
    "1. a\n",
    "\n",
    "```\n",
    "<!--\n",
    "abcdefghij",
    "\t",
    " ",
  ]) {
    it(`reads 200 KB of ${JSON.stringify(part)} without a stall`, () => {
      const started = performance.now();
      parseBlocks(part.repeat(Math.ceil(200_000 / part.length)));
      assert.ok(performance.now() - started < 1500);
    });
  }
});
