import assert from "node:assert/strict";
import { lint, parseConfig, type Finding } from "../../../server/src/core/index";
import { TODAY } from "../../support/describe-rule";

/** The findings of one rule on a posting for a place. */
function findingsOf(rule: string, place: string, words: string, value: Record<string, unknown> = {}): Finding[] {
  const { config, problems } = parseConfig(value, TODAY);
  assert.deepEqual(problems, []);
  return lint(`# Baker\n\nLocation: ${place}\n\n${words}\n`, config).findings.filter(
    (finding) => finding.rule === rule,
  );
}

/** That a rule reports a posting with a severity, and in words that hold a phrase. */
function flags(rule: string, [severity, phrase]: readonly [string, RegExp], given: Parameters<typeof findingsOf>) {
  const found = findingsOf(...given);
  assert.deepEqual(
    found.map((finding) => [finding.rule, finding.severity]),
    [[rule, severity]],
  );
  assert.match(found[0]!.message, phrase);
}

function ignores(...given: Parameters<typeof findingsOf>) {
  assert.deepEqual(
    findingsOf(...given).map(({ message }) => message),
    [],
  );
}

const PAID = "Pay: $50,000 to $60,000 a year.";

describe("what checkers of job postings get wrong", () => {
  it("California's range is of what is paid on hire, Washington's the full scale: it flags each where the other is given", () => {
    const full = "The full salary range for this grade is $60,000 to $90,000 a year.";
    const start = "The starting pay is $60,000 to $70,000 a year.";
    flags(
      "pay/other-basis",
      ["information", /what you expect to pay on hire/],
      ["pay/other-basis", "San Jose, CA", full],
    );
    ignores("pay/other-basis", "San Jose, CA", start);
    flags("pay/other-basis", ["information", /the full scale/], ["pay/other-basis", "Spokane, WA", start]);
    ignores("pay/other-basis", "Spokane, WA", full);
    flags("pay/other-basis", ["information", /the starting pay/], ["pay/other-basis", "Duluth, MN", full]);
    ignores("pay/other-basis", "Duluth, MN", start);
  });

  it("“up to” is no range in most places, and Austria asks for a lower bound: it flags the one and ignores the other", () => {
    flags(
      "pay/open-ended",
      ["error", /^Massachusetts asks/],
      ["pay/open-ended", "Boston, MA", "Pay: up to $60,000 a year."],
    );
    ignores("pay/open-ended", "Vienna, Austria", "Pay: from €2,400 gross per month.");
  });

  it("the directive asks for no pay in the advert, Lithuania does: it flags Vilnius by law and Dublin by habit", () => {
    flags("pay/missing-pay", ["error", /^Lithuania asks for/], ["pay/missing-pay", "Vilnius, Lithuania", "You bake."]);
    flags("pay/missing-pay", ["warning", /^Candidates expect/], ["pay/missing-pay", "Dublin, Ireland", "You bake."]);
  });

  it("one figure is enough where one rate is offered: it ignores one rate and flags none", () => {
    ignores("pay/missing-pay", "Boston, MA", "Pay: $25 an hour.");
    ignores("pay/open-ended", "Boston, MA", "Pay: $25 an hour.");
    flags("pay/missing-pay", ["error", /^Massachusetts asks/], ["pay/missing-pay", "Boston, MA", "You bake."]);
  });

  for (const place of [
    "Denver, CO",
    "Spokane, WA",
    "Newark, NJ",
    "Chicago, IL",
    "Duluth, MN",
    "Baltimore, MD",
    "Hartford, CT",
  ]) {
    it(`benefits are asked for in ${place}: it flags their absence`, () =>
      flags("pay/missing-benefits", ["error", /benefits/], ["pay/missing-benefits", place, PAID]));
  }
  for (const place of ["San Jose, CA", "Buffalo, NY", "Boston, MA", "Burlington, VT", "Honolulu, HI"]) {
    it(`benefits are not asked for in ${place}: it ignores their absence`, () =>
      ignores("pay/missing-benefits", place, PAID));
  }

  it("commission: it flags the missing word in Vermont, the missing rate in California, and neither the other way", () => {
    const earnings = "You have uncapped earnings.";
    const only = "This job is commission-only.";
    const rule = "pay/missing-commission-statement";
    flags(rule, ["warning", /^Vermont asks/], [rule, "Burlington, VT", earnings]);
    ignores(rule, "San Jose, CA", earnings);
    flags(rule, ["error", /range of the commission/], [rule, "San Jose, CA", only]);
    ignores(rule, "Burlington, VT", only);
  });

  it("whose employees count: it flags with the threshold where only those in the place count, and without where all do", () => {
    const known = { organization: { headcount: 400 } };
    const rule = "pay/missing-pay";
    flags(rule, ["error", /^Washington asks for/], [rule, "Spokane, WA", "You bake.", known]);
    flags(
      rule,
      ["error", /^Minnesota asks employers with 30 or more employees in Minnesota for/],
      [rule, "Duluth, MN", "You bake.", known],
    );
    flags(
      rule,
      ["error", /^Ontario asks employers with 25 or more employees in Ontario for/],
      [rule, "Toronto, Ontario", "You bake.", known],
    );
    flags(
      rule,
      ["error", /^California asks employers with 15 or more employees for/],
      [rule, "San Jose, CA", "You bake."],
    );
  });

  it("leaving out the residents of Colorado does not help: it flags that, and ignores people who are let in", () => {
    const rule = "pay/excludes-residents";
    flags(rule, ["error", /Colorado/], [rule, "Austin, TX", "Remote anywhere in the United States, except Colorado."]);
    ignores(rule, "Austin, TX", "Remote anywhere in the United States, Colorado too.");
  });

  it("Ontario's limit is a year's: it flags hourly pay beyond it, and ignores a top above 200,000 and fewer hours", () => {
    const rule = "pay/wide-range";
    flags(rule, ["error", /CAD 50,000/], [rule, "Toronto, Ontario", "Pay: $60 to $85 an hour."]);
    ignores(rule, "Toronto, Ontario", "Pay: $60 to $85 an hour for 35 hours a week.");
    ignores(rule, "Toronto, Ontario", "Salary: $140,000 to $200,001 a year.");
    flags(rule, ["error", /CAD 60,000/], [rule, "Toronto, Ontario", "Salary: $140,000 to $200,000 a year."]);
  });

  it("Colorado alone asks for a deadline, and “rolling” will do: it flags neither elsewhere", () => {
    const rule = "pay/missing-deadline";
    flags(rule, ["error", /^Colorado asks/], [rule, "Denver, CO", PAID]);
    ignores(rule, "Denver, CO", "Applications are taken on a rolling basis.");
    ignores(rule, "Spokane, WA", PAID);
  });

  it("“background check required” is fine in Los Angeles County and not in New York City: it flags it there alone", () => {
    const rule = "statements/background-check-wording";
    ignores(rule, "Marina del Rey, CA", "Background check required.");
    flags(
      rule,
      ["warning", /“must pass a background check”/],
      [rule, "Marina del Rey, CA", "You must pass a background check."],
    );
    flags(rule, ["warning", /^In New York City/], [rule, "Brooklyn, NY", "Background check required."]);
  });

  it("Los Angeles County's text is for what lies outside of its cities: it flags each place with its own text", () => {
    const rule = "statements/missing-fair-chance";
    const insertedAt = (place: string) =>
      findingsOf(rule, place, "You bake.").map(({ fixes }) => fixes[0]?.edits[0]?.text ?? "");
    assert.match(insertedAt("Altadena, CA").join(), /Los Angeles County Fair Chance Ordinance for Employers/);
    assert.match(insertedAt("Los Angeles, CA").join(), /Los Angeles Fair Chance Initiative for Hiring/);
    assert.match(insertedAt("San Francisco, CA").join(), /San Francisco Fair Chance Ordinance/);
    assert.deepEqual(insertedAt("Pasadena, CA"), []);
  });

  it("Executive Order 11246 is stale, disability and veterans are still due from contractors: it flags each, and asks no law of others", () => {
    const contractor = { organization: { federalContractor: true } };
    const tagline = "statements/missing-contractor-tagline";
    flags(
      "statements/stale",
      ["warning", /revoked on 21 January 2025/],
      ["statements/stale", "Boston, MA", "We follow Executive Order 11246."],
    );
    flags(tagline, ["warning", /41 CFR 60-741.5/], [tagline, "Boston, MA", "You bake.", contractor]);
    ignores(tagline, "Boston, MA", "EOE, including disability/vets", contractor);
    ignores(tagline, "Boston, MA", "You bake.");
    const [absent] = findingsOf("statements/missing-equal-opportunity", "Boston, MA", "You bake.");
    assert.equal(absent?.severity, "warning");
    assert.doesNotMatch(absent.message, /asks/);
  });

  it("“US citizens only” is a risk, “no sponsorship” is fine: it flags the one and ignores the other", () => {
    const rule = "requirements/citizenship";
    flags(rule, ["warning", /./], [rule, "Boston, MA", "U.S. citizens only."]);
    ignores(rule, "Boston, MA", "We cannot sponsor work visas for this position.");
  });

  it("notices about lie detectors belong on the application, E-Verify's on a poster: it flags their text and ignores a word of E-Verify", () => {
    const rule = "statements/wrong-document";
    flags(
      rule,
      ["hint", /^Massachusetts asks/],
      [rule, "Boston, MA", "In Massachusetts no lie detector test may be a condition of employment."],
    );
    flags(
      rule,
      ["hint", /poster/],
      [rule, "Boston, MA", "We provide the federal government with your Form I-9 information."],
    );
    ignores(rule, "Boston, MA", "Hartwell Mills participates in E-Verify.");
  });
});

describe("whom the law binds", () => {
  it("a federal employer: it ignores the law of states and cities", () => {
    const federal = { organization: { kind: "federal" } };
    ignores("statements/missing-fair-chance", "San Francisco, CA", "You bake.", federal);
    ignores("statements/missing-vacancy-status", "Toronto, Ontario", "You bake.", federal);
    flags("pay/missing-pay", ["warning", /^Candidates/], ["pay/missing-pay", "Denver, CO", "You bake.", federal]);
  });

  it("a city: it ignores the ordinance, and flags the state's law as less sure", () => {
    const local = { organization: { kind: "local" } };
    ignores("statements/missing-fair-chance", "San Francisco, CA", "You bake.", local);
    flags(
      "pay/missing-pay",
      ["warning", /^California may ask/],
      ["pay/missing-pay", "San Francisco, CA", "You bake.", local],
    );
  });

  it("a remote job that names the country alone: it flags as information what the law of far places may ask", () => {
    for (const rule of ["pay/missing-benefits", "pay/missing-other-compensation", "pay/missing-deadline"])
      flags(rule, ["information", /Colorado/], [rule, "Remote, United States", PAID]);
    for (const rule of ["statements/missing-fair-chance", "statements/missing-vacancy-status"])
      ignores(rule, "Remote, United States", PAID);
  });

  it("a remote job of a small employer: it ignores laws for larger ones", () => {
    const [finding] = findingsOf("pay/missing-pay", "Remote, United States", "You bake.", {
      organization: { headcount: 3 },
    });
    assert.match(finding!.message, /and Colorado may ask/);
  });

  it("several places: it flags the strictest by each duty, naming the place", () => {
    const both = "San Jose, CA; Denver, CO";
    const words = (rule: string) => findingsOf(rule, both, "You bake.").map(({ message }) => message.split(" ")[0]);
    assert.deepEqual(words("pay/missing-pay"), ["Colorado"]);
    assert.deepEqual(words("pay/missing-benefits"), ["Colorado"]);
    // A link is enough in Colorado and not in California.
    const link = "See our [pay ranges](https://example.com/pay) for this job.";
    assert.equal(findingsOf("pay/missing-pay", "Denver, CO", link)[0]?.severity, "warning");
    assert.equal(findingsOf("pay/missing-pay", both, link)[0]?.severity, "error");
    assert.deepEqual(
      findingsOf("statements/missing-fair-chance", "Los Angeles, CA; San Francisco, CA", "You bake.").map(
        ({ message }) => message.slice(0, 20),
      ),
      ["San Francisco asks e", "The City of Los Ange"],
    );
  });
});
