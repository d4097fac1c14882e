import assert from "node:assert/strict";
import { findEmbeddedHeadings } from "../../../server/src/core/blocks/embedded-headings";

/** The words of the headings inside a line. */
function headingsIn(text: string): string[] {
  return findEmbeddedHeadings(text).map(({ start, end }) => text.slice(start, end));
}

describe("findEmbeddedHeadings", () => {
  it("a label behind the end of a value reads as a heading without it", () => {
    assert.deepEqual(headingsIn("The oven is hot. Schedule: • Monday to Friday Experience: • Baking: 1 year"), [
      "Schedule:",
      "Experience:",
    ]);
    assert.deepEqual(headingsIn("Parking is free! Position: Oven Hand Position Responsibilities: • Bakes the bread"), [
      "Position Responsibilities:",
    ]);
  });

  it("a heading of several words in a text that lost its breaks reads whole", () => {
    const text = `${"The baker keeps the ovens of the town clean. ".repeat(6)}Bakes the bread Education and Experience Requirements Bakers have a license. MANDATORY REQUIREMENTS • Clean hands`;
    assert.ok(headingsIn(text).includes("Education and Experience Requirements"));
  });

  it("ignores words before a dash that says more of them, and names of fields", () => {
    assert.deepEqual(
      headingsIn("Growth - Why not grow with us? Diversity & Inclusion - A place for everyone here"),
      [],
    );
    assert.deepEqual(headingsIn("Mill School Program: Special Education – endorsement and two years in a kitchen"), []);
  });

  it("a label in capitals that was glued to the text before it reads as a heading", () => {
    assert.deepEqual(
      headingsIn("You bake with us.THE OPPORTUNITY: We look for a baker. Any levelEXPERIENCE: 5 years"),
      ["THE OPPORTUNITY:", "EXPERIENCE:"],
    );
  });

  it("a label of capitalised words that is glued to the text behind it reads as a heading", () => {
    assert.deepEqual(headingsIn("You help where you can Training and Experience:Eight years in a bakery"), [
      "Training and Experience:",
    ]);
  });

  it("a label behind the name of a state reads as a heading", () => {
    assert.deepEqual(headingsIn("Shop in Denver, CODuration: twelve months"), ["Duration:"]);
  });

  it("“Job tasks” in front of a capital reads as a heading", () => {
    assert.deepEqual(headingsIn("You like to travel. Job tasks Act as the host. Job requirements A degree in baking"), [
      "Job tasks",
      "Job requirements",
    ]);
  });

  it("“About” and a name reads as a heading where the name begins the text again", () => {
    assert.deepEqual(headingsIn("We bake for all. About OvenOven is a small bakery."), ["About Oven"]);
  });

  it("a heading of one word glued to the sentence behind it reads as a heading", () => {
    assert.deepEqual(headingsIn("We are an equal baker.PositionPlease note the oven is hot. The RoleYou will bake"), [
      "Position",
      "The Role",
    ]);
  });

  it("a question to the reader reads as a heading, with its mark", () => {
    assert.deepEqual(headingsIn("You bake what you like. Why work at Oven? We're a small team."), [
      "Why work at Oven?",
    ]);
  });

  it("a heading of several words behind a short name reads as one", () => {
    assert.deepEqual(headingsIn("Denver, CO Mt. HoodPrincipal Duties and Responsibilities: Bakes bread"), [
      "Principal Duties and Responsibilities:",
    ]);
  });

  it("headings in capitals within a paragraph read as ones, before a colon or the text itself", () => {
    assert.deepEqual(
      headingsIn(
        "You report to the head baker MAIN DUTIES AND RESPONSIBILITIES To bake bread each night and clean the oven after it. SKILLS & EXPERIENCE:Two years in a bakery of any size are enough for us.",
      ),
      ["MAIN DUTIES AND RESPONSIBILITIES", "SKILLS & EXPERIENCE:"],
    );
  });

  it("headings behind the wide spaces of a page that lost its lines read as ones", () => {
    assert.deepEqual(
      headingsIn(
        "Posting Location Bergen  Why Join Larch Larch is an old bakery with forty shops.  Job Description The night shift of Larch bakes bread.  Required Qualifications Strong arms and a calm mind.  Preferred Qualifications EU citizen.",
      ),
      ["Why Join Larch", "Job Description", "Required Qualifications", "Preferred Qualifications"],
    );
  });

  it("questions that run into their answers read as headings", () => {
    assert.deepEqual(
      headingsIn(
        "Sound sweet? Then come and join us in our old bakery by the sea! What you’ll do As a baker of ours, no day is the same as the last one. What You’ll Need Bachelor’s degree in baking. What we offer Free bread for you and for those who live with you.",
      ),
      ["What you’ll do", "What You’ll Need", "What we offer"],
    );
  });

  it("clauses that lists complete read as headings where their lines were lost", () => {
    assert.deepEqual(
      headingsIn(
        "Come and bake with us by the sea! You will Bake bread for the whole street each night. What we're looking for Two years in a bakery of any size are enough for us. We offer Free bread to all who bake it.",
      ),
      ["You will", "What we're looking for", "We offer"],
    );
  });

  it("labels behind the end of a sentence and before wide spaces read as headings", () => {
    assert.deepEqual(
      headingsIn(
        "You bake for the whole city each night. Education and Experience:  Two years in a bakery. Knowledge:  Ovens of all kinds and the bread that is baked in them.",
      ),
      ["Education and Experience:", "Knowledge:"],
    );
  });

  it("it ignores a label before one space in a sentence, and what we offer in one", () => {
    for (const text of [
      "Bread is all that we bake here in the old town of Leeds. Knowledge: it counts with us, and so does a calm mind at night.",
      "We bake for the whole city each night of the week. We offer Leeds its bread and we offer Hull its cakes, as we always did.",
    ])
      assert.deepEqual(headingsIn(text), [], text);
  });

  it("headings glued to the lines before and behind them read as ones, without a colon", () => {
    assert.deepEqual(
      headingsIn(
        "You bake in a small teamWhat you can expectFree bread every day and a warm placeJob FunctionsKneading the dough by handWho we are looking forA baker who sings",
      ),
      ["What you can expect", "Job Functions", "Who we are looking for"],
    );
    assert.deepEqual(
      headingsIn(
        "We have baked in Leeds for years.BENEFITSFree bread each morningLong holidaysKEY SKILLS- A calm mind",
      ),
      ["BENEFITS", "KEY SKILLS"],
    );
  });

  it("a label of any length that leads on to a line glued behind it reads as a heading", () => {
    assert.deepEqual(
      headingsIn(
        "You join our night shift.Specifically, you will be responsible for the following:Kneading the doughQualified candidates should possess the following skills:Strong arms",
      ),
      [
        "Specifically, you will be responsible for the following:",
        "Qualified candidates should possess the following skills:",
      ],
    );
    assert.deepEqual(
      headingsIn("You work nights in Leeds.JOB DUTIES:Bake the bread. Your place in a team:Your role:You"),
      ["JOB DUTIES:", "Your role:"],
    );
  });

  it("it ignores items glued to each other that name what headings name", () => {
    for (const text of [
      "A warm bakeryCompetitive SalaryFree bread every dayBasic Computer SkillsA headset of your own",
      "What counts here:How to keep a bakery of forty ovens warm in winterHow to bake without flour",
      "Strong armsFive years of experience as a baker:Working nightsGood working knowledge of:Ovens and dough",
      "You know our SharePointOverview and the HubSpotSummary tools, and you like our YouTubeProfile of bread.",
      "You bake nights.Excellent skills in at least one of the following:Rye breadA great knowledge of our methods:Kneading",
      "Two years in a bakery a PLUSOven experience a PLUSStrong arms and a calm mind are welcome in every shop",
      "We count on the SKILLS - and the patience - of our bakers, and on SKILLS-BASED pay for all.",
      "Call between 8:30 and 9:15, ask for the OVEN TEAM and for ANNA MILLERThe phone is in the shop all day.",
    ])
      assert.deepEqual(headingsIn(text), [], text);
  });

  it("it ignores the last word of a short line behind a bracket", () => {
    assert.deepEqual(headingsIn("Guest (i.e., Customer) Experience"), []);
  });

  it("it ignores names that begin or end like a heading", () => {
    for (const text of [
      "Education, Training & Experience:Eight years in a bakery",
      "You know our tools well. The TeamOven server and the JobBread app are yours.",
      "Six roles at OvLab share the following responsibilities: baking and selling.",
      "OvScript Developer Experience: four years",
      "We bake for the whole city. LarchCo is an Equal Opportunity Employer: women and men are welcome.",
    ])
      assert.deepEqual(headingsIn(text), [], text);
  });

  it("it ignores labels and capitals inside of a sentence", () => {
    for (const text of [
      "We ask for one thing: patience, and the OVEN: a good friend.",
      "Bring your experience: it counts with us.",
      "The job tasks are many, and the key duties of a baker change with the season.",
      "You learn about Ovens and Breads.",
    ])
      assert.deepEqual(headingsIn(text), [], text);
  });

  it("it reads headings of several words that nothing but spaces parts from the lines around them", () => {
    const text = "CLERK General Description The clerk serves the library and helps whoever asks for a book. Essential Functions of the Position The clerk sorts books Other duties as assigned Working Conditions Indoors Knowledge, Skills, and Abilities Ability to lift boxes of books";
    assert.deepEqual(headingsIn(text), ["General Description", "Essential Functions of the Position", "Working Conditions", "Knowledge, Skills, and Abilities"]);
  }); // prettier-ignore

  it("it ignores one such phrase in a sentence", () => {
    const text = "All our clerks know the Working Conditions Act by heart, since the union that wrote most of it in 1952 has its seat in our house and tells everybody of it.";
    assert.deepEqual(headingsIn(text), []);
  }); // prettier-ignore
});
