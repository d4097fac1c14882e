import assert from "node:assert/strict";
import { BANS, DUTIES } from "../../../server/src/core/data/jurisdictions/jurisdiction";
import { JURISDICTIONS } from "../../../server/src/core/data/jurisdictions/index.generated";
import { isDate } from "../../../server/src/core/index";
import { promptsOfSnippet } from "../../../server/src/core/rules/snippet";

const EIGHTEEN_MONTHS = 548 * 24 * 3600 * 1000;

describe("jurisdictions", () => {
  for (const place of JURISDICTIONS.values()) {
    it(`${place.id} has a citation, an address, dates, and terms of the vocabulary`, () => {
      assert.match(place.id, /^[a-z]{2}(?:-[a-z]{2})?$/);
      assert.equal(place.country.toLowerCase(), place.id.slice(0, 2));
      assert.equal(place.region?.toLowerCase() ?? place.id, place.id);
      assert.ok(place.citation.length > 5 && place.citation.length < 80, place.citation);
      assert.match(place.url, /^https:\/\//);
      assert.ok(place.effectiveFrom === null || isDate(place.effectiveFrom));
      assert.ok(isDate(place.checked));
      for (const duty of place.requires) assert.ok(DUTIES.includes(duty), duty);
      for (const ban of place.forbids) assert.ok(BANS.includes(ban), ban);
      assert.equal(place.employeesMin === null, place.employeesCount === null);
    });

    it(`${place.id} was checked in the last 18 months`, () => {
      assert.ok(Date.now() - Date.parse(place.checked) < EIGHTEEN_MONTHS, `read ${place.url} again, and set “checked” to the day you did`);
    });

    it(`${place.id}'s pay phrase reads well without tab stops`, () => {
      if (place.paySnippet) assert.match(promptsOfSnippet(place.paySnippet), /^[^${}|\\]*(?:\$?\[[\w ]+\][^${}|\\]*)+\.$/);
    });
  }
});
