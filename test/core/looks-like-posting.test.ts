import assert from "node:assert/strict";
import { looksLikePosting } from "../../server/src/core/looks-like-posting";

const POSTINGS: Readonly<Record<string, string>> = {
  "a nurse's posting with headings": `Staff Nurse, Renal Ward
Riverbank Hospital, full-time, £31,000 to £37,000 a year

Main duties
- Plan and deliver care for patients on dialysis
- Supervise health care assistants on your shift

Person specification
Registered nurse with a valid PIN. Two years of experience on an acute ward.`,
  "a posting without headings": `We're looking for a barista to join our team in Leeds. You'll open the shop, make coffee and look after our regulars. You will work four days a week, and you'll get a discount on everything. Experience with espresso machines helps. Apply by Friday.`,
  "a bulletin in capitals": `WATER METER READER
ANNUAL SALARY
$48,100 to $61,300
DUTIES
A Water Meter Reader walks a route, reads meters and reports leaks.
REQUIREMENTS
One year of full-time experience in customer service.`,
  "a posting in HTML": `<html><head><style>li { color: red }</style></head><body><h1>Data Engineer</h1><h2>What you'll do</h2><ul><li>Build pipelines</li><li>Maintain the warehouse</li></ul><h2>Requirements</h2><ul><li>3+ years of experience with SQL</li></ul></body></html>`,
  "a posting whose line breaks were lost": `Junior Accountant ResponsibilitiesReconcile accounts every month and prepare reports.RequirementsBachelor's degree in accounting. 2 years of experience with ledgers.`,
  "a charity's posting": `# Volunteer Coordinator
## About the role
You will recruit and train the volunteers of our four shops.
## What we're looking for
Someone with experience of managing people, knowledge of safeguarding, and the ability to drive.
## How to apply
Send your CV to jobs@example.org.`,
  "a federal posting": `# ECONOMIST
Salary: $99,200 to $128,956 per year
## Duties
You will prepare forecasts and report to the chief economist.
## Qualifications
To qualify you must have one year of specialized experience equivalent to the next lower grade.`,
  "a retail posting in a few lines": `Store Manager - Bristol
Job type: full-time, permanent
We are hiring a store manager. You will lead a team of twelve, be responsible for stock and takings, and report to the area manager. £14 per hour, 28 days of annual leave.`,
  "a list of what a developer does": `Front End Developer

Primarily responsible for:

- Build accessible pages
- Work with designers and researchers
- Review the code of colleagues
- Maintain our component library

Experience with JavaScript and knowledge of HTML, ability to explain decisions.`,
  "a school's posting": `Teaching Assistant (part-time)
Key responsibilities
Support pupils in small groups, prepare materials and supervise breaks.
Essential criteria
- A level 2 qualification
- Experience of working with children
The closing date for applications is 3 May.`,
};

const OTHERS: Readonly<Record<string, string>> = {
  "a README": `# fast-queue
A small queue for Node.
## Installation
\`\`\`sh
npm install fast-queue
\`\`\`
## Requirements
Node 20 or later.
## Contributing
We're looking for maintainers. Join our team on chat!
## License
MIT`,
  "a changelog": `# Changelog
## [2.1.0] - 2024-05-01
- Build pages faster
- Improve the developer experience
- Maintain sessions across restarts
- Support the new compensation API
## [2.0.0]
- Drop the old salary field`,
  "a résumé": `Jane Roe, Senior Engineer
Work history
Lead Engineer, Example Ltd, 2019 – present
- Lead a team of six
- Manage the budget
- Build the billing service
- Improve hiring
Engineer, Sample GmbH, 2014 – 2019
Education
Bachelor's degree in computer science. 10 years of experience in payments. References available on request`,
  "a cover letter": `Dear hiring manager,
I am writing to apply for this position. I have five years of experience with databases, a degree in physics, and I led a team. My salary expectation is $90,000 to $95,000.`,
  "a policy on leave": `# Parental Leave Policy
Employees in full-time employment are entitled to paid time off. Managers are responsible for approving requests. Applicants must have one year of experience with the company. Equal opportunity applies.`,
  "a blog post on hiring": `How we changed our hiring process
Posted on 3 May by Alex
8 min read
I think job descriptions matter. I was surprised how few candidates apply when the salary is missing. I have seen this in three companies. You will see it too.
Leave a comment`,
  "minutes of a meeting": `Minutes
Attendees: Ana, Ben, Chi
Agenda
1. Hiring: we are looking for a designer; Ben will write the job posting
2. Budget: salary of $80,000 to $90,000
Action items
- Create the posting
- Review applications`,
  "the description of a course": `Introduction to Project Management
Course description: students learn the responsibilities of a project manager, and how to lead a team.
Prerequisites: two years of experience or a bachelor's degree.
Learning outcomes: plan, deliver and report on projects. Enrolment closes in May.`,
  "a recipe": `Lemon cake
Mix the flour, the eggs and the sugar. Bake for forty minutes. You will need a tin of 20 cm.`,
  "a news story": `City approves budget
The council voted on Tuesday to raise salaries by 3 %. The mayor said that benefits would not change and that full-time staff were pleased.`,
  "a privacy notice": `Candidate Privacy Notice
We collect your résumé and cover letter when you apply. You can ask us to delete them. We are an equal opportunity employer.`,
  "notes on a design": `# Design notes
The manager object is responsible for sessions. Requirements: it must have a timeout. Ability to cancel is a plus.`,
  "an empty document": "",
};

describe("looksLikePosting", () => {
  for (const [name, text] of Object.entries(POSTINGS)) {
    it(`flags ${name}`, () => {
      const judgement = looksLikePosting(text);
      assert.equal(judgement.isPosting, true, judgement.reason);
      assert.match(judgement.reason, /^It has .+\.$/);
    });
  }
  for (const [name, text] of Object.entries(OTHERS)) {
    it(`ignores ${name}`, () => {
      const judgement = looksLikePosting(text);
      assert.equal(judgement.isPosting, false, judgement.reason);
    });
  }
});
