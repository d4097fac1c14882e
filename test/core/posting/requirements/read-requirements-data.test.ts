import assert from "node:assert/strict";
import { LICENCES } from "../../../../server/src/core/data/licences";
import { TECHNOLOGIES } from "../../../../server/src/core/data/technologies";

describe("the list of technologies and licences", () => {
  it("gives every spelling to one name: it flags a spelling that two entries claim", () => {
    const owners = new Map<string, string>();
    const claim = (words: string, name: string) => {
      const owner = owners.get(words);
      assert.ok(owner === undefined || owner === name, `“${words}” is claimed by ${owner} and ${name}`);
      owners.set(words, name);
    };
    for (const { name, variants, misspellings, ordinaryWords } of TECHNOLOGIES) {
      for (const words of [name, ...variants, ...misspellings, ...ordinaryWords]) claim(words, name);
    }
    for (const { name, variants, shortForms } of LICENCES)
      for (const words of [name, ...variants, ...shortForms]) claim(words, name);
  });

  it("has trimmed words only: it flags white space at the ends and empty spellings", () => {
    const words = [
      ...TECHNOLOGIES.flatMap(({ name, variants, misspellings, ordinaryWords }) => [
        name,
        ...variants,
        ...misspellings,
        ...ordinaryWords,
      ]),
      ...LICENCES.flatMap(({ name, variants, shortForms }) => [name, ...variants, ...shortForms]),
    ];
    assert.deepEqual(words.filter((one) => one === "" || one !== one.trim()), []); // prettier-ignore
  });

  it("calls nothing a misspelling that is also right: it flags a misspelling among the names", () => {
    const right = new Set(
      TECHNOLOGIES.flatMap(({ name, variants, ordinaryWords }) => [name, ...variants, ...ordinaryWords]),
    );
    assert.deepEqual(TECHNOLOGIES.flatMap(({ misspellings }) => misspellings).filter((words) => right.has(words)), []); // prettier-ignore
  });

  it("gives no year without a source and none that cannot be: it flags a bare year", () => {
    for (const { name, released, source } of TECHNOLOGIES) {
      assert.equal(released === null, source === null, name);
      if (released !== null) assert.ok(released >= 1950 && released <= 2026, `${name}: ${released}`);
      if (source !== null) assert.match(source, /^https:\/\/\S+$/, name);
    }
  });
});
