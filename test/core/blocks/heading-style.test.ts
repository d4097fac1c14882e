import assert from "node:assert/strict";
import { headingWords } from "../../../server/src/core/blocks/block";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";

const headingsOf = (text: string) =>
  parseBlocks(text)
    .filter(({ kind }) => kind === "heading")
    .map(headingWords);

describe("parseBlocks, headings that are set as the others of their document are", () => {
  it("reads lines of any words over their text where those that say their kind stand so", () => {
    const text = `Beekeeper

The role
You will look after sixty hives on the roofs of the city and teach visitors.

What you need
Two seasons with bees of your own.

The nitty gritty
24 hours a week from April to October, and a van to drive.

The good stuff
Honey
A free suit`;
    assert.deepEqual(headingsOf(text), ["The role", "What you need", "The nitty gritty", "The good stuff"]);
  });

  it("reads a line that says its kind between the end of a sentence and the next one", () => {
    const text = `Customs Clerk

Duties
- Check the papers of each lorry
- Write a report each day

People who work on the quay must pass a check of their papers before they start.
Nationality requirements
This job is open to the following groups:
Citizens of the country`;
    assert.deepEqual(headingsOf(text), ["Customs Clerk", "Duties", "Nationality requirements"].slice(1));
  });

  it("reads a lead of many words that ends in dots, and ignores an item that does", () => {
    const lead = "Additional skills and experience we would welcome (nice to have)…";
    const item = "An experienced nurse with a current licence to practise…";
    const text = `Nurse\n\nDuties\n\n- Care for the ward\n- Write notes\n\n${lead}\n\n- Signing for the deaf\n\n${item}\n\n- More`;
    assert.deepEqual(headingsOf(text), ["Duties", lead]);
  });

  it("reads a heading between two lists without marks or blank lines, where the items below it are those that it names", () => {
    const text = `Beekeeper\nDuties\nCare for the hives\nTeach visitors of the roof\nUseful/desirable experience\nExperience with bees of your own\nA driving licence\nOur offer\nPaid holidays\nA free suit`;
    assert.deepEqual(headingsOf(text), ["Duties", "Useful/desirable experience", "Our offer"]);
  });

  it("ignores an item that names what headings name, in a list without marks", () => {
    const text = `Beekeeper\nRequirements\nAble to climb ladders\nProduct knowledge\nExperience with bees of your own\nBenefits\nPaid holidays\nOccupational sick pay\nA long paragraph stands here on what else we give to those who keep our bees all through the year and the winter.`;
    assert.deepEqual(headingsOf(text), ["Requirements", "Benefits"]);
  });

  it("reads a short line directly above a long text, and a question to the reader, though nothing parts them from what stands above", () => {
    const long =
      "Harbor Pine has kept bees on the roofs of the city since 1990, and teaches schools and firms how to do the same on theirs.";
    const text = `Beekeeper\nLeeds\nCompany profile\n${long}\nWhat do we offer?\nA free suit, and honey`;
    assert.deepEqual(headingsOf(text), ["Company profile", "What do we offer?"]);
  });

  it("reads the names of parts that stand as items of the list that they part", () => {
    const text =
      "Nurse\n\nWhat we need\n\n• Essential:\n  □ A licence\n  □ Patience\n• Desirable:\n  □ A second language\n• Benefits:\n  □ A pension";
    assert.deepEqual(headingsOf(text), ["What we need", "Essential", "Desirable", "Benefits"]);
    const one =
      "Nurse\n\nWhat we need\n\n• Skills:\n  □ A licence\n  □ Patience\n• A second language: it helps on the ward";
    assert.deepEqual(headingsOf(one), ["What we need"]);
  });

  it("reads a heading that ends in more dots than three", () => {
    const text = "Beekeeper\n\nWe keep bees on roofs.\nAbout you……..\nYou like bees and are not afraid of heights.";
    assert.deepEqual(headingsOf(text), ["About you…….."]);
  });

  it("ignores the tags that job boards read, and fields with their figures", () => {
    const text = `Nurse\n\nDuties\n\n- Care for the ward\n\nSalary Range Min 51,039\n\nWe are looking for a nurse who likes nights and people of all ages.\n\n#LI-Remote\n\nWe are an open house for all who like to care for people.`;
    assert.deepEqual(headingsOf(text), ["Duties"]);
  });

  it("ignores kinds of employment that stand together", () => {
    const text = `Nurse\n\nPosition Type\n\nFull-Time/Regular\n\nWe are looking for a nurse who likes nights and people of all ages.\n\nDuties\n\n- Care`;
    assert.ok(!headingsOf(text).includes("Full-Time/Regular"));
  });

  it("reads lines that stand alone above lists without marks where the known ones stand so", () => {
    const text = `Ferry Attendant

Position summary

We are looking for a calm person to help passengers on and off our two ferries across the bay.

Examples of duties

Tie up the boat
Count passengers
Sell tickets

Nuts and bolts

Paid training
A warm coat`;
    assert.deepEqual(headingsOf(text), ["Position summary", "Examples of duties", "Nuts and bolts"]);
  });

  it("reads a short line directly over a long text beside one that says its kind", () => {
    const text = `Dairy hand

What will you be doing?
Milking twice a day on a rota, feeding calves and some work with the tractor.

The right person
Has worked with cows for two years at least, can be left alone and has a driving licence for the tractor.`;
    assert.deepEqual(headingsOf(text), ["What will you be doing?", "The right person"]);
  });

  it("reads headings that are numbered through the document", () => {
    const text = `Evaluation of the well programme

1. Background
We have dug wells in three districts since 2006.

2. Scope of work
- Review the documents
- Visit forty wells

3. Qualifications of the consultant
- A degree in hydrology

4. Odds and ends
Travel is paid for.`;
    assert.deepEqual(headingsOf(text), [
      "1. Background",
      "2. Scope of work",
      "3. Qualifications of the consultant",
      "4. Odds and ends",
    ]);
  });

  it("reads numbered headings of which some end in a colon", () => {
    const text = `Goatherd

1. About the farm
We keep forty goats on a hill above the village.

2. Duties:
a. Milk the goats
b. Mend the fences

3. Qualifications
a. Two years with animals`;
    assert.deepEqual(headingsOf(text), ["1. About the farm", "2. Duties", "3. Qualifications"]);
  });

  it("reads a line that says its kind directly below the items of another list", () => {
    const text = `Overview
Duties
* Pick and pack cherries
* Sort them by size
Qualifications and expectations
* Two good hands
* Early mornings
Wages and employment terms
Wages are paid each Friday in line with the award for the trade.`;
    assert.deepEqual(headingsOf(text).slice(1), ["Duties", "Qualifications and expectations", "Wages and employment terms"]); // prettier-ignore
  });

  it("reads what headings say, in small letters and between texts that stand together, and ignores tasks and demands there", () => {
    const text = "We bake nine hundred loaves a night for the shops and schools of the valley, and we have done so since the flood. We like it."; // prettier-ignore
    const between = (line: string) => headingsOf(`Night Baker\nAbout us\n${text}\n${line}\n${text}`).includes(line);
    for (const line of [
      "Skills required",
      "Salary details",
      "You’ll need",
      "Working hours",
      "Interview process",
      "To succeed in this role",
      "What’s in it for you",
      "Meet the team",
    ])
      assert.ok(between(line), line);
    for (const line of [
      "Work with the oven",
      "Experience with ovens",
      "Apply icing",
      "You have two hands",
      "Meet the farmers",
      "30 hours",
    ])
      assert.ok(!between(line), line);
    const list = "\n• Bake bread for the whole town each night\n• Clean the ovens and the tables";
    const below = (line: string) => headingsOf(`Night Baker\nDuties${list}\n${line}${list}`).includes(line);
    for (const line of [
      "Our rewards",
      "The candidate",
      "Knowledge, skills and abilities",
      "Is this you?",
      "In a nutshell",
    ])
      assert.ok(below(line), line);
    for (const line of ["The oven of the school", "Our oven", "Keep the school clean", "Pension", "Free bread"])
      assert.ok(!below(line), line);
  });

  it("reads a few dots behind a heading as its colon, and ignores those behind half a sentence", () => {
    const list = "\n- Tend the fire\n- Count the sheep\n\n";
    assert.deepEqual(headingsOf(`Shepherd\n\nWhat you will do...${list}What you need…${list}Join us as our …\nbest friend`), [
      "What you will do...",
      "What you need…",
    ]); // prettier-ignore
  });

  it("reads a name that ends in initials and a full stop, in capitals too", () => {
    assert.deepEqual(headingsOf("Electrician\n\nAbout H.P. ELECTRIC, INC.\n\nWe wire houses all over the county."), [
      "About H.P. ELECTRIC, INC.",
    ]);
  });

  it("ignores items of lists without marks that are named as parts of offers are, and licences among demands", () => {
    const text = `Dental nurse

What we offer

A chair by the window, tea all day, and colleagues who have worked together for twenty years.
Medical, Dental and Vision Health Benefits
Training and development

Requirements

You have worked in a surgery before, and know how to calm people who are afraid of the chair.

State of Ohio Dental Nurse License

Must be on time`;
    assert.deepEqual(headingsOf(text), ["What we offer", "Requirements"]);
  });

  it("reads a few words between the end of a long text and another long one", () => {
    const long =
      "The centre brings together people from six villages who want to learn to read, and it has done so for forty years now.";
    assert.deepEqual(headingsOf(`Tutor\nAbout us\n${long}\nEmployment conditions\n${long} ${long}`), [
      "About us",
      "Employment conditions",
    ]);
  });

  it("reads the line of a form that leads to duties, with what it says of others", () => {
    const text = `Summary:
Helps the teacher.

Essential duties and responsibilities include the following. Other duties may be assigned.
Works with small groups.`;
    assert.deepEqual(headingsOf(text), [
      "Summary",
      "Essential duties and responsibilities include the following. Other duties may be assigned.",
    ]);
  });

  it("ignores the first lines of groups where no heading shows that they are any", () => {
    const text = `Warehouse hand
Leeds

Early shift
06:00 to 14:00

Late shift
14:00 to 22:00

Bring your own boots
We have gloves`;
    assert.deepEqual(headingsOf(text), []);
  });

  it("ignores the first items of lists without marks below headings that stand alone", () => {
    const text = `Gardener

Responsibilities

Tree care in four parks
Mowing in summer

Requirements

Love of roses
Strong back

Benefits

Free plants
A bicycle`;
    assert.deepEqual(headingsOf(text), ["Responsibilities", "Requirements", "Benefits"]);
  });

  it("ignores addresses, figures, labels and sentences at the head of a group", () => {
    const text = `Clerk

The role
You will answer letters that come in from all over the county, in two languages.

About you
You write well.

Harbour House, 12 Quay Street
Galway

£12.40 an hour
Paid weekly

Call Ann on 01632 960 001
Or drop in

We look forward to your letter.
The team`;
    assert.deepEqual(headingsOf(text), ["The role", "About you"]);
  });

  it("ignores the numbers of a list whose items stand below one another", () => {
    const text = `Duties

1. Training
2. Benefits administration
3. Payroll

Requirements

1. Experience
2. A degree`;
    assert.deepEqual(headingsOf(text), ["Duties", "Requirements"]);
  });

  it("ignores a postcode on a line of its own", () => {
    assert.deepEqual(headingsOf("Nurse\n\nWhere\nMill Lane\nLeeds\nLS9 7TF\n\nWe are a small home."), ["Where"]);
  });
});
