import assert from "node:assert/strict";
import { lint, parseConfig } from "../../../../server/src/core/index";
import { TODAY } from "../../../support/describe-rule";

function placesOf(text: string, value: Record<string, unknown> = {}): string[] {
  const { config, problems } = parseConfig(value, TODAY);
  assert.deepEqual(problems, []);
  return lint(text, config).jurisdictions.map(
    ({ jurisdiction, span, reason }) =>
      `${jurisdiction.id} ${reason}${span ? ` at “${text.slice(span.start, span.end)}”` : ""}`,
  );
}

describe("findJurisdictions", () => {
  it("a state that the posting names: it reads its law, at the words", () => {
    assert.deepEqual(placesOf("# Baker\n\nLocation: Tacoma, WA\n\nYou will bake."), ["us-wa named at “Tacoma, WA”"]);
  });

  it("a city with law of its own: it reads that of the state as well", () => {
    assert.deepEqual(placesOf("# Baker\n\nLocation: Brooklyn, NY\n\nYou will bake."), [
      "us-ny named at “Brooklyn, NY”",
      "us-ny-nyc named at “Brooklyn, NY”",
    ]);
    assert.deepEqual(placesOf("# Baker\n\nLocation: Cleveland, Ohio\n\nYou will bake."), [
      "us-oh-cleveland named at “Cleveland, Ohio”",
    ]);
  });

  it("a town in a county with law of its own: it reads the county's", () => {
    assert.deepEqual(placesOf("# Baker\n\nLocation: Cohoes, NY\n\nYou will bake."), [
      "us-ny named at “Cohoes, NY”",
      "us-ny-albany-county named at “Cohoes, NY”",
    ]);
  });

  it("a county whose law gave way to the state's: it ignores the county's", () => {
    assert.deepEqual(placesOf("# Baker\n\nLocation: Yonkers, NY\n\nYou will bake."), ["us-ny named at “Yonkers, NY”"]);
  });

  it("a job elsewhere that reports to an office where the law reaches that: it reads the law of the office's place", () => {
    const text =
      "# Baker\n\nLocation: Austin, Texas\n\nThis role is remote and reports to the head of our Albany, New York site.";
    assert.deepEqual(placesOf(text), ["us-ny named at “Albany”", "us-tx-austin named at “Austin, Texas”"]);
    const chicago = "# Baker\n\nThis is a remote role, reporting to our Chicago, IL headquarters.";
    assert.deepEqual(placesOf(chicago), ["us-il named at “Chicago”"]);
    for (const other of [
      "our Denver office",
      "the head baker at the New York Times desk",
      "a team that has offices in New York",
    ])
      assert.deepEqual(placesOf(`# Baker\n\nThis is a remote role that reports to ${other}.`), [], other);
  });

  it("a town of the same name in another state: it ignores the city's law", () => {
    assert.deepEqual(placesOf("# Baker\n\nLocation: Columbus, Georgia\n\nYou will bake."), []);
  });

  it("what is around a city: it reads the state's law and ignores the city's", () => {
    assert.deepEqual(placesOf("# Baker\n\nLocation: San Francisco Bay Area, CA\n\nYou will bake."), [
      "us-ca named at “San Francisco Bay Area, CA”",
    ]);
    assert.deepEqual(placesOf("# Baker\n\nLocation: Los Angeles metro area\n\nYou will bake."), [
      "us-ca named at “Los Angeles”",
    ]);
    assert.deepEqual(placesOf("# Baker\n\nLocation: San Francisco, CA; Greater Boston, MA\n\nYou will bake."), [
      "us-ca named at “San Francisco, CA”",
      "us-ca-san-francisco named at “San Francisco, CA”",
      "us-ma named at “Boston, MA”",
    ]);
  });

  it("a place from the configuration: it reads it beside those of the posting", () => {
    assert.deepEqual(placesOf("# Baker\n\nLocation: Tacoma, WA\n\nYou will bake.", { jurisdictions: ["us-co"] }), [
      "us-co configured",
      "us-wa named at “Tacoma, WA”",
    ]);
  });

  it("a federal employer: it ignores the law of states", () => {
    assert.deepEqual(
      placesOf("# Park Ranger\n\nLocation: Tacoma, WA\n\nYou will guide.", { organization: { kind: "federal" } }),
      [],
    );
  });

  it("a posting that is plainly a federal employer's: it ignores the law of states", () => {
    assert.deepEqual(
      placesOf("# Clerk (GS-7)\n\nLocation: Tacoma, WA\n\nThis is a merit promotion announcement with locality pay."),
      [],
    );
  });

  it("a supplier of the government: it reads the law of states", () => {
    assert.deepEqual(
      placesOf("# Engineer\n\nLocation: Tacoma, WA\n\nYou will build tools for the Department of Defense."),
      ["us-wa named at “Tacoma, WA”"],
    );
  });

  it("a city's own offices: it ignores ordinances and reads the state's law", () => {
    assert.deepEqual(
      placesOf("# Clerk\n\nLocation: New York, NY\n\nYou will file.", { organization: { kind: "local" } }),
      ["us-ny named at “New York, NY”"],
    );
  });
});
