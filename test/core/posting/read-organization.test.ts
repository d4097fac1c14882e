import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { readOrganization } from "../../../server/src/core/posting/read-organization";

/** The employer and the words at its span. */
function employerOf(text: string): readonly [string, string] | null {
  const found = readOrganization(buildOutline(text, parseBlocks(text)));
  return found && [found.value, text.slice(found.span.start, found.span.end)];
}

describe("the organisation", () => {
  const READS: Record<string, readonly [text: string, name: string]> = {
    "a labelled line": ["# Clerk\n\nCompany: Northwind Freight\nLocation: Leeds", "Northwind Freight"],
    "a heading about it": ["# Clerk\n\n## About Northwind\n\nWe move boxes.\n", "Northwind"],
    "what it says of itself": [
      "# Clerk\n\nAt Northwind, we move boxes. Northwind is an equal opportunity employer.",
      "Northwind",
    ],
    "the way it is written most": [
      "# Clerk\n\nJoin us at North Wind. NorthWind is hiring. At NorthWind, we move boxes. NorthWind is a leading freight company.",
      "NorthWind",
    ],
    "a city": [
      "CLERK\n\nDUTIES\n\nFiles papers.\n\nThe City of Springfield does not discriminate on the basis of disability.",
      "City of Springfield",
    ],
    "an agency below the title": [
      "# Clerk\n\nForest Roads Office, Department of Forests\n\nSalary: $50,000",
      "Forest Roads Office, Department of Forests",
    ],
    "what stands behind the title with which a text opens": [
      "Records Clerk, Harbor State Board of Parks, Ohio — The clerk keeps the records of the parks and answers the letters of everybody who writes to the board.",
      "Harbor State Board of Parks",
    ],
    "a place behind its name": [
      "# Clerk\n\nNorthwind, Inc. in St George, UT is looking for a clerk who files papers.",
      "Northwind, Inc.",
    ],
    "letters of which the text says more than of the name": [
      "# Clerk\n\nNational Kite Trust (NKT) has four shops. At NKT, we make kites. NKT is hiring.",
      "National Kite Trust",
    ],
    "an agency with its letters": [
      "# Clerk\n\nThis position is located within the National Kite Administration (NKA). NKA is hiring.",
      "National Kite Administration",
    ],
  };
  for (const [what, [text, name]] of Object.entries(READS))
    it(`from ${what}: it reads “${name}”`, () => assert.deepEqual(employerOf(text), [name, name]));

  const IGNORES: Record<string, string> = {
    "a text that names nobody": "# Data Engineer\n\nA Data Engineer builds pipelines. We offer good pay. Join us.",
    technologies:
      "# Data Engineer\n\nExperience with Python and Kubernetes. Python is a must. You work with Amazon Redshift.",
    "a county behind the title with which a text opens":
      "Truck Driver, Harbor County, Ohio – You drive a truck and are home on every weekend. The truck is new, and the roads are dry for most of the year.",
    "a field that says only what kind of body it is":
      "# Caretaker\n\nOrganisation: Schools\nPosition type: Permanent\n\nYou sweep.",
    "a contraction": "# Clerk\n\nWe'll be hiring in May. At our shop, we file papers.",
    "headings about the job": "# Clerk\n\n## About the Role\n\nYou file.\n\n## About You\n\nYou read.",
  };
  for (const [what, text] of Object.entries(IGNORES))
    it(`in ${what}: it ignores the capitals`, () => assert.equal(employerOf(text), null));
});
