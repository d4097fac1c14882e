import { conflictingSchedule } from "../../../server/src/core/rules/requirements/conflicting-schedule";
import { describeRule } from "../../support/describe-rule";

describeRule(conflictingSchedule, {
  flags: {
    "free weekends, and a rota": `
# Baker

Weekends are always free.

- Must work one weekend per month
  ^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "five days out of seven": `
# Baker

Hours: Monday to Friday

The rota is five days over seven.
            ^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "weekdays and weekends": `
# Baker

Schedule: Monday to Friday

- You must work weekends
@document conflict
`,
    "day and night": `
# Baker

This is a day shift position.

- Shift: Nights
  ^^^^^^^^^^^^^ conflict
`,
    "no overtime and overtime": `
# Baker

There is no overtime. Overtime is mandatory in our bakery.
                      ^^^^^^^^^^^^^^^^^^^^^ conflict
`,
    "no on-call duty and a rota": `
# Baker

You are never on call.

- You take part in our on-call rota
@document conflict
`,
    "own hours and fixed ones": `
# Baker

You set your own hours. You must be available from 9 to 5.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ conflict
`,
  },
  ignores: {
    "a Saturday each month":
      "# Baker\n\nMonday to Friday with 1 Saturday a month.\n\nYou work every Saturday in the second year.",
    "when the shifts of a house begin":
      "# Baker\n\nYou bake. The day shifts are 7am to 2pm.\n\nThe night shift is 10pm to 7am.",
    "one day of induction":
      "# Baker\n\nYou work Monday to Friday.\n\nYou would be required to attend an induction day on Sunday 28th June.",
    "some weekends": `# Baker

You work Monday to Friday.

Some evening and weekend hours are part of it.`,
    "a season": `# Baker

You work Monday to Friday.

During the fair you work every weekend.`,
    "nights that are free": `# Baker

No nights and weekends!

You will have your nights and weekends free.`,
    "weekends beside the week": `# Baker

You work Monday to Friday and some Saturdays.

You are available five days a week, including Saturdays.`,
    "shifts to choose from": "# Baker\n\nSchedule:\n\n- Day shift\n- Every weekend\n- Monday to Friday\n- Night shift",
    "hours of the shop": "# Baker\n\nOur office hours are Monday to Friday.\n\nYou will work weekends.",
    "a Saturday club": "# Baker\n\nNo weekend work.\n\nWe run baking clubs on Saturdays.",
    "weekends now and then": "# Baker\n\nSchedule: Monday to Friday\n\n- Occasional weekend work is required",
    "rotating shifts": "# Baker\n\nYou work rotating day shift and night shift patterns.\n\n- Shift: Nights",
    "opening hours beside a schedule":
      "# Baker\n\nSchedule: Monday to Friday\n\nOur store hours include every Saturday.",
    "overtime pay": "# Baker\n\nThere is no overtime.\n\nOvertime is paid by law.",
    "one schedule twice": "# Baker\n\nSchedule: Monday to Friday\n\nYou have weekends off.",
    "a call-in that may come": "# Baker\n\nYou are never on call. You may join the on-call rota.",
  },
});
