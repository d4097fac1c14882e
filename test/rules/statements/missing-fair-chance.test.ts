import { missingFairChance } from "../../../server/src/core/rules/statements/missing-fair-chance";
import { describeRule } from "../../support/describe-rule";

describeRule(missingFairChance, {
  flags: {
    "a job in San Francisco": {
      text: `
# Baker

Location: San Francisco, California
                         ^^^^^^^^^^ missing
`,
      fixed: `# Baker

Location: San Francisco, California

## Fair chance

Pursuant to the San Francisco Fair Chance Ordinance, we will consider for employment qualified applicants with arrest and conviction records.
`,
    },
    "a job in a part of the City of Los Angeles": `
# Baker

Location: Van Nuys, CA
                    ^^ missing
`,
    "a place outside of the cities of Los Angeles County": `
# Baker

Location: Marina del Rey, CA
                          ^^ missing
`,
    "a statement for another place alone": `
# Baker

Location: San Francisco, CA

Qualified applicants with arrest or conviction records will be considered under the Los Angeles County Fair Chance Ordinance.

@document missing
`,
    "a section of the same name without a word": `
# Baker

Location: San Francisco, CA

## Fair chance

[statement]
@document missing
`,
  },
  ignores: {
    "the statement of the place":
      "# Baker\n\nLocation: San Francisco, CA\n\nPursuant to the San Francisco Fair Chance Ordinance, we will consider qualified applicants with arrest and conviction records.",
    "a statement that names no place":
      "# Baker\n\nLocation: Los Angeles, CA\n\nWe consider qualified applicants with criminal histories, consistent with the law.",
    "a statement under the law of the state":
      "# Baker\n\nLocation: Los Angeles, CA\n\nWe consider applicants with criminal histories in line with the California Fair Chance Act.",
    "a section in words of its own":
      "# Baker\n\nLocation: Los Angeles, CA\n\n## Fair chance\n\nA record does not shut you out here.",
    "a city of the county with no such law": "# Baker\n\nLocation: Pasadena, CA\n\nYou bake bread.",
    "a state whose law asks for no statement": "# Baker\n\nLocation: Sacramento, CA\n\nYou bake bread.",
    "an employer below the headcount": {
      text: "# Baker\n\nLocation: Los Angeles, CA\n\nYou bake bread.",
      config: { organization: { headcount: 9 } },
    },
    "the city as the employer": {
      text: "# Baker\n\nLocation: Los Angeles, CA\n\nYou bake bread for us.",
      config: { organization: { kind: "local" } },
    },
    "a day before the ordinance": {
      text: "# Baker\n\nLocation: Marina del Rey, CA\n\nYou bake bread.",
      config: { today: "2024-09-02" },
    },
    "a job that a law asks to check": "# Sitter\n\nLocation: San Francisco, CA\n\nLive Scan fingerprints are taken.",
    "where the company sits, and not the job":
      "# Baker\n\nOur bakery was founded in San Francisco.\n\nLocation: Austin, TX",
  },
});
