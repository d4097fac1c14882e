import { strict as assert } from "node:assert";
import { remember, rememberEach, rememberLast } from "../../../server/src/core/text/remember";

describe("A reader that remembers", () => {
  function counting(): { lengthOf: (text: string) => number | undefined; asked: string[] } {
    const asked: string[] = [];
    return { lengthOf: (text) => (asked.push(text), text === "" ? undefined : text.length), asked };
  }

  it("reads a text once that is asked for again, though it gave nothing", () => {
    const { lengthOf, asked } = counting();
    assert.deepEqual(["Leeds", "", "Leeds", ""].map(remember(lengthOf)), [5, undefined, 5, undefined]);
    assert.deepEqual(asked, ["Leeds", ""]);
  });

  it("keeps what is asked for while one text after the other is written, and forgets what is not", () => {
    const { lengthOf, asked } = counting();
    const read = remember(lengthOf);
    read("left behind");
    for (let index = 0; index < 10_000; index++) {
      assert.equal(read(`York ${index}`), `York ${index}`.length);
      assert.equal(read("Leeds"), 5);
    }
    read("left behind");
    assert.equal(asked.filter((text) => text === "Leeds").length, 1);
    assert.equal(asked.filter((text) => text === "left behind").length, 2);
  });

  it("holds no text in memory that is longer than a long paragraph", () => {
    const { lengthOf, asked } = counting();
    const read = remember(lengthOf);
    const long = "Leeds ".repeat(1000);
    assert.deepEqual([read(long), read(long)], [6000, 6000]);
    assert.equal(asked.length, 2);
  });

  it("tells kinds of texts apart", () => {
    const read = rememberEach((suffix: string) => (text) => text + suffix);
    assert.deepEqual([read("!", "Leeds"), read("?", "Leeds"), read("!", "Leeds")], ["Leeds!", "Leeds?", "Leeds!"]);
  });

  it("keeps the last document, however long", () => {
    const { lengthOf, asked } = counting();
    const read = rememberLast(lengthOf);
    const long = "Leeds ".repeat(1000);
    assert.deepEqual([long, long, "York", long].map(read), [6000, 6000, 4, 6000]);
    assert.equal(asked.length, 3);
  });
});
