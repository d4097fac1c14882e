import assert from "node:assert/strict";
import { lint, newPosting, parseConfig, PLACE_NAMES, TEMPLATE_NAMES } from "../../server/src/core/index";

const { config } = parseConfig({}, "2026-11-22");

/** What a writer might put for the prompts. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/\[which license or degree[^\]]*\]/g, "A forklift license"],
  [/\[Job title\]/g, "Baker"],
  [/\[City(?: and region)?\]/g, "Spokane"],
  [/\[minimum\] to \$\[maximum\] per \[year or hour\]/g, "60,000 to $80,000 per year"],
  [/\[e-mail(?: address| or telephone)\]/g, "jobs@oven-lane.example"],
  [/\[on site, hybrid or remote\]/g, "on site"],
  [/\[full-time or part-time\]/g, "full-time"],
  [/\[permanent or until when\]/g, "permanent"],
  [/\[date\]/g, "December 20, 2026"],
  [/\[number\]/g, "4"],
  [/\[which [^\]]*\]/g, "Mondays"],
  [
    /\[[Nn]ame of [^\]]*\] \[what it does[^\]]*\]/g,
    "Oven Lane bakes bread for the whole town, and 40 people work there",
  ],
  [/\[health insurance\]/g, "Health insurance"],
  [/\[paid time off\]/g, "25 days of paid time off"],
  [/\[a retirement plan\]/g, "A 401(k) with a match"],
];
/** What is left gets a word each, so that nothing is asked for twice. */
const THINGS = ["bread", "rolls", "cake", "dough", "flour", "salt", "yeast", "ovens", "trays", "knives", "tins", "jam"];
function filledIn(text: string): string {
  let thing = 0;
  const known = ANSWERS.reduce((words, [prompt, answer]) => words.replace(prompt, answer), text);
  return known.replace(/\[[^\]]*\]/g, () => THINGS[thing++ % THINGS.length]!);
}

describe("newPosting", () => {
  for (const { name, label } of TEMPLATE_NAMES) {
    it(`${label}: it has nothing to warn of once its prompts are filled in`, () => {
      const text = filledIn(newPosting(name, "us-wa", config));
      const { findings, posting, jurisdictions } = lint(text, config);
      assert.deepEqual(
        findings
          .filter(({ severity }) => severity === "error" || severity === "warning")
          .map(({ rule, message, span }) => `${rule}: ${message} (${text.slice(span.start, span.end)})`),
        [],
      );
      assert.equal(posting.title?.value, name === "blank" ? "Baker" : label.replace(/ \w/, (end) => end.toUpperCase()));
      assert.deepEqual(
        jurisdictions.map(({ jurisdiction }) => jurisdiction.id),
        ["us-wa"],
      );
    });
  }

  it("reads the place: its name, its form of pay and its statements stand in the draft", () => {
    const seattle = newPosting("store-associate", "us-wa", config);
    assert.match(seattle, /\n## Location\n\n\[City\], Washington, on site\n/);
    assert.match(seattle, /\n## Pay\n\nThe pay range for this position is \$\[minimum\] to \$\[maximum\] per /);
    assert.match(seattle, /\n## Equal opportunity\n/);
    assert.match(newPosting("electrician", "us-ny-nyc", config), /\n## Location\n\nNew York City, on site\n/);
    assert.match(newPosting("electrician", "ca-on", config), / license for Ontario\n/);
  });

  it("reads the organisation's own statement where it has one", () => {
    const own = parseConfig(
      { statements: { "equal-opportunity": "Oven Lane treats all alike." } },
      "2026-11-22",
    ).config;
    assert.match(newPosting("accountant", null, own), /\nOven Lane treats all alike\.\n/);
  });

  it("flags nothing about an unknown name or place: the blank draft has a prompt for it", () => {
    const text = newPosting("astronaut", "mars", config);
    assert.match(text, /^# \[Job title\]\n/);
    assert.match(text, /\n\[City and region\], \[on site/);
  });

  it("reads every place that it offers", () => {
    assert.ok(PLACE_NAMES.some(({ id, name }) => id === "us-wa" && name === "Washington"));
    for (const { id } of PLACE_NAMES) assert.doesNotMatch(newPosting("blank", id, config), /\{|\bundefined\b/);
  });
});
