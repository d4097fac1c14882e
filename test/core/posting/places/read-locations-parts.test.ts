import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { readLocations } from "../../../../server/src/core/posting/places/read-locations";

/** `city/region/country` of each place. */
function placesOf(text: string): string[] {
  return readLocations(buildOutline(text, parseBlocks(text))).map(
    ({ city, region, country }) => `${city}/${region}/${country}`,
  );
}

const BODY = "You answer letters from those who ask us for help, and you keep the records of our office in good order.";
const posting = (lines: string) => `Night Porter\n\n${lines}\n\n${BODY}\n`;

describe("the parts of a city", () => {
  const READS: Record<string, readonly string[]> = {
    "Newstead, Brisbane QLD": ["Brisbane/AU-QLD/AU"],
    "Surry Hills, Sydney, NSW": ["Sydney/AU-NSW/AU"],
    "Location: Sandton, Johannesburg, Gauteng": ["Johannesburg/ZA-GP/ZA"],
    "Location: North York, Toronto, ON": ["Toronto/CA-ON/CA"],
    "Location: Whitefield, Bengaluru": ["Bengaluru/IN-KA/IN"],
    "Location: Croydon, South London": ["London/GB-ENG/GB"],
    "Location: Western Sydney, NSW": ["Sydney/AU-NSW/AU"],
    "Location: East London - Newham": ["London/GB-ENG/GB"],
    "Location: London Borough of Havering": ["London/GB-ENG/GB"],
    "Location\n\nLondon Bridge": ["London/GB-ENG/GB"],
    "Location: Salford Quays, Manchester": ["Manchester/GB-ENG/GB"],
    "Melbourne CBD & Inner Suburbs": ["Melbourne/AU-VIC/AU"],
    "Sydney > CBD, Inner West & Eastern Suburbs": ["Sydney/AU-NSW/AU"],
  };
  for (const [line, places] of Object.entries(READS))
    it(`of “${line.replace(/\n+/g, " ")}”: it reads ${places.join()}`, () =>
      assert.deepEqual(placesOf(posting(line)), places));

  const IGNORES: Record<string, readonly string[]> = {
    "Location: Geelong, Melbourne": ["Geelong/AU-VIC/AU", "Melbourne/AU-VIC/AU"],
    "Location: Melbourne, Sydney": ["Melbourne/AU-VIC/AU", "Sydney/AU-NSW/AU"],
    "Location: Mississauga, Toronto": ["Mississauga/CA-ON/CA", "Toronto/CA-ON/CA"],
    "Location: Richmond, VA": ["Richmond/US-VA/US"],
    "Location: Croydon": ["Croydon/GB-ENG/GB"],
    "Location: Slough, London": ["Slough/GB-ENG/GB"],
    "Location: Camden, NJ": ["Camden/US-NJ/US"],
    "Location: Greenwich, CT, and London, UK": ["Greenwich/US-CT/US", "London/GB-ENG/GB"],
    "Location: Leeds, Bradford": ["Leeds/GB-ENG/GB", "Bradford/GB-ENG/GB"],
  };
  for (const [line, places] of Object.entries(IGNORES))
    it(`of “${line}”: it ignores what is a town of its own`, () => assert.deepEqual(placesOf(posting(line)), places));
});

describe("where pages and forms name a place", () => {
  const READS: Record<string, readonly [text: string, places: readonly string[]]> = {
    "the town of an address, and no street": [
      posting("Location: The Fairway, Green Lane, Highlands, Oxhey, Hertfordshire WD19 4LX"),
      ["Oxhey/GB-ENG/GB"],
    ],
    "the town above an address": [
      posting("Location: Watford\nLocation: The Fairway, Green Lane, Oxhey, Hertfordshire WD19 4LX"),
      ["Watford/GB-ENG/GB"],
    ],
    "an unknown town with its postal district below a label": [
      posting("Location\n\nKeyhaven RH17\n\nHours\n\n40 a week"),
      ["Keyhaven/null/GB"],
    ],
    "a state before its town": [posting("Primary Location: NE > OMAHA > HARBOR"), ["Omaha/US-NE/US"]],
    "codes before a town": [posting("Work Location:\n\nUSA MD Suitland"), ["Suitland/US-MD/US"]],
    "a town whose line break was lost": [posting("Aurora, COApply Now"), ["Aurora/US-CO/US"]],
    "a line that also lets one work from home": [posting("Sydney / Work from Home"), ["Sydney/AU-NSW/AU"]],
    "a town that is preferred": [posting("Location: Flexible though Reno, NV preferred"), ["Reno/US-NV/US"]],
    "any of some offices": [
      posting("This position can be based in any of our offices in Leeds, York or Hull."),
      ["Leeds/GB-ENG/GB", "York/GB-ENG/GB", "Hull/GB-ENG/GB"],
    ],
    "two countries with their articles": [
      posting("This is a remote role, ideally based in the US or the UK."),
      ["null/null/US", "null/null/GB"],
    ],
    "the places of a line that is long only for its links": [
      posting(
        'Harbor Pine - Data Engineer - Boston or NYC (hybrid) - Full-time - <a href="https://harbor.example/jobs/data-engineer?source=board&lang=en-GB&ref=0123456789abcdef">harbor.example/jobs</a>',
      ),
      ["Boston/US-MA/US", "New York/US-NY/US"],
    ],
    "the country to which remote work is limited in capitals": [
      posting("Harbor Pine - Data Engineer - REMOTE (US ONLY) - Full-time"),
      ["null/null/US"],
    ],
    "a place, and not the town near it": [posting("Location: Stanford, CA (next to Palo Alto)"), ["Stanford/US-CA/US"]],
    "the place of a line of terms, and not the employer’s name": [
      posting("Safi - Data Engineer - London - Full-time"),
      ["London/GB-ENG/GB"],
    ],
    "where a firm of some year is": [
      posting("Founded in 2013, we are based in Salem, Oregon and currently growing."),
      ["Salem/US-OR/US"],
    ],
    "an unknown town from which one may stay away": [
      posting("You will be primarily based in Keyhaven with the possibility to work from home."),
      ["Keyhaven/null/null"],
    ],
    "its field, and not its lists of other jobs": [
      "Similar Jobs\n\n• Day Porter\n\nReading, Berkshire\n\n• Cook\n\nYork, North Yorkshire\n\nNight Porter\n\n" +
        `Location:\n\nLeeds\n\nSalary:\n\n£30,000\n\n${BODY}\n\n${BODY}\n`,
      ["Leeds/GB-ENG/GB"],
    ],
    "its field, and not the towns at its foot": [
      `${posting("Locations\n\nLeeds")}\nCareer site\n\nManage cookies\n\nLocations\n\n• York\n\n• Bath\n\n• Hull\n`,
      ["Leeds/GB-ENG/GB"],
    ],
    "the field below the words of a page on its cookies": [
      `Manage cookies\n\n${posting("Location\n\nLeeds")}\n${BODY}\n\nLocations\n\n• York\n`,
      ["Leeds/GB-ENG/GB", "York/GB-ENG/GB"],
    ],
    "the towns at its foot where nothing else is named": [
      `${posting("Full time")}\nManage cookies\n\nLocations\n\n• Leeds\n\n• Liverpool\n`,
      ["Leeds/GB-ENG/GB", "Liverpool/GB-ENG/GB"],
    ],
  };
  for (const [what, [text, places]] of Object.entries(READS))
    it(`it reads ${what}: ${places.join(" and ")}`, () => assert.deepEqual(placesOf(text), places));

  const IGNORES: Record<string, string> = {
    "the words of a search form": "Location\n\nDistance\n\nPosted in the\n\nKeywords",
    "a label above what is no town": "Location\n\nDisciplines",
    "a job above a label": "Location\n\nNurse",
    "where bills need no company": "You send us bills from your own company, unless based in Ireland or Portugal.",
    "the short name of a firm": "At Harbor Recruitment (Australia) Pty Ltd (Lincoln), we believe in people.",
    "permission to do something else than work": "You must be authorized to do an internship in Denmark.",
    "other jobs of an agency": "For all positions based in Switzerland, Harbor Pine works with a partner.",
    "places of which the law speaks":
      "For job positions in San Francisco, CA, and other locations where required, we consider all.",
    "hours of a country": "You keep the hours of the office, and work remotely in UK time zone.",
    "where one gets what others do not": "Paid leave for all; you must reside in the USA to receive benefits.",
    "where people of a team live": "We are a hundred people spread across Leeds, York and Hull - that team up daily.",
    "the headquarters of people far apart":
      "This role is fully remote. We are a team with a headquarters in Reno, Nevada.",
  };
  for (const [what, lines] of Object.entries(IGNORES))
    it(`it ignores ${what}`, () => assert.deepEqual(placesOf(posting(lines)), []));

  it("it reads the state alone of a part of one behind the title", () =>
    assert.deepEqual(placesOf(posting("Data Engineer Northern, VA")), ["null/US-VA/US"]));
});
