import { clutter } from "../../../server/src/core/rules/title/clutter";
import { describeRule } from "../../support/describe-rule";

describeRule(clutter, {
  flags: {
    "a bonus with its sum": {
      text: `
# Night Baker with £3,000 Welcome Bonus
                   ^^^^^^^^^^^^^^^^^^^^ pay

You will bake.
`,
      fixed: "# Night Baker\n\nPay: £3,000 Welcome Bonus\n\nYou will bake.\n",
    },
    "the sum behind the bonus": `
# Night Baker - Welcome Bonus of £3,000
                ^^^^^^^^^^^^^^^^^^^^^^^ pay

You will bake.
`,
    "a place between “in” and a dash": {
      text: `
# Baker Onsite in Leeds - 2 years
                  ^^^^^ place

You will bake.
`,
      fixed: "# Baker Onsite - 2 years\n\nLocation: Leeds\n\nYou will bake.\n",
    },
    "a place with hyphens": {
      text: `
# Night Baker | Stoke-on-Trent
                ^^^^^^^^^^^^^^ place

You will bake.
`,
      fixed: "# Night Baker\n\nLocation: Stoke-on-Trent\n\nYou will bake.\n",
    },
    "an employer between a comma and a dash": {
      text: `
# Department of Bread, Springfield University - Research Baker
                       ^^^^^^^^^^^^^^^^^^^^^^ employer

You will bake.
`,
      fixed: "# Department of Bread - Research Baker\n\nEmployer: Springfield University\n\nYou will bake.\n",
    },
    "one of two things in brackets": {
      text: `
# Baker (Signing Bonus and Remote)
         ^^^^^^^^^^^^^ urgency

You will bake.
`,
      fixed: "# Baker (Remote)\n\nYou will bake.\n",
    },
    "a place before the end of a bracket": {
      text: `
# Baker Program (Europe - Leeds)
                          ^^^^^ place

You will bake.
`,
      fixed: "# Baker Program (Europe)\n\nLocation: Leeds\n\nYou will bake.\n",
    },
    "a place with the number of its post office": {
      text: `
# Baker - Chicago, IL 60601
          ^^^^^^^^^^^^^^^^^ place

You will bake.
`,
      fixed: "# Baker\n\nLocation: Chicago, IL 60601\n\nYou will bake.\n",
    },
    "pay and urgency": `
# Urgently hiring: Baker, $20/hour
  ^^^^^^^^^^^^^^^ urgency
                          ^^^^^^^^ pay

You will bake.
`,
    "a question of a job board around the title": {
      text: `
What are the tasks and pay for the Senior Pastry Baker position at Golden Crust?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ question

You will bake.
`,
      fixed: "Senior Pastry Baker\n\nYou will bake.\n",
    },
    "a place behind a dash": {
      text: `
# Account Executive - Chicago, IL
                      ^^^^^^^^^^^ place

You will sell bread.
`,
      fixed: "# Account Executive\n\nLocation: Chicago, IL\n\nYou will sell bread.\n",
    },
    "a place behind “in”, which goes with it": {
      text: `
# Pastry Baker in Chicago, IL
                  ^^^^^^^^^^^ place

You will bake.
`,
      fixed: "# Pastry Baker\n\nLocation: Chicago, IL\n\nYou will bake.\n",
    },
    "an employer behind “at”, which goes with it": {
      text: `
# Pastry Baker at Golden Crust Bakery
                  ^^^^^^^^^^^^^^^^^^^ employer

Company: Golden Crust Bakery

You will bake.
`,
      fixed: "# Pastry Baker\n\nCompany: Golden Crust Bakery\n\nYou will bake.\n",
    },
    "a place that the text says too": {
      text: `
# Pastry Baker - Leeds
                 ^^^^^ place

You will bake in Leeds.
`,
      fixed: "# Pastry Baker\n\nYou will bake in Leeds.\n",
    },
    "a place that nothing else says, in a bold line above the next line": {
      text: `
**Pastry Baker - Leeds**
                 ^^^^^ place
You will bake bread and cakes every night of the week.
`,
      fixed: "**Pastry Baker**\nLocation: Leeds\nYou will bake bread and cakes every night of the week.\n",
    },
    "a place in brackets before the role": {
      text: `
# (Leeds) Rye Baker
   ^^^^^ place

You will bake in Leeds.
`,
      fixed: "# Rye Baker\n\nYou will bake in Leeds.\n",
    },
    "pay with the name of its currency": `
# Baker - $40k-$50k USD + equity
          ^^^^^^^^^^^^^^^^^^^^^^ pay -> ⏎⏎Pay: $40k-$50k USD + equity

You will bake.
`,
    "hours between two commas": {
      text: `
# Baker for the Night, Full-time, Regular
                       ^^^^^^^^^ hours

You will bake full-time.
`,
      fixed: "# Baker for the Night, Regular\n\nYou will bake full-time.\n",
    },
    "a shift in brackets": {
      text: `
# Baker (Night Shift)
         ^^^^^^^^^^^ shift

You will bake.
`,
      fixed: "# Baker\n\nSchedule: Night Shift\n\nYou will bake.\n",
    },
    "how many hours": {
      text: `
# Full-Time and Part-Time Bakers
  ^^^^^^^^^^^^^^^^^^^^^^^ hours

You will bake.
`,
      fixed: "# Bakers\n\nHours: Full-Time and Part-Time\n\nYou will bake.\n",
    },
    "how many hours, in brackets": {
      text: `
# Baker (FT & PT shifts available)
         ^^^^^^^^^^^^^^^^^^^^^^^^ hours

You will bake.
`,
      fixed: "# Baker\n\nHours: FT & PT shifts available\n\nYou will bake.\n",
    },
    "a share of a post": {
      text: `
# Pastry Baker .60
               ^^^ hours

You will bake.
`,
      fixed: "# Pastry Baker\n\nHours: .60\n\nYou will bake.\n",
    },
    "the employer and the place in a line without marks": {
      text: `
Line Baker - Golden Crust - Denver
             ^^^^^^^^^^^^ employer
                            ^^^^^^ place

Golden Crust is a bakery. You will bake.
`,
    },
    "the employer behind the role": {
      text: `
# Baker - Golden Crust Mills
          ^^^^^^^^^^^^^^^^^^ employer

Golden Crust Mills is a bakery in Denver. You will bake.
`,
      fixed: "# Baker\n\nGolden Crust Mills is a bakery in Denver. You will bake.\n",
    },
    "a university behind the role, and a place around a town": `
# Research Baker, University of Springfield - Denver Metro Area
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ employer
                                              ^^^^^^^^^^^^^^^^^ place

You will bake.
`,
    "a number of the employer's own": `
# Baker Req #20417
        ^^^^^^^^^^ number

You will bake.
`,
    "a grade": `
# Bakery Director GS-15
                  ^^^^^ grade

You will lead.
`,
    "who may apply": `
# Apprentice Baker 16-18 year olds only
                   ^^^^^^^^^^^^^^^^^^^^ condition

You will learn to bake.
`,
    "one of several parts, of whose dashes one stays": `
# Night Baker | Leeds | Day Baker
                ^^^^^ place -> Day Baker⏎⏎Location: Leeds

You will bake.
`,
    "pay with a share of the employer": `
# Baker, $40K + equity + bonus
         ^^^^^^^^^^^^^^^^^^^^^ pay

You will bake.
`,
  },
  ignores: {
    "a subject that is a town, too": "# Curatorial Assistant, Botany\n\nThe herbarium in Denver, CO is in your care.",
    "a role that is named for hours": "# Night Baker\n\nFull-time. You will bake.",
    "a place that the role is named for": "# Chicago Pizza Baker\n\nYou will bake.",
    "a role that is read to the end": "# Baker of Rye (Apprentice)\n\nYou will bake in Leeds.",
    "a currency in the name of a role": "# USD Payments Clerk\n\nYou will count.",
    "a comma in the name of a role": "# Baker, Rye and Oats\n\nYou will bake.",
    "a service in the community": "# Urgent Community Response Nurse",
    "a subject that is also a town": "# Primary Teacher, Reading\n\nYou will teach.",
    "an urgent need of patients": "# Urgent Treatment Centre Nurse\n\nYou will care.",
    "a word with a hyphen that begins as a place": "# Baker, York-style Rolls\n\nYou will bake.",
    "a field of care": "# Urgent Care Nurse\n\nYou will care.",
    "the line below the title": "Senior Pastry Baker\nGolden Crust · Chicago, IL (Remote)\n\nYou will bake.",
    "a number that is of no place": "# Baker - Oven Team 60601\n\nYou will bake.",
    "a place in the sentence below": "# Baker\n\nYou will bake in Chicago, IL 60601.",
    "a field behind “in”": "# Research Associate in Food Science\n\nYou will test bread.",
    "an hour behind “at”": "# Cook at Night\n\nCompany: Golden Crust Bakery\n\nYou will cook on ships.",
    "a team that is the department of the role": "# Dean, College of Baking\n\nYou will lead.",
    "a helpline that is open by day and night": "# 24-Hour Helpline Worker\n\nYou will answer.",
    "work by the half, which people search for": "# Part-time Baker\n\nYou will bake.",
    "a version": "# Web 2.0 Developer\n\nYou will write.",
    "the employer whose name the role has": "# Golden Crust Baker - Bread\n\nGolden Crust is a bakery. You will bake.",
    "one word that may be a team": "# Baker - Crusty\n\nCrusty is a bakery in Denver. You will bake.",
    "a question below the title": "# Pastry Baker\n\nAre you a Pastry Baker who likes to rise early?\n\nYou will bake.",
    "a plain title": "# Senior Baker\n\nYou will bake at night for $20 an hour in Chicago, IL.",
    "a specialty behind a dash": "# Product Manager - Marketing\n\nYou will plan.",
    "a step of the career": "# Baker 2\n\nYou will bake.",
    "a field with a comma": "# Manager, Pastry and Bread\n\nYou will lead.",
    "remote work, which people search for": "# Baker of Recipes (Remote)\n\nYou will write.",
    "a place that is allowed": { text: "# Store Manager - Chicago\n\nYou will lead.", options: { allow: ["Chicago"] } },
    "a share of the employer": "# Baker 0.50%–1.50%\n\nYou will bake.",
    "a bonus in the text": "# Night Baker\n\nThe pay is $20 an hour + bonus.",
  },
});
