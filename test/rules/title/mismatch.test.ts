import { mismatch } from "../../../server/src/core/rules/title/mismatch";
import { describeRule } from "../../support/describe-rule";

describeRule(mismatch, {
  flags: {
    "a level that the title shortens": {
      text: `
# Sr. Pastry Baker

As a Pastry Baker, you will bake.
     ^^^^^^^^^^^^ dropped
`,
      fixed: "# Sr. Pastry Baker\n\nAs a Senior Pastry Baker, you will bake.\n",
    },
    "another role in the line that names it": `
# Outreach Director

**Job title:** Finance Director
               ^^^^^^^^^^^^^^^^ role

You will lead.
`,
    "the words of the role in another order": `
# Senior Programme Analyst

The Senior Analyst Programmer will write code.
    ^^^^^^^^^^^^^^^^^^^^^^^^^ role
`,
    "another level": `
# Pastry Baker

We are looking for a Junior Pastry Baker to join our team.
                     ^^^^^^^^^^^^^^^^^^^ level
`,
    "a level that the text nowhere names": {
      text: `
# Senior Pastry Baker

As a Pastry Baker, you will bake.
     ^^^^^^^^^^^^ dropped
`,
      fixed: "# Senior Pastry Baker\n\nAs a Senior Pastry Baker, you will bake.\n",
    },
    "a level behind another article": {
      text: `
# Senior Oven Engineer

As an Oven Engineer, you will build ovens.
      ^^^^^^^^^^^^^ dropped
`,
      fixed: "# Senior Oven Engineer\n\nAs a Senior Oven Engineer, you will build ovens.\n",
    },
  },
  ignores: {
    "the title of somebody who answers questions":
      "# Night Shift Baker\n\nFor more call:\n\nAda Brook\n\nJob title: Superintendent Miller\n\nEmail address: ada@mill.example",
    "a rank before the same role":
      "# Bread Collection Manager\n\nJob Title: Associate Director - Bread Collection Manager",
    "the same role": "# Senior Pastry Baker\n\nAs a Senior Pastry Baker, you will bake. The Baker will also teach.",
    "the same role in capitals": "# PASTRY BAKER\n\nThe Pastry Baker will bake.",
    "an earlier job": "# Pastry Baker\n\nYou have experience as a Senior Pastry Baker at a hotel.",
    "a colleague": "# Pastry Baker\n\nYou report to the Bakery Manager. The Bakery Manager will teach you.",
    "an official title that says the same": "# Bread Director GS15\n\n**Job title:** Bread Director GS15",
    "levels of a family of jobs": "# Pastry Baker\n\n## Senior Pastry Baker\n\nThe Senior Pastry Baker will teach.",
  },
});
