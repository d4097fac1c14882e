import { brokenNumbering } from "../../../server/src/core/rules/structure/broken-numbering";
import { describeRule } from "../../support/describe-rule";

describeRule(brokenNumbering, {
  flags: {
    "a number is skipped": {
      text: `
## Requirements

1) Bread
2) Butter
4) Jam
^^ gap
5) Milk
`,
      fixed: "## Requirements\n\n1) Bread\n2) Butter\n3) Jam\n4) Milk\n",
    },
    "a number stands twice": {
      text: `
1. Bread
2. Butter
2. Jam
^^ repeat
`,
      fixed: "1. Bread\n2. Butter\n3. Jam\n",
    },
    "the list starts in the middle": {
      text: `
You will

2. bake bread, and
^^ start
3. sell it.
`,
      fixed: "You will\n\n1. bake bread, and\n2. sell it.\n",
    },
  },
  ignores: {
    "a list of one above another list":
      "Questions\n\n1. Have you baked for two years?\n- Yes\n- No\n\nWhat to send us in one file.\n\n1. Your letter\n2. Your loaf",
    "a list without gaps": "1. Bread\n2. Butter\n3. Jam",
    "all ones, as Markdown numbers by itself": "1. Bread\n1. Butter\n1. Jam",
    "two lists": "## Morning\n\n1. Bread\n2. Butter\n\n## Evening\n\n1. Jam\n2. Milk",
    "a list that goes on under the next heading": "## Morning\n\n1. Bread\n2. Butter\n\n## Evening\n\n3. Jam\n4. Milk",
    "text between the items": "1. Bread\n\nIt is brown.\n\n2. Butter\n\n- salted\n- sweet\n\n3. Jam",
    "numbers that count nothing": "12. Street\n\n45. Road",
    "a first number in marks of its own": "** 1.*\n- **Bread**\n\n**2. Butter**\n\n- salted\n\n**3. Jam**",
    "a list of its own inside an item":
      "1. Bread\n2. Butter, which is\n\n1. salted\n2. sweet\n3. brown\n4. cold\n\n3. Jam\n4. Milk",
    "one item alone": "4. Jam",
  },
});
