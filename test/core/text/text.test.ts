import assert from "node:assert/strict";
import fc from "fast-check";
import { positionAt, splitLines } from "../../../server/src/core/text/lines";
import { splitSentences } from "../../../server/src/core/text/sentences";
import { trimSpan } from "../../../server/src/core/text/span";
import { countWords, wordKey } from "../../../server/src/core/text/words";

const sentences = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end));

describe("splitSentences", () => {
  it("reads sentences that end in a full stop, a question mark or a line break", () => {
    assert.deepEqual(sentences("We care. Do you?  Join us!\nApply today"), [
      "We care.",
      "Do you?",
      "Join us!",
      "Apply today",
    ]);
  });

  it("reads sentences whose space was lost", () => {
    assert.deepEqual(sentences("We care.You teach."), ["We care.", "You teach."]);
  });

  it("ignores full stops in abbreviations, figures and names", () => {
    assert.deepEqual(sentences("A B.S. in biology, e.g. botany, at $20.50 an hour in the U.S. office."), [
      "A B.S. in biology, e.g. botany, at $20.50 an hour in the U.S. office.",
    ]);
  });

  it("reads 200 KB of exclamation marks without a stall", () => {
    const started = performance.now();
    splitSentences("!".repeat(200_000) + "x");
    assert.ok(performance.now() - started < 1000);
  });
});

describe("splitLines", () => {
  it("reads lines that end in LF, CRLF and CR", () => {
    const text = "a\nb\r\nc\rd";
    assert.deepEqual(
      splitLines(text).map((line) => text.slice(line.start, line.end)),
      ["a", "b", "c", "d"],
    );
  });

  it("reads the line and the column of any offset", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "é", "😀")), fc.nat(60), (parts, offset) => {
        const text = parts.join("");
        const lines = splitLines(text);
        const { line, character } = positionAt(lines, offset);
        const within = Math.min(offset, text.length);
        assert.equal(lines[line]!.start + character, Math.min(within, lines[line]!.end));
      }),
    );
  });
});

describe("countWords and wordKey", () => {
  it("reads words with hyphens and apostrophes as one", () => {
    assert.equal(countWords("State-of-the-art care isn't cheap: 3 nurses"), 6);
    assert.equal(wordKey("  Isn’t  THIS — nice? "), "isn't this nice");
  });
});

describe("trimSpan", () => {
  it("ignores white space at both ends, and gives an empty span where there is nothing else", () => {
    assert.deepEqual(trimSpan("a  word \n", { start: 1, end: 9 }), { start: 3, end: 7 });
    assert.deepEqual(trimSpan("a   ", { start: 1, end: 4 }), { start: 1, end: 1 });
  });
});
