import { missingEmploymentType } from "../../../server/src/core/rules/structure/missing-employment-type";
import { describeRule } from "../../support/describe-rule";

describeRule(missingEmploymentType, {
  flags: {
    "no word of it": {
      text: `
# Baker
  ^^^^^ missing

## Responsibilities

- Bake bread
`,
      fixed:
        "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Employment type\n\n[full-time or part-time, permanent or until when]\n",
    },
    "others who are permanent": `
# Baker
  ^^^^^ missing

You lead three permanent bakers, and you may be offered a permanent home above the shop.
`,
    "a few hours of something else": `
# Baker
  ^^^^^ missing

You meet the millers 2 hours a week.
`,
  },
  ignores: {
    "what stands between marks": "# Baker\n\nLeeds / Full-time / Mornings\n\nYou bake bread.",
    "a field without a colon": "# Baker\n\nEmployment Indicator Full Time\n\nYou bake bread.",
    "a status behind a dash": "# Baker\n\nGrade - 3\n\nStatus - Full Time\n\nYou bake bread.",
    "what several posts are": "# Bakers\n\nYou bake bread. These positions are part-time and paid by the week.",
    "hours on the line below": "# Baker\n\nYou bake bread.\n\nHours Per Week:\n40",
    "half hours": "# Baker\n\nYou bake bread. The usual hours are 37½ hours per week.",
    "a track to tenure": "# Lecturer in Baking\n\nThis tenure-track position is open to bakers.",
    "work for good from the first day": "# Baker\n\nWe offer PERMANENT employment from day 1 and free bread.",
    "a baker who is sought for good": "# Baker\n\nA baker is required for a permanent position in the mill.",
    "a project of some years": "# Baker\n\nThis is a 2-year project with the possibility of an extension.",
    "the hours of a week": "# Baker\n\n35 hours per week\n\nYou bake bread.",
    "a field for the hours": "# Baker\n\nHours: 37.5 per week\n\nYou bake bread.",
    "a line that says how long": "# Baker\n\nOpen-ended, in the old mill\n\nYou bake bread.",
    "somebody who stands in": "# Locum Baker\n\nYou are our locum baker at the mill.",
    "what an employee has": "# Baker\n\nAs a full-time employee you have free bread.",
    "how many months it lasts": "# Baker\n\nRYE / 6 MONTHS / LEEDS\n\nYou bake bread.",
    "one who works for oneself": "# Baker\n\nThis is a 1099 position. You bake bread.",
    "a job for good": "# Baker\n\nThis is a permanent role. You bake bread.",
    "a job for good, in other words": "# Baker\n\nYou join our team of bakers on a permanent basis.",
    "a line that says it": "# Baker\n\nEmployment type: Full-time\n\nYou bake bread.",
    "a sentence that says it": "# Baker\n\nThis is a part-time position. You bake bread.",
    "a section in words of its own":
      "# Baker\n\n## Employment type\n\nFrom the first frost to the last\n\n## Responsibilities\n\n- Bake bread",
  },
});
