import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { sectionKindOfHeading } from "../../../../server/src/core/blocks/section-kind";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";

/** The kind of the section in which some words stand, with a mark where they begin it as its heading. */
function kindAt(text: string, words: string): string | undefined {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const section = buildOutline(text, parseBlocks(text)).sections.find(({ span }) => span.start <= at && at < span.end);
  return section && (section.headingSpan?.start === at ? `${section.kind} #` : section.kind);
}

/** Whether each line is of its kind. */
function assertKinds(text: string, kinds: Readonly<Record<string, string>>): void {
  for (const [words, kind] of Object.entries(kinds)) assert.equal(kindAt(text, words), kind, words);
}

const DUTIES =
  "Baker\n\nResponsibilities\n\n- Bake bread each morning\n- Clean the ovens at night\n- Train the apprentices\n\n";
const DEMANDS =
  "Baker\n\nRequirements\n\n- Two years of experience in a bakery\n- Knowledge of ovens\n- Ability to rise early\n\n";
const OFFERS = "Baker\n\nBenefits\n\n- Health insurance\n- Paid time off\n- Free bread\n\n";

describe("readSections, where a headed section ends", () => {
  it("reads what says another kind below a list, though less plainly than it must within the section", () => {
    assertKinds(`${OFFERS}Apply now to join a team whose bread is eaten all over town.`, {
      "Apply now": "how-to-apply",
    });
    assertKinds(`${DEMANDS}Harbor Pine has been providing a national network of bakeries for more than thirty years.`, {
      "Harbor Pine": "about-company",
    });
  });

  it("ignores what is of the section below its list", () => {
    assertKinds(`${DUTIES}You will report to the head baker and cover for her in summer.`, {
      "You will": "responsibilities",
    });
    assertKinds(`${DUTIES}Holiday baking\n\nSpecial cakes`, {
      "Holiday baking": "responsibilities",
      Special: "responsibilities",
    });
    assertKinds(`${DEMANDS}We know that nobody has all of this from the first day.`, { "We know": "requirements" });
  });

  it("reads offers and the way to the job in prose below demands", () => {
    assertKinds(
      "Clerk\n\nQualifications\n\nYou hold a diploma in bookkeeping and write well.\n\nThis is a full-time, regular position with benefits such as health insurance, vacation and fifteen paid holidays.",
      { "This is": "benefits" },
    );
  });

  it("reads the papers to send below demands as the way to the job", () => {
    assertKinds(`${DEMANDS}To apply, please send the following to Ann Reed:\n\n- A letter\n- Your school reports`, {
      "To apply": "how-to-apply #",
      "Your school": "how-to-apply",
    });
  });

  it("ignores papers and a way to the job that are demands", () => {
    assertKinds(`${DEMANDS}To apply for this role you must have:\n\n- A licence to drive\n- A clean record`, {
      "A licence": "requirements",
    });
  });

  it("reads pay and offers behind the way to the job", () => {
    const apply = "Baker\n\nHow to apply\n\nSend your CV to the bakery before 1 May.\n\n";
    assertKinds(`${apply}Salary is commensurate with experience, with a range of $45,000 to $50,000 a year.`, {
      Salary: "pay",
    });
    assertKinds(`${apply}We will meet the best three of you for an interview and a day of baking.`, {
      "We will": "how-to-apply",
    });
  });

  it("reads the fields of a form below a list", () => {
    assertKinds(`${DEMANDS}Expected start date: 2 May`, { Expected: "other" });
    assertKinds(`${DUTIES}Reporting to: Head Baker`, { Reporting: "other" });
  });

  it("ignores a label that says something of the list", () => {
    assertKinds(`${DEMANDS}Example: a cake for two hundred guests`, { Example: "requirements" });
  });
});

describe("readSections, reasons to join", () => {
  it("reads items and what is offered below the question as offers", () => {
    assertKinds(
      "Baker\n\nDuties\n\n- Bake bread\n\nWhy join us?\n\nGiving back to the town\n\nA warm and happy bakery\n\nRoom for ideas of your own",
      {
        "Why join": "benefits #",
        "Room for": "benefits",
      },
    );
    assertKinds(
      "Baker\n\n## Duties\n\n- Bake bread\n\n## Why join the team\n\nJoin us and feed the town with bread that we are proud of.\n\nWe offer:\n\n- Work that matters\n- A warm bakery",
      {
        "## Why join": "benefits #",
        "Work that": "benefits",
      },
    );
  });

  it("reads offers that each have a label", () => {
    assertKinds(
      "Baker\n\nDuties\n\n- Bake bread\n\nLife @ Harbor Pine\nTime off: thirty days\nInsurance: medical and dental\nMeals: lunch on the house\nParental leave: six months\n\nHow to apply\n\nCome in and ask for Ada.",
      {
        "Life @": "benefits #",
        "Meals:": "benefits",
      },
    );
  });

  it("ignores prose on the employer below it", () => {
    assertKinds(
      "Baker\n\nDuties\n\n- Bake bread\n\nWhy join us?\n\nHarbor Pine was founded in 1921 and is the oldest bakery of the town. We bake for eleven shops and two hospitals.",
      {
        "Why join": "about-company #",
      },
    );
  });

  it("reads a line of an offer within a list without marks as one of its items", () => {
    const text =
      "Baker\n\nBenefits\nHealth Insurance\nEquity Compensation\nMedical and Dental Benefits Packages\nFree bread\nFlexible hours\n\nDuties\n\n- Bake bread";
    assertKinds(text, { Equity: "benefits", Medical: "benefits", Flexible: "benefits", Duties: "responsibilities #" });
  });

  it("ignores a heading that says another kind below such a list", () => {
    assertKinds(
      "Baker\n\nBenefits\nHealth insurance\nFree bread\nCompensation\n$20 to $25 an hour\n\nDuties\n\n- Bake bread",
      {
        Compensation: "pay #",
      },
    );
  });
});

describe("readSections, headings by their words and place", () => {
  it("reads a label of several things, however long", () => {
    assertKinds(
      "Clerk\n\nDuties\n\n- File letters\n\nKnowledge, Skills, and Abilities:\n\nMust know the archive well.",
      {
        Knowledge: "requirements #",
      },
    );
    assertKinds(
      "Clerk\n\nGrade B\n\nJob purpose including main duties and responsibilities:\n\nTo work under the guidance of the head clerk and keep the files.",
      { "Job purpose": "responsibilities #" },
    );
  });

  it("ignores a sentence with as many commas", () => {
    assertKinds(
      "Clerk\n\nDuties\n\n- File letters\n\nPlease bring pens, ink, and your own requirements:\n\n- A chair\n- A desk",
      {
        "Please bring": "responsibilities",
      },
    );
  });

  it("reads a level alone above its list, and what the reader does below prose", () => {
    assertKinds(
      "Clerk\n\nQualifications\nRequired\nTwo years of experience with files\nA diploma\nPreferred\n• Knowledge of Welsh\n• A driving licence",
      {
        Preferred: "requirements-preferred #",
      },
    );
    assertKinds(
      "Clerk\n\nYour opportunity\nHarbor Pine keeps the letters of the whole county and answers them all within two days, by hand and with care.\nYour mission\n\nTogether with two other clerks you open the letters, sort them and bring them to those who answer them",
      { "Your mission": "responsibilities #" },
    );
  });

  it("reads `Role` above prose that begins with the employer as the role", () => {
    assertKinds(
      "Clerk\n\n## Role\n\nHarbor Pine builds ships for ferries worldwide. We are a family business with two yards.\n\n## Duties\n\n- File letters",
      {
        "## Role": "summary #",
      },
    );
  });

  const kinds: Readonly<Record<string, string | undefined>> = {
    "About the Night Porter Position": "summary",
    "About the Harbor": "about-company",
    "Bonus points": "requirements-preferred",
    "Bonus if you have": "requirements-preferred",
    "You can enjoy": "benefits",
    "How you'll grow": "benefits",
    "Harbor Pine's culture": "about-company",
    "Employment terms": "employment-type",
    "Please send your CV": "how-to-apply",
    "For further information about our school please visit": undefined,
  };
  for (const [heading, kind] of Object.entries(kinds))
    it(`reads “${heading}” as ${kind ?? "no kind"}`, () => assert.equal(sectionKindOfHeading(heading), kind));

  it("ignores bonuses that are paid and the preference of veterans as demands", () => {
    for (const heading of ["Bonus Incentive Programs", "Veterans' Preference", "Veteran's preference"])
      assert.notEqual(sectionKindOfHeading(heading), "requirements-preferred", heading);
  });

  it("reads on with the role where a line on how to apply stands at the head of a page", () => {
    assertKinds(
      "Baker\n\nInterviews will be held on 4 March\n\nAre you at your best before the sun is up, when the whole town smells of your bread? Do you like to teach?\n\nThe bakery was founded by two sisters and has been at the same corner for a hundred years.",
      { "Interviews": "how-to-apply", "Are you": "summary" },
    ); // prettier-ignore
    assertKinds(
      "# Baker\n\n[Apply](/jobs/4)\n\nHarbor Pine is currently seeking a baker to join the early shift of its house on the quay.",
      { "Harbor Pine": "summary" },
    );
    assertKinds(
      "Baker\n\nPlease send your application to Ann Reed.\n\nYour application should tell of three loaves of which you are proud, and why.",
      { "Your application": "how-to-apply" },
    );
  });

  it("reads a list below the name of the role as what is done in it, and as what it plainly is where that is something else", () => {
    assertKinds(`${OFFERS}The Role\n\n- Night shifts in the bakery\n- Stock of flour\n- Oven care`, {
      "The Role": "responsibilities #",
      "Stock of": "responsibilities",
    });
    assertKinds(`${OFFERS}The Role\n\nYou are the first to be up in the whole town.`, { "The Role": "summary #" });
  });

  it("reads a list to which wishes lead as wishes", () => {
    const list = "\n\n- Bread with rye\n- Cakes of many floors\n- Ovens that burn wood";
    assertKinds(`${DUTIES}Experience\n\nExperience with one of the following is a plus:${list}`, {
      "Bread with": "requirements-preferred",
    });
    assertKinds(`${DUTIES}Experience\n\nExperience with all of the following:${list}`, {
      "Bread with": "requirements",
    });
  });
});
