import assert from "node:assert/strict";
import { looksLikeTitle } from "../../../../server/src/core/posting/title/title-words";

describe("A line that looks like a title", () => {
  for (const title of [
    "Director of Development",
    "Board of Directors Liaison",
    "Clerk to the Board of Governors",
    "Sales Support (m/w/d)",
    "Ropes (all genders)",
  ])
    it(`“${title}”: it reads it`, () => {
      assert.equal(looksLikeTitle(title), true);
    });

  for (const line of [
    "The Rope Clerk will",
    "The docks are seeking a clerk for ropes",
    "1 set of Nut Drivers",
    "Driver's Licence",
    "of captains",
    "Then our Rope Clerk role could be the",
    "Ropes (a/b)",
    "{{ title }} Clerk",
  ])
    it(`“${line}” is none: it ignores it`, () => {
      assert.equal(looksLikeTitle(line), false);
    });

  for (const body of ["Board of Directors", "Our Board of Governors", "BOARD OF SUPERVISORS", "Council of Presidents"])
    it(`“${body}” names a body: it ignores it`, () => {
      assert.equal(looksLikeTitle(body), false);
    });
});
