/** A first draft for an occupation. What only the employer knows is a prompt in brackets. */
export interface Template {
  /** Its name on the command line. */
  readonly name: string;
  /** What a writer reads in a list. */
  readonly label: string;
  /**
   * The draft in Markdown, its lines ended by LF. `{place}` stands for where the work is done, `{region}` for the state or province of a
   * license. Pay and the statements that a place asks for are left out: they are inserted by the rules.
   */
  readonly text: string;
}

/** The drafts in the order in which they are offered; the blank one last. */
export const TEMPLATES: readonly Template[] = [
  {
    name: "registered-nurse",
    label: "Registered nurse",
    text: `# Registered Nurse

## About us

[Name of the hospital or clinic] [what it does, for whom, and how many people work there].

## About the role

You will care for patients on our [name of the unit] and work in a team of nurses, physicians and therapists. You report to the nurse manager.

## Responsibilities

- Assess your patients at the start of each shift, and note changes in their condition.
- Give medication and treatment as ordered, and check that they work.
- Plan the care of [number] patients with the team, the patients and their families.
- Teach patients what they need to know before they go home.
- Keep the records complete, so that the next shift can rely on them.

## Requirements

- A current registered nurse license for {region}, or one that you can transfer before you start
- Basic life support (BLS) certification
- [number] years of experience in [field of care]

## Nice to have

- Experience with [name of the records system]
- Certification in [field of care]

## Employment type

[full-time or part-time], [permanent or until when]

## Schedule

Shifts of [number] hours, [days or nights], with every [second or third] weekend on duty.

## Location

{place}, on site

## Benefits

- [health insurance]
- [paid time off]
- [a retirement plan]
- Paid time and fees for continuing education

## How to apply

Send your resume to [e-mail address] by [date]. We answer within [number] days.
`,
  },
  {
    name: "software-engineer",
    label: "Software engineer",
    text: `# Software Engineer

## About us

[Name of the company] [what it does, for whom, and how many people work there].

## About the role

You will build [what the product does] for [who uses it]. You work with [number] engineers, a designer and a product manager, and report to the engineering manager.

## Responsibilities

- Build features from the first sketch to the release, and keep them working afterwards.
- Write tests, and review the code of others.
- Find out why something is slow or breaks, and mend it.
- Help to decide what to build next, and how.

## Requirements

- [number] years of experience in building software for others to use
- Good knowledge of [programming language]
- Experience with [database or framework]

## Nice to have

- Experience with [tool]
- You have worked with [field of the product] before

## Employment type

Full-time, permanent

## Location

{place}, [on site, hybrid or remote]

## Benefits

- [health insurance]
- [paid time off]
- [a retirement plan]
- [budget] a year for learning

## How to apply

Send your resume, and a line on something that you have built, to [e-mail address] by [date].
`,
  },
  {
    name: "store-associate",
    label: "Store associate",
    text: `# Store Associate

## About us

[Name of the store] [what it does, for whom, and how many people work there].

## About the role

You will help customers find what they need and keep our shop on [street] in good order. You work in a team of [number] and report to the store manager.

## Responsibilities

- Greet customers, answer their questions and help them choose.
- Take payments, returns and exchanges at the till.
- Unpack deliveries, fill the shelves and set up displays.
- Keep the shop clean and safe.

## Requirements

- You can work with customers in [language].
- You can work on [which days], also on some weekends.
- No experience is needed. We train you for the first [number] weeks.

## Nice to have

- Experience in a shop, café or hotel

## Employment type

[full-time or part-time], [permanent or until when]

## Schedule

[number] hours a week. You get your shifts [number] days ahead.

## Location

{place}, on site

## Benefits

- [how much] off everything in the shop
- [paid time off]
- [health insurance]

## How to apply

Come in and ask for [name], or send a message to [e-mail address] by [date].
`,
  },
  {
    name: "electrician",
    label: "Electrician",
    text: `# Electrician

## About us

[Name of the company] [what it does, for whom, and how many people work there].

## About the role

You will install and repair electrical systems in [homes, offices or plants] around [city]. You work in a crew of [number] and report to the site supervisor.

## Responsibilities

- Install wiring, panels, lighting and controls from drawings.
- Find faults and repair them.
- Test each installation, and write down the results.
- Work by the electrical code and our safety rules, and show apprentices how.

## Requirements

- A valid electrician license for {region}
- [number] years of experience as an electrician, apprenticeship included
- A driving license, because you drive a company van between sites
- You can work on ladders and lift up to [weight], with or without reasonable accommodation.

## Nice to have

- Experience with [type of system]

## Employment type

Full-time, permanent

## Schedule

Monday to Friday from [time] to [time], and on call every [number] weeks.

## Location

{place}, on site

## Benefits

- Tools and a company van
- [health insurance]
- [paid time off]
- [a retirement plan]

## How to apply

Call [name] at [telephone number] or write to [e-mail address] by [date].
`,
  },
  {
    name: "accountant",
    label: "Accountant",
    text: `# Accountant

## About us

[Name of the organization] [what it does, for whom, and how many people work there].

## About the role

You will keep the books of [what the organization does] and close them each month with a team of [number]. You report to the controller.

## Responsibilities

- Post and reconcile [which accounts] each month.
- Prepare the monthly and yearly statements.
- Prepare the audit, and answer the auditors' questions.
- Explain to colleagues what the figures say.

## Requirements

- A degree in accounting or finance, or equivalent experience
- [number] years of experience in accounting
- Good knowledge of spreadsheets and of [name of the accounting system]

## Nice to have

- CPA or a comparable certification, or on the way to it
- Experience in [industry]

## Employment type

[full-time or part-time], [permanent or until when]

## Location

{place}, [on site, hybrid or remote]

## Benefits

- [health insurance]
- [paid time off]
- [a retirement plan]
- Fees and time for the examinations of your certification

## How to apply

Send your resume to [e-mail address] by [date].
`,
  },
  {
    name: "program-coordinator",
    label: "Program coordinator",
    text: `# Program Coordinator

## About us

[Name of the organization] [what it does, for whom, and how many people work there].

## About the role

You will run [name of the program], which helps [whom] to [what it does]. You work with [number] colleagues and [number] volunteers, and report to the program director.

## Responsibilities

- Plan the year's events and courses, and see that they take place.
- Find, train and support volunteers.
- Keep the budget of [amount] a year, and report on it to our funders.
- Stay in touch with schools, clinics and other partners in [city].

## Requirements

- [number] years of experience in organizing events, courses or services
- Good knowledge of [language], spoken and written
- You can work some evenings and weekends.

## Nice to have

- You know [community or field] from your own experience.
- Experience in reporting to funders

## Employment type

[full-time or part-time], [permanent or until when]

## Location

{place}, [on site, hybrid or remote]

## Benefits

- [health insurance]
- [paid time off]
- [a retirement plan]

## How to apply

Send a resume and half a page on why this work matters to you to [e-mail address] by [date].
`,
  },
  {
    name: "blank",
    label: "Blank",
    text: `# [Job title]

## About us

[Name of the employer] [what it does, for whom, and how many people work there].

## About the role

[what this role is for, whom it works with, and why it matters]

## Responsibilities

- [what takes most of the time]
- [the next duty]
- [another duty]

## Requirements

- [which experience the work needs]
- [which skill the work needs]
- [which license or degree, only if the work needs it]

## Nice to have

- [what helps, and what we can teach]

## Employment type

[full-time or part-time], [permanent or until when]

## Location

{place}, [on site, hybrid or remote]

## Benefits

- [health insurance]
- [paid time off]
- [a retirement plan]

## How to apply

Send your resume to [e-mail address] by [date].
`,
  },
];
