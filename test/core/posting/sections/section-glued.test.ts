import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { readSections } from "../../../../server/src/core/posting/sections/read-sections";

/** Each section by its kind and its first two words. */
const read = (text: string) =>
  readSections(parseBlocks(text)).map(
    ({ kind, span }) => `${kind} ${text.slice(span.start, span.end).split(/\s+/).slice(0, 2).join(" ")}`,
  );

describe("readSections, columns of a form whose line breaks were lost", () => {
  it("reads what most of the lines in a paragraph are: the employer, tasks, demands, offers", () => {
    assert.deepEqual(
      read(`Harbor Pine has baked bread for the schools of Leeds since its first shop opened near the river. Our ovens never rest.

Bake bread and rolls for forty schoolsClean the ovens at the end of each shiftDeliver the orders by vanTrain the new bakers

Two years of experience in a bakeryAbility to lift 25 kgExcellent communication skillsA valid driving licence

Competitive salaryFree lunches every dayPaid holidaysStock options after a year`),
      [
        "about-company Harbor Pine",
        "responsibilities Bake bread",
        "requirements Two years",
        "benefits Competitive salaryFree",
      ],
    );
  });

  it("reads the end of a text that says how to apply as a section of its own where it was glued to it", () => {
    assert.deepEqual(
      read(`## Benefits

Paid holidays and free bread each dayA warm bakery with a view of the sea.If you are interested please send your resume to Anna Baker.`),
      ["benefits ## Benefits", "how-to-apply If you"],
    );
  });

  it("reads a heading that asks why, above offers, as the heading of benefits", () => {
    assert.deepEqual(
      read(`# Baker

You bake the bread of the whole town at night, in a team of five who like to sing.WHY HARBOR PINE?Competitive salary and benefitsFree breadPaid holidaysBonus each winter`).at(
        -1,
      ),
      "benefits WHY HARBOR",
    );
  });

  it("reads a list of demands and one of offers, apart from the tasks and the demands above them, as sections of their own", () => {
    assert.deepEqual(
      read(`## Duties

- Bake bread and rolls for forty schools
- Clean the ovens at the end of each shift
- Deliver the orders by van

- Two years of experience in a bakery
- Excellent communication skills
- A valid driving licence

- Competitive salary
- Paid holidays
- Free lunches every day

Paid training`),
      ["responsibilities ## Duties", "requirements - Two", "benefits - Competitive"],
    );
  });

  it("it ignores one demand among the tasks below a heading, and a list of tasks below demands", () => {
    assert.deepEqual(
      read(`## Duties

- Bake bread and rolls for forty schools

- Knowledge of the orders of the day is kept in a book`),
      ["responsibilities ## Duties"],
    );
  });

  it("it ignores words of experience and of great things among offers and the praise of an employer", () => {
    assert.deepEqual(
      read(`# Baker

## Benefits

Great benefits and a generous pensionGreat people with years of experience to learn fromExcellent tools and skills trainingStrong coffee`),
      ["other # Baker", "benefits ## Benefits"],
    );
  });

  it("it ignores a sentence, a title and a label that name what is offered elsewhere", () => {
    for (const line of [
      "Perfect vision is a must.",
      "Insurance Sales Manager",
      "Holidays: none",
      "Ovens sold - $84,000",
    ])
      assert.deepEqual(
        read(`# Baker

You bake the bread of the whole town at night, in a team of five who like to sing.

${line}`).map((section) => section.split(" ")[0]),
        ["other", "summary"],
        line,
      );
  });

  it("it ignores words on applying in the middle of a text, and before its own first lines", () => {
    assert.deepEqual(
      read(`## Duties

You send the orders of the day to the ovens. If you can apply butter evenly we are glad.Apply the glaze to the rolls before they are baked, then count them for Anna.`),
      ["responsibilities ## Duties"],
    );
  });

  it("it ignores a title of many words and a question that stands alone above a posting as the words on an employer", () => {
    assert.deepEqual(
      read(`Are you the baker that our old bakery near the river in Leeds has been waiting for since last winter?

You will bake bread and rolls every night and clean the oven after it.`).at(0),
      "summary Are you",
    );
  });
});
