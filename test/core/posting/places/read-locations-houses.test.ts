import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { readLocations } from "../../../../server/src/core/posting/places/read-locations";

/** `city/region/country: words at the span` of each place. */
function placesOf(text: string): string[] {
  return readLocations(buildOutline(text, parseBlocks(text))).map(
    ({ city, region, country, span }) => `${city}/${region}/${country}: ${text.slice(span.start, span.end)}`,
  );
}

const british = (line: string) => `# Night Nurse\n\n${line}\n\nWe pay £14 an hour. You care for people who are ill.\n`;
const australian = (line: string) =>
  `# Night Nurse\n\n${line}\n\nWe pay $40 an hour and superannuation. You care for people.\n`;
const american = (line: string) => `# Night Nurse\n\n${line}\n\nWe pay USD 30 an hour. You care for people.\n`;

describe("the towns of houses and of namesakes", () => {
  const READS: Record<string, readonly [text: string, places: readonly string[]]> = {
    "a town behind the hospital in which one works": [
      british("You join our ward at Harbor Pine Hospital, Whitehaven, and learn from the sisters."),
      ["Whitehaven/GB-ENG/GB: Whitehaven"],
    ],
    "a town behind a house at the head of a sentence": [
      british("Harbor Pine House in Crewe is our new home for thirty people."),
      ["Crewe/GB-ENG/GB: Crewe"],
    ],
    "a town in the name of a hospital": [
      british("An opening has arisen in the kitchen of Yeovil District Hospital for somebody who likes to cook."),
      ["Yeovil/GB-ENG/GB: Yeovil"],
    ],
    "a town behind the word hospital": [
      british("At Harbor Hospital Darlington you lead the night shift."),
      ["Darlington/GB-ENG/GB: Darlington"],
    ],
    "the town that most houses are named for": [
      british("Barnsley Hospital seeks you.\n\nBarnsley Hospital has 600 beds. Some shifts are at Derby Infirmary."),
      ["Barnsley/GB-ENG/GB: Barnsley"],
    ],
    "a town at the head of a title": [
      "# Birmingham Apprentice Administrator\n\nYou answer the letters of our members. We pay £14 an hour.\n",
      ["Birmingham/GB-ENG/GB: Birmingham"],
    ],
    "a branch with a capital": [
      british("We are looking for care workers at our Bradford Branch."),
      ["Bradford/GB-ENG/GB: Bradford"],
    ],
    "the town of the employer, where only the country is said of the job": [
      british("You work with us in the UK.\n\nOur clinic is located in Sheffield."),
      ["Sheffield/GB-ENG/GB: Sheffield"],
    ],
    "a label with a dash": [british("Location - Oxford"), ["Oxford/GB-ENG/GB: Oxford"]],
    "words behind a label that a lost break has glued on": [
      british("We offer a pension and much more. Location: Ipswich Hours by agreement with the team."),
      ["Ipswich/GB-ENG/GB: Ipswich"],
    ],
    "a name with a hyphen that the list has without": [
      british("Location: Burton-on-Trent"),
      ["Burton-on-Trent/GB-ENG/GB: Burton-on-Trent"],
    ],
    "a name with a full stop that the list has without": [
      british("Location: Bury St. Edmunds"),
      ["Bury St. Edmunds/GB-ENG/GB: Bury St. Edmunds"],
    ],
    "a name without its apostrophe": [
      british("Location: Bishop’s Stortford"),
      ["Bishop's Stortford/GB-ENG/GB: Bishop’s Stortford"],
    ],
    "a town that is a part of London": [british("Location: Twickenham TW1 3JT"), ["Twickenham/GB-ENG/GB: Twickenham"]],
    "a part of London": [british("Location: Wimbledon"), ["London/GB-ENG/GB: Wimbledon"]],
    "the city of a part of it that is named beside it": [
      british("Location: Colindale, London"),
      ["London/GB-ENG/GB: Colindale, London"],
    ],
    "a suburb before its city, which has the name of a city abroad": [
      "# Welder\n\nLocation: Alexandria, Sydney\n\nYou weld pipes.\n",
      ["Sydney/AU-NSW/AU: Alexandria, Sydney"],
    ],
    "a town that only America has listed, in a British text": [
      british("You join our team in Broomfield."),
      ["Broomfield/null/GB: Broomfield"],
    ],
    "a large city abroad, in a British text": [
      british("You join our team in Los Angeles."),
      ["Los Angeles/US-CA/US: Los Angeles"],
    ],
    "a British county that is a town in Canada": [
      british("The job is in a company based in Surrey."),
      ["null/GB-ENG/GB: Surrey"],
    ],
    "the south of a city": [american("You work in our clinic in South Austin."), ["Austin/US-TX/US: Austin"]],
    "a town with a part behind a dash": [
      american("Location: Houston, TX – Westchase Area"),
      ["Houston/US-TX/US: Houston, TX"],
    ],
    "a town behind somebody's name": [
      american("You work on site at the Customer’s San Francisco, CA location."),
      ["San Francisco/US-CA/US: San Francisco, CA"],
    ],
    "a town and its state behind a title in one line": [
      american("Location: Junior Data Platform Engineer Golden, CO"),
      ["Golden/US-CO/US: Golden, CO"],
    ],
    "a state of three letters in brackets": [
      "# Welder\n\nMacquarie Park (NSW)\n\nYou weld pipes.\n",
      ["Macquarie Park/AU-NSW/AU: Macquarie Park (NSW"],
    ],
    "two dashes behind a title": ["# Welder -- Houston, Texas\n\nYou weld.", ["Houston/US-TX/US: Houston, Texas"]],
    "a town whose name ends as a house of an employer does": [
      american("Location: Olive Branch, MS"),
      ["Olive Branch/US-MS/US: Olive Branch, MS"],
    ],
    "a part of London that is a town in Australia": [
      british("Location: Holland Park, London"),
      ["London/GB-ENG/GB: London"],
    ],
    "a British town that is a suburb in Australia": [
      british("Location: Sandhurst, Kent"),
      ["Sandhurst/GB-ENG/GB: Sandhurst, Kent"],
    ],
    "an unknown town and the code of its state at the end of a sentence": [
      american("This job is based in Keyhaven, OH."),
      ["Keyhaven/US-OH/US: Keyhaven, OH"],
    ],
    "the code of a state that another country has too": [
      australian("Location: Keyhaven, WA"),
      ["Keyhaven/AU-WA/AU: Keyhaven, WA"],
    ],
    "the same code in a text of America": [american("Location: Keyhaven, WA"), ["Keyhaven/US-WA/US: Keyhaven, WA"]],
    "a farm near an unknown town": [
      australian("We run a modern 2,000-acre dairy business near Keyhaven, WA."),
      ["Keyhaven/AU-WA/AU: Keyhaven, WA"],
    ],
    "a province that a town abroad is named for": [
      "# Cook\n\nJoin Harbor Pine in Norton, New Brunswick. We cook.\n",
      ["Norton/CA-NB/CA: Norton, New Brunswick"],
    ],
    "the country, province and town between colons": [
      "# Cook\n\nLocation(s): Canada : Ontario : Toronto\n\nYou cook.\n",
      ["Toronto/CA-ON/CA: Canada : Ontario : Toronto"],
    ],
    "a town behind a street without a comma": [
      "# Cook\n\nLocation: 45 Oak Lane #2 Toronto\n\nYou cook.\n",
      ["Toronto/CA-ON/CA: Toronto"],
    ],
    "a house in an unknown town among various other venues": [
      british("Location: Harbor Pine Community Centre, Keyhaven and Various Community Venues"),
      ["Keyhaven/null/GB: Keyhaven"],
    ],
    "a client in a town": [
      "# Analyst\n\nWe are looking for an analyst for our client in Porto.\n",
      ["Porto/null/PT: Porto"],
    ],
    "what one is sought for, with another place of work behind it": [
      "# Analyst\n\nWe are looking for an analyst with experience with ledgers, to work in Lisbon.\n",
      ["Lisbon/null/PT: Lisbon"],
    ],
    "a team that seeks": [australian("Our Brisbane team is looking for you."), ["Brisbane/AU-QLD/AU: Brisbane"]],
    "a contract that is based in a town": [
      australian("This is a Brisbane-based evening contract."),
      ["Brisbane/AU-QLD/AU: Brisbane"],
    ],
    "a firm that is based in a town": [
      american("Harbor Pine is a fast growing Houston-based builder of homes."),
      ["Houston/US-TX/US: Houston"],
    ],
    "a line with the title and praise": [
      "# Harbor Pine\n\nNight Porter - A Great Job in Toronto\n\nYou carry bags.\n",
      ["Toronto/CA-ON/CA: Toronto"],
    ],
    "a part of a city that is no town": [
      australian("Location: Sydney - South West, NSW"),
      ["Sydney/AU-NSW/AU: Sydney"],
    ],
    "several venues": [
      australian("We seek waiters to join the teams of three venues across Brisbane."),
      ["Brisbane/AU-QLD/AU: Brisbane"],
    ],
    "an unknown town and its county behind a dash": [
      british("Location: Keyhaven Common - West Sussex"),
      ["Keyhaven Common/GB-ENG/GB: Keyhaven Common - West Sussex"],
    ],
    "experts whom one joins": [
      "# Analyst\n\nJoin our cheerful band of analysts in Auckland. We pay KiwiSaver.\n",
      ["Auckland/NZ-AUK/NZ: Auckland"],
    ],
    "a suburb": [
      australian("In fine grounds in the seaside suburb of Cottesloe, our home is quiet."),
      ["Cottesloe/AU-WA/AU: Cottesloe"],
    ],
    "a town, and far from it its county": [
      british(
        "Location: Yeovil\n\nYou join a team of friendly people who care for others.\n\nYou work in Norfolk, for people of every age.",
      ),
      ["Yeovil/GB-ENG/GB: Yeovil"],
    ],
    "a county and a town in a list": [
      british("Location: Essex and Leeds"),
      ["null/GB-ENG/GB: Essex", "Leeds/GB-ENG/GB: Leeds"],
    ],
    "several sites": [british("Location: Various sites across Leeds"), ["Leeds/GB-ENG/GB: Leeds"]],
    "the unknown town of the employer": [
      australian("Harbor Pine House is a restaurant and hotel, situated in Keyhaven."),
      ["Keyhaven/null/AU: Keyhaven"],
    ],
    "where one may move to": [
      "# Lawyer\n\nLawyers who are keen to relocate to Singapore may write to us.\n",
      ["null/null/SG: Singapore"],
    ],
    "a town that is described": [british("Southampton is a lively port city."), ["Southampton/GB-ENG/GB: Southampton"]],
    "a town in the county that is named": [
      british("You are a porter based in the Kent area. You work at Maidstone Memorial Hospital."),
      ["Maidstone/GB-ENG/GB: Maidstone"],
    ],
    "a ward and its town": [british("You lead Pine Ward Bodmin at night."), ["Bodmin/GB-ENG/GB: Bodmin"]],
    "a practice that is well established": [
      british("An opening to join a busy, well established practice in Folkestone."),
      ["Folkestone/GB-ENG/GB: Folkestone"],
    ],
    "vacancies that have arisen": [
      british("Vacancies for nurses have arisen in Bolton."),
      ["Bolton/GB-ENG/GB: Bolton"],
    ],
    "a part of London that has the name of a town in Africa": [
      british("Location: East London"),
      ["London/GB-ENG/GB: East London"],
    ],
    "a house in a text that only its addresses show to be British": [
      "# Porter\n\nYou join the Royal Lancaster Infirmary.\n\nWrite to porters@harborpine.nhs.uk\n",
      ["Lancaster/GB-ENG/GB: Lancaster"],
    ],
    "the surroundings of a town": [
      british("You help older people at home in Dudley and surrounding areas."),
      ["Dudley/GB-ENG/GB: Dudley"],
    ],
  };
  for (const [what, [text, places]] of Object.entries(READS))
    it(`from ${what}: it reads ${places.join("; ")}`, () => assert.deepEqual(placesOf(text), places));

  const IGNORES: Record<string, string> = {
    "offices in two lands": american("We are a band of bakers based in San Francisco and Sydney."),
    "where families live": british("We care for children and families living in Kent."),
    "a university that one may have gone to": british("You hold a degree of the University of Leeds."),
    "the head office": australian("Our head office is in Keyhaven."),
    "a ward and its sister": british("You are a Ward Sister at night, and lead the Day Unit Manager."),
    "three days in an office": british("Location: 3 days in the office"),
    "what is growing": british("Nursing is a growing trade in the town."),
    "counties and a city in which an employer has sites": british(
      "We have sites across Devon, Dorset, Bristol and Wiltshire.",
    ),
    "locations in many towns": american("We have locations in Houston, Denver and Boston."),
    "offices of a firm that one joins": american("Join a firm that has offices in Denver and in Boston."),
    "the firms that one calls": american("You call Houston-based builders and sell them homes."),
    "what one is good at": "# Harbor Pine\n\nNight Porter - A Great Job in Care\n\nYou carry bags.\n",
    "a trade in which one has clients": american("We seek an engineer to join our work with clients in Germany."),
    "where people travel from": british("The hospital is commutable from Manchester, Bolton and Salford."),
    "the land in which an employer is the largest": british("We are one of the largest clinics in the UK."),
    "the land in which one must be allowed to work": british("You need permission to work in the UK."),
    "the land in which one has lived": british("You must have been living in the UK for three years."),
    "how many houses an employer has in a land": american("We run more than 420 clinics across the US."),
    "an address for letters by electronic mail": british("Email address: Bradley.Stevens@harbor.example"),
    "those whom an employer serves": british("We provide services to the residents of Wakefield."),
    "where an employer travels": british("You travel in the UK and in France."),
    "two towns in the names of houses": british("We serve Barnsley Hospital and Derby Infirmary alike."),
    "a town that is a word in the name of a house": british("You join the team of Hope Hospital."),
    "a house that is named for a state": american("You join the team of the New York Harbor Museum."),
    "the second word of a town that shares a house": british("You join the Maidstone and Tunbridge Wells NHS Trust."),
    "a part of the world": british("You sell to people in Europe and in North America."),
    "a part of England that is a province elsewhere": british("We work across Cheshire and the North West."),
    "a house that is named for a queen": british("You join the team of Queen Elizabeth Hospital."),
    "two towns for which one house is named": british("You join the Harlow and Epping NHS Trust."),
    "a house where somebody has studied": british("You graduated at Harbor College, Oxford."),
    "classes of a school": american("You teach small children (TK, K, 1st Grade)."),
    "what accountants have passed": "# Accountant\n\nCandidates from CA, CS, M. Com may apply.\n",
    "a law of a city": american("We follow the San Francisco Fair Chance Ordinance."),
    "a kind of contract that is a town in Russia": "# Surgeon (Perm)\n\nYou work in the hospital.\n",
    "parts of a province that lie elsewhere": british("You lead a programme for North West people."),
  };
  for (const [what, text] of Object.entries(IGNORES))
    it(`from ${what}: it ignores it`, () => assert.deepEqual(placesOf(text), []));
});
