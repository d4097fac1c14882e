import assert from "node:assert/strict";
import { parsePlaces } from "../../../server/src/core/posting/parse-places";

/** `city/region/country: words at the span` of each place. */
function placesOf(text: string): string[] {
  return parsePlaces(text).map(
    ({ city, region, country, span }) => `${city}/${region}/${country}: ${text.slice(span.start, span.end)}`,
  );
}

describe("places in the orders that people write", () => {
  const READS: Record<string, readonly string[]> = {
    "TX, Dallas": ["Dallas/US-TX/US: TX, Dallas"],
    "United States, Texas, Houston": ["Houston/US-TX/US: United States, Texas, Houston"],
    "India, Karnataka, Bengaluru": ["Bengaluru/IN-KA/IN: India, Karnataka, Bengaluru"],
    "Germany, Berlin": ["Berlin/DE-BE/DE: Germany, Berlin"],
    "Canada - Ontario - Toronto": ["Toronto/CA-ON/CA: Canada - Ontario - Toronto"],
    "US-TX-Houston": ["Houston/US-TX/US: US-TX-Houston"],
    "United States-Texas-Houston": ["Houston/US-TX/US: United States-Texas-Houston"],
    "Houston-TX": ["Houston/US-TX/US: Houston-TX"],
    "USA, Austin, TX": ["Austin/US-TX/US: Austin, TX"],
    "Galway, Ireland": ["Galway/null/IE: Galway, Ireland"],
    "Dublin 4, Ireland": ["Dublin/null/IE: Dublin 4, Ireland"],
    "Dublin, Cork, Galway and Limerick": [
      "Dublin/null/IE: Dublin",
      "Cork/null/IE: Cork",
      "Galway/null/IE: Galway",
      "Limerick/null/IE: Limerick",
    ],
    "Auckland, New Zealand": ["Auckland/null/NZ: Auckland, New Zealand"],
    "Berlin, DE": ["Berlin/DE-BE/DE: Berlin, DE"],
    "Cambridge, CB1 2AB, UK": ["Cambridge/GB-ENG/GB: Cambridge, CB1 2AB, UK"],
    "Oxford OX1 4AA": ["Oxford/GB-ENG/GB: Oxford"],
    "12 Quay Lane, Keyhaven SO41 0TP": ["Keyhaven/null/GB: Keyhaven"],
    "Sydney NSW 2000": ["Sydney/AU-NSW/AU: Sydney NSW"],
    "Mumbai 400001": ["Mumbai/null/IN: Mumbai"],
    "12 Mill Street Springfield, IL 62701": ["Springfield/US-IL/US: Springfield, IL"],
    "Harbor County, Ohio": ["null/US-OH/US: Harbor County, Ohio"],
    "everywhere, and in particular based in Leeds, Yorkshire": ["Leeds/GB-ENG/GB: Leeds, Yorkshire"],
    "Spain, Portugal": ["null/null/ES: Spain", "null/null/PT: Portugal"],
    "Texas, Florida, Canada": ["null/US-TX/US: Texas", "null/US-FL/US: Florida", "null/null/CA: Canada"],
    "Lebanon, NH": ["Lebanon/US-NH/US: Lebanon, NH"],
  };
  for (const [text, expected] of Object.entries(READS))
    it(`in “${text}”: it reads ${expected.join(" and ")}`, () => {
      assert.deepEqual(placesOf(text), expected);
    });
});
