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
    "Galway, Ireland": ["Galway/IE-G/IE: Galway, Ireland"],
    "Dublin 4, Ireland": ["Dublin/IE-D/IE: Dublin 4, Ireland"],
    "Dublin, Cork, Galway and Limerick": [
      "Dublin/IE-D/IE: Dublin",
      "Cork/IE-CO/IE: Cork",
      "Galway/IE-G/IE: Galway",
      "Limerick/null/null: Limerick",
    ],
    "Auckland, New Zealand": ["Auckland/NZ-AUK/NZ: Auckland, New Zealand"],
    "Berlin, DE": ["Berlin/DE-BE/DE: Berlin, DE"],
    "Cambridge, CB1 2AB, UK": ["Cambridge/GB-ENG/GB: Cambridge, CB1 2AB, UK"],
    "Oxford OX1 4AA": ["Oxford/GB-ENG/GB: Oxford"],
    "12 Quay Lane, Keyhaven SO41 0TP": ["Keyhaven/null/GB: Keyhaven"],
    "Sydney NSW 2000": ["Sydney/AU-NSW/AU: Sydney NSW"],
    "Mumbai 400001": ["Mumbai/IN-MH/IN: Mumbai"],
    "12 Mill Street Springfield, IL 62701": ["Springfield/US-IL/US: Springfield, IL"],
    "Keyhaven KS 66002": ["Keyhaven/US-KS/US: Keyhaven KS"],
    "Keyhaven VIC 3400": ["Keyhaven/AU-VIC/AU: Keyhaven VIC"],
    "77 Oak Street Keyhaven, KS 66002": ["Keyhaven/US-KS/US: Keyhaven, KS"],
    "Keyhaven, Kent- TN23 4FG": ["Keyhaven/GB-ENG/GB: Keyhaven, Kent"],
    "Dorpstraat 12, 1012 VT Amsterdam": ["Amsterdam/null/NL: Amsterdam"],
    "Berlin-Kreuzberg, Germany": ["Berlin/DE-BE/DE: Berlin-Kreuzberg, Germany"],
    "Manchester City Centre": ["Manchester/null/null: Manchester"],
    "Tyler, TXDuties": ["Tyler/US-TX/US: Tyler, TX"],
    "Astoria, Oregon": ["Astoria/US-OR/US: Astoria, Oregon"],
    "Boston, New York": ["Boston/US-MA/US: Boston", "New York/US-NY/US: New York"],
    "Ft. McMurray": ["Ft. McMurray/CA-AB/CA: Ft. McMurray"],
    "Saint Paul, MN": ["Saint Paul/US-MN/US: Saint Paul, MN"],
    "Gatineau (QC)": ["Gatineau/CA-QC/CA: Gatineau (QC"],
    "Trois-Rivières (Québec)": ["Trois-Rivières/CA-QC/CA: Trois-Rivières"],
    "Franklin, TN 2nd shift": ["Franklin/US-TN/US: Franklin, TN"],
    "Community Nurse, Shetland": ["null/GB-SCT/GB: Shetland"],
    "Video Production, London": ["London/GB-ENG/GB: London"],
    "Private Mail Bag, Suva, Fiji": ["Suva/null/FJ: Suva, Fiji"],
    "Dublin 4": ["Dublin/IE-D/IE: Dublin"],
    "Wrocław; Cologne; Kochi": ["Wrocław/null/PL: Wrocław", "Cologne/DE-NW/DE: Cologne", "Kochi/IN-KL/IN: Kochi"],
    "AZ, TX, or FL": ["null/US-AZ/US: AZ", "null/US-TX/US: TX", "null/US-FL/US: FL"],
    March: [],
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
