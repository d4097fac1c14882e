import assert from "node:assert/strict";
import fc from "fast-check";
import { bulletOf, cleanHtml, cleanText } from "../../server/src/convert/clean/clean-text";

const DASH = { bullet: "-", hasMarks: true };
const lines = (...all: readonly string[]) => all.join("\n");

describe("pasting as clean text", () => {
  it("bullets of any kind become those of the document, and keep their depth: it reads Word’s", () => {
    const word =
      "Duties\r\n•\tPrepare soup\r\no\tstir it\r\n§\ttaste it\r\n•\tClean the ovens\r\n\uF0B7 Serve\r\n➢ Smile\r\n–Greet";
    assert.equal(
      cleanText(word, DASH),
      lines("Duties", "- Prepare soup", "  - stir it", "    - taste it", "- Clean the ovens", "- Serve", "- Smile", "- Greet"), // prettier-ignore
    );
    assert.equal(cleanText("\t• Soup\n\t\t• Salt\n\t• Bread", DASH), lines("- Soup", "  - Salt", "- Bread"));
    assert.equal(cleanText("- Soup\n\n* Salt", { bullet: "•" }), lines("• Soup", "", "• Salt"));
  });

  it("a mark on a line of its own goes before its words, and a letter is a mark only in a list of them", () => {
    assert.equal(cleanText("•\nPrepare soup\n•\nClean", DASH), lines("- Prepare soup", "- Clean"));
    assert.equal(cleanText("o Prepare soup\no Clean", DASH), lines("- Prepare soup", "- Clean"));
    assert.equal(cleanText("o Romeo\nwherefore", DASH), lines("o Romeo", "wherefore"));
  });

  it("it ignores rules of dashes, minus signs, footnotes and hyphens inside a line", () => {
    const text = lines("---", "", "-5 degrees outside", "", "*Required", "", "full-time – or not");
    assert.equal(cleanText(text, DASH), text);
  });

  it("numbers keep their numbers, with one space behind them", () => {
    assert.equal(cleanText("1.\tSoup\n2)   Salt\n(a)\tBread", DASH), lines("1. Soup", "2) Salt", "(a) Bread"));
  });

  it("spaces are spaces and what is invisible goes: it ignores joined emoji and other scripts", () => {
    assert.equal(
      cleanText("We\u00A0feed \u200Bguests\u202Fand\tper\u00ADsons.\uFEFF", DASH),
      "We feed guests and persons.",
    );
    assert.equal(cleanText("the per\u00AD\nson", DASH), "the person");
    assert.equal(cleanText("oﬃce, co\u2011worker, cafe\u0301", DASH), "office, co-worker, café");
    assert.equal(cleanText("👩\u200D🍳 می\u200Cخواهم", DASH), "👩\u200D🍳 می\u200Cخواهم");
    assert.equal(cleanText("“Curly” – and ‘so’ on…", DASH), "“Curly” – and ‘so’ on…");
  });

  it("blank lines come one at a time, and none at the ends", () => {
    assert.equal(
      cleanText("\n\n Cook \n \n\n\nSoup  of\tthe day\n\n\n", DASH),
      lines("Cook", "", "Soup of the day", ""),
    );
    assert.equal(cleanText(" \n\u00A0\n", DASH), "");
  });

  it("the lines of a page are joined to paragraphs, and headings and lists stay: it reads a PDF", () => {
    const page = lines(
      "About the kitchen",
      "The kitchen of Fern House feeds two hundred guests every day, and the cook on nights is",
      "responsible for the soups, the stocks and the bread that goes out in the morning. You work full-",
      "time with one helper and with a pantry that is filled by the buyer every second day. We pay for",
      "shoes, meals and the way home.",
      "",
      "Duties",
      "• Prepare soups and stocks for the next day, and write down what is about to run out so that the",
      "buyer can order it",
      "• Clean the ovens",
      "Requirements",
      "• A knife",
    );
    assert.equal(
      cleanText(page, DASH),
      lines(
        "About the kitchen",
        "The kitchen of Fern House feeds two hundred guests every day, and the cook on nights is responsible for the soups, the stocks and the bread that goes out in the morning. You work full-time with one helper and with a pantry that is filled by the buyer every second day. We pay for shoes, meals and the way home.",
        "",
        "Duties",
        "- Prepare soups and stocks for the next day, and write down what is about to run out so that the buyer can order it",
        "- Clean the ovens",
        "Requirements",
        "- A knife",
      ),
    );
  });

  it("a text whose lines no page broke is left in its lines: it ignores short lines, verses and lists without marks", () => {
    for (const text of [
      lines("Cook", "Fern House", "Leeds", "full-time", "nights"),
      lines(
        "Two years in a large kitchen",
        "A food handler card",
        "Clear English, spoken and written",
        "Nights and weekends",
      ),
      lines(
        "We cook for two hundred guests every day, and we are proud of it.",
        "Nobody works alone.",
        "Meals are free for everybody who works here.",
      ),
    ])
      assert.equal(cleanText(text, DASH), text);
  });

  it("labels begin a line of their own: it ignores front matter in a text whose lines are broken", () => {
    const page = lines(
      "---",
      "permalink: kitchens/of/fern/house/positions/cook-on-nights-and-at-weekends/",
      "team: kitchen",
      "---",
      "The kitchen of Fern House feeds two hundred guests every day, and the cook",
      "on nights is responsible for the soups, the stocks and the bread that is",
      "baked before the morning comes.",
    );
    assert.deepEqual(cleanText(page, DASH).split("\n").slice(0, 4), page.split("\n").slice(0, 4));
    assert.equal(cleanText(page, DASH).split("\n").length, 5);
  });

  it("a hyphen at the end of a line goes only if the text has the word without it", () => {
    const page = lines(
      "You bring experience with large ovens, and you like to work with others in a small kitchen where experi-",
      "ence counts more than papers do. The kitchen is open all year and closes on two days, of which the team-",
      "leader tells you early. You write down what you need, and what you need is there on the next morning, or",
      "somebody calls you.",
    );
    assert.match(cleanText(page, DASH), /where experience counts .* the team-leader tells .* or somebody calls you\.$/);
  });

  it("no word is lost, added or moved, whatever the text", () => {
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");
    const line = fc
      .tuple(
        fc.constantFrom("", "", "• ", "\t- ", "1.\t", "– ", "* "),
        fc.array(fc.constantFrom("Soup", "salt,", "the", "full-", "time.", "guests:", "7", "Café", "of"), {
          maxLength: 25,
        }),
        fc.constantFrom("", " ", "\u00A0", "\t"),
      )
      .map(([mark, all, end]) => mark + all.join(" ") + end);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom("\n", "\r\n", "\n\n", "\v"), (all, lineBreak) => {
        const text = all.join(lineBreak);
        assert.equal(words(cleanText(text, DASH)), words(text));
      }),
      { numRuns: 300 },
    );
  });

  it("takes the mark that the document has most of: it reads “•”, and “-” where there is no list", () => {
    assert.equal(bulletOf("Cook\n\n• Soup\n• Salt\n\n- Bread\n"), "•");
    assert.equal(bulletOf("Cook - nights\n\n1. Soup\n"), "-");
  });

  it("a text made to be slow is cleaned at once", () => {
    const start = performance.now();
    for (const text of [
      "\u00AD\n ".repeat(100_000),
      "-".repeat(300_000),
      `${" ".repeat(300_000)}x`,
      "a\n".repeat(150_000),
      `${"word ".repeat(60_000)}`,
      "•\t".repeat(100_000),
    ])
      cleanText(text, DASH);
    for (const html of [
      "<".repeat(300_000),
      "<!--".repeat(80_000),
      "<style>".repeat(40_000),
      "&".repeat(300_000),
      "<ul><li>".repeat(30_000),
      "<a href=".repeat(30_000),
    ])
      cleanHtml(html, DASH);
    assert.ok(performance.now() - start < 10_000);
  });
});

describe("pasting HTML as clean text", () => {
  const WORD = `<html><head><title>Draft</title><style>p{}</style></head><body><!--StartFragment--><p class=MsoTitle>Cook</p>
<p class=MsoNormal>We feed<b> guests</b>&nbsp;every&nbsp;day<o:p></o:p>,
all year.</p><h2>Duties</h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Prepare
soup</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]>o<span>&nbsp;&nbsp; </span><![endif]>Salt it</p>
<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Pay &lt; $30 &amp; meals</p><!--EndFragment--></body></html>`;

  it("headings, paragraphs and lists of a word processor have their marks: it reads Word", () => {
    assert.equal(
      cleanHtml(WORD, DASH),
      lines("# Cook", "", "We feed guests every day, all year.", "", "## Duties", "", "- Prepare soup", "  - Salt it", "", "Pay < $30 & meals"), // prettier-ignore
    );
  });

  it("in plain text headings are lines without marks", () => {
    const [title, , , , heading] = cleanHtml(WORD, { bullet: "•", hasMarks: false }).split("\n");
    assert.deepEqual([title, heading], ["Cook", "Duties"]);
  });

  it("lists inside lists, numbers, tables and links of a page: it reads a browser’s", () => {
    const html = `<div>Join us<br>today</div><ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul><ol><li>A</li><li>B</li></ol>
<table><tr><td>Pay</td><td>$20</td></tr><tr><th>Hours</th><td>40</td></tr></table>
<p>Apply <a href="https://fern.example/apply?a=1&amp;b=2">here</a> or at <a href="https://fern.example/">fern.example</a>.</p><script>alert(1)</script>`;
    assert.equal(
      cleanHtml(html, DASH),
      lines(
        "Join us",
        "today",
        "",
        "- One",
        "  - Two",
        "- Three",
        "",
        "1. A",
        "2. B",
        "",
        "Pay $20",
        "Hours 40",
        "",
        "Apply [here](https://fern.example/apply?a=1&b=2) or at fern.example.",
      ),
    );
  });

  it("what is cut off or no HTML has an answer: it reads the words", () => {
    assert.equal(cleanHtml("<p>Soup & salt < 5 &unknown; <b", DASH), "Soup & salt < 5 &unknown; <b");
    assert.equal(cleanHtml("", DASH), "");
    assert.equal(cleanHtml("<!-- never closed", DASH), "");
  });
});
