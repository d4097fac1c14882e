import assert from "node:assert/strict";
import { parseBlocks } from "../../../server/src/core/blocks/parse-blocks";
import { BENEFITS } from "../../../server/src/core/data/benefits";
import { buildOutline } from "../../../server/src/core/posting/build-outline";
import { readBenefits } from "../../../server/src/core/posting/read-benefits";

/** Each benefit with the words at its span. */
function benefitsOf(text: string): (readonly [string, string])[] {
  return readBenefits(buildOutline(text, parseBlocks(text))).map(({ value, span }) => [
    value,
    text.slice(span.start, span.end),
  ]);
}

describe("readBenefits", () => {
  it("three benefits in a row without a word that offers them: it reads them, but not in duties or dealings", () => {
    const row = "$85k base + performance bonuses, health insurance, 401k match.";
    assert.deepEqual(
      benefitsOf(`# Baker\n\nWe bake bread in an old mill.\n\n${row}\n`).map(([value]) => value),
      ["bonus", "medical", "401(k)"],
    );
    const duties =
      "- Answer calls of the mill\n- Keep files of bonuses, health insurance, 401k match\n- Order the flour";
    assert.deepEqual(benefitsOf(`# Clerk\n\n## Responsibilities\n\n${duties}\n`), []);
    assert.deepEqual(benefitsOf("# Clerk\n\nFiles on health insurance and life insurance.\n"), []);
  });

  it("super and extended health care: it reads a pension and a health plan", () => {
    assert.deepEqual(
      benefitsOf("# Baker\n\n## Benefits\n\n- Salary of $60,000 + super\n- Extended health care\n").map(
        ([value]) => value,
      ),
      ["pension", "medical"],
    );
    assert.deepEqual(benefitsOf("# Baker\n\n## Benefits\n\n- A kind and super team\n- You are super\n"), []);
  });

  it("a section of benefits: it reads each by its common name, at its words", () => {
    const text =
      "# Baker\n\n## Benefits\n\n- Medical, dental and vision insurance\n- 401k with a match\n- 25 days paid vacation\n- 16 weeks parental leave\n- Stock options\n- $500 home office stipend\n- Free lunches";
    assert.deepEqual(benefitsOf(text), [
      ["medical", "Medical"],
      ["dental", "dental"],
      ["vision", "vision insurance"],
      ["401(k)", "401k"],
      ["paid time off", "25 days paid vacation"],
      ["parental leave", "parental leave"],
      ["equity", "Stock options"],
      ["remote stipend", "home office stipend"],
      ["meals", "Free lunches"],
    ]);
  });

  it("an offer outside of a section of benefits: it reads it", () => {
    const text =
      "# Baker\n\nYou bake bread.\n\nWe offer health insurance, a pension, life insurance and an annual bonus.";
    assert.deepEqual(benefitsOf(text), [
      ["medical", "health insurance"],
      ["pension", "pension"],
      ["life insurance", "life insurance"],
      ["bonus", "annual bonus"],
    ]);
  });

  it("a benefit named twice: it reads the first place only", () => {
    const text = "# Baker\n\n## Benefits\n\n- Dental plan\n- Dental plan for your family";
    assert.deepEqual(benefitsOf(text), [["dental", "Dental"]]);
  });

  it("benefits as a task, a skill or a product: it ignores them", () => {
    for (const line of [
      "Administer dental and vision plans for our staff.",
      "Experience with life insurance products is required.",
      "You will sell health insurance to customers.",
      "Build a culture of learning and development.",
      "Knowledge of 401(k) plans.",
    ]) {
      assert.deepEqual(benefitsOf(`# Clerk\n\n## Responsibilities\n\n- ${line}`), [], line);
      assert.deepEqual(benefitsOf(`# Clerk\n\n${line}`), [], line);
    }
  });

  /** A text of which the line breaks were lost, with what a job board adds. */
  const LOST =
    "We bake bread for four towns Responsibilities Manage the oven and train apprentices Clean the shop each evening Experience of two years in a bakery Ability to lift flour and a good knowledge of dough Must like early mornings";

  it("a text whose line breaks were lost: it reads what stands behind an offer, though tasks stand in the same run", () => {
    assert.deepEqual(
      benefitsOf(`${LOST} Job Type: Full-time Benefits: 401(k) Dental Insurance Paid Time Off Schedule: Night shift`),
      [
        ["401(k)", "401(k)"],
        ["dental", "Dental"],
        ["paid time off", "Paid Time Off"],
      ],
    );
    assert.deepEqual(benefitsOf(`${LOST} In return we offer a company pension, 25 days holiday and more`), [
      ["pension", "pension"],
      ["paid time off", "days holiday"],
    ]);
  });

  it("a text whose line breaks were lost: it reads several benefits that stand together without an offer", () => {
    assert.equal(benefitsOf(`${LOST} Medical and vision insurance Free lunches Life insurance`).length, 4);
  });

  it("a text whose line breaks were lost: it ignores one benefit among tasks, and those that the job deals with", () => {
    for (const task of [
      "Answer questions on the pension",
      "Administer the pension, dental insurance and life insurance of our staff",
      "You receive a rota Process payroll, pension and sick pay",
    ])
      assert.deepEqual(benefitsOf(`${LOST} ${task} Keep the books of the shop`), [], task);
  });

  it("the names of benefits: it reads each name from one entry, in small letters", () => {
    const names = BENEFITS.map(([name]) => name);
    assert.deepEqual(names, [...new Set(names)]);
    assert.deepEqual(
      names,
      names.map((name) => name.toLowerCase().trim()),
    );
  });
});
