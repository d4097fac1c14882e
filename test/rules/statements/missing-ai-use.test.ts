import { missingAiUse } from "../../../server/src/core/rules/statements/missing-ai-use";
import { describeRule } from "../../support/describe-rule";

describeRule(missingAiUse, {
  flags: {
    "an employer who says that it uses AI": {
      text: `
# Baker

Location: Toronto, Ontario
                   ^^^^^^^ missing
`,
      options: { used: true },
      fixed: `# Baker

Location: Toronto, Ontario

## Use of AI in hiring

We use artificial intelligence to screen, assess or select applicants for this position.
`,
    },
    "an employer of whom it is not known": `
# Baker

Location: Toronto, Ontario

We bake rye and wheat bread.
                      ^^^^^ reminder
`,
  },
  ignores: {
    "a word about AI":
      "# Baker\n\nLocation: Toronto, Ontario\n\nWe use artificial intelligence to screen applications for this position.",
    "a word that there is none":
      "# Baker\n\nLocation: Toronto, Ontario\n\nArtificial intelligence is not used in the selection of candidates.",
    "New York City, where the posting is one of several ways": {
      text: "# Baker\n\nLocation: Brooklyn, NY\n\nYou bake bread.",
      options: { used: true },
    },
    "a day before the law": {
      text: "# Baker\n\nLocation: Toronto, Ontario\n\nYou bake.",
      config: { today: "2025-12-31" },
      options: { used: true },
    },
  },
});
