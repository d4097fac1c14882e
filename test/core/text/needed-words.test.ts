import { strict as assert } from "node:assert";
import fc from "fast-check";
import { neededWords } from "../../../server/src/core/text/needed-words";
import { Sieve } from "../../../server/src/core/text/sieve";

describe("The words that a pattern needs", () => {
  const cases: readonly (readonly [RegExp, ...(readonly string[])[]])[] = [
    [/dental/i, ["dental"]],
    [/\bDental\b/, ["dental"]],
    [/licen[sc]es?/, ["licenses", "license", "licences", "licence"]],
    [/degree|diploma/, ["degree", "diploma"]],
    [/paid (?:\w+ )?holidays/, ["holidays"], ["paid "]],
    [/valid .*permits|now .*licences/, ["permits", "licences"], ["valid ", "now "]],
    [/we(?:'|’)ll train/u, ["ll train"]],
    [/time\s+off/, ["time"], ["off"]],
    [/(?:full|part)[- ]day/, ["full-day", "full day", "part-day", "part day"]],
    [/(?:employment|employee)s? [a-z]+/, ["ployment", "employee"]],
    [/(?=secret)open(?<!sesame)/, ["open"]],
    [/(?:ha){2,}/, ["ha"]],
    [/\u0041BC/, ["abc"]],
    [/\d{1,3}k?/],
    [/(?:degree)?/],
    [/degree|\d+/],
    [/[^a]/],
    [/[a-z]+/],
    [/./],
  ];
  for (const [pattern, ...words] of cases)
    it(`${pattern} needs ${words.map((list) => list.join(" or ")).join(", and ") || "none"}`, () => {
      assert.deepEqual(neededWords(pattern), words);
    });
});

describe("A sieve", () => {
  const BENEFITS = [/\bpaid time off\b/i, /\bgym\b/i, /\d+%/, /\bcycle to work\b/i];
  const sieve = new Sieve(BENEFITS, neededWords);

  it("keeps what may be said in a text, in its own order", () => {
    assert.deepEqual(sieve.candidates("A Gym, and PAID  TIME\u00a0OFF."), [BENEFITS[0], BENEFITS[1], BENEFITS[2]]);
  });

  it("finds words one within the other and one over the other", () => {
    const words = new Sieve(["benefits", "fit", "its", "efit s"], (word) => [[word]]);
    assert.deepEqual(words.candidates("benefits"), ["benefits", "fit", "its"]);
    assert.deepEqual(words.candidates("outfit size"), ["fit"]);
    assert.deepEqual(words.candidates("benefit sum"), ["fit", "efit s"]);
  });

  it("never drops a pattern that fits", () => {
    const patterns = [/\bab+c/i, /a(?:b|c)?d/, /[bc]{2}d/, /a b/, /(?:a|bb)c|d{2}/, /c\s?d/, /b(?!a)c|a{1,2}b/];
    const all = new Sieve(patterns, neededWords);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "A", "B", " ", "\n", "é") }), (text) => {
        const kept = all.candidates(text);
        for (const pattern of patterns) assert.ok(!pattern.test(text) || kept.includes(pattern), String(pattern));
      }),
    );
  });

  it("keeps everything that needs no word, and nothing where nothing is asked for", () => {
    const figures = [/\d+/, /[a-z]+/];
    assert.deepEqual(new Sieve(figures, neededWords).candidates("Salary"), figures);
    assert.deepEqual(new Sieve<RegExp>([], neededWords).candidates("Salary"), []);
  });

  it("does not ask for the smallest words where a rarer one is needed", () => {
    assert.deepEqual(neededWords(/\b(?:in|on|of) \w+ gardens\b/), [[" gardens"]]);
  });

  it("says where the words end", () => {
    assert.deepEqual(new Sieve(["pay", "salary"], (word) => [[word]]).places("Salary and pay"), [
      { index: 6 },
      { index: 14 },
    ]);
  });
});
