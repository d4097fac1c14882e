import { missingLocation } from "../../../server/src/core/rules/structure/missing-location";
import { describeRule } from "../../support/describe-rule";

describeRule(missingLocation, {
  flags: {
    "no place": {
      text: `
# Baker
  ^^^^^ missing

## Responsibilities

- Bake bread

## Benefits

- Free bread
`,
      fixed:
        "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Location\n\n[city and region, or remote and from where]\n\n## Benefits\n\n- Free bread\n",
    },
  },
  ignores: {
    "a place": "# Baker\n\nLocation: Denver, Colorado\n\nYou bake bread.",
    "remote work": "# Recipe Editor\n\nThis is a fully remote position. You edit recipes.",
    "a place that is no town": "# Baker\n\n## Location\n\nOn board of our ships\n\n## Responsibilities\n\n- Bake bread",
    "a plan without it": { text: "# Baker\n\nYou bake bread.", config: { sections: { preset: "minimal" } } },
  },
});
