import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../../server/src/core/posting/build-posting";

/** The facts of a page in a line: places, types, arrangement, employer, last day. */
function factsOf(text: string): string {
  const posting = buildPosting(buildOutline(text, parseBlocks(text)));
  const places = posting.locations.map(({ city, region, country }) => [city, region, country].join("/"));
  const types = posting.employmentTypes.map(({ value }) => value);
  return [
    places.join("; "),
    types.join(", "),
    posting.workArrangement?.value ?? "",
    posting.organization?.value ?? "",
    posting.validThrough?.value ?? "",
  ].join(" | ");
}

const BODY = "\n\nYou weld pipes of all sizes, and you like fire.\n";

describe("pages as job boards print them", () => {
  const READS: Record<string, readonly [text: string, facts: string]> = {
    "an address below the title": [
      `Class Teacher\nOakfield Primary School\n12 Mill Road SW, Edmonton, AB T6W 1A7${BODY}`,
      "Edmonton/CA-AB/CA |  |  | Oakfield Primary School | ",
    ],
    "labels in lines of their own": [
      `Herbarium Keeper\nlocations\nPullman, WA\ntime type\nFull time\nposted on\nPosted Yesterday${BODY}`,
      "Pullman/US-WA/US | FULL_TIME |  |  | ",
    ],
    "labels before values without a colon": [
      `Sous Chef\nHarbor Hotels · Bengaluru, Karnataka, India\n\nPosting Date Jun 02, 2026\nJob Number 2209\nSchedule Full-Time\nLocated Remotely? N${BODY}`,
      "Bengaluru/IN-KA/IN | FULL_TIME | onsite | Harbor Hotels | ",
    ],
    "a value that looks like a heading": [
      `Plumber\n\nJob details\n\nJob Type\n\nFull-time\n\nWe seek a plumber for our branch, and we mean it.${BODY}`,
      " | FULL_TIME |  |  | ",
    ],
    "a question of a form and its answer": [
      `Tutor\n\nFull Time or Part Time Part Time${BODY}`,
      " | PART_TIME |  |  | ",
    ],
    "types in an item": [
      `Lecturer\n\nWe look for a lecturer.\n\n- Full time, fixed term to August 2028 (2.5 years)\n- Balanced load${BODY}`,
      " | FULL_TIME, TEMPORARY |  |  | ",
    ],
    "a type alone on its line, far from the title": [
      `Welder\n\nWe have built ships for a hundred years.\n\nWe are proud of each of them.\n\nCome and see.\n\nFull-Time${BODY}`,
      " | FULL_TIME |  |  | ",
    ],
    "a year in the first instance": [
      `Research Associate\n\nThe position is for one-year in the first instance.${BODY}`,
      " | TEMPORARY |  |  | ",
    ],
    "days here and days at home": [
      `Fundraiser\n\nLocation\nKeyhaven, Yorkshire (3-4 days per week)\n\nHome-based (1-2 days per week)${BODY}`,
      "Keyhaven/GB-ENG/GB |  | hybrid |  | ",
    ],
    "a city and a state in two lines": [
      `Clerk\nCity: Fremont\nState: California${BODY}`,
      "Fremont/US-CA/US |  |  |  | ",
    ],
    "a town that no list has": [
      `Receptionist\nLocation: Keyhaven\nHours: 20 per week${BODY}`,
      "Keyhaven// |  |  |  | ",
    ],
    "a place before based": [
      `Clerk\n\nThis is a Rochester, MN based position and is not remote eligible.${BODY}`,
      "Rochester/US-MN/US |  | onsite |  | ",
    ],
    "where one is based in a house": [
      `Nurse\n\nYou will be based in a Day Service in Cardiff.${BODY}`,
      "Cardiff/GB-WLS/GB |  |  |  | ",
    ],
    "a state and a city in it": [`Field Organizer (Reno, NV)\nLocation: Nevada${BODY}`, "Reno/US-NV/US |  |  |  | "],
    "a firm of partners": [
      `Attorney\n\nMiller, Webb & Stone, P.C. is a boutique law firm.${BODY}`,
      " |  |  | Miller, Webb & Stone, P.C | ",
    ],
    "a firm with a stop behind its form": [
      `Fitter\n\nJ&K Heating and Cooling Inc. is a rapidly growing local company.${BODY}`,
      " |  |  | J&K Heating and Cooling Inc. | ",
    ],
    "a name in small letters below the title": [
      `Junior Baker\nharborloaf\nLeeds, UK\n\nharborloaf is a bakery that bakes bread for cafes.${BODY}`,
      "Leeds/GB-ENG/GB |  |  | harborloaf | ",
    ],
    "a hospital behind the title": [
      `Nurse - Riverside Community Hospital\nSpringfield, OH${BODY}`,
      "Springfield/US-OH/US |  |  | Riverside Community Hospital | ",
    ],
    "a bare name among pounds": [
      `Research Nurse\n£35,000 to £40,000 per annum\nFull-time\nCambridge\nClosing date: 12 March 2026${BODY}`,
      "Cambridge/GB-ENG/GB | FULL_TIME |  |  | 2026-03-12",
    ],
    "a place in a sentence in capitals": [
      `Assistant Manager\nTHIS POSITION IS BASED IN LEEDS${BODY}`,
      "Leeds/GB-ENG/GB |  |  |  | ",
    ],
    "the one house of the employer": [
      `Nurse\n\nOur clinic is conveniently located in Harbor County, Ohio.${BODY}`,
      "/US-OH/US |  |  |  | ",
    ],
    "our office in a letter": [
      `We are looking for a bookkeeper (20 hrs/week) at our office in Portland, Oregon.${BODY}`,
      "Portland/US-OR/US |  |  |  | ",
    ],
    "an employer before its town and state": [
      `Barista (Part-Time)\nHarbor Coffee, New York, NY${BODY}`,
      "New York/US-NY/US | PART_TIME |  | Harbor Coffee | ",
    ],
    "a type behind the pay": [
      `Office Administrator\nHarbor Pine\nSpringfield, IL 62701\n$18 - $20 an hour - Full-time${BODY}`,
      "Springfield/US-IL/US | FULL_TIME |  | Harbor Pine | ",
    ],
    "a remote place and a hybrid workplace": [
      `Software Engineer\nLocations: Austin, Texas; Remote, USA\nWorkplace: Hybrid${BODY}`,
      "Austin/US-TX/US; //US |  | hybrid |  | ",
    ],
    "a deadline below its label": [`Clerk\n\nClosing date\n15 March 2026${BODY}`, " |  |  |  | 2026-03-15"],
    "a deadline in capitals over two lines": [
      `Clerk\n\nAPPLICATIONS FOR THIS POSITION CLOSE AT\nMIDDAY ON WEDNESDAY, 4 FEBRUARY 2026${BODY}`,
      " |  |  |  | 2026-02-04",
    ],
  };
  for (const [name, [text, facts]] of Object.entries(READS))
    it(`with ${name}: it reads ${facts}`, () => {
      assert.equal(factsOf(text), facts);
    });

  const IGNORES: Record<string, string> = {
    "a department in the place of a place": `Nurse\n\nLocation: Radiology${BODY}`,
    "words in the place of a place": `Nurse\n\nLocation: Main Hospital Campus${BODY}`,
    "a section below the label of a place": `Nurse\n\nLocation\n\nSchedule${BODY}`,
    "places of clients": `Clerk\n\nOur clients include a Paris-based company.${BODY}`,
    "employees who work full time": `Clerk\n\nFull time students are welcome. Part-time staff get fewer days.${BODY}`,
    "limits of remote work": `Clerk\nRemote: No more than two days${BODY}`,
    "leave to work": `Clerk\n\nApplicants for this position must be authorized to work in the United States.${BODY}`,
    "the head office": `Clerk\n\nOur head office is located in Leeds, and we have shops everywhere.${BODY}`,
    "a group that has no name": `An excellent expanding Nursing Group is recruiting porters.${BODY}`,
    "a day before which nobody can apply": `Clerk\n\nYou will not be able to submit an application until Monday, August 10, 2026.${BODY}`,
  };
  for (const [name, text] of Object.entries(IGNORES))
    it(`with ${name}: it ignores them`, () => {
      assert.equal(factsOf(text), " |  |  |  | ");
    });
});
