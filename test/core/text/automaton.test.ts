import assert from "node:assert/strict";
import fc from "fast-check";
import { Automaton } from "../../../server/src/core/text/automaton";
import type { Words } from "../../../server/src/core/text/needed-words";

describe("a walk for many words", () => {
  const found = (words: readonly Words[][], text: string) => new Automaton(words).find(text);
  const places = (word: string, text: string) => new Automaton([[[word]]]).places(text);

  it("finds words in words, behind a beginning that came to nothing, and where one ends in another", () => {
    assert.deepEqual(found([[["bread"]], [["rea"]], [["ead "]], [["adz"]]], "bread and butter"), [0, 1, 2]);
    assert.deepEqual(found([[["oven door"]], [["ovens"]], [["n do"]]], "the oven ovens, oven do"), [1, 2]);
    assert.deepEqual(found([[["abcabd"]], [["cabc"]], [["bd"]]], "abcabcabd"), [0, 1, 2]);
    assert.deepEqual(places("aa", "aaaa"), [2, 3, 4]);
  });

  it("ignores words that only begin, and things of which one list has no word there", () => {
    assert.deepEqual(found([[["breads"]], [["bread"], ["oven", "kiln"]], [["butter"]]], "bread and butt"), []);
    assert.deepEqual(found([[["bread"], ["oven", "kiln"]]], "a kiln for bread"), [0]);
  });

  it("reads any spaces and dashes, and small letters for capitals", () => {
    assert.deepEqual(found([[["full-time baker "]], [["r s"]]], "FULL–TIME\u00a0 \n Baker \t s"), [0, 1]);
    assert.deepEqual(places("a b", "A  b a\nb a  b"), [4, 8, 13]);
  });

  it("finds what a search for each word finds, in any text", () => {
    const text = fc.string({ unit: fc.constantFrom(..."aabc -é"), maxLength: 40 });
    const word = fc
      .string({ unit: fc.constantFrom(..."aabc -"), minLength: 1, maxLength: 6 })
      .map((letters) => letters.replace(/ +/g, " "));
    const things = fc.array(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 2 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(things, text, (all, text) => {
        const spaced = text.replace(/ +/g, " ");
        const fits = (words: Words) => words.some((word) => spaced.includes(word));
        assert.deepEqual(
          found(all, text),
          [...all.keys()].filter((thing) => all[thing]!.every(fits)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
