import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { readLocations } from "../../../server/src/core/posting/read-locations";

/** `city/region/country: words at the span` of each place. */
function placesOf(text: string): string[] {
  return readLocations(buildOutline(text, parseBlocks(text))).map(
    ({ city, region, country, span }) => `${city}/${region}/${country}: ${text.slice(span.start, span.end)}`,
  );
}

const posting = (line: string) => `# Welder\n\n${line}\n\nYou weld pipes of all sizes.\n`;

describe("the locations", () => {
  const READS: Record<string, readonly [text: string, places: readonly string[]]> = {
    "a labelled line": [posting("Location: Austin, TX"), ["Austin/US-TX/US: Austin, TX"]],
    "several in one line": [
      posting("**Location:** Washington, DC; Chicago, IL; Virtual"),
      ["Washington/US-DC/US: Washington, DC", "Chicago/US-IL/US: Chicago, IL"],
    ],
    "a town that no list has, with its state twice": [
      posting("Location: Keyhaven, Washington, Washington"),
      ["Keyhaven/US-WA/US: Keyhaven, Washington, Washington"],
    ],
    "the form of job boards": [posting("GB, MAN, Manchester"), ["Manchester/GB-MAN/GB: GB, MAN, Manchester"]],
    "a line of its own": [posting("San Jose, CA, United States"), ["San Jose/US-CA/US: San Jose, CA, United States"]],
    "the end of a title": ["# Welder - Sydney\n\nYou weld.", ["Sydney/AU-NSW/AU: Sydney"]],
    "a last line": [
      "# Welder\n\nYou weld pipes.\n\nWelder • San Jose, CA, United States",
      ["San Jose/US-CA/US: San Jose, CA, United States"],
    ],
    "a line behind a list, with many lines below it": [
      `# Welder\n\nDuties\n\nWeld pipes for ships.\nCut steel to size.\n\nNice-to-have skills\n\nRiveting\nBrazing\nCutting\nSeattle, Washington\n\nBenefits\n\n${"- Free bread, and butter too.\n".repeat(16)}`,
      ["Seattle/US-WA/US: Seattle, Washington"],
    ],
    "a sentence about the role": [
      posting("This role is based in Toronto and reports to the foreman."),
      ["Toronto/CA-ON/CA: Toronto"],
    ],
    "our office": [posting("You work three days a week in our Seattle office."), ["Seattle/US-WA/US: Seattle"]],
    "a remote job with a border": [posting("Remote (Canada)"), ["null/null/CA: Canada"]],
    "a remote job in a labelled line": [posting("Location: Remote (US)"), ["null/null/US: US"]],
    "a condition on where you are": [
      posting("You may work remotely so long as you're in the US."),
      ["null/null/US: US"],
    ],
    "a state to live in": [
      posting("You must live in Colorado or be willing to relocate to Denver."),
      ["null/US-CO/US: Colorado", "Denver/US-CO/US: Denver"],
    ],
    "the opening of a text": [
      "Deputy Clerk, Harbor County, Ohio — The deputy clerk keeps the records of the county and answers the letters of everybody who writes.",
      ["null/US-OH/US: Harbor County, Ohio"],
    ],
    "a line that begins with it": [posting("Based in Sheffield"), ["Sheffield/GB-ENG/GB: Sheffield"]],
    "a British county": [posting("Location: Oxfordshire"), ["null/GB-ENG/GB: Oxfordshire"]],
    "a town before a county that has the name of a town elsewhere": [
      posting("Location: Keyhaven, Kent"),
      ["Keyhaven/GB-ENG/GB: Keyhaven, Kent"],
    ],
    "a sentence that seeks somebody for a house": [
      posting("We need a welder for our home in Sheffield."),
      ["Sheffield/GB-ENG/GB: Sheffield"],
    ],
    "where to commute to": [
      posting("You must live within a commutable distance of Denver, CO."),
      ["Denver/US-CO/US: Denver, CO"],
    ],
    "a country": [posting("Location: Munich, Germany"), ["Munich/DE-BY/DE: Munich, Germany"]],
    "an ambiguous name that its neighbours settle": [
      posting("Location: Toronto; Waterloo"),
      ["Toronto/CA-ON/CA: Toronto", "Waterloo/CA-ON/CA: Waterloo"],
    ],
    "an ambiguous name that nothing settles": [posting("Location: Portland"), ["Portland/null/US: Portland"]],
    "a place after an emoji": [
      posting("📍 Location: Leeds, United Kingdom"),
      ["Leeds/GB-ENG/GB: Leeds, United Kingdom"],
    ],
  };
  for (const [what, [text, places]] of Object.entries(READS))
    it(`from ${what}: it reads ${places.join(" and ") || "none"}`, () => assert.deepEqual(placesOf(text), places));

  const IGNORES: Record<string, string> = {
    "headquarters and offices of the company":
      "Our global headquarters are in Los Angeles and Singapore, and our offices include London and Dublin.",
    "where the company began": "The firm was founded in Boston and is headquartered in Chicago, Illinois.",
    laws: "We follow the Los Angeles County Fair Chance Ordinance and the California Fair Chance Act.",
    "newspapers and universities":
      "You have written for the New York Times or studied at the University of Washington.",
    "permission to work": "You must be authorized to work in the United States.",
    markets: "You have experience with clients in Germany and France.",
  };
  for (const [what, text] of Object.entries(IGNORES))
    it(`in a sentence about ${what}: it ignores the places`, () => assert.deepEqual(placesOf(posting(text)), []));
});
