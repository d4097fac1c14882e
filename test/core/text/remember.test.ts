import { strict as assert } from "node:assert";
import { remember } from "../../../server/src/core/text/remember";

describe("A reader that remembers", () => {
  function counted(): { read: (text: string) => number | undefined; asked: string[] } {
    const asked: string[] = [];
    const lengthOf = (text: string) => (asked.push(text), text === "" ? undefined : text.length);
    return { read: remember(2, lengthOf), asked };
  }

  it("reads a text once that is asked for again, though it gave nothing", () => {
    const { read, asked } = counted();
    assert.deepEqual(["Leeds", "", "Leeds", ""].map(read), [5, undefined, 5, undefined]);
    assert.deepEqual(asked, ["Leeds", ""]);
  });

  it("keeps no more texts than it was told, and still answers rightly", () => {
    const { read, asked } = counted();
    assert.deepEqual(["Leeds", "York", "Hull", "Leeds"].map(read), [5, 4, 4, 5]);
    assert.deepEqual(asked, ["Leeds", "York", "Hull", "Leeds"]);
  });
});
