import assert from "node:assert/strict";
import fc from "fast-check";
import { maskMarkup } from "../../../server/src/core/text/mask-markup";

const seen = (text: string) => maskMarkup(text).text.replace(/[ \t]+/g, " ").trim(); // prettier-ignore

describe("maskMarkup", () => {
  it("ignores the marks of Markdown and keeps the words", () => {
    assert.equal(
      seen('We **care** for *every* `patient`, see [our ward](https://x.org/a_(b) "t").'),
      "We care for every patient , see our ward .",
    );
  });

  it("ignores the classes and names that Markdown gives to what stands before", () => {
    assert.equal(
      seen("## How to apply {#apply}\n{: .heading--large target='_blank' }\nWrite to us."),
      "## How to apply \n \nWrite to us.",
    );
    assert.equal(seen("Dear {name}, {{ title }} and {: } stay"), "Dear {name}, {{ title }} and {: } stay");
  });

  it("ignores asterisks and underscores that mark nothing", () => {
    assert.equal(seen("3 * 4 and snake_case and ____ and a_b_c"), "3 * 4 and snake_case and ____ and a_b_c");
  });

  it("ignores the marks of lines that a mail quotes, and keeps those of comparisons", () => {
    assert.equal(seen("> ## Duties\n>\n> > - Bake bread\n>Sell it"), "## Duties\n \n - Bake bread\n Sell it");
    assert.equal(seen("Ovens of > 200 °C\na > b"), "Ovens of > 200 °C\na > b");
  });

  it("keeps an asterisk at the start of a line that none closes, and ignores one that embraces words", () => {
    assert.equal(seen("*Bake bread\n*Sell it\n*Both* and more"), "*Bake bread\n*Sell it\n Both and more");
  });

  it("ignores tags, comments, scripts and style sheets", () => {
    assert.equal(
      seen(
        "<style>p { color: red }</style><p class='x'>Teach <b>maths</b></p><script>if (a < b) go()</script><!-- note -->",
      ),
      "Teach maths",
    );
  });

  it("reads entities as the characters they stand for", () => {
    assert.equal(
      seen("Research &amp; Development&nbsp;&#8211; &quot;R&amp;D&quot;"),
      'Research & Development – " R& D"',
    );
  });

  it("keeps a comment that is never closed to its own line, and a style sheet without end in sight", () => {
    assert.equal(seen("One <!-- two\nthree"), "One \nthree");
    assert.equal(seen("<style>Four"), "Four");
  });

  it("ignores less-than signs in prose", () => {
    assert.equal(seen("Teams of <10 people, pay < $20 and a<b"), "Teams of <10 people, pay < $20 and a<b");
  });

  it("gives a text of the same length with the same line breaks, for any text", () => {
    const pieces = fc.constantFrom(
      "**",
      "_",
      "`",
      "<p>",
      "</p>",
      "<!--",
      "-->",
      "[a](b)",
      "](",
      "&amp;",
      "&#65;",
      "```\n",
      "---\n",
      "\r\n",
      "\n",
      "word",
      " ",
      "<style>",
      "</style>",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const source = parts.join("");
        const { text, inner } = maskMarkup(source);
        const breaks = (of: string) => Array.from(of.matchAll(/[\r\n]/g), (match) => match.index);
        assert.equal(text.length, source.length);
        assert.equal(inner.length, source.length);
        assert.deepEqual(breaks(text), breaks(source));
      }),
      { numRuns: 400 },
    );
  });
});
