import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";

/** `kind: value` of each field of a text. */
const fieldsOf = (text: string) =>
  buildOutline(text, parseBlocks(text))
    .fields()
    .map(({ kind, value }) => `${kind}: ${value.replace(/\s+/g, " ")}`);

describe("fields behind a colon", () => {
  it("it ends a value where the next line begins with a label of any words", () =>
    assert.deepEqual(
      fieldsOf(
        "Park Keeper\n\nAgency: BOARD OF PARKS\nCivil Service Title: KEEPER II\nWork Location: 12 Mill Street, Albany, NY\nDivision/Work Unit: Trees",
      ),
      ["organization: BOARD OF PARKS", "title: KEEPER II", "location: 12 Mill Street, Albany, NY"],
    ));

  it("it reads a value that goes on in the next line", () =>
    assert.deepEqual(fieldsOf("Park Keeper\n\nLocation: The old mill behind the\nstation, Leeds"), [
      "location: The old mill behind the station, Leeds",
    ]));

  for (const line of ["station: Leeds", "station at 9:00, Leeds"])
    it(`before “${line}” in the next line it ignores that a colon stands there`, () =>
      assert.deepEqual(fieldsOf(`Park Keeper\n\nLocation: The old mill behind the\n${line}`), [
        `location: The old mill behind the ${line}`,
      ]));
});
