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

const british = (line: string) => `Night Nurse\n\n${line}\n\nWe pay £14 an hour. You care for people who are ill.\n`;
const american = (line: string) => `Night Nurse\n\n${line}\n\nWe pay USD 30 an hour. You care for people.\n`;

describe("the one town of which a text speaks", () => {
  const READS: Record<string, readonly [text: string, places: readonly string[]]> = {
    "where meals are taken to": [
      american("Harbor Kitchen takes meals to children in Nashville's public schools."),
      ["Nashville/US-TN/US"],
    ],
    "where classes are held": [
      british("Lessons are on Monday mornings in Cambridge but there may be other needs."),
      ["Cambridge/GB-ENG/GB"],
    ],
    "where somebody lives whom one helps": [
      british("Our service user lives at home with his mother in Winsford."),
      ["Winsford/GB-ENG/GB"],
    ],
    "the heart of a town": [british("A modern place in the heart of Harlow."), ["Harlow/GB-ENG/GB"]],
    "around a town": [british("You see families around Chesterfield."), ["Chesterfield/GB-ENG/GB"]],
  };
  for (const [what, [text, places]] of Object.entries(READS))
    it(`it reads ${what}: ${places.join(" and ")}`, () => assert.deepEqual(placesOf(text), places));

  const IGNORES: Record<string, string> = {
    "the towns of two sentences": british("You see people in Harlow. You see people in Derby."),
    "a town where the firm began": american("We opened our doors in Seattle in 1990."),
    "a town where the tests are": american("The test will be held in Denver on May 4."),
    "a town behind a year": american("The tests are on March 4, 2027 in Denver."),
    "a town of customers": american("Our customers in Nashville love us."),
    "an office elsewhere": american("You talk with our offices in Nashville."),
    "the name of a firm": american("You grow at Phoenix with us."),
    "a plan that is named as a town": american("You may take classes in the Phoenix plan."),
    "a small town in a land of namesakes": american("You see people in Ashland."),
    "a town of a list": american("We see people in Seattle, Denver, and Phoenix."),
    "people with whom one works": british("You collaborate with the team in Oslo."),
    "where one has worked": british("You have worked in Harlow."),
    "where one studied": british("A degree from a school in Leeds helps."),
    "a street": british("You find us in Oxford Street."),
    prizes: american("We won an award as the best place in Denver."),
  };
  for (const [what, text] of Object.entries(IGNORES))
    it(`it ignores ${what}`, () => assert.deepEqual(placesOf(text), []));

  it("it reads the town of a field alone", () =>
    assert.deepEqual(placesOf(british("Location: Derby\n\nYou see people in Harlow.")), ["Derby/GB-ENG/GB"]));
});

describe("more ways of saying where", () => {
  const READS: Record<string, readonly [text: string, places: readonly string[]]> = {
    "the town behind the acres and the street of a school": [
      american("We are located on 1.5 acres at 12 Ridge Parkway in North Chesterfield, VA."),
      ["North Chesterfield/US-VA/US"],
    ],
    "out of where a firm works": [american("We are based out of Muncie, Indiana."), ["Muncie/US-IN/US"]],
    "to where one must live local": [
      american("You must live local to Los Angeles CA or be willing to relocate to the area."),
      ["Los Angeles/US-CA/US"],
    ],
    "where a role is open": [
      american("This role is open in our San Francisco, New York, or Remote locations."),
      ["San Francisco/US-CA/US", "New York/US-NY/US"],
    ],
    "opportunities in several towns": [
      british("We have 5 opportunities in: Margate, Gillingham and Sevenoaks."),
      ["Margate/GB-ENG/GB", "Gillingham/GB-ENG/GB", "Sevenoaks/GB-ENG/GB"],
    ],
    "areas that one covers": [
      british("A nurse covering the areas of Cheshunt and Waltham Cross."),
      ["Cheshunt/GB-ENG/GB", "Waltham Cross/GB-ENG/GB"],
    ],
    "the town of a prison": [british("A role has arisen at HMP Harbor, Milton Keynes."), ["Milton Keynes/GB-ENG/GB"]],
    "the town before its county": [
      british("You work at Pine Lodge, The Drive, Hellingly East Sussex, BN27 4ER."),
      ["Hellingly/GB-ENG/GB"],
    ],
    "a town behind a remote place of work": ["Clerk\n\nLocation: Remote -Chicago, IL\n", ["Chicago/US-IL/US"]],
    "a country that is told by its mark": [american("We seek a U.S.-based, fully remote baker."), ["null/null/US"]],
    "the country from all of which one works, among the perks": [
      "Clerk\n\nYou file letters.\n\nBenefits\n\n- Fully remote, work from anywhere in Australia\n- Good pay\n",
      ["null/null/AU"],
    ],
    "home in a country": [
      "Clerk\n\nLocation\n\nWork From Home United States\n\nDuties\n\n- Filing\n",
      ["null/null/US"],
    ],
    "the town behind a title with an aside": [
      "Electrician (homes) Tampa, FL\n\nYou repair wires.\n",
      ["Tampa/US-FL/US"],
    ],
    "a title's town with the word based": ["Clerk - Records (Charlotte Based)\n\nYou file.\n", ["Charlotte/US-NC/US"]],
    "the market next to it": [american("Nearest Major Market: Owensboro"), ["Owensboro/US-KY/US"]],
    "a city of the Philippines by its whole name": [
      "Clerk\n\nLocation: Davao City\n\nYou file.\n",
      ["Davao City/null/PH"],
    ],
    "a city by the name that it has at home": ["Clerk\n\nLocation: Wien\n\nYou file.\n", ["Wien/null/AT"]],
    "the town of an office beside its country": [
      "Clerk\n\nLocation: Hybrid, UK-based due to our rules. 2 days per week at our London office.\n",
      ["London/GB-ENG/GB"],
    ],
    "a company that leads and has a place": [
      british("A leading maker of ovens based in West Yorkshire is looking for a cook."),
      ["null/GB-ENG/GB"],
    ],
  };
  for (const [what, [text, places]] of Object.entries(READS))
    it(`it reads ${what}: ${places.join(" and ")}`, () => assert.deepEqual(placesOf(text), places));

  const IGNORES: Record<string, readonly [text: string, places: readonly string[]]> = {
    "no state in words on remote work": [
      "---\ntitle: Clerk\nlocation: United Kingdom - Remote OK\n---\n\nYou file.\n",
      ["null/null/GB"],
    ],
    "China behind Macau": ["Clerk of Records (Macau, China)\n\nYou file.\n", ["null/null/MO"]],
    "where a firm all started": [
      american("It all started in sunny San Diego, California when we saw what was missing."),
      [],
    ],
    "a law of a town": [american("Pursuant to Columbia, SC ordinance, we check records."), []],
    "states in which nobody is taken on": [
      american("We do not contract with tutors in: Alaska, California or Maine."),
      [],
    ],
    "a department before a county": [british("Ask the Director of Mental Health, Teesside, for more."), []],
    "a street before a postal code": [british("You are based at Pine Centre, Wellhouse Lane, EN5 3DJ."), []],
    "a state that looks like a word": ["Clerk\n\nLocation: Portland, OR 97201\n", ["Portland/US-OR/US"]],
    "a market beside the town": [american("Location: Reno, NV\n\nNearest Major Market: Sacramento"), ["Reno/US-NV/US"]],
  };
  for (const [what, [text, places]] of Object.entries(IGNORES))
    it(`it ignores ${what}`, () => assert.deepEqual(placesOf(text), places));
});
