import { conflictingArrangement } from "../../../server/src/core/rules/requirements/conflicting-arrangement";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingArrangement, {
  flags: {
    "hours that are not flexible say nothing of the place": `
# Teacher (Hybrid)

You teach. This is a remote position but the hours are not flexible.
                     ^^^^^^^^^^^^^^^ conflict
`,
    "a home and an office": `
# Baker

This job can be done entirely from your home.

## Duties

- Bake bread

You must come to the office on Mondays, Tuesdays and Wednesdays.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict ->  | ## Duties⏎⏎- Bake bread⏎⏎You must come to the office on Mondays, Tuesdays and Wednesdays
`,
    "home-based, and weekdays at the desk": `
# Menu writer

We are looking for a remote-based menu writer.

Attendance at our head office is required on Tuesdays and Thursdays.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "a label, and work from the office": `
# Menu writer

Work mode: WFH

## Requirements

- Must be willing to work 5 days from office
                          ^^^^^^^^^^^^^^^^^^ conflict
`,
    "a duty to live nearby": `
# Menu writer

Remote

You are required to live within 25 miles of Leeds.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "remote, and days in the office": `
# Baker

This is a fully remote position.

- You must come in to our office three days a week
@document conflict
`,
    "a place in the heading and a daily commute": `
# Cake designer

Location: Remote

## Requirements

- Must be able to commute to our bakery every day
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "no remote work after all": `
# Menu writer (Remote)

You plan our menus. Remote work is not available.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "a field that says no, and work from home": `
# Menu writer

Remote position: No

You will work from home.
^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "hybrid, and every day on site": `
# Menu writer

This is a hybrid role. You must work on-site five days a week.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
  },
  ignores: {
    "a role of two trades":
      "# Baker\n\nJob type: Onsite\n\nThis hybrid role combines baking with the accounts of the mill.",
    "flexible working, which leaves the place open":
      "# Teacher (Hybrid)\n\nYou teach. This remote position is flexible.",
    "how often": `# Baker

This is a hybrid position.

You are expected to work on-site frequently before the holidays.`,
    "a field that says no": "# Baker\n\nRemote Position: No\n\nThis is an in-person position.",
    "no need to move": "# Baker\n\nThis is a fully remote position.\n\nThere is no need to relocate.",
    "hours of a time zone":
      "# Baker\n\nThis is a fully remote position.\n\nYou must be within two hours of Central European Time.",
    "an officer":
      "# Baker\n\nThis is a fully remote position.\n\nYou will report to the chief operating officer five days a week.",
    "a remote company": "# Baker\n\nWe became a fully remote company in 2021.\n\nThis is an on-site position.",
    "leave to work at home later":
      "# Baker\n\nThis is an on-site position.\n\nHome working is available once you have passed probation.",
    "a hybrid job with its days": "# Baker\n\nThis is a hybrid role: three days a week in the office, two from home.",
    "a choice": "# Baker\n\nThis is a remote position.\n\nYou can work remotely or from our office five days a week.",
    "a team elsewhere": "# Baker\n\nThis is an on-site position.\n\nOur remote team in Leeds helps you with recipes.",
    "a visit now and then":
      "# Baker\n\nThis is a fully remote position.\n\nYou come to the office twice a year for our retreat.",
    "remote ovens": "# Baker\n\nThis is an on-site position. You look after ovens at remote sites.",
    "each role for itself":
      "# Jobs\n\n## Senior Baker\n\nThis is a fully remote position.\n\n## Junior Baker\n\nThis is an on-site position.",
  },
});
