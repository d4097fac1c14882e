import assert from "node:assert/strict";
import { parsePlaces } from "../../../../server/src/core/posting/places/parse-places";

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
    "NORTH AMERICA-USA-TEXAS-HOUSTON": ["HOUSTON/US-TX/US: USA-TEXAS-HOUSTON"],
    "Massachusetts-BOSTON-12 Mill Street": ["BOSTON/US-MA/US: Massachusetts-BOSTON"],
    "US-US-MD-Lexington Park": ["Lexington Park/US-MD/US: US-MD-Lexington Park"],
    "NA-US-California-Irvine": ["Irvine/US-CA/US: US-California-Irvine"],
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
    "Tbilisi, Georgia": ["Tbilisi/null/GE: Tbilisi, Georgia"],
    "Atlanta, Georgia": ["Atlanta/US-GA/US: Atlanta, Georgia"],
    "Keyhaven, Georgia": ["Keyhaven/US-GA/US: Keyhaven, Georgia"],
    "Fairfax (EJ32), VA": ["Fairfax/US-VA/US: Fairfax (EJ32), VA"],
    "Denver (head office), CO": ["Denver/US-CO/US: Denver (head office), CO"],
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
    "Hamburg, NY": ["Hamburg/US-NY/US: Hamburg, NY"],
    "Berlin, New Jersey": ["Berlin/US-NJ/US: Berlin, New Jersey"],
    "Virginia, MN": ["Virginia/US-MN/US: Virginia, MN"],
    "Washington, North Carolina, United States": ["Washington/US-NC/US: Washington, North Carolina, United States"],
    "Avon, New York": ["Avon/US-NY/US: Avon, New York"],
    "Dayton, Virginia": ["Dayton/US-VA/US: Dayton, Virginia"],
    "Mountain Home, ID": ["Mountain Home/US-ID/US: Mountain Home, ID"],
    "Cardiff-by-the-Sea, CA": ["Cardiff-by-the-Sea/US-CA/US: Cardiff-by-the-Sea, CA"],
    "Prairie du Chien, WI": ["Prairie du Chien/US-WI/US: Prairie du Chien, WI"],
    "Crystal City, MO": ["Crystal City/US-MO/US: Crystal City, MO"],
    "Kailua-Kona, HI": ["Kailua-Kona/US-HI/US: Kailua-Kona, HI"],
    "City of Industry, CA": ["City of Industry/US-CA/US: City of Industry, CA"],
    "Delaware, United States": ["null/US-DE/US: Delaware, United States"],
    "New York, United States": ["New York/US-NY/US: New York, United States"],
    "Portland, Maine Metropolitan Area": ["Portland/US-ME/US: Portland, Maine"],
    "Dallas-Fort Worth Metroplex": ["Dallas/US-TX/US: Dallas-Fort Worth"],
    "Midland-Odessa Area": ["Midland/US-TX/US: Midland-Odessa"],
    "Bloomington–Normal, IL": ["Bloomington/US-IL/US: Bloomington–Normal, IL"],
    "Reading, South East England": ["Reading/GB-ENG/GB: Reading, South East England"],
    "Gateshead, Tyne and Wear": ["Gateshead/GB-ENG/GB: Gateshead, Tyne and Wear"],
    "Washington, Tyne and Wear": ["Washington/GB-ENG/GB: Washington, Tyne and Wear"],
    "Neath, West Glamorgan": ["Neath/GB-WLS/GB: Neath, West Glamorgan"],
    "Inverness, Inverness-Shire": ["Inverness/GB-SCT/GB: Inverness, Inverness-Shire"],
    "Appleton, Cheshire": ["Appleton/GB-ENG/GB: Appleton, Cheshire"],
    "Clifton, Avon": ["Clifton/GB-ENG/GB: Clifton, Avon"],
    "Kew, Surrey, United Kingdom": ["Kew/GB-ENG/GB: Kew, Surrey, United Kingdom"],
    "Chester-le-Street, County Durham": ["Chester-le-Street/GB-ENG/GB: Chester-le-Street, County Durham"],
    "Paddington, London": ["London/GB-ENG/GB: Paddington, London"],
    "Clifton, Bristol": ["Bristol/GB-ENG/GB: Clifton, Bristol"],
    "Victoria, London, England": ["London/GB-ENG/GB: Victoria, London, England"],
    "Essex, England": ["null/GB-ENG/GB: Essex, England"],
    "Greater London, England, United Kingdom": ["null/GB-ENG/GB: Greater London, England, United Kingdom"],
    "São Paulo, São Paulo, Brazil": ["São Paulo/null/BR: São Paulo", "São Paulo/null/BR: São Paulo, Brazil"],
    "Hong Kong SAR, China": ["null/null/HK: Hong Kong SAR, China"],
    "Greater Paris Metropolitan Region": ["Paris/null/FR: Paris"],
    "Trinidad and Tobago": ["null/null/TT: Trinidad and Tobago"],
    "Greater Manchester area": ["null/GB-ENG/GB: Greater Manchester"],
  };
  for (const [text, expected] of Object.entries(READS))
    it(`in “${text}”: it reads ${expected.join(" and ")}`, () => {
      assert.deepEqual(placesOf(text), expected);
    });
});

describe("places that stand beside each other", () => {
  // Each is named by itself: none is a part of the next.
  const IGNORES: Record<string, readonly string[]> = {
    "Virginia, Maryland": ["null/US-VA/US: Virginia", "null/US-MD/US: Maryland"],
    "Louisiana, Missouri": ["null/US-LA/US: Louisiana", "null/US-MO/US: Missouri"],
    "Canada, Mexico": ["null/null/CA: Canada", "null/null/MX: Mexico"],
    "Chicago, New York": ["Chicago/US-IL/US: Chicago", "New York/US-NY/US: New York"],
    "Stratford, London, Ontario": ["Stratford/null/null: Stratford", "London/CA-ON/CA: London, Ontario"],
    "Toronto, Waterloo, London": [
      "Toronto/CA-ON/CA: Toronto",
      "Waterloo/null/null: Waterloo",
      "London/GB-ENG/GB: London",
    ],
    "Paris, London": ["Paris/null/FR: Paris", "London/GB-ENG/GB: London"],
    "Chicago, Cleveland": ["Chicago/US-IL/US: Chicago", "Cleveland/null/US: Cleveland"],
    "Kent and Tyne": ["Kent/null/US: Kent"],
    "Makati City": ["Makati City/null/PH: Makati City"],
    "Nursing Home, TX": [],
    "Head Office, Ohio": ["null/US-OH/US: Ohio"],
    "Rural Homes Development Programme, Armenia": ["null/null/AM: Armenia"],
    "Harbor Commission, Kenya": ["null/null/KE: Kenya"],
  };
  for (const [text, expected] of Object.entries(IGNORES))
    it(`in “${text}”: it ignores that one may lie in the other`, () => {
      assert.deepEqual(placesOf(text), expected);
    });
});
