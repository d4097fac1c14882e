import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../../server/src/core/posting/build-posting";

/** `city/region/country: words at the span` of each place. */
function placesOf(text: string): string[] {
  return buildPosting(buildOutline(text, parseBlocks(text))).locations.map(
    ({ city, region, country, span }) => `${city}/${region}/${country}: ${text.slice(span.start, span.end)}`,
  );
}

const posting = (line: string) => `# Welder\n\n${line}\n\nYou weld pipes of all sizes.\n`;

describe("the locations", () => {
  const READS: Record<string, readonly [text: string, places: readonly string[]]> = {
    "a town in the one state that the text names": [
      "# Welder\n\nLocation: Chesterfield\n\nWe weld for Virginia’s colleges, in all of Virginia. You get a 401k.",
      ["Chesterfield/US-VA/US: Chesterfield"],
    ],
    "a town that only one of the states has which the text names": [
      "# Welder\n\nLocation: Portsmouth\n\nVirginia Harbor Works is the oldest yard in Virginia; we sell to Ohio. You get a 401k.",
      ["Portsmouth/US-VA/US: Portsmouth"],
    ],
    "a town whose state a list of states leaves open": [
      "# Welder\n\nLocation: Richmond\n\nWe do not hire in Alaska, California, Colorado or Maine. You get a 401k.",
      ["Richmond/null/US: Richmond"],
    ],
    "a town and the county right behind it": [
      "Welder\n\nLocation: Dorking Surrey\n\nLocated in Surrey, our client makes pipes. Location: Dorking, Surrey",
      ["Dorking/GB-ENG/GB: Dorking Surrey"],
    ],
    "a list of the states in which one must live": [
      posting("You must reside in one of the following states: Alabama, Arizona or Ohio."),
      ["null/US-AL/US: Alabama", "null/US-AZ/US: Arizona", "null/US-OH/US: Ohio"],
    ],
    "a town that no list has, in the one country that the text names": [
      "# Welder\n\nHarbor Works\n\nLocation: Keyhaven\n\nYou weld for farmers all over Tanzania.\n",
      ["Keyhaven/null/TZ: Keyhaven"],
    ],
    "countries of a continent": [
      posting("Location: Europe, Poland, Kazakhstan"),
      ["null/null/PL: Poland", "null/null/KZ: Kazakhstan"],
    ],
    "a preferred location": [
      posting("The preferred location for this role is Austin, TX however remote applications will be considered."),
      ["Austin/US-TX/US: Austin, TX"],
    ],
    "columns that nothing but space parts": [
      "# Welder\n\nHarbor Health System   AUSTIN, TX   Full-time     Welding\n\nYou weld pipes of all sizes.\n",
      ["Austin/US-TX/US: AUSTIN, TX"],
    ],
    "a town beside the counties that are served": [
      posting(
        "We are located in the city of Buffalo, NY. We are licensed in Erie, Monroe, Orleans, and Wyoming Counties.",
      ),
      ["Buffalo/US-NY/US: Buffalo, NY"],
    ],
    "a labelled line": [posting("Location: Austin, TX"), ["Austin/US-TX/US: Austin, TX"]],
    "a line of who may come from afar": [
      posting("• Austin, TX: Relocate before starting work (Required)"),
      ["Austin/US-TX/US: Austin, TX"],
    ],
    "the limits of remote work in brackets": [
      posting("Harbor Pine | Full-time Remote (within Canada)"),
      ["null/null/CA: Canada"],
    ],
    "where somebody can be hired": [
      posting("All our work is remote, and we can only hire in Canada."),
      ["null/null/CA: Canada"],
    ],
    "where a firm is, behind since when": [
      posting("Harbor Pine is a software company founded in 2003 and located in Salem, Oregon."),
      ["Salem/US-OR/US: Salem, Oregon"],
    ],
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
    "a town that is named again without its state": [
      `${posting("Location: Alexandria, VA")}\n\nThe City of Alexandria is looking for a clerk.`,
      ["Alexandria/US-VA/US: Alexandria, VA"],
    ],
    "a centre that is labelled": [
      posting("CENTRE : Labour Court: Bloemfontein"),
      ["Bloemfontein/ZA-FS/ZA: Bloemfontein"],
    ],
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
    "where one house of the employer stands, if nothing else says where": [
      posting("Our clinic is located in Leeds, next to the station."),
      ["Leeds/GB-ENG/GB: Leeds"],
    ],
    "what the employer says of itself": [
      posting("We are a family farm near Tillamook, Oregon, and milk sixty cows."),
      ["Tillamook/US-OR/US: Tillamook, Oregon"],
    ],
    "what stands behind a head office": [
      posting("Our head office is in Leeds but this role is based at our Hull depot."),
      ["Hull/GB-ENG/GB: Hull"],
    ],
    "how far from a town one may live": [
      posting("You must live within 50 miles of Joliet, IL."),
      ["Joliet/US-IL/US: Joliet, IL"],
    ],
    "states to which a remote job is open": [
      posting("Remote - open to candidates in Texas, Florida, and Georgia only."),
      ["null/US-TX/US: Texas", "null/US-FL/US: Florida", "null/US-GA/US: Georgia"],
    ],
    "the codes of states": [
      posting("You must reside in AZ, TX, or FL."),
      ["null/US-AZ/US: AZ", "null/US-TX/US: TX", "null/US-FL/US: FL"],
    ],
    "a part of a city before the city": [
      posting("We seek a welder for a workshop in the Moseley area of Birmingham."),
      ["Birmingham/GB-ENG/GB: Moseley"],
    ],
    "a British postal code that ends a sentence": [
      posting("A welder is wanted at our shop, 12 High Street, Stamford PE9 2AL."),
      ["Stamford/GB-ENG/GB: Stamford"],
    ],
    "the one place that the text names with its state": [
      posting("You write to the coordinator for St. Louis County, MN."),
      ["null/US-MN/US: St. Louis County, MN"],
    ],
    "an address among many sentences": [
      `# Welder\n\n${"You weld pipes.\n\n".repeat(24)}Visit us at 77 Oak Street, Keyhaven, KS 66002.\n\n${"You cut steel.\n\n".repeat(20)}`,
      ["Keyhaven/US-KS/US: Keyhaven, KS"],
    ],
    "where to send letters": [
      posting("Applications should be addressed to Rev. Dr. A. Pine, Harbor College, Private Mail Bag, Suva, Fiji."),
      ["Suva/null/FJ: Suva, Fiji"],
    ],
    "a part of a town": [posting("We're located in Chelsea, in New York City."), ["New York/US-NY/US: New York City"]],
    "a sentence that a lost break joins to the next": [
      posting("We seek a welder for our shop in Leeds.Our shop is large."),
      ["Leeds/GB-ENG/GB: Leeds"],
    ],
    "an employer in a town that seeks somebody": [
      posting("St. Brendan's Church in Pinedale, Wyoming seeks a welder."),
      ["Pinedale/US-WY/US: Pinedale, Wyoming"],
    ],
    "any of some offices": [
      posting("You can be based in any of our offices: New York, Chicago, or Atlanta."),
      ["New York/US-NY/US: New York", "Chicago/US-IL/US: Chicago", "Atlanta/US-GA/US: Atlanta"],
    ],
    "what lies in a town behind a code": [
      posting("Job: Welding. Primary Location : TX-Houston-Harbor Yard"),
      ["Houston/US-TX/US: TX-Houston"],
    ],
    "a town that no list has, with the state of the country": [
      "Welder\nHarbor Rail\nKeyhaven SA\n\nYou are an Australian citizen.\n",
      ["Keyhaven/AU-SA/AU: Keyhaven SA"],
    ],
    "a field with a town that no list has": [
      posting("Location: Tring-on-the-Wold (Old Town)"),
      ["Tring-on-the-Wold/null/null: Tring-on-the-Wold"],
    ],
    "a sentence with a town that no list has": [
      posting("£30,000 a year. You will be based in Wrothbridge and work alone."),
      ["Wrothbridge/null/GB: Wrothbridge"],
    ],
    "a title below a menu": [
      `${"Home\nNews\nJobs\nContact\n".repeat(4)}Dental Nurse - Bishop Auckland\nHarbor Dental\n\nYou assist the dentist at the chair.\n`,
      ["Bishop Auckland/GB-ENG/GB: Bishop Auckland"],
    ],
    "a town at the head of a line": [
      "Harbor Freight\n\nSouderton, PA - Short Haul\n\nYou drive a truck.\n",
      ["Souderton/US-PA/US: Souderton, PA"],
    ],
    "a title with a town and its postal code": [
      "Data Clerk - College Park, MD 20740\n\nYou type.\n",
      ["College Park/US-MD/US: College Park, MD"],
    ],
    "a British county behind a title": ["Staff Nurse, Kent\n\n£30,000 a year.\n", ["null/GB-ENG/GB: Kent"]],
    "an Irish town in its county": [
      posting("Location: Letterkenny, Donegal"),
      ["Letterkenny/IE-DL/IE: Letterkenny, Donegal"],
    ],
    "a line with the employer and the town": [
      "Night Nurse\n\nHarbor Homes, Dubai\n\nYou care for people at night.\n",
      ["Dubai/AE-DU/AE: Dubai"],
    ],
    "a title in a town of the country of the text": [
      "Bus driver in Peterborough\n\n£13.50 an hour\n",
      ["Peterborough/GB-ENG/GB: Peterborough"],
    ],
    "a line of cities that tell each other's country": [
      "Welder\n\nChennai, Bengaluru, Hyderabad\n",
      ["Chennai/IN-TN/IN: Chennai", "Bengaluru/IN-KA/IN: Bengaluru", "Hyderabad/IN-TS/IN: Hyderabad"],
    ],
    "a street without a postal code": [
      posting("Applications are at the courthouse, 101 Main Street, Baker City, Oregon."),
      ["Baker City/US-OR/US: Baker City, Oregon"],
    ],
    "no office of a list at the end of a page": [
      `# Welder\n\n${"You weld pipes.\n\n".repeat(24)}Leeds\n\nBerlin\n\nTokyo\n\nChicago\n`,
      [],
    ],
    "no other job at the end of a page": [
      `# Welder\n\n${"You weld pipes.\n\n".repeat(24)}Cook | Salem, OR\n\nBaker | Reno, NV\n\nNurse | Boise, ID\n`,
      [],
    ],
    "a sentence about the role that speaks of clients first": [
      posting("To be near our clients, we ask that this role is based in Cincinnati, OH."),
      ["Cincinnati/US-OH/US: Cincinnati, OH"],
    ],
    "where somebody will be based": [
      posting("Welder 1 will be based in Norwich, welder 2 will be based in Sheffield."),
      ["Norwich/GB-ENG/GB: Norwich", "Sheffield/GB-ENG/GB: Sheffield"],
    ],
    "what lies in a town": [
      `${posting("Sydney NSW")}Located at Keyhaven Hills School, Oakford, NSW.\n`,
      ["Sydney/AU-NSW/AU: Sydney NSW", "Oakford/AU-NSW/AU: Oakford, NSW"],
    ],
    "an employer with a full stop in its name": [
      "# Welder\n\nKeyhaven Pipes, Inc. • Idaho • via a board\n\nYou weld.",
      ["null/US-ID/US: Idaho"],
    ],
    "a form that asks who can come": [
      `${posting("Free bread")}Ability to commute:\n\n- Halifax, NS B3H 1A1: reliably commute or plan to relocate (required)\n`,
      ["Halifax/CA-NS/CA: Halifax, NS"],
    ],
    "a city, its region and its country without commas": [
      posting("Toronto Ontario Canada"),
      ["Toronto/CA-ON/CA: Toronto Ontario Canada"],
    ],
    "the hospital of a town": [
      posting(
        "Location: Norwich Royal Hospital, NR4 7UY\n\nThe NHS nurse will be busy. The candidate will be based at Norwich Royal Hospital.",
      ),
      ["Norwich/null/GB: Norwich"],
    ],
    "a town that could lie in two countries, of which the text names one": [
      posting("You will be based in Heidelberg. The law of Germany holds."),
      ["Heidelberg/DE-BW/DE: Heidelberg"],
    ],
    "a smaller town of Europe": [posting("This role is based in Tübingen."), ["Tübingen/DE-BW/DE: Tübingen"]],
    "a list in which small words precede no more than the first": [
      posting("You will work in our Leeds office, with offices in London, Paris, Berlin and Madrid."),
      ["Leeds/GB-ENG/GB: Leeds"],
    ],
    "a place after an emoji": [
      posting("📍 Location: Leeds, United Kingdom"),
      ["Leeds/GB-ENG/GB: Leeds, United Kingdom"],
    ],
    "an emoji that stands for the label": [posting("📍 Berlin, Germany"), ["Berlin/DE-BE/DE: Berlin, Germany"]],
    "two towns with postal codes": [
      posting("We have positions for packers available in Mareeba 4880 and Tully 4854, Far North Queensland."),
      ["Mareeba/AU-QLD/AU: Mareeba", "Tully/AU-QLD/AU: Tully 4854, Far North Queensland"],
    ],
    "a town and its state without a comma": [
      posting("We require pickers to harvest apples in Devonport Tasmania and the surrounding areas."),
      ["Devonport/AU-TAS/AU: Devonport Tasmania"],
    ],
    "where an opportunity has arisen": [
      posting("An opportunity has arisen for a cook in Glasgow."),
      ["Glasgow/GB-SCT/GB: Glasgow"],
    ],
    "a location of work": [posting("Location of work: Leeds"), ["Leeds/GB-ENG/GB: Leeds"]],
    "whom the job serves": [
      posting("This new opportunity serves Walsall and the wider communities."),
      ["Walsall/GB-ENG/GB: Walsall"],
    ],
    "an established employer": [
      posting("Redmire Air Inc. is an established maker of fans located in Cambridge, Ontario."),
      ["Cambridge/CA-ON/CA: Cambridge, Ontario"],
    ],
    "a house in which the office is": [
      posting("Our office is conveniently located in the Harbor Hill Center in San Diego."),
      ["San Diego/US-CA/US: San Diego"],
    ],
    "a field with words behind the town": [
      posting("Location: Redmire, and wider as we grow."),
      ["Redmire/null/null: Redmire"],
    ],
    "two offices of the employer": [
      posting("This role will be split between our Leeds and York offices."),
      ["Leeds/GB-ENG/GB: Leeds", "York/GB-ENG/GB: York"],
    ],
    "a label whose line was joined to others": [
      posting("You write letters at a desk above the river Location Silsden, Yorkshire (3 days) Closing Date 28th May"),
      ["Silsden/GB-ENG/GB: Silsden, Yorkshire"],
    ],
    "a field into which a sentence runs": [
      posting(
        `Location: Remote, Berlin To carry out the project we are looking for a clerk. ${"You write letters. ".repeat(20)}`,
      ),
      ["Berlin/DE-BE/DE: Berlin"],
    ],
    "a town at the end of a text without line breaks": [
      posting(
        `${"You write letters to people. ".repeat(9)}Skills Word Excel Software Engineering Seattle, Washington Languages`,
      ),
      ["Seattle/US-WA/US: Seattle, Washington"],
    ],
    "a state and the country on a line": [
      "Office Clerk\n\nTexas, United States\n\nYou write letters to those who ask for help.",
      ["null/US-TX/US: Texas, United States"],
    ],
    "a city and its county on a line": [
      "Office Clerk\n\nLeeds, West Yorkshire\n\nYou write letters to those who ask for help.",
      ["Leeds/GB-ENG/GB: Leeds, West Yorkshire"],
    ],
    "a county and its region on a line": [
      "Office Clerk\n\nKent, South East England\n\nYou write letters to those who ask for help.",
      ["null/GB-ENG/GB: Kent, South East England"],
    ],
    "a region with an aside": [
      "Office Clerk\n\nShropshire, West Midlands (Region)\n\nYou write letters to those who ask for help.",
      ["null/GB-ENG/GB: Shropshire, West Midlands"],
    ],
    "a name that a form has written twice": [
      "Office Clerk\n\nitaly, Italy\n\nYou write letters to those who ask for help.",
      ["null/null/IT: italy, Italy"],
    ],
    "a city with the area around it": [
      "Office Clerk\n\nDayton Metropolitan Area\n\nYou write letters to those who ask for help.",
      ["Dayton/US-OH/US: Dayton"],
    ],
    "an area with several cities": [
      "Office Clerk\n\nGreater Palm Bay-Melbourne-Titusville Area\n\nYou write letters to those who ask for help.",
      ["Palm Bay/US-FL/US: Palm Bay-Melbourne-Titusville"],
    ],
    "the middle of a city": [
      "Office Clerk\n\nBelgravia, Central London\n\nYou write letters to those who ask for help.",
      ["London/GB-ENG/GB: Belgravia, Central London"],
    ],
    "an island": [
      "Office Clerk\n\nJersey, Channel Islands\n\nYou write letters to those who ask for help.",
      ["null/null/JE: Jersey"],
    ],
    "a title that ends with its town": [
      "# Night Porter Harrogate\n\nYou open doors for £12 an hour.",
      ["Harrogate/GB-ENG/GB: Harrogate"],
    ],
    "a title with a town behind a hyphen": ["# Data Clerk -Seattle\n\nYou file data.", ["Seattle/US-WA/US: Seattle"]],
    "the client of an agency": [
      "# Clerk\n\nMy client is a small firm based in Harrogate. You get £12 an hour.",
      ["Harrogate/null/GB: Harrogate"],
    ],
    "a client in a town": [
      "# Clerk\n\nHarbor Pine has a client in Atlanta, GA that is seeking a clerk.",
      ["Atlanta/US-GA/US: Atlanta, GA"],
    ],
    "the office to which one reports": [
      "# Clerk\n\nThis position is required to report to our office in Conway, AR full time.",
      ["Conway/US-AR/US: Conway, AR"],
    ],
    "an office in brackets": ["# Clerk\n\nYou commute to our office (Austin, TX).", ["Austin/US-TX/US: Austin, TX"]],
    "their branch in a town": [
      "# Clerk\n\nHarbor Pine has an opening for a clerk at their Marietta, GA location.",
      ["Marietta/US-GA/US: Marietta, GA"],
    ],
    "an office in a part of a city": [
      "# Clerk\n\nYou like in-person work five days a week in our SoHo NYC office.",
      ["New York/US-NY/US: NYC"],
    ],
    "a campus": [
      "# Clerk\n\nThe School of Letters on the Downtown Phoenix campus of Redmire University seeks a clerk.",
      ["Phoenix/US-AZ/US: Phoenix"],
    ],
    "a duty in capitals before an aside": [
      "# Clerk\n\nMUST BE LOCATED IN SAN FRANCISCO, CA (or nearby)",
      ["San Francisco/US-CA/US: SAN FRANCISCO, CA"],
    ],
    "a town behind the noun of a title": [
      "# Night Porter Astoria, N.Y.\n\nYou carry bags.",
      ["Astoria/US-NY/US: Astoria, N.Y."],
    ],
    "the city of London": [posting("Location: City of London (EC1V)"), ["London/GB-ENG/GB: City of London"]],
    "the town of a university that names no other": [
      "# Clerk\n\nUniversiteit Utrecht is seeking a clerk. You file letters.",
      ["Utrecht/null/NL: Utrecht"],
    ],
    "the town that employs": [
      "# Clerk\n\nCity of Seattle\n\nThe City of Seattle is an equal opportunity employer. You file letters.",
      ["Seattle/US-WA/US: Seattle"],
    ],
    "a town whose state stands behind it elsewhere": [
      "# Clerk\n\nOur mill in Delta BC makes flour in Canada. We are looking for a clerk to join our Delta team.",
      ["Delta/CA-BC/CA: Delta"],
    ],
    "a part of a state that has a name": [posting("Location: Bay Area, CA"), ["null/US-CA/US: Bay Area, CA"]],
    "a street whose town is left out": [posting("Location: 100 Church St., N.Y."), []],
    "the district that is a city": [posting("Location: D.C. metro area"), ["Washington/US-DC/US: D.C."]],
    "the surroundings of a city with a hyphen": [
      posting("This position is full-time and based in the metro-Atlanta area."),
      ["Atlanta/US-GA/US: Atlanta"],
    ],
    "a country behind a hyphen": [
      "# Clerk\n\nHarbor Pine\nRemote- US\n\nYou file letters all day long and sing.",
      ["null/null/US: US"],
    ],
    "what stands among the benefits": [
      "# Clerk\n\nYou file letters.\n\n## Benefits\n\n- Remote work anywhere in the U.S.\n- Lunch",
      ["null/null/US: U.S."],
    ],
    "the offices in which people sit": [
      posting("The role is based on-site at the Harbor Foundation offices in Chicago."),
      ["Chicago/US-IL/US: Chicago"],
    ],
    "the place behind a title without a noun of a job": [
      "Kites and ocean waves (Utrecht, The Netherlands)\nHarbor Pine\n\nYou fly kites over the sea.",
      ["Utrecht/null/NL: Utrecht, The Netherlands"],
    ],
    "the line above the title": ["Redmire Grill, Leeds\nNight Cook\n\nYou cook.", ["Leeds/GB-ENG/GB: Leeds"]],
  };
  for (const [what, [text, places]] of Object.entries(READS))
    it(`from ${what}: it reads ${places.join(" and ") || "none"}`, () => assert.deepEqual(placesOf(text), places));

  const IGNORES: Record<string, string> = {
    "a town that is some hours away": "You live less than 2 hours from Chicago and file letters.",
    "where a firm was founded": "Harbor Pine was founded in Salem, Oregon.",
    "the home of a founder": "It all began when two friends met a guest in their San Francisco home.",
    "a farm of long ago": "Our founder grew up on a Wisconsin dairy farm.",
    "where nobody can be hired": "We cannot hire in Canada.",
    "headquarters and offices of the company":
      "Our global headquarters are in Los Angeles and Singapore, and our offices include London and Dublin.",
    "where the company began": "The firm was founded in Boston and is headquartered in Chicago, Illinois.",
    laws: "We follow the Los Angeles County Fair Chance Ordinance and the California Fair Chance Act.",
    "newspapers and universities":
      "You have written for the New York Times or studied at the University of Washington.",
    "permission to work": "You must be authorized to work in the United States.",
    markets: "You have experience with clients in Germany and France.",
    "several places of the employer": "We are located in Leeds. Our shop is in York.",
    "a head office": "Our head office is located in Leeds, and we have shops everywhere.",
    "the employer of people who work from home": "This role is fully remote. We are based in Leeds.",
    "whom one reports to": "You report to the London team.",
    months: "The job starts in March and ends in August.",
    "parts of a company": "You will be based in Engineering and work with Sales.",
    "customers in a town": "You visit customers located in Leeds.",
    "an office in a country": "You join our US headquarters team.",
    "a street": "Location: Harley Street",
    "a centre for people": "Centre: Harbor Pine Medical Centre",
    "the centre of what one does": "Our centre: people and bread.",
    grades: "Level - GS-14-15",
    "kinds of doctors": "You hold an MD, PA or MS degree in nursing.",
    degrees: "You supervise MSc, MA and PhD students.",
    "two places of which nothing is said": "You write to Reno, Nevada, and to Boise, Idaho.",
    "where one has worked": "Experience in Leeds, Paris",
    "those who are served": "Covering Kent, Surrey and Sussex",
    "an office of the head": "Head office: Chicago, Illinois",
    "a new house of the employer": "Our offices will be based in Leeds, London and Paris.",
    "the role of a client": "Our clients say where their work is based in Leeds.",
    "a hospital that is named for a town": "You have worked at Norwich Royal Hospital.",
    "a person named as a town": "You read Lund and Pisa on welding.",
    "those who commute": "Our customers commute: they like it.",
    "names with capitals": "Austin Chelsea Madison Sydney",
    "names with one place": "Keyhaven Harbor Pipes Toronto Ontario Canada",
    "a team elsewhere": "You collaborate with the team in Oslo, Norway.",
    "brands of a country": "You work with some of the top brands in South Africa.",
    "a town that one serves": "Our bank serves Paris and Rome.",
    "where the employer began": `${"You write letters to people. ".repeat(9)}Founded in Seattle, Washington in 1990.`,
    "figures with four digits": "You file forms 4880 and 4854, Paid monthly.",
    "small words": "Most of it is paid, and como is a word.",
  };
  for (const [what, text] of Object.entries(IGNORES))
    it(`in a sentence about ${what}: it ignores the places`, () => assert.deepEqual(placesOf(posting(text)), []));

  for (const line of ["Night Nurse, TX", "Rest of the World", "Sales Region", "Nursing Home, TX", "Tyne and Harbor"])
    it(`on the line “${line}”: it ignores that a part may be a place`, () =>
      assert.deepEqual(placesOf(`Office Clerk\n\n${line}\n\nYou write letters to those who ask for help.`), []));

  it("of a title with a state of another country than the text: it ignores the state", () =>
    assert.deepEqual(placesOf("Educator - Virginia\n\nWe have been in Australian towns for years."), []));

  it("from a list of more cities than a line holds: it reads each", () => {
    const cities = ["Atlanta, GA", "Austin, TX", "Boston, MA", "Charlotte, NC", "Chicago, IL", "Cincinnati, OH"];
    const more = ["Cleveland, OH", "Dallas, TX", "Detroit, MI", "Houston, TX", "Miami, FL", "Seattle, WA"];
    const text = `# Clerk\n\nYou must live near one of the following cities: ${[...cities, ...more].join("; ")}.`;
    assert.equal(placesOf(text).length, 12);
  });

  it("from what is paid in each town: it reads the towns where nothing else names one", () => {
    const lines = "You file letters and answer them.\n\n".repeat(16);
    const pay = "USA, NY, New York - 104,900.00 - 179,500.00 USD\n\nUSA, TX, Irving - 95,400.00 - 163,200.00 USD";
    assert.deepEqual(
      placesOf(`# Clerk\n\n${lines}${pay}\n\n${lines}`).map((place) => place.split(":")[0]),
      ["New York/US-NY/US", "Irving/US-TX/US"],
    );
  });
});
