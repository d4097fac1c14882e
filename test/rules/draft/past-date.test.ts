import { pastDate } from "../../../server/src/core/rules/draft/past-date";
import { describeRule } from "../../support/describe-rule";

describeRule(pastDate, {
  flags: {
    "a start before today": `
Start date: March 3, 2025
            ^^^^^^^^^^^^^ start
`,
    "a start in a month that is over": `
We hire three bakers, starting in September 2024.
                                  ^^^^^^^^^^^^^^ start
`,
    "a post that has been free for long": `
This position is available as of April 1, 2021.
                                 ^^^^^^^^^^^^^ start
`,
    "a post that was to begin": `
We fill a position at the rank of senior baker to begin September 1, 2013.
                                                        ^^^^^^^^^^^^^^^^^ start

Appointments are for two years and begin in September 2020.
                                            ^^^^^^^^^^^^^^ start
`,
    "a season that is over": `
This internship in our mill is for the summer of 2024, and may go on in the fall.
                                       ^^^^^^^^^^^^^^ time
`,
    "a school year that is over": `
We are hiring for the 2022-23 school year.
                      ^^^^^^^^^^^^^^^^^^^ time
`,
    "a weekday on which the date does not fall": `
Interviews are held on Monday, December 1, 2026.
                       ^^^^^^^^^^^^^^^^^^^^^^^^ weekday -> Tuesday, December 1, 2026
`,
    "a welcome in the past": `
We will welcome you to our bakery on 1 July 2021.
                                     ^^^^^^^^^^^ start

The internship is planned for Q3 2024.
                              ^^^^^^^ time
`,
  },
  ignores: {
    "the reading of applications":
      "Review of applications for the post will begin November 1, 2008. The screening for this position is expected to begin May 5, 2018.",
    "what began for the employer": "The position supports a mill that we began to build in July 2013.",
    "a start to come": "Start date: March 1, 2027",
    "the month that is now": "The job starts in November 2026.",
    "a post that will be free": "This position is available as of April 1, 2027, and the job is available in 40 shops.",
    "a season to come": "This internship is for the summer of 2027. The job is for Winter 2025.",
    "a season of something else":
      "The internships were begun in the summer of 2017. Our role has grown since Spring 2018. We baked a lot in Fall 2019.",
    "a school year that is not over": "We are hiring for the 2026-2027 school year.",
    "a right weekday": "Interviews are held on Tuesday, December 1, 2026.",
    "a date in figures, which can be read in two orders": "Interviews are held on Monday, 12/1/2026.",
    "a start of something else": "Salary effective from the pay period starting March 3, 2025. We started in May 2001.",
    "a span of time that goes on": "The programme runs starting January 2026 to December 2027.",
    "a quarter of the business": "In Q3 2024 we were the first to bake at night.",
    "the day from which the posting stands": "Posting Start Date: 04/23/2019",
  },
});
