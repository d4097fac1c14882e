import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";

/** The sections of a text: the kind, the heading if there is one, and the words with which each begins. */
function read(text: string): string[] {
  return buildOutline(text, parseBlocks(text)).sections.map(
    ({ kind, heading, span }) =>
      `${kind}${heading ? ` [${heading}]` : ""} ${text.slice(span.start, span.end).split("\n")[0]}`,
  );
}

/** The kind of the section in which some words stand. */
function kindAt(text: string, words: string): string | undefined {
  const at = text.indexOf(words);
  return buildOutline(text, parseBlocks(text)).sections.find(({ span }) => span.start <= at && at < span.end)?.kind;
}

describe("readSections, headings with parts below them", () => {
  it("reads a heading of the same kind directly below another as its part", () => {
    const text = "Baker\n\nRequirements\n\nYour skills\n\n- Knowledge of ovens\n- Experience with dough";
    assert.deepEqual(read(text).slice(1), ["requirements [Requirements] Requirements"]);
  });

  it("reads a pay named first below an offer as one of the offers", () => {
    const text =
      "Baker\n\nWe offer:\n\nCompetitive salary and company bonus\n\n- Pension scheme\n- Dental insurance\n- Gym discounts";
    assert.equal(kindAt(text, "Gym discounts"), "benefits");
    assert.equal(kindAt(text, "Competitive salary"), "benefits");
  });

  it("reads deeper headings by marks or in a title's capitals as sections of the kind of the one above", () => {
    const marked =
      "# Baker\n\n## Requirements\n\nWe ask for three things.\n\n### Bread skills\n\n- Knowledge of ovens\n\n### Shop skills\n\n- Experience with tills";
    assert.deepEqual(read(marked).slice(1), [
      "requirements [Requirements] ## Requirements",
      "requirements [Bread skills] ### Bread skills",
      "requirements [Shop skills] ### Shop skills",
    ]);
    const labels =
      "Baker\n\nResponsibilities\n\nMarket Stalls:\n\n- Sell bread\n- Count the till\n\nOven Care:\n\n- Clean the ovens\n- Report faults";
    assert.deepEqual(read(labels).slice(1), [
      "responsibilities [Responsibilities] Responsibilities",
      "responsibilities [Market Stalls] Market Stalls:",
      "responsibilities [Oven Care] Oven Care:",
    ]);
  });

  it("reads headings under a number, and clauses that lists complete, as parts of their section", () => {
    const counted =
      "# Baker\n\n## Key objectives\n\n### Objective 1: Open the shop\n\n- Buy the ovens\n\n### Objective 2: Train the team\n\n- Hire two bakers";
    assert.deepEqual(read(counted).slice(1), ["responsibilities [Key objectives] ## Key objectives"]);
    const clause =
      "Baker\n\nWho are we looking for?\n\nWe are seeking reliable people who like to rise before the sun does.\n\nYou’ll need to:\n\n- Have experience with ovens\n- Be able to lift 20 kg";
    assert.deepEqual(read(clause).slice(1), ["requirements [Who are we looking for?] Who are we looking for?"]);
  });

  it("ignores a deeper heading of another kind or level, and one of its own words as deep as the first", () => {
    const levels =
      "# Baker\n\n## Requirements\n\n### Required\n\n- Knowledge of ovens\n\n### Preferred\n\n- Experience with tills";
    assert.equal(kindAt(levels, "Experience with tills"), "requirements-preferred");
    assert.equal(kindAt(levels, "Knowledge of ovens"), "requirements-required");
    const other =
      "# Baker\n\n## Requirements\n\n- Knowledge of ovens\n\n### What you will do\n\n- Bake bread\n- Clean the ovens";
    assert.equal(kindAt(other, "Bake bread"), "responsibilities");
    const flat =
      "Baker\n\nDuties\n\n- Bake bread\n- Clean the ovens\n\nResponsibilities\n\n- Train the apprentices\n- Order flour";
    assert.equal(read(flat).length, 3);
  });

  it("reads offers with a line each below the heading of all as parts of it, whatever they are named for", () => {
    const text =
      "Baker\n\nBenefits\n\nFlexible locations\n\n- Three shops with free parking\n\nCompetitive pay\n\n- A bonus each spring\n\nOpen talks\n\n- News from the owners each month\n\nHow to apply\n\nSend us a letter.";
    assert.equal(kindAt(text, "Three shops"), "benefits");
    assert.equal(kindAt(text, "News from the owners"), "benefits");
    assert.equal(kindAt(text, "Send us a letter"), "how-to-apply");
  });

  it("ignores labels of the terms behind the benefits, and a heading below them with more than a line", () => {
    const text =
      "Baker\n\nBenefits:\n\n- Dental insurance\n- Pension scheme\n\nSchedule:\n\n- Monday to Friday\n\nAbility to commute/relocate:\n\n- Leeds: before the first day\n\nEducation:\n\n- A diploma";
    assert.equal(kindAt(text, "Monday to Friday"), "schedule");
    assert.equal(kindAt(text, "Leeds: before"), "location");
  });

  it("ignores marked headings as deep as the one of the benefits, though each has a line of its own", () => {
    const text =
      "### Duties\n\n- Bake bread\n\n### Benefits\n\nA pension and free bread.\n\n### Location\n\nLeeds\n\n### Salary\n\n£12 an hour\n\n### To apply\n\nSend us a letter.";
    assert.equal(kindAt(text, "Leeds"), "location");
    assert.equal(kindAt(text, "£12"), "pay");
  });

  it("reads equal opportunities among what a specification asks for as one of its criteria", () => {
    const text =
      "# Clerk\n\n## Person specification\n\n### Experience\n\n- Experience of a reception desk\n\n### Equal opportunities\n\n- Understanding of equal opportunities and ability to act on them\n- Commitment to our values and ability to share them";
    assert.equal(kindAt(text, "Understanding of equal"), "requirements");
  });

  it("ignores a statement on equal opportunities below a specification", () => {
    const text =
      "# Clerk\n\n## Person specification\n\n- Experience of a reception desk\n\n### Equal opportunities\n\nWe are an equal opportunity employer and do not discriminate on grounds of age, race or religion.";
    assert.equal(kindAt(text, "We are an equal"), "equal-opportunity");
  });

  it("reads the description below a summary as what is done", () => {
    const text =
      "Ferry Clerk\n\nJob summary\n\nThe clerk sells tickets on the quay and answers what travellers ask through the day.\n\nJob description\n\nHigh standards of service on the quay\n\nSafe handling of the till and its keys";
    assert.equal(kindAt(text, "High standards"), "responsibilities");
  });

  it("ignores a description that is the first to say what the role is", () => {
    const text =
      "Ferry Clerk\n\nJob description\n\nThe clerk sells tickets on the quay and answers what travellers ask through the day.\n\nRequirements\n\n- A clear voice";
    assert.equal(kindAt(text, "The clerk sells"), "summary");
  });

  it("reads the name of a page above the fields of a form as no section of its own", () => {
    for (const name of ["JOB DESCRIPTION", "Position summary"]) {
      const text = `${name}\n\nLocation: Leeds\n\nHours: 37 a week\n\nDuties\n\n- Bake bread\n- Clean the ovens`;
      assert.equal(kindAt(text, name), "other");
    }
  });

  it("reads the name of a page above the role's title or a form's names and values as no section of its own", () => {
    for (const form of ["Post Title: Baker\nReporting to: The head baker", "Main area\nBread\nJob role\nBaker", "Title\nBaker\nCity\nLeeds"])
      assert.equal(kindAt(`Job summary\n\n${form}\n\nDuties\n\n- Bake bread\n- Clean the ovens`, "Job summary"), "other", form); // prettier-ignore
  });

  it("ignores the description of something else below a summary", () => {
    const text =
      "Ferry Clerk\n\nJob summary\n\nThe clerk sells tickets on the quay and answers what travellers ask through the day.\n\nProject description\n\nThe project brings a new quay to the old harbour and is paid for by the county.";
    assert.notEqual(kindAt(text, "The project brings"), "responsibilities");
  });

  it("reads the fields of forms above their values, each as its own kind", () => {
    const text =
      "Night Clerk\nContract-Type\nFixed Term Assignment\nRate\n£12.00 per hour\nLength of employment\n2 Years\nRegular/Temporary\nRegular\nRegular Shift\nNights\n\nDuties\n\n- Watch the desk\n- Answer calls";
    assert.equal(kindAt(text, "Fixed Term"), "employment-type");
    assert.equal(kindAt(text, "£12.00"), "pay");
    assert.equal(kindAt(text, "2 Years"), "employment-type");
    assert.equal(kindAt(text, "Nights"), "schedule");
  });

  it("reads the parts below `Essential` as essential, one after the other", () => {
    const text =
      "Lecturer\n\nEssential Criteria\n\nQualifications and Education\n\n1. A degree in music\n2. A teaching certificate\n\nKnowledge, Skills and Experience\n\n3. Experience with choirs\n4. Knowledge of scores";
    assert.equal(kindAt(text, "A degree in music"), "requirements-required");
    assert.equal(kindAt(text, "Experience with choirs"), "requirements-required");
  });

  it("reads the name of a description directly above other headings as none of its sections", () => {
    const text = "Baker\n\nJob Description\n\nResponsibilities\n\n- Bake bread\n- Clean the ovens";
    assert.equal(kindAt(text, "Job Description"), "other");
    assert.equal(kindAt(text, "Bake bread"), "responsibilities");
  });

  it("reads pay and benefits by the amount that stands first below them, and ignores one in a list of offers", () => {
    const text = (body: string) => `# Baker\n\n## Duties\n\n- Bake bread\n\n## Compensation and Benefits\n\n${body}`;
    const paid = text("The salary is $52,000 to $58,000 a year, depending on experience.");
    assert.equal(kindAt(paid, "Compensation"), "pay");
    assert.equal(kindAt(text("- $52,000 a year\n- Pension scheme\n- Paid holidays"), "Compensation"), "benefits");
    assert.equal(kindAt(text("We offer a pension, insurance and paid holidays."), "Compensation"), "benefits");
  });

  it("reads a place that is set as a heading below the title as the place", () => {
    const text = "# Baker\n\n## Portland, OR\n\n## Duties\n\n- Bake bread\n- Clean the ovens";
    assert.equal(kindAt(text, "Portland"), "location");
  });

  it("reads the label of a long text, and of offers, as the heading of its section, and ignores the one of a value", () => {
    const text =
      "Baker\n\nLocation: Leeds\n\nDuties:\n\n- Bake bread\n- Clean the ovens\n\nBenefits: Pension, bread\n\nSalary: We pay what the bakers of the valley agreed on with the mills last spring, and more to those who have a certificate.";
    assert.ok(read(text).includes("location Location: Leeds"));
    assert.ok(read(text).includes("benefits [Benefits] Benefits: Pension, bread"));
    assert.ok(read(text).some((section) => section.startsWith("pay [Salary]")));
  });

  it("reads why to join as an offer where it lists what is offered, and as the employer's praise where it does not", () => {
    const offers =
      "Baker\n\nDuties\n\n- Bake bread\n\nWhy Join Us?\n\n- Flexible working options\n- 30 days annual leave\n- A kind team";
    assert.equal(kindAt(offers, "30 days"), "benefits");
    const praise =
      "Baker\n\nDuties\n\n- Bake bread\n\nWhy Join Us?\n\nHarbor Pine is a family company that has baked bread for the valley since 1920 and is known for it.";
    assert.equal(kindAt(praise, "family company"), "about-company");
  });
});

describe("readSections, lists of facts", () => {
  const facts = "- Location: Leeds\n- Salary: £28,000 a year\n- Hours of work: 36 a week\n- Visa sponsorship: none";

  it("reads each fact of a list below a heading that says no kind", () => {
    const text = `Baker\n\nJob details\n\n${facts}`;
    assert.equal(kindAt(text, "Leeds"), "location");
    assert.equal(kindAt(text, "£28,000"), "pay");
    assert.equal(kindAt(text, "36 a week"), "schedule");
    assert.equal(kindAt(text, "none"), "legal");
  });

  it("ignores facts below a heading that says what the list is", () => {
    const text = `Baker\n\nBenefits\n\n${facts}`;
    assert.equal(kindAt(text, "36 a week"), "benefits");
  });

  it("reads names of fields above their values, whatever section stands above", () => {
    const text =
      "Baker\n\nSalary\n£28,000 a year\nA pension on top of it\nJob grade\nHigher Baker\nContract type\nPermanent\nWorking pattern\nFull-time\nDepartment\nOvens";
    assert.equal(kindAt(text, "Permanent"), "employment-type");
    assert.equal(kindAt(text, "Higher Baker"), "other");
  });
});

describe("readSections, what leads to a list without a colon", () => {
  it("reads a question on perks as the heading of what stands below it", () => {
    const text =
      "Baker\n\nRequirements\n\n- Knowledge of ovens\n- Experience with dough\n\nAnd what are some of the perks of working here?\n\nFree bread\nPaid holidays\nHealth insurance\nPension scheme";
    assert.equal(kindAt(text, "Paid holidays"), "benefits");
  });

  it("ignores a question that names nothing offered", () => {
    const text =
      "Baker\n\nRequirements\n\n- Knowledge of ovens\n\nCan you rise early?\n\n- Experience with dough\n- Knowledge of yeast";
    assert.equal(kindAt(text, "Knowledge of yeast"), "requirements");
  });
});

describe("readSections, what leads on with no list right below it", () => {
  it("reads a line that names the tasks or the demands that follow as their heading, whatever section stands above", () => {
    const text =
      "Baker\n\nHow to apply\n\nSend us a loaf.\n\nDepending on the shop, duties may include, but are not limited to the following:\n\nAll shops\n\nBakes bread and rolls for the whole street.\nCleans the ovens.\n\nThe successful candidate must have the following skills:\n\nYeast\n\nKnowledge of dough in all weathers";
    assert.equal(kindAt(text, "Cleans the ovens"), "responsibilities");
    assert.equal(kindAt(text, "Knowledge of dough"), "requirements-required");
  });

  it("reads a label that names a part of postings, however long the text behind it", () => {
    const text = `Baker\n\nExperience: Two years in a bakery with wood-fired ovens.\n\nApplication Filing: ${"All of you who want the job fill in the form on our page, with a picture of a loaf that you are proud of. ".repeat(3)}\n\nWork Location: ${"You will bake in the old mill by the harbour, where the flour comes by boat on Mondays. ".repeat(3)}`;
    assert.equal(kindAt(text, "Application Filing"), "how-to-apply");
    assert.equal(kindAt(text, "Work Location"), "location");
  });

  it("ignores a line that leads to a link", () => {
    const text =
      "Baker\n\nAbout us\n\nWe bake bread by the sea.\n\nFor further information about the shop, please see:\n\nhttps://bread.example";
    assert.equal(kindAt(text, "https://"), "about-company");
  });
});

describe("readSections, buttons of a page", () => {
  it("reads a button between two parts of a posting as none of its sections", () => {
    const text = "Baker\n\nApply Now\n\nDuties\n\n- Bake bread\n- Clean the ovens";
    assert.equal(kindAt(text, "Apply Now"), "other");
  });

  it("reads the same words above the way to apply as its heading", () => {
    const text =
      "Baker\n\nDuties\n\n- Bake bread\n\nApply Now\n\nSend your resume to jobs@harborpine.example by e-mail.";
    assert.equal(kindAt(text, "Send your resume"), "how-to-apply");
  });
});

describe("readSections, what a browser prints on each page", () => {
  it("reads it as none of the sections, and reads on below it in the section that it parted", () => {
    const head = "8/21/2026, 10:15\n\nBaker - Harbor Pine Careers\n\n2 of 3";
    const text = `Baker\n\nDuties\n\n- Bake bread\n\n${head}\n\n- Clean the ovens\n- Sell the bread\n\n${head.replace("2 of", "3 of")}\n\nRequirements\n\n- Knowledge of ovens`;
    assert.equal(kindAt(text, "2 of 3"), "other");
    assert.equal(kindAt(text, "Baker - Harbor Pine Careers"), "other");
    assert.equal(kindAt(text, "Clean the ovens"), "responsibilities");
  });
});
