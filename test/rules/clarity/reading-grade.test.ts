import { readingGrade } from "../../../server/src/core/rules/clarity/reading-grade";
import { describeRule } from "../../support/describe-rule";

describeRule(readingGrade, {
  flags: {
    "long words in long sentences": `
# Baker
  ^^^^^ hard

Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. 
`,
  },
  ignores: {
    "plain sentences":
      "# Baker\n\nYou bake bread for our guests each day. You bake bread for our guests each day. You bake bread for our guests each day. You bake bread for our guests each day. You bake bread for our guests each day. You bake bread for our guests each day. You bake bread for our guests each day. You bake bread for our guests each day. You bake bread for our guests each day. You bake bread for our guests each day. ",
    "too little text":
      "# Baker\n\nOrganizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. Organizational responsibilities necessitate comprehensive interdisciplinary collaboration regarding international administrative infrastructure modernization. ",
  },
});
