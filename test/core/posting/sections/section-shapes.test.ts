import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { readSections } from "../../../../server/src/core/posting/sections/read-sections";

/** Each section in one line: its kind, its heading in brackets, and its first words below the heading. */
const read = (text: string) =>
  readSections(parseBlocks(text)).map(({ kind, heading, headingSpan, span }) => {
    const words = text.slice(headingSpan ? headingSpan.end : span.start, span.end).replace(/^[\s:*]+/, "").split(/\s+/).slice(0, 3).join(" "); // prettier-ignore
    return `${kind}${heading === null ? "" : ` [${heading}]`}${words && ` ${words}`}`;
  });

describe("readSections, postings as job boards and forms print them", () => {
  it("reads the lines of a list that was copied without its bullets as one list, and another where its items change", () => {
    const text = `Boiler Fitter

Under general supervision, looks after the boilers of forty schools in the county and helps the duty engineer.

Inspects boilers and burners before each winter.

Repairs pumps, valves and pipes during the shift.

Maintains a clean and safe work environment.

Performs other duties as assigned.

Knowledge of gas and steam boilers.

Skill in reading technical drawings.

Ability to climb ladders and lift 20 kg.`;
    assert.deepEqual(read(text), [
      "other Boiler Fitter",
      "summary Under general supervision,",
      "responsibilities Inspects boilers and",
      "requirements Knowledge of gas",
    ]);
  });

  it("reads the tests beside the demands of a specification, and the number of a page, as parts of what they stand in", () => {
    const text = `Youth Worker

Skills and experience

Two years of work with volunteers. (E)

Application form/Interview

PAGE 2

Knowledge of the law on charities. (D)

Application/Interview/Reference

How to apply

Send the application form to the harbour office by post.`;
    assert.deepEqual(
      read(text).map((section) => section.split(/ |-(?:required|preferred)/)[0]),
      ["other", "requirements", "other", "requirements", "how-to-apply"],
    );
  });

  it("reads a heading that ends in its level in capitals, and ignores the same words in small letters among items", () => {
    const text = (level: string) => `Child Care Teacher

Duties

You look after the children of the night shift and write down what each of them did.

Education/training ${level}

High school diploma or equivalent

A first aid certificate`;
    assert.equal(read(text("REQUIRED")).at(-1), "education [Education/training REQUIRED] High school diploma");
    assert.ok(read(text("is required")).every((section) => !section.includes("[Education")));
  });

  it("reads a line that a list completes as its heading, however long, and ignores one that says no kind", () => {
    const text = (line: string) => `Data Baker

About us

We bake bread by numbers, and we have done so since the first oven of the town had a thermometer.

${line}

- Are at home in SQL
- Have baked with Python
- Like the smell of bread`;
    assert.equal(
      read(text("This is a really great fit if you")).at(-1),
      "requirements [This is a really great fit if you] - Are at",
    );
    assert.ok(read(text("Bring the apron of your mother if you")).every((section) => !section.includes("[Bring")));
  });

  it("ignores a demand among the lines of a list that stand apart", () => {
    const text = `Data Baker

What you will do

Keep the tables of the ovens in order, and write to the bakers every morning.

What you need

Hands-on experience with Snowflake and dbt

Familiarity with the work of a bakery, its hours and its many small machines, is what we look for.`;
    assert.ok(read(text).every((section) => !section.includes("[Hands-on")));
  });

  it("reads the duties of a safeguarding lead as what they are, and a commitment to safeguarding as the law’s", () => {
    const alone = (words: string) => read(`Health Visitor\n\n${words}`).at(-1)!.split(" ")[0];
    assert.equal(alone("The school is committed to safeguarding and promoting the welfare of children."), "legal");
    assert.notEqual(alone("You are well supported through regular clinical and safeguarding supervision."), "legal");
  });

  it("reads the pay behind the name of a package, the type behind a status and the place behind a station", () => {
    const text = `Gardener

The Package: $1,268.74 - $1,401.90 gross per week
Status: Temporary staff member
Work station: Leeds
Company: Harbor Pine

You keep the gardens of the town in order, from the first snowdrop to the last leaf of the year.`;
    assert.deepEqual(
      read(text).map((section) => section.split(" ")[0]),
      ["other", "pay", "employment-type", "location", "other", "summary"],
    );
  });

  it("reads a value on a line of its own as a value and not as a heading that swallows what follows", () => {
    const text = `Bicycle Mechanic

Job Type

Full-time

We are looking for a bicycle mechanic who likes old frames and new customers, for our workshop behind the station.

Responsibilities:

- Repair bicycles
- Advise customers`;
    assert.deepEqual(read(text), [
      "other Bicycle Mechanic",
      "employment-type [Job Type] Full-time",
      "summary We are looking",
      "responsibilities [Responsibilities] - Repair bicycles",
    ]);
  });

  it("reads names of fields above their values, in the small letters of a form", () => {
    const text = `Seed Bank Curator
locations
Corvallis, OR
time type
Part time
posted on
Posted Yesterday
job requisition id
R-1177
Closing date
3 March 2027`;
    assert.deepEqual(read(text), [
      "other Seed Bank Curator",
      "location [locations] Corvallis, OR",
      "employment-type [time type] Part time",
      "other posted on Posted",
      "how-to-apply [Closing date] 3 March 2027",
    ]);
  });

  it("reads fields and values that stand in one line without a colon, and ignores a task that begins with the same word", () => {
    assert.deepEqual(
      read("Pastry Chef\nLarch House\n\nJob Number 2207\nLocation Bergen, Norway\nBrand Larch Hotels\nSchedule Full-Time\nRelocation? N"),
      ["other Pastry Chef Larch", "location Location Bergen, Norway", "other Brand Larch Hotels", "employment-type Schedule Full-Time", "other Relocation? N"],
    ); // prettier-ignore
    const tasks = "Clerk\n\nSchedule appointments for patients\nTime sheets";
    assert.deepEqual(read(tasks), ["other Clerk Schedule appointments"]);
  });

  it("reads each fact of a list that mixes type, pay and deadline", () => {
    const text = `Lecturer in Soil Science

We are seeking a lecturer who will teach soil science and lead field trips for second-year students.

- Full time, fixed term to July 2029
- Light teaching load
- Level B (base salary from AUD $101,000 to $118,000)
- Applications close 2 May 2027`;
    assert.deepEqual(read(text), [
      "other Lecturer in Soil",
      "summary We are seeking",
      "employment-type - Full time,",
      "other - Light teaching",
      "pay - Level B",
      "how-to-apply - Applications close",
    ]);
  });

  it("reads what stands below a sub-heading of unknown words as part of the duties that it parts", () => {
    const text = `Florist

Main duties

We tie four hundred bouquets a week, and each of them is checked before it leaves the shop for the customer's door.

Looking After Plants

Water and repot the house plants, and tell customers how to keep them alive through the winter.`;
    assert.deepEqual(read(text), ["other Florist", "responsibilities [Main duties] We tie four"]);
  });

  it("reads a posting below numbered steps as a posting, and not as the questions of an application form", () => {
    const text = `Harbour Clerk

1

Read about the harbour below.

2

Send us your application.

3

Get an answer within a week.

Responsibilities

- Keep the records of the boats

Requirements

- Two years of office work`;
    assert.deepEqual(read(text).slice(-2), [
      "responsibilities [Responsibilities] - Keep the",
      "requirements [Requirements] - Two years",
    ]);
  });

  it("reads the questions of an application form as how to apply, whatever they ask for", () => {
    const text = `Harbour Clerk

Requirements

- Two years of office work

01

Do you have a valid driver's license?

Yes

No

02

How many years of experience do you have with port software?

More than 1 year, but less than 2

03

Which software have you used?`;
    assert.deepEqual(read(text), [
      "other Harbour Clerk",
      "requirements [Requirements] - Two years",
      "how-to-apply 01 Do you",
    ]);
  });

  it("reads on below the foot of a printed page in the section that it parted", () => {
    const text = `Archivist

Required qualifications

- A degree in history
- Two years in an archive

Archivist - Careers https://jobs.example.org/archivist-1... 
1 of 2 3/4/27, 09:15

- Knowledge of paper conservation
- Good handwriting`;
    assert.deepEqual(read(text), [
      "other Archivist",
      "requirements-required [Required qualifications] - A degree",
      "other Archivist - Careers",
      "requirements-required - Knowledge of",
    ]);
  });

  it("reads the fields that end a posting, below whatever stands before them", () => {
    const text = `Chemist

Benefits

- Paid holidays
- Dental insurance

Reports to: Head of Laboratory

Location: Basel, Switzerland

Job ID: 5521`;
    assert.deepEqual(read(text), [
      "other Chemist",
      "benefits [Benefits] - Paid holidays",
      "other Reports to: Head",
      "location Location: Basel, Switzerland",
      "other Job ID: 5521",
    ]);
  });

  it("reads a statement without a heading behind the way to apply", () => {
    const text = `Cook

How to apply

Send a letter and your CV to jobs@larch.example.

This position is not eligible for visa sponsorship.

Any questions?

Call the kitchen in the morning, before the lunch service begins.`;
    assert.deepEqual(read(text), [
      "other Cook",
      "how-to-apply [How to apply] Send a letter",
      "legal This position is",
      "how-to-apply [Any questions?] Call the kitchen",
    ]);
  });

  it("ignores what a job board prints above a posting, and a shift or a pay in the title", () => {
    const text = `Barista (12 hours - Weekends) | Leith
larch coffee

About the job

Responsibilities

- Make coffee`;
    assert.deepEqual(read(text), [
      "other Barista (12 hours",
      "other [About the job]",
      "responsibilities [Responsibilities] - Make coffee",
    ]);
  });

  it("reads a line of invented words that stands alone between lists without marks as a heading, with the kind of what stands below it", () => {
    const text = `Bookbinder

We bind four thousand books a year for libraries, and each of them passes through the hands of one binder alone.

What you bring

Two years of experience in a bindery
Knowledge of old papers
Good eyes

The Good Stuff

30 days of paid leave
Dental insurance
Free lunches every Thursday`;
    assert.deepEqual(read(text), [
      "other Bookbinder",
      "about-company We bind four",
      "requirements [What you bring] Two years of",
      "benefits [The Good Stuff] 30 days of",
    ]);
  });

  it("reads the end of a job board's facts where the full description begins, and the button above them as a way to apply", () => {
    const text = `Sailmaker
Larch Sails
Apply now
Job type
Full-time
Benefits
Dental insurance
Paid time off
Full job description
We are looking for a sailmaker who mends and measures sails, for our loft at the old harbour.`;
    assert.deepEqual(read(text), [
      "other Sailmaker Larch Sails",
      "how-to-apply Apply now",
      "employment-type [Job type] Full-time",
      "benefits [Benefits] Dental insurance Paid",
      "summary [Full job description] We are looking",
    ]);
  });

  it("ignores praise of a culture of belonging in what a company says of itself", () => {
    const text = `Machinist

About Larch

Larch Bearings is an old manufacturer dedicated to a culture of belonging, where every colleague is welcome and heard.`;
    assert.deepEqual(read(text), ["other Machinist", "about-company [About Larch] Larch Bearings is"]);
  });

  it("reads the sentence that leads to a list and says its kind as the heading of the list", () => {
    const text = `Train Guard
About the role:
An entry level traineeship is available in our northern depot, where you learn all that a guard must know about trains, doors, brakes and people.
Working on a roster, your role will consist of the following key responsibilities:
Safe operation of the doors
Basic checks of the brakes before each trip
Fifty announcements a day in two languages
About you:
You like mornings.`;
    assert.deepEqual(read(text), [
      "other Train Guard",
      "summary [About the role] An entry level",
      "responsibilities [Working on a roster, your role will consist of the following key responsibilities:] Safe operation of",
      "requirements [About you] You like mornings.",
    ]);
  });

  it("reads a line that leads on to a list of what its section says as part of that section", () => {
    const text = `Guard

What we offer you:
We pay for your training.
Some of our benefits include:
Discounts on travel
Parental leave

Requirements:
Good eyes`;
    assert.deepEqual(read(text), [
      "other Guard",
      "benefits [What we offer you] We pay for",
      "requirements [Requirements] Good eyes",
    ]);
  });

  it("ignores the end of a longer paragraph that leads to a list", () => {
    const text = `Forester

About the role

We plant two hundred trees a year. In the first of them there were problems, which we want to avoid, including:

- Deer
- Drought`;
    assert.deepEqual(read(text), ["other Forester", "summary [About the role] We plant two"]);
  });

  it("reads a heading whose words say nothing over a list that does", () => {
    const text = `Nurse

RESPONISIBILITIES:
- Assess patients
- Administer medicines
- Supervise students`;
    assert.deepEqual(read(text), ["other Nurse", "responsibilities [RESPONISIBILITIES] - Assess patients"]);
  });

  it("reads a label and its value below the marked items of a list as none of them", () => {
    const text = `Lab Technician

Essential duties:
- Loads analyzers
- Documents results

Education/Experience: Associate degree in a laboratory science.

Benefits: Air ticket every year, medical insurance`;
    assert.deepEqual(read(text), [
      "other Lab Technician",
      "responsibilities [Essential duties] - Loads analyzers",
      "requirements Education/Experience: Associate degree",
      "benefits [Benefits] Air ticket every",
    ]);
  });

  it("ignores labels within a list", () => {
    const text = `Driver

Benefits
- Pay: $200 a day
- Schedule: five days
- Health: dental and vision plans`;
    assert.deepEqual(read(text), ["other Driver", "benefits [Benefits] - Pay: $200"]);
  });

  it("reads a form's lines for what each says, and the prose below them as the summary", () => {
    const text = `Care Assistant
Rate of pay: £12.40 per hour
36 hours per week

Are you kind, caring and reliable? Then we would love to hear from you!`;
    assert.deepEqual(read(text), [
      "other Care Assistant",
      "pay Rate of pay:",
      "schedule 36 hours per",
      "summary Are you kind,",
    ]);
  });

  it("reads the job's name behind a label as no section of its kind", () => {
    const text =
      "Position: Heavy Duty Mechanic\nEmployer: Kettle Ltd.\nWage: $42.00 per hour\nRole:\nMechanic\n\nDuties:\n- Weld";
    assert.deepEqual(read(text), [
      "other Position: Heavy Duty",
      "pay Wage: $42.00 per",
      "other [Role] Mechanic",
      "responsibilities [Duties] - Weld",
    ]);
  });

  it("reads a place on a line of its own in countries that write it otherwise, and fields whose border was lost", () => {
    const text =
      "Nurse\nColchester, CO4 5JR\n£25,737 a year\n\nRequirements\n\n- A licence\n\nIndustry TypeHealth\nEmployment TypeFull Time\nRole CategoryCare";
    assert.deepEqual(read(text), [
      "other Nurse",
      "location Colchester, CO4 5JR",
      "pay £25,737 a year",
      "requirements [Requirements] - A licence",
      "other Industry TypeHealth",
      "employment-type Employment TypeFull Time",
      "other Role CategoryCare",
    ]);
  });

  it("reads the scale of salaries as pay, and bonuses listed below a salary as part of it", () => {
    const text = `Lecturer

To teach geology and to lead two field trips a year for all students of the first and second years.

- 2027 scale: €50,807 - €81,452 per annum
- 2028 scale: €51,000 - €82,000 per annum`;
    assert.deepEqual(read(text).at(-1), "pay - 2027 scale:");
    assert.deepEqual(
      read("Fundraiser\n\nSalary\n\n£23,000 - £25,000\n+ up to 10% annual bonus\n+ 6% pension contribution"),
      ["other Fundraiser", "pay [Salary] £23,000 - £25,000"],
    );
  });

  it("reads what is looked for in the first words below a description as a summary, and a list of demands as demands", () => {
    const prose =
      "Description\n\nWe need an inventive teacher who must have a degree in music and three years of experience with choirs of children.";
    assert.deepEqual(read(`Teacher\n\n${prose}`), ["other Teacher", "summary [Description] We need an"]);
    const list = "Description\n\n- Degree in music\n- Three years of experience with choirs\n- Knowledge of organs";
    assert.deepEqual(read(`Teacher\n\n${list}`), ["other Teacher", "requirements [Description] - Degree in"]);
  });

  it("reads whom to ask and when the advertisement closes as the way to apply, below whatever they stand", () => {
    const text = `Nurse

Person specification

- Two years in a ward

Informal enquiries are welcome and should be made to Dr Birch, a.birch@example.org.

All offers are subject to an enhanced DBS check and two references.`;
    assert.deepEqual(read(text), [
      "other Nurse",
      "requirements [Person specification] - Two years",
      "how-to-apply Informal enquiries are",
      "legal All offers are",
    ]);
  });

  it("ignores citizens whom the employer serves", () => {
    const text = "Open Ledger is a Canadian non-profit that helps citizens take part in the budgets of their cities.";
    assert.deepEqual(read(`Analyst\n\n${text}`), ["other Analyst", "about-company Open Ledger is"]);
  });

  it("reads a name and a full stop above a long text as a heading", () => {
    const text = `Benefits:
Discounts on travel.
About Kestrel.
Kestrel is the largest operator of mountain railways in the country, and each year it carries two million people and their skis.`;
    assert.deepEqual(read(text), [
      "benefits [Benefits] Discounts on travel.",
      "about-company [About Kestrel.] Kestrel is the",
    ]);
  });

  it("reads places below the title as places, whatever else stands there", () => {
    const text = `Web Developer

Harbor Pine

Leeds

Permanent | Sales

We are looking for a web developer who likes small teams and long walks.`;
    assert.deepEqual(read(text), [
      "other Web Developer Harbor",
      "location Leeds",
      "employment-type Permanent | Sales",
      "summary We are looking",
    ]);
    const pairs = "Reading, Berkshire; Leeds, West Yorkshire";
    assert.deepEqual(read(`Clerk\n\n${pairs}\n\nHarbor Pine`), ["other Clerk", "location Reading, Berkshire; Leeds,", "other Harbor Pine"]); // prettier-ignore
    assert.deepEqual(read("Clerk\n\nHills NSW"), ["other Clerk", "location Hills NSW"]);
    assert.deepEqual(read("Clerk\n\n77 Rambla Norte, Fresno, CA 93701, USA"), ["other Clerk", "location 77 Rambla Norte,"]); // prettier-ignore
  });

  it("ignores the employer below the title, and a place within a list", () => {
    assert.deepEqual(read("Clerk\n\nHarbor Pine\n\nSales Team"), ["other Clerk Harbor Pine"]);
    assert.deepEqual(read("Clerk\n\nBenefits\n\nA trip each year\n\nLeeds"), ["other Clerk", "benefits [Benefits] A trip each"]); // prettier-ignore
  });

  it("reads the first prose below a form's deadline as a section of its own", () => {
    const text = `Night Nurse

Employer: Harbor Pine
Closing Date: 27/11/2026

Do you want to join a ward where you can make a difference to people each day? Then we have the right place for you!`;
    assert.deepEqual(read(text), [
      "other Night Nurse Employer:",
      "how-to-apply Closing Date: 27/11/2026",
      "summary Do you want",
    ]);
  });

  it("reads a label that a dash parts from its value as text", () => {
    const text = `# Chef

## About the role

Full time
Salary – up to £30K

Responsible for the kitchen.`;
    assert.ok(!read(text).some((line) => line.includes("[Salary]")));
    const [, section] = read(
      "Chef\n\nRequirements - Two years in a kitchen - A food safety certificate - Good English",
    );
    assert.equal(section, "requirements [Requirements] - Two years");
  });

  it("ignores offers and tasks that stand as headings do", () => {
    const text = `Teacher

About us

We run four small schools on the coast, and each of them has a garden and a boat.

Benefits

Paid leave for sick days

Harbor Pine pension plan

Each new teacher is paired with a mentor in the first year, who helps with lessons and with parents.`;
    assert.deepEqual(read(text).slice(2), ["benefits [Benefits] Paid leave for"]);
    const bold =
      "# Packer\n\n**What we offer**\n\n**Paid holidays available after one year**\n\n- Free lunch\n- Parking";
    assert.deepEqual(read(bold).slice(1), ["benefits [What we offer] Paid holidays available"]);
  });

  it("reads a line above tasks and below the end of a text as a heading, and ignores a task that a noun names", () => {
    const about = "Harbor Pine School has stood between the harbour and the pines for ninety years, and its pupils come from all over the county."; // prettier-ignore
    const lines = ["Clerk", about, "", "Located at Harbor Pine School, Leeds."];
    const tasks = "Ensure that letters are written and filed correctly, on time and in good order for all";
    assert.deepEqual(read([...lines, "Administration", tasks, "Manage school records"].join("\n")).slice(2), [
      "location Located at Harbor",
      "responsibilities [Administration] Ensure that letters",
    ]);
    const long =
      "Keeping the food and the service as good as they are, and making each evening in the house a pleasure for all.";
    const text = `Manager\n\nYou will:\n${long}\nRecruitment and training of staff\n${long} And so on, day by day.`;
    assert.ok(!read(text).some((line) => line.includes("[Recruitment")));
  });

  it("reads the end of a list that a line leads to where a blank line stands", () => {
    const text = `Clerk

We are looking for night clerk candidates who are:
Fond of food and people
True to their word
Be aware of money

If you would like to join then please email us today with your CV.`;
    assert.deepEqual(read(text).slice(1), [
      "requirements [We are looking for night clerk candidates who are:] Fond of food",
      "how-to-apply If you would",
    ]);
  });

  it("reads a line that is money and no more as the pay, and ignores one among tasks", () => {
    assert.deepEqual(read("Up to £31,500 + Excellent benefits\n\nWe are looking for a teacher who likes small schools and long summers by the sea."), [
      "pay Up to £31,500",
      "summary We are looking",
    ]); // prettier-ignore
    assert.deepEqual(read("# Clerk\n\n## Duties\n\n- Count the till\n- $500\n- Lock the door").length, 2);
  });

  it("reads how to apply, pay and what the law wants below the last list, and not as parts of it", () => {
    const ask = "Night Nurse\n\nRequirements\n\n- Two years of experience on a ward\n- A nursing licence\n\n";
    const kindOf = (text: string) =>
      read(ask + text)
        .at(-1)!
        .split(" ")[0];
    for (const [kind, text] of [
      ["how-to-apply", "We thank all applicants; however, only those selected for an interview will be contacted."],
      ["how-to-apply", "Please complete our online application form."],
      ["how-to-apply", "Interested candidates are invited to contact Ms Elm for a talk about the ward."],
      ["other", "For a full job description, please click here."],
      ["how-to-apply", "Closing date for applications: 9 May 2027"],
      ["how-to-apply", "Application information: Please send us two pages on why you like the night."],
      ["pay", "Compensation will be commensurate with experience and is negotiable."],
      ["benefits", "Our staff enjoy a generous pension scheme, free parking and meals."],
      ["legal", "This job description reflects the needs of the post today. As duties change it will be amended."],
      ["legal", "The ward is committed to safeguarding and promoting the welfare of its patients. The successful applicant will be subject to a DBS check."],
    ] as const)
      assert.equal(kindOf(text), kind, text); // prettier-ignore
    for (const text of [
      "Focus on desktop applications: web applications are a plus",
      "Only those who like the night will like the ward.",
    ])
      assert.equal(kindOf(text), "requirements", text);
  });

  it("reads what prose of one sentence is about, below a list of duties too where it cannot be meant as one of them", () => {
    const alone = (text: string) => read(`Night Baker\n\n${text}`).at(-1)!.split(" ")[0];
    const below = (text: string) =>
      read(`Night Baker\n\nDuties\n\n- Bake bread\n- Clean the ovens\n- Train new bakers\n\n${text}`)
        .at(-1)!
        .split(" ")[0];
    for (const [kind, text] of [
      ["how-to-apply", "Apply in person at 12 Mill Road between 9 and 5."],
      ["how-to-apply", "Shortlisted candidates will be contacted by phone."],
      ["how-to-apply", "Due to the volume of applications we cannot reply to everyone."],
      ["how-to-apply", "We reserve the right to close this vacancy early."],
      ["how-to-apply", "Interested? Hit the apply button below."],
      ["how-to-apply", "No phone calls please."],
      ["legal", "This post is subject to an enhanced DBS check and satisfactory references."],
      ["legal", "Management reserves the right to change this job description at any time."],
      ["legal", "Elm Staffing acts as an employment agency for this vacancy."],
      ["benefits", "Employees are eligible for medical, dental and vision cover after 60 days."],
      ["employment-type", "Fixed term contract for 12 months, maternity cover."],
      ["about-company", "At Elm Foods, we make sauces that people love."],
    ] as const) {
      assert.equal(alone(text), kind, text);
      assert.equal(below(text), kind, text);
    }
    for (const [kind, text] of [
      ["requirements", "You will need to hold a driving licence and have a van of your own."],
      ["requirements", "Previous experience in a bakery is essential."],
      ["requirements", "No experience necessary."],
      ["requirements", "A background in catering would be an advantage."],
      ["about-company", "Elm Care has been baking for hospitals for over 30 years."],
      ["about-company", "With over 200 stores nationwide, Elm Bakeries is known in every town."],
      ["summary", "Elm Bakeries has immediate openings for bakers."],
    ] as const)
      assert.equal(alone(text), kind, text);
    for (const text of [
      "Apply icing by hand.",
      "You will work for over two years with the same oven.",
      "Close the shop early on Fridays.",
    ])
      assert.equal(below(text), "responsibilities", text);
  });

  it("reads who the employer is by how it began, and what a role is for though hours are named there", () => {
    for (const text of [
      "Since 1944 Elm Builders has made a name for itself with roofs that last.",
      "Elm Group, located in Leeds, began in 2010 as a small shop for roofs.",
      "A family owned business, Elm Roofs covers the whole county.",
    ])
      assert.equal(read(`Roofer\n\n${text}`).at(-1)!.split(" ")[0], "about-company", text);
    const terms = "We need twelve pickers for the cherries of the valley. You work 8 hours per day from Monday to Saturday, with some weekend shifts."; // prettier-ignore
    assert.equal(read(`Overview\nPicker\nJob Description\n${terms}\nDuties\n- Pick`)[1]?.split(" ")[0], "summary");
  });

  it("reads postings of one paragraph by their first words", () => {
    const bookkeeper = "Bookkeeper wanted for a small shop in Leeds. You keep the books. We offer a pension, free parking and holidays."; // prettier-ignore
    assert.deepEqual(read(bookkeeper), ["summary Bookkeeper wanted for"]);
    const form = "Job : Nurse Primary Location : Leeds Organization : Harbor Pine Schedule : Full-time Shift : Nights Description : The nurse cares for patients and works with families to plan their care at home."; // prettier-ignore
    assert.deepEqual(
      read(form).map((section) => section.split(" ")[0]),
      ["other", "location", "other", "employment-type", "schedule", "summary"],
    );
    assert.deepEqual(read("Nurse\n\nNo experience needed for this; a degree is required."), [
      "other Nurse",
      "requirements No experience needed",
    ]);
  });

  it("reads what a sentence says of its section without a heading, and ignores a company that is a team", () => {
    const ask = "Requirements\n\n- Two years of experience on a ward\n- A nursing licence\n\n";
    const after = (text: string) => read(`Night Nurse\n\n${ask}${text}`).slice(2);
    assert.deepEqual(after("We are a small, friendly team of 5 who work together and eat together."), ["about-team We are a"]); // prettier-ignore
    assert.deepEqual(read("# Nurse\n\n## About us\n\nWe run a ward.\n\nWe have a great opportunity for a night nurse to join the ward.").slice(2), ["summary We have a"]); // prettier-ignore
    assert.deepEqual(read("Fitter\n\nWe are an award-winning team of glaziers, founded in 1956. Our clients are builders.").slice(1), ["about-company We are an"]); // prettier-ignore
  });

  it("reads a text on the role and the list to which its last sentence leads as two sections", () => {
    const text = `The museum is one of the oldest in the county, and its collection of nine thousand oars is known all over the world. We are seeking to appoint a collections coordinator. The post sits in the library of the museum, but its context is a programme of four museums that share their registers. The purpose of the programme is to find what was lost. In this role, you will:

- develop templates for the register
- support the keepers of four museums`;
    assert.deepEqual(read(text), ["summary The museum is", "responsibilities - develop templates"]);
  });

  it("reads a list of offers below the question why one should work there as benefits, and praise as praise", () => {
    const offers = "Why work for Harbor Pine?\n\n- Pension\n- Staff discounts\n- Paid holidays";
    assert.deepEqual(read(`Cook\n\nDuties\n\n- Cook soups\n- Clean pans\n\n${offers}`).at(-1), "benefits [Why work for Harbor Pine?] - Pension -"); // prettier-ignore
    const praise = "Why work for Harbor Pine?\n\nWe are a family-owned company whose mission is to bring soups to every village of the county.";
    assert.ok(read(`Cook\n\nDuties\n\n- Cook soups\n- Clean pans\n\n${praise}`).at(-1)!.startsWith("about-company"));
  }); // prettier-ignore

  it("reads lines of a form whose names are parted from their values by dashes", () => {
    const text = "Office Clerk\n\nLocation - Leeds Medical Centre\nHours - 37.5 per week\nSalary - Competitive\n\nYou will answer calls from customers and suppliers and keep the records of all orders.";
    assert.deepEqual(read(text).slice(1, 4), ["location Location - Leeds", "schedule Hours - 37.5", "pay Salary - Competitive"]);
  }); // prettier-ignore

  it("ignores amounts, hours and the name of an employer above its place, which are no headings", () => {
    const text = `Instructor

Interview Partners

Richmond, VA

We are a small company with forty people who teach others how to speak about their work in front of a stranger.

Salary is $38,000+

You will teach groups of ten people, twice a week, in the evening, and keep in touch with them for a month.

FRIDAY 2.30PM - 6.30PM

You will also help the office in the busy months of spring when the number of groups doubles.`;
    const headings = parseBlocks(text).filter(({ kind }) => kind === "heading").map((block) => block.text); // prettier-ignore
    assert.deepEqual(headings.filter((words) => words !== "Instructor"), []); // prettier-ignore
  });

  it("reads a part of the duties by its place, though its name is the name of a section", () => {
    const text = "# Bookkeeper\n\n### Responsibilities\n\n#### Compliance\n\n- Prepare reports for the tax return\n- Coordinate the yearly audit\n- Maintain all accounts\n\n#### Benefits\n\n- Pension\n- Paid holidays";
    assert.deepEqual(read(text).map((section) => section.split(" ")[0]).slice(1), ["responsibilities", "responsibilities", "benefits"]);
  }); // prettier-ignore

  it("reads a paragraph as long as a whole posting as one on the role, whatever it speaks of first", () => {
    const pitch = "Harbor Pine is a family-owned company whose mission is to bring good plants to every village of the county. ";
    const tasks = "The clerk keeps the records of all orders, and answers the calls that reach the office in the morning. ";
    assert.deepEqual(read(`Clerk\n\n${pitch.repeat(3)}${tasks.repeat(24)}`), ["other Clerk", "summary Harbor Pine is"]);
    assert.ok(read(`Clerk\n\n${pitch.repeat(5)}`).at(-1)!.startsWith("about-company"));
  }); // prettier-ignore

  it("reads the questions that a board lists below their name as how to apply, whatever they ask for", () => {
    const top = "# Clerk\n\n### Duties\n\n- Keep the records of all plants\n- Answer calls\n\n";
    const asked = "Employer questions\n\nYour application will include the following questions:\n\nWhat is your expected annual base salary?\n\nHow many years of experience do you have as a clerk?\n\nAre you willing to work shifts?";
    assert.deepEqual(read(top + asked).map((section) => section.split(" ")[0]).slice(1), ["responsibilities", "how-to-apply"]);
    const answered = "Application questions\n\nDo you have any? We answer them by phone between nine and five.\n\n### What we offer\n\n- Paid holidays\n- Pension";
    assert.deepEqual(read(top + answered).map((section) => section.split(" ")[0]).slice(1), ["responsibilities", "how-to-apply", "benefits"]);
  }); // prettier-ignore

  it("reads a line of another kind among the items of a list without marks as one of them", () => {
    const list = (...items: string[]) => read(`Driver\n\nRequirements\n${items.join("\n")}`).map((section) => section.split(" ")[0]);
    const kept = list("Able to lift crates", "Must hold a valid medical card", "Complete background check", "Patience with dogs and their people", "Knowledge of the roads");
    assert.deepEqual(kept, ["other", "requirements"]);
    assert.ok(list("Able to lift crates", "Knowledge of the roads", "We are an equal opportunity employer", "EOE").includes("equal-opportunity"));
    assert.ok(list("Able to lift crates", "Knowledge of the roads", "Salary: $40 an hour", "Location: Leeds").includes("pay"));
  }); // prettier-ignore

  it("ignores the facts that a board lists below the last item", () => {
    const facts = "Seniority level\nEntry level\nEmployment type\nFull-time\nJob function\nOther\nIndustries\nBakeries";
    const sections = read(`Driver\n\nRequirements\nAble to lift crates\nMust hold a valid medical card\nKnowledge of the roads\n${facts}`);
    assert.deepEqual(sections.slice(2).map((section) => section.split(" ")[0]), ["other", "employment-type", "other"]);
  }); // prettier-ignore
});
