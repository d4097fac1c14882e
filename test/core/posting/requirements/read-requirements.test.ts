import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { readRequirements } from "../../../../server/src/core/posting/requirements/read-requirements";

/** The requirements of a text in short: level, words, years, degrees, skills. */
function read(text: string) {
  return readRequirements(buildOutline(text, parseBlocks(text))).map((one) => ({
    level: one.level,
    text: one.text,
    at: text.slice(one.span.start, one.span.end),
    years: one.years.map(({ min, max, subject, span }) => ({
      min,
      max,
      subject,
      at: text.slice(span.start, span.end),
    })),
    degrees: one.degrees.map(({ level, equivalentAccepted, span }) => ({
      level,
      equivalentAccepted,
      at: text.slice(span.start, span.end),
    })),
    skills: one.skills.map(({ value, span }) => [value, text.slice(span.start, span.end)]),
  }));
}

const item = (words: string) => read(`# Baker\n\n## Requirements\n\n- ${words}\n`);
const years = (words: string) => item(words).flatMap((one) => one.years);
const range = (words: string) => years(words).map(({ min, max }) => [min, max]);
const degree = (words: string) => item(words).flatMap((one) => one.degrees).map(({ level, equivalentAccepted }) => [level, equivalentAccepted]); // prettier-ignore
const skills = (words: string) => item(words).flatMap((one) => one.skills.map(([name]) => name));

describe("the years that a posting asks for", () => {
  it("are those of somebody to learn from: it ignores them", () =>
    assert.deepEqual(range("You work closely with a baker with over 20 years of experience"), []));

  it("are those of the employer: it ignores them", () => {
    assert.deepEqual(range("Whatever you bake, our 40+ years of experience are at your disposal"), []);
    assert.deepEqual(range("With more than 30 years of experience and good bread, you can expect a warm oven"), []);
    assert.deepEqual(range("Hartwell has nearly 20 years of experience in rye"), []);
  });

  it("are said in words and in figures: it reads them once", () => {
    assert.deepEqual(range("Minimum (0) zero to (5) five years of experience in bakeries"), [[0, 5]]);
    assert.deepEqual(range("Five 5 years of experience with rye required"), [[5, null]]);
  });

  it("stand behind the organisation that accredits a school: it reads them", () =>
    assert.deepEqual(range("A diploma of a recognized accrediting organization and one year of baking experience"), [
      [1, null],
    ]));

  it("differ for the grades of a role: it reads each", () =>
    assert.deepEqual(range("1-2 years (for Baker role) or 3-4 years (for Senior Baker role) of experience"), [
      [1, 2],
      [3, 4],
    ]));

  it("stand before “(Preferred)” or “PQE”, and behind “over”: it reads them", () => {
    assert.deepEqual(range("Shop work: 1 year (Required)"), [[1, null]]);
    assert.deepEqual(range("3 years PQE"), [[3, null]]);
    assert.deepEqual(range("Over five years of experience in audit"), [[5, null]]);
    assert.deepEqual(range("Four years’ trade experience"), [[4, null]]);
    assert.deepEqual(range("At least (5) years of baking"), [[5, null]]);
    assert.deepEqual(range("Experience with rye dough (minimum 5 years)"), [[5, null]]);
    assert.deepEqual(range("3-5 years using a stone oven"), [[3, 5]]);
  });

  it("are a part of others, or those for which one has done something: it reads them", () => {
    assert.deepEqual(range("At least 10 years in bakeries, at least five of which have been with rye"), [
      [10, null],
      [5, null],
    ]);
    assert.deepEqual(range("Four years of experience, two (2) of which include shop work"), [
      [4, null],
      [2, null],
    ]);
    assert.deepEqual(range("You've been baking bread for 3+ years in a shop"), [[3, null]]);
    assert.deepEqual(range("We bake 8 kinds of bread, five of which are rye"), []);
  });

  it("stand behind “looking for”: it reads them, and ignores what is looked back on", () => {
    const prose = (words: string) =>
      read(`# Baker\n\n## About the role\n\n${words}\n`).flatMap((one) => one.years.map(({ min }) => min));
    assert.deepEqual(prose("We’re looking for 0–3 years of experience and a love of bread."), [0]);
    assert.deepEqual(prose("We’re looking to recruit a baker with 1-3 years of experience."), [1]);
    assert.deepEqual(prose("Have 4 years of firsthand experience with sourdough"), [4]);
    assert.deepEqual(prose("Rye: 1 year (Preferred) Wheat: 2 years (Required)"), [1, 2]);
    assert.deepEqual(prose("We have been here for 12 years."), []);
    assert.deepEqual(prose("We name references from the past three (3) years."), []);
    assert.deepEqual(prose("We hope for two years of sun."), []);
  });

  it("stand before what the experience is of: it reads them, whatever that is", () => {
    assert.deepEqual(range("5+ years technical experience in a bakery"), [[5, null]]);
    assert.deepEqual(range("2+ years of education management experience"), [[2, null]]);
    assert.deepEqual(range("At least 3 years of experience in education of bakers"), [[3, null]]);
    assert.deepEqual(range("Do you have at least three years of experience and related education?"), [[3, null]]);
    assert.deepEqual(range("Experience: Fresher to 2 years"), [[0, 2]]);
  });

  it("are those of a course, of schooling or of a person: it ignores them", () => {
    for (const words of [
      "Two years of college or experience",
      "A 2 year programme with experience of ovens",
      "4 years of university and experience in sales",
      "18 - 35 years oldProfessional Experience in Fashion",
      "Three years of study after experience abroad",
      "A fresher to join us for years",
    ])
      assert.deepEqual(range(words), [], words);
  });

  it("stand among the answers of an application form: it ignores them", () =>
    assert.deepEqual(
      read(
        "# Baker\n\n## Requirements\n\nHow long have you baked?\n\nNo experience\n\nLess than 1 year\n\nMore than 1 year, but less than 2\n\n2 or more years\n",
      ).flatMap((one) => one.years),
      [],
    ));

  it("stand without the word: it reads them among requirements, and ignores other figures", () => {
    assert.deepEqual(range("2-5 proven work experience as a baker"), [[2, 5]]);
    assert.deepEqual(range("3+ related experience"), [[3, null]]);
    assert.deepEqual(range("2 ovens and experience"), []);
    assert.deepEqual(range("Level 3-5 qualification and experience"), []);
  });

  it("have what may replace them in brackets: it reads them", () =>
    assert.deepEqual(range("At least 1 year of baking experience (a combination of training and skills may be substituted)"), [[1, null]])); // prettier-ignore

  it("are the most that others may have had: it ignores them", () =>
    assert.deepEqual(range("The time in the bakery should not exceed six years"), []));

  it("come as figures, words, ranges and months: it reads each as numbers", () => {
    assert.deepEqual(range("5-plus years of experience"), [[5, null]]);
    assert.deepEqual(range("5+ years of bakery experience"), [[5, null]]);
    assert.deepEqual(range("three to five years’ experience with ovens"), [[3, 5]]);
    assert.deepEqual(range("3-5 years of experience in payroll"), [[3, 5]]);
    assert.deepEqual(range("A minimum of two (2) years of experience"), [[2, null]]);
    assert.deepEqual(range("A minimum of 5 (five) years experience in banking"), [[5, null]]);
    assert.deepEqual(range("4 or more years in sales"), [[4, null]]);
    assert.deepEqual(range("A year's experience in a shop"), [[1, null]]);
    assert.deepEqual(range("Bachelor's degree with 5 years or Master's with 3 years"), [[5, null], [3, null]]); // prettier-ignore
    assert.deepEqual(range("18 months of phone support experience"), [[1.5, null]]);
    assert.deepEqual(range("up to 2 years of experience"), [[0, 2]]);
    assert.deepEqual(range("Minimum 5 yrs. experience in boiler repair"), [[5, null]]);
    assert.deepEqual(range("1-3 (or more) years of experience in planning"), [[1, 3]]);
    assert.deepEqual(range("6-8+ years of bakery experience"), [[6, null]]);
    assert.deepEqual(range("One to three (1-3) years of recent experience in a bakery"), [[1, 3]]);
    assert.deepEqual(range("4 or more years in business intelligence"), [[4, null]]);
  });

  it("have a subject where one is said: it reads it in the posting's words and underlines the years", () => {
    assert.deepEqual(years("5+ years of oven repair experience"), [
      { min: 5, max: null, subject: "oven repair", at: "5+ years of oven repair experience" },
    ]);
    assert.equal(years("3 years of professional experience with Kubernetes")[0]?.subject, "Kubernetes");
    assert.equal(years("At least 3 years of relevant experience")[0]?.subject, null);
    assert.equal(years("2+ years working as a pastry cook")[0]?.subject, "pastry cook");
  });

  it("are none where they may only stand in for something else", () => {
    assert.deepEqual(range("An additional 4 years of experience can substitute for the education"), []);
    assert.deepEqual(range("Two years as a baker may be substituted for the degree"), []);
    assert.deepEqual(range("4 years of experience; a degree can substitute for two of them")[0], [4, null]);
  });

  it("stand behind the bare word, and in months: it reads them outside of the requirements too", () => {
    const outside = (words: string) => read(`# Baker\n\n## Duties\n\n${words}\n`).flatMap((one) => one.years).map(({ min, max }) => [min, max]); // prettier-ignore
    assert.deepEqual(outside("Experience 2-3 years"), [[2, 3]]);
    assert.deepEqual(outside("Experience (10+ years) in bakeries"), [[10, null]]);
    assert.deepEqual(outside("You have a minimum of 6 months paid experience as a baker."), [[0.5, null]]);
    assert.deepEqual(outside("A 4-year engineering degree, Experience with ovens"), []);
  });

  it("may stand twice in one line: it reads both", () => {
    assert.deepEqual(
      years("5+ years of software experience, including 2+ years with Kubernetes").map(({ min, subject }) => [
        min,
        subject,
      ]),
      [[5, "software"], [2, "Kubernetes"]], // prettier-ignore
    );
  });

  it("are not a person's age, a contract, a school or a waiting time: it ignores those", () => {
    for (const words of [
      "Must be 18 years of age or older",
      "Must be at least 21 years old",
      "16 - 24 years old",
      "2-year contract",
      "Four-year degree in engineering",
      "12 years of schooling",
      "Knowledge of 5 year plans",
      "Available for a 6 month internship",
      "Licence valid within the last 3 years",
      "Must be able to commit to 2 years",
    ]) {
      // prettier-ignore
      assert.deepEqual(range(words), [], words);
    }
  });

  it("are not the employer's own: it ignores a company's age, vesting and the team's experience", () => {
    const text =
      "# Baker\n\n## About us\n\nFor over 20 years we have baked bread. With 35 years of experience, our company leads.\n\n## Benefits\n\n- Vesting over 4 years\n- 401(k) match after 1 year of service\n";
    assert.deepEqual(read(text), []);
  });

  it("stand in prose too: it reads a demand outside the requirements", () => {
    const text = "# Baker\n\n## About the role\n\nYou will bake bread. You must have 3 years of pastry experience.\n";
    assert.deepEqual(
      read(text).map((one) => [one.at, one.years[0]?.min, one.years[0]?.subject]),
      [["You must have 3 years of pastry experience.", 3, "pastry"]],
    );
  });
});

describe("the level of a requirement", () => {
  const levels = (words: string) => item(words).map((one) => [one.level, one.at]);

  it("may change within a line: it reads two clauses, each at its words", () => {
    assert.deepEqual(levels("Bachelor's required, Master's preferred"), [["required", "Bachelor's required"], ["preferred", "Master's preferred"]]); // prettier-ignore
    assert.deepEqual(levels("A degree in baking - Preferred"), [["preferred", "A degree in baking - Preferred"]]);
    assert.deepEqual(levels("5 years experience required, 7 years preferred"), [["required", "5 years experience required"], ["preferred", "7 years preferred"]]); // prettier-ignore
    assert.deepEqual(levels("10 years of repair experience, preferably with gas, and 3 years as a lead"), [
      ["required", "10 years of repair experience"],
      ["preferred", "preferably with gas"],
      ["required", "3 years as a lead"],
    ]);
  });

  it("of what is a plus behind a comma: it reads it by itself", () => {
    assert.deepEqual(levels("Bachelor's degree in education, Spanish a plus"), [
      ["required", "Bachelor's degree in education"],
      ["preferred", "Spanish a plus"],
    ]);
    assert.deepEqual(levels("2 years of retail, hospitality or bar experience preferred"), [
      ["preferred", "2 years of retail, hospitality or bar experience preferred"],
    ]);
    assert.deepEqual(levels("Experience with Word and Excel, Access a plus"), [
      ["required", "Experience with Word and Excel"],
      ["preferred", "Access a plus"],
    ]);
  });

  it("of what experience of its own subject is with: it reads the years as required, but not where they are years of it", () => {
    assert.deepEqual(levels("5 years design experience with Figma a plus"), [
      ["required", "5 years design experience"],
      ["preferred", "with Figma a plus"],
    ]);
    for (const words of ["5 years of experience with Figma a plus", "5 years of relevant experience with Figma a plus"])
      assert.deepEqual(levels(words), [["preferred", words]]);
  });

  it("of a second experience that the first comes with: it reads the first as required", () => {
    assert.deepEqual(levels("5+ years of classroom experience with leadership experience preferred"), [
      ["required", "5+ years of classroom experience"],
      ["preferred", "with leadership experience preferred"],
    ]);
    const alone = "5+ years of experience with bread preferred";
    assert.deepEqual(levels(alone), [["preferred", alone]]);
  });

  it("of what employers prefer or are excited about: it reads it as preferred", () => {
    assert.deepEqual(item("Prefer one (1) year of experience as a baker").map(({ level }) => level), ["preferred"]); // prettier-ignore
    const text = "# Baker\n\n## Experience we’d be excited about\n\n- 2 years of experience in a mill\n";
    assert.deepEqual(read(text).map(({ level }) => level), ["preferred"]); // prettier-ignore
    const asked = "# Baker\n\n## We’re excited about you because you have\n\n- 2 years of experience in a mill\n";
    assert.deepEqual(
      read(asked).map(({ level }) => level),
      ["required"],
    );
  });

  it("of two that an “or” joins: it reads both as required", () => {
    const words = "Master's degree in botany, or Bachelor's degree and two years in a garden required";
    assert.deepEqual(
      read(`# Gardener\n\n## Nice to have\n\n- ${words}\n`).map((one) => one.level),
      ["required"],
    );
  });

  it("is marked behind a demand: it reads (D) as preferred, (E) as required, and ignores other letters", () => {
    assert.deepEqual(item("Two years of work with volunteers (D)").map(({ level }) => level), ["preferred"]); // prettier-ignore
    assert.deepEqual(item("Two years of work with volunteers(E).").map(({ level }) => level), ["required"]); // prettier-ignore
    assert.deepEqual(item("Two years of work as a driver (C)").map(({ level }) => level), ["required"]); // prettier-ignore
  });

  it("is said in many ways: it reads each as preferred", () => {
    for (const words of [
      "Knowledge of French is an asset",
      "Experience with ovens, mixers, or proofers a plus",
      "Ideally 3 years in logistics",
      "A second language would be advantageous",
      "Experience with rye is nice to have but not required",
      "Preferred: rye",
    ]) {
      // prettier-ignore
      assert.deepEqual(levels(words).map(([level]) => level), ["preferred"], words); // prettier-ignore
    }
  });

  it("comes from the section, the heading or the line before the list where the words say nothing", () => {
    const text =
      "# Baker\n\n## Nice-to-have skills\n\nSQL\nPython\n\n## Qualifications\n\nYou should have:\n\n- Rye\n\nIdeally you also have:\n\n- Spelt\n";
    assert.deepEqual(
      read(text).map((one) => [one.level, one.at]),
      [["preferred", "SQL"], ["preferred", "Python"], ["required", "Rye"], ["preferred", "Spelt"]], // prettier-ignore
    );
  });

  it("is not meant by “your preferred”, “as required” or “desire to”: it ignores them", () => {
    assert.deepEqual(levels("Travel as required, with a desire to learn"), [
      ["required", "Travel as required, with a desire to learn"],
    ]);
    assert.deepEqual(levels("Tell us your preferred shift"), [["required", "Tell us your preferred shift"]]);
  });
});

describe("what an employer says at the end of a list", () => {
  it("is said to all who read it: it ignores it", () => {
    for (const words of [
      "We look forward to welcoming you aboard!",
      "We would love to hear from you!",
      "If you are passionate about bread and have the skills, we encourage you to apply.",
      "If you believe in good bread, please apply.",
    ])
      assert.deepEqual(item(words), [], words);
  });

  it("asks for something: it reads it, and “we’d love to see” as preferred", () => {
    assert.deepEqual(range("If you have 5 years of experience as a baker, we'd love to hear from you."), [[5, null]]);
    assert.deepEqual(item("If you are a keen baker, we'd love to hear from you, and 2 years of experience are a must.").length > 0, true); // prettier-ignore
    assert.deepEqual(item("We'd love to see some experience with rye.").map(({ level }) => level), ["preferred"]); // prettier-ignore
    assert.deepEqual(item("Says the truth in an appropriate and helpful manner").map(({ level }) => level), ["required"]); // prettier-ignore
    assert.deepEqual(item("Friendly and Helpful Spirit").map(({ level }) => level), ["required"]); // prettier-ignore
    assert.deepEqual(item("Humour is also welcome").map(({ level }) => level), ["preferred"]); // prettier-ignore
  });
});

describe("the degree that a posting asks for", () => {
  it("is no state: it ignores it", () => assert.deepEqual(degree("Experience in our kitchen in Cambridge, MA."), []));

  it("is one with its short form before a wish: it reads it", () =>
    assert.deepEqual(
      item("Ph.D. degree preferred.").map(({ level, degrees }) => [level, degrees.map((one) => one.level)]),
      [["preferred", ["doctorate"]]],
    ));

  it("opens a sentence in the middle of a text: it reads it", () => {
    const levels = (words: string) =>
      read(`We bake by the sea. ${words} We pay well.`).flatMap((one) => one.degrees.map(({ level }) => level));
    assert.deepEqual(levels("High school diploma or GED."), ["high-school"]);
    assert.deepEqual(levels("B.S., M.S., or Ph.D. in food science, or a related field."), ["bachelor"]);
    assert.deepEqual(levels("Education: Bachelor’s or Master’s in food science."), ["bachelor"]);
  });

  it("is named beside its level or a lower one: it reads the lowest", () => {
    assert.deepEqual(degree("College or University diploma/degree"), [["associate", false]]);
    assert.deepEqual(degree("A post-secondary degree in your subject"), [["associate", false]]);
    assert.deepEqual(degree("A 2:1 or above STEM degree"), [["bachelor", false]]);
    assert.deepEqual(degree("Qualifications to degree and/or postgraduate level"), [["bachelor", false]]);
    assert.deepEqual(degree("Associates in Nursing or higher"), [["associate", false]]);
    assert.deepEqual(degree("You lead associates in full compliance with our rules"), []);
    assert.deepEqual(degree("High School/GED AND a minimum of sixteen (16) years in a bakery"), [
      ["high-school", false],
    ]);
    assert.deepEqual(degree("Postgraduate qualification in library science"), [["master", false]]);
    assert.deepEqual(degree("Preferred qualificationsPhD in baking"), [["doctorate", false]]);
    assert.deepEqual(degree("A degree or post graduate qualification"), [["bachelor", false]]);
    assert.deepEqual(degree("Degree MUST be in mathematics"), [["bachelor", false]]);
    assert.deepEqual(degree("Degree holder or above"), [["bachelor", false]]);
    assert.deepEqual(degree("BS and 2 years of experience"), [["bachelor", false]]);
    assert.deepEqual(degree("Educated to degree level or with proven, demonstrable experience"), [["bachelor", true]]);
    assert.deepEqual(degree("Bachelor's degree in baking or a minimum of 10+ years of relevant, hands-on oven experience"), [["bachelor", true]]); // prettier-ignore
    assert.deepEqual(degree("MBA (or like experience)"), [["master", true]]);
    assert.deepEqual(degree("Additional experience may be considered in lieu of a degree"), []);
    assert.deepEqual(degree("MLS(ASCP) certification"), []);
    assert.deepEqual(degree("Send a copy of your degree certificate"), []);
    assert.deepEqual(degree("TEFL certificate (or a degree in primary or secondary education)"), [["bachelor", false]]);
  });

  it("is asked for in prose: it reads it", () => {
    for (const words of [
      "You will be qualified to degree level in electronics.",
      "Degree qualified, preferably in engineering.",
      "HNC/HND in electrical engineering.",
      "It is essential that you have a degree in law.",
      "The minimum qualification is a B. Ed degree.",
    ])
      assert.equal(read(`# Clerk\n\n${words}\n`).flatMap((one) => one.degrees).length, 1, words);
  });

  it("goes by the names of other countries’ schools: it reads its level", () => {
    assert.deepEqual(degree("An appropriate 3-year B-Degree"), [["bachelor", false]]);
    assert.deepEqual(degree("A three-year degree in baking"), [["bachelor", false]]);
    assert.deepEqual(degree("Diploma / Degree in accounting"), [["associate", false]]);
    assert.deepEqual(degree("UG: Any Graduate"), [["bachelor", false]]);
    assert.deepEqual(degree("PG: Any Postgraduate"), []);
    assert.deepEqual(degree("Doctorate: Doctorate Not Required"), []);
    assert.deepEqual(degree("Are enrolled in a programme leading to an Associate or Baccalaureate degree"), []);
    assert.deepEqual(degree("GCSEs in English and Maths"), [["high-school", false]]);
    assert.deepEqual(degree("Qualification 12th and above"), [["high-school", false]]);
    assert.deepEqual(degree("A 2:1 degree in a science"), [["bachelor", false]]);
    assert.deepEqual(degree("MBBS with two years of practice"), [["professional", false]]);
    assert.deepEqual(degree("Must be a graduate in commerce"), [["bachelor", false]]);
    assert.deepEqual(degree("Graduation in any subject"), [["bachelor", false]]);
    assert.deepEqual(degree("Matric essential"), [["high-school", false]]);
    assert.deepEqual(degree("Secondary (high) school graduation certificate"), [["high-school", false]]);
    assert.deepEqual(degree("Educated to A-level standard"), [["high-school", false]]);
    assert.deepEqual(degree("Year 12 or equivalent"), [["high-school", false]]);
    assert.deepEqual(degree("HND in gardening"), [["associate", false]]);
    assert.deepEqual(degree("Diploma of Community Services"), [["associate", false]]);
    assert.deepEqual(degree("B. Tech in any stream"), [["bachelor", false]]);
    assert.deepEqual(degree("BA (Hons) Social Work, or better"), [["bachelor", false]]);
    assert.deepEqual(degree("Master of Divinity from a seminary"), [["master", false]]);
    assert.deepEqual(degree("You hold a degree within a relevant subject"), [["bachelor", false]]);
    assert.deepEqual(degree("Post-Graduation degree in any subject"), [["master", false]]);
    assert.deepEqual(degree("MBA or postgraduate business degree"), [["master", false]]);
    assert.deepEqual(degree("DPhil in botany"), [["doctorate", false]]);
    assert.deepEqual(degree("Ph. D. in botany"), [["doctorate", false]]);
    assert.deepEqual(degree("A completed university education in botany"), [["bachelor", false]]);
    assert.deepEqual(degree("AAS in welding"), [["associate", false]]);
    assert.deepEqual(degree("2-year technical degree"), [["associate", false]]);
    assert.deepEqual(degree("2 years of teaching experience OR 2 year degree in education"), [["associate", true]]);
    assert.deepEqual(degree("BS Nursing"), [["bachelor", false]]);
    assert.deepEqual(degree("You hold a relevant Master\u0092s degree"), [["master", false]]);
    assert.deepEqual(degree("PhD 2+ years ago"), [["doctorate", false]]);
    assert.deepEqual(degree("Educated to a good degree level"), [["bachelor", false]]);
  });

  it("may be another one behind “; or”: it reads the lowest that will do, and what will do instead", () =>
    assert.deepEqual(
      degree(
        "An Associate’s degree in baking; OR graduation from high school and two years of work; OR an equivalent combination of education and experience.",
      ),
      [["high-school", true]],
    ));

  it("stands in a list within a paragraph: it reads each item", () => {
    const degrees = (words: string) => item(words).flatMap((one) => one.degrees.map(({ level }) => level));
    assert.deepEqual(
      degrees("Applicants should have (i) a Master's degree in food science (ii) a Bachelor's degree in baking"),
      ["master", "bachelor"],
    );
    assert.deepEqual(range("You have (1) baked for a while, and (2) two (2) years of experience with rye"), [
      [2, null],
    ]);
  });

  it("stands among numbered choices of which one is experience: it reads that experience will do", () =>
    assert.deepEqual(
      read(
        "# Clerk\n\n## Requirements\n\n1. A baccalaureate degree and a year of filing; or\n2. High school graduation and three years of filing; or\n3. Education and/or experience which is equivalent to 1 or 2 above.\n",
      ).flatMap((one) => one.degrees.map(({ level, equivalentAccepted }) => [level, equivalentAccepted])),
      [
        ["bachelor", true],
        ["high-school", true],
      ],
    ));

  it("may be wished for in one field and asked for in any: it reads one degree", () =>
    assert.deepEqual(
      item("Bachelor's degree required, a BA in history preferred").flatMap((one) =>
        one.degrees.map(({ level }) => [one.level, level]),
      ),
      [["required", "bachelor"]],
    ));

  it("is said of the one who is hired: it reads it", () =>
    assert.deepEqual(
      read("# Nurse\n\nThe nurse will have a Bachelors degree, an Associates degree or a diploma.\n")[0]?.degrees.map(
        ({ level }) => level,
      ),
      ["associate"],
    ));

  it("is what pay depends on, or what students work for: it ignores it", () => {
    assert.deepEqual(degree("There are stipends available for a Doctorate Degree"), []);
    assert.deepEqual(degree("You will support students in their degree"), []);
  });

  it("is the lowest that is accepted, however it is written", () => {
    const cases: [string, string][] = [
      ["BS/MS in Biology", "bachelor"], ["B.S., M.S., or Ph.D. in Chemistry", "bachelor"], ["BSc or MSc degree", "bachelor"], ["4-year degree", "bachelor"],
      ["Bachelor’s or advanced degree in economics", "bachelor"], ["Undergraduate degree required", "bachelor"], ["Degree in marketing", "bachelor"], ["BSN", "bachelor"],
      ["MBA", "master"], ["MLIS required", "master"], ["Masters or above in statistics", "master"], ["Ph.D. in Chemistry, or M.S. with a thesis", "master"], ["PhD in physics", "doctorate"],
      ["JD from an accredited law school", "professional"], ["Associate's degree in nursing", "associate"], ["High school diploma or GED", "high-school"],
    ]; // prettier-ignore
    for (const [words, level] of cases) assert.deepEqual(degree(words).map(([found]) => found), [level], words); // prettier-ignore
  });

  it("may be replaced by experience: it reads that only where experience is accepted", () => {
    for (const words of [
      "BS or equivalent experience",
      "Bachelor's degree (or equivalent)",
      "4 year degree or 6 years of relevant experience",
      "Bachelor's in art or an equivalent combination of education and experience",
      "Degree in English, or relevant work experience",
      "Two years of experience in a museum or a 4-year degree",
      "Bachelor's degree; or one to two years related experience",
      "Bachelor's degree, or 3 plus years of relevant work experience",
      "Academic degree or proven track record in a bakery",
      "Bachelor's degree in art or experiential equivalent",
    ]) {
      // prettier-ignore
      assert.deepEqual(degree(words), [["bachelor", true]], words);
    }
    for (const words of [
      "BS degree or equivalent degree",
      "Bachelor's degree or foreign equivalent",
      "BA in art or a related field",
      "Bachelor's degree and 5 years of experience",
      "BA with five years of experience or a Master's degree",
    ]) {
      // prettier-ignore
      assert.deepEqual(degree(words), [["bachelor", false]], words);
    }
    assert.deepEqual(degree("High school diploma or equivalent"), [["high-school", false]]);
    const below = (lines: string) =>
      read(`# Baker\n\n## Requirements\n\n${lines}\n`).flatMap((one) =>
        one.degrees.map(({ level, equivalentAccepted }) => [level, equivalentAccepted]),
      );
    assert.deepEqual(
      below(
        "Bachelor's degree; and two to four years of baking; or equivalent combination of education and experience.",
      ),
      [["bachelor", true]],
    );
    assert.deepEqual(
      below(
        "- Bachelor's degree in baking\n- Good with ovens\n- Equivalent combination of education and experience considered",
      ),
      [["bachelor", true]],
    );
    assert.deepEqual(
      below(
        "- High school diploma required\n- Associate's degree or equivalent combination of education and experience preferred",
      ),
      [["high-school", false], ["associate", true]], // prettier-ignore
    );
    assert.deepEqual(
      read("# Baker\n\n## Duties\n\nYou bake bread. Ph.D. required.\n").flatMap((one) =>
        one.degrees.map(({ level }) => level),
      ),
      ["doctorate"],
    );
  });

  it("may be softened by the next sentence: it reads experience that replaces education", () => {
    const text =
      "# Clerk\n\n## Education\n\nThis class requires a bachelor’s degree. Additional experience may be substituted for the required education.\n";
    assert.deepEqual(read(text)[0]?.degrees, [
      { level: "bachelor", equivalentAccepted: true, at: "bachelor’s degree" },
    ]);
  });

  it("is not meant by other degrees and masters: it ignores them", () => {
    for (const words of [
      "A high degree of autonomy",
      "360 degree feedback",
      "Proficient in MS Office",
      "Scrum Master",
      "Master data management",
      "No degree required",
      "Tuition help for a bachelor's degree",
      "Mastery of sauces",
      "Experience in supervising PhD research",
      "A higher degree of care",
      "A school diploma in lieu of pay",
      "You check the diploma of each student",
      "Supervising MSc students",
      "You teach Bachelor’s and Master’s courses",
      "Papers written before and post-PhD",
      "We have three PhD positions",
      "Candidates who do not yet have a PhD may be considered",
      "2 years of post graduation experience",
      "At least 6 months, post-graduation, hospital experience",
      "PhD 1 will be based in Bristol",
      "The PhD candidate will join our group",
      "You will sit beside the PhD supervisor",
      "Read more in the PhD guide",
      "We will pay for your Bachelor's degree",
      "You are not required to have a Master's degree",
      "A degree is not essential",
      "Experience of marking GCSE papers",
      "Experience of working in a high school",
      "Work in an academic education setting",
      "Drawings that move to an interactive degree",
      "Licensed in MA or RI",
      "Experience as an MA or LPN",
      "Level 3 Diploma in Childcare",
      "Skills in teaching degree students",
      "A 360 degree view of the shop",
      "A senior certificate of the swimming club",
      "Certificate IV or Diploma in Training",
      "Good relations with associates, visitors and the board",
      "A school of the International Baccalaureate",
      "Teaching at the elementary, middle or high school",
      "Lessons at Mill Valley High School.",
      "Licensed Master of Ships of Unlimited Tonnage",
      "You share an office with ~20 M.S. and Ph.D. students",
      "You teach in our bachelor and master degree programs",
      "A PhD stipend of 26,000 dollars",
      "Students who are looking to pursue a PhD",
      "At BSC we bake together",
      "Whatever your personal appearance, matriculation, political affiliation or age",
      "Knowledge of methods in the area of secondary education",
      "Knowledge of DDS regulations",
    ]) {
      // prettier-ignore
      assert.deepEqual(degree(words), [], words);
    }
  });
});

describe("what will do instead of a degree, in items of a list", () => {
  const equivalents = (...items: readonly string[]) =>
    read(`# Baker\n\n## Requirements\n\n${items.map((one) => `- ${one}\n`).join("")}`).flatMap((one) =>
      one.degrees.map(({ level, equivalentAccepted }) => [level, equivalentAccepted]),
    );

  it("years behind an “or”: it reads them as an equivalent", () => {
    assert.deepEqual(equivalents("Associate's degree; or", "2 - 4 years of related experience; or", "A combination of both"), [["associate", true]]); // prettier-ignore
    assert.deepEqual(equivalents("Bachelor's degree or", "Equivalent experience in baking"), [["bachelor", true]]);
    assert.deepEqual(equivalents("1. A bachelor's degree in baking; or,", "2. A satisfactory combination of education, training and experience"), [["bachelor", true]]); // prettier-ignore
    assert.deepEqual(equivalents("A bachelor's degree in baking; and", "Or any equivalent combination of experience and training"), [["bachelor", true]]); // prettier-ignore
    assert.deepEqual(equivalents("Bachelor's degree in baking; exceptions may be made for long experience in a bakery", "Ovens"), [["bachelor", true]]); // prettier-ignore
  });

  it("a line below the experience: it reads it", () => {
    const below = (line: string) =>
      read(`# Baker\n\n## Education\n\n- Bachelor's degree in baking\n\n## Experience\n\n- Two years in a bakery\n\n${line}\n`).flatMap((one) => one.degrees.map(({ equivalentAccepted }) => equivalentAccepted)); // prettier-ignore
    assert.deepEqual(below("An equivalent combination of education and experience may be considered"), [true]);
    assert.deepEqual(below("Experience with rye is welcome."), [false]);
    assert.deepEqual(equivalents("Associate's degree in baking", "Equivalency: Four (4) years equivalent combination of education and experience"), [["associate", true]]); // prettier-ignore
  });

  it("another degree or studies: it ignores them", () => {
    assert.deepEqual(equivalents("Bachelors or equivalent 4 year degree"), [["bachelor", false]]);
    assert.deepEqual(equivalents("Honours degree, or equivalent overseas qualifications"), [["bachelor", false]]);
    assert.deepEqual(equivalents("A PhD (or equivalent) in physics"), [["doctorate", false]]);
    assert.deepEqual(equivalents("Ph.D. as well as post-doctoral studies or experience in baking"), [["doctorate", false]]); // prettier-ignore
  });

  it("any combination: it reads it", () =>
    assert.deepEqual(equivalents("Bachelor's degree in baking or any combination of education and experience"), [["bachelor", true]])); // prettier-ignore

  it("a degree alone on its line: it reads it", () =>
    assert.deepEqual(
      read("# Baker\n\n## Requirements\n\nBachelor's Degree\n\nYou have worked in a bakery before.\n").flatMap((one) => one.degrees.map(({ level }) => level)), // prettier-ignore
      ["bachelor"],
    ));

  it("the answers of a form: it ignores them", () =>
    assert.deepEqual(
      read("# Baker\n\n## Requirements\n\nYou bake.\n\nGED\nHigh school\nAssociate degree (62 semester credits)\nBachelor's degree\nNone of the above\n").flatMap((one) => one.degrees), // prettier-ignore
      [],
    ));

  it("years that are asked as well, or another degree: it ignores them", () => {
    assert.deepEqual(equivalents("Associate's degree; and", "2 years of related experience"), [["associate", false]]);
    assert.deepEqual(equivalents("Associate's degree", "2 years of related experience"), [["associate", false]]);
    assert.deepEqual(equivalents("Bachelor's degree or", "A licence as a baker"), [["bachelor", false]]);
    assert.deepEqual(equivalents("Bachelor's degree or", "Master's degree and experience"), [["bachelor", false], ["master", false]]); // prettier-ignore
  });
});

describe("degrees by the names of many countries", () => {
  it("it reads them", () => {
    assert.deepEqual(degree("National Senior Certificate (Matric/Grade 12)"), [["high-school", false]]);
    assert.deepEqual(degree("NQF Level 4, preferably with a licence"), [["high-school", false]]);
    assert.deepEqual(degree("SSCE or OND in baking"), [["high-school", false]]);
    assert.deepEqual(degree("Secondary or higher education"), [["high-school", false]]);
    assert.deepEqual(degree("Diploma, Bachelors Degree or Technical Degree"), [["associate", false]]);
    assert.deepEqual(degree("Degree/Diploma in baking"), [["associate", false]]);
    assert.deepEqual(degree("Associates required, Bachelor's degree preferred")[0], ["associate", false]);
    assert.deepEqual(degree("First class Honours or Masters degree"), [["bachelor", false]]);
    assert.deepEqual(degree("First degree level qualification"), [["bachelor", false]]);
    assert.deepEqual(degree("University graduate with an eye for rye"), [["bachelor", false]]);
    assert.deepEqual(degree("Graduate degree in relevant field preferred"), [["master", false]]);
    assert.deepEqual(degree("Bachelor's degree in baking, advanced-degree preferred").length, 2);
    assert.deepEqual(degree("Master’sDegree"), [["master", false]]);
    assert.deepEqual(degree("M.L.S. from a good school"), [["master", false]]);
    assert.deepEqual(degree("ALA-accredited library degree"), [["master", false]]);
    assert.deepEqual(degree("Post-graduate business-related qualification advantageous"), [["master", false]]);
    assert.deepEqual(degree("DVM/VMD or equivalent veterinary degree"), [["professional", false]]);
    assert.deepEqual(degree("A national diploma in baking"), [["associate", false]]);
    assert.deepEqual(degree("A tertiary qualification in business"), [["bachelor", false]]);
    assert.deepEqual(degree("A third-level qualification in history or a related field"), [["bachelor", false]]);
    assert.deepEqual(degree("Third-level support for our customers"), []);
    assert.deepEqual(degree("Experience in the tertiary education sector"), []);
    assert.deepEqual(degree("Associate or Bachelor's degree in baking"), [["associate", false]]);
    assert.deepEqual(degree("Diploma or degree level training in baking"), [["associate", false]]);
    assert.deepEqual(degree("Undergraduate or Master's degree in baking"), [["bachelor", false]]);
    assert.deepEqual(degree("Master and/or doctorate degree in baking"), [["master", false]]);
    assert.deepEqual(degree("Bachelor's degree in baking or related equivalent."), [["bachelor", true]]);
    assert.deepEqual(degree("Bachelor's degree or advanced diploma"), [["associate", false]]);
    assert.deepEqual(degree("BCOMM or related degree"), [["bachelor", false]]);
    assert.deepEqual(degree("B.COM in accounting"), [["bachelor", false]]);
    assert.deepEqual(degree("You hold a teaching degree"), [["bachelor", false]]);
    assert.deepEqual(degree("Appropriate terminal degree in dance"), []);
    assert.deepEqual(degree("Postgraduate degree at PhD level in history"), [["doctorate", false]]);
    assert.deepEqual(degree("A bioscience degree or equivalent"), [["bachelor", true]]);
    assert.deepEqual(degree("Coursework toward a bachelor's degree in botany"), []);
    assert.deepEqual(degree("Level 8 degree in computing"), [["bachelor", false]]);
  });

  it("a short line with a level: it reads it as a demand and as no heading", () => {
    const of = (line: string) => read(`Teacher\n\nQualifications\n\n${line}\n\nTeaching licence\nLove of books\n`);
    assert.deepEqual(of("Master's preferred").flatMap((one) => one.degrees.map(({ level }) => [one.level, level])), [["preferred", "master"]]); // prettier-ignore
    assert.deepEqual(of("National Senior Certificate (Matric/Grade 12)").flatMap((one) => one.degrees.map(({ level }) => level)), ["high-school"]); // prettier-ignore
  });
});

describe("the skills that a posting asks for", () => {
  it("have proper names: it reads variants and misspellings at their words", () => {
    assert.deepEqual(item("Java script, Nodejs and k8s")[0]?.skills, [["JavaScript", "Java script"], ["Node.js", "Nodejs"], ["Kubernetes", "k8s"]]); // prettier-ignore
    assert.deepEqual(skills("C++, C# and .NET"), ["C++", "C#", ".NET"]);
    assert.deepEqual(skills("RN with BLS and a valid driver’s license"), [
      "Registered Nurse",
      "Basic Life Support",
      "Driver’s license",
    ]);
  });

  it("may be ordinary words: it reads them in such company", () => {
    assert.deepEqual(skills("Experience with Go, Rust and C++"), ["Go", "Rust", "C++"]);
    assert.deepEqual(skills("Experience in Python, R, and SQL"), ["Python", "R", "SQL"]);
    assert.deepEqual(skills("MS Office (Word, Excel, Outlook)"), [
      "Microsoft Office",
      "Microsoft Word",
      "Microsoft Excel",
      "Microsoft Outlook",
    ]);
    assert.deepEqual(skills("Strong Excel skills"), ["Microsoft Excel"]);
  });

  it("are not meant by the words themselves: it ignores them", () => {
    for (const words of [
      "Go the extra mile",
      "Excel at service",
      "R&D experience",
      "C-level talks",
      "Swift response",
      "React quickly",
      "Access to a car",
      "Word of mouth",
      "Vitamin C",
      "Spring planting",
    ]) {
      // prettier-ignore
      assert.deepEqual(skills(words), [], words);
    }
  });
});

describe("text whose line breaks were lost", () => {
  it("still holds its demands apart: it reads each at its own words", () => {
    const text =
      "# Clerk\n\n## Requirements\n\n2+ years of filing experiencepossession of a typing certificate would be advantageousAbility to lift boxes\n";
    assert.deepEqual(
      read(text).map((one) => [one.level, one.at]),
      [["required", "2+ years of filing experience"], ["preferred", "possession of a typing certificate would be advantageous"], ["required", "Ability to lift boxes"]], // prettier-ignore
    );
  });

  it("still holds the bullets of items: it reads each without the bullet of the next", () => {
    const text = "# Clerk\n\n## Requirements\n\n· Experience in filing · Two years of typing · Ability to lift boxes\n";
    assert.deepEqual(read(text).map(({ at }) => at), ["Experience in filing", "Two years of typing", "Ability to lift boxes"]); // prettier-ignore
  });

  it("may hold its headings inside: it reads demands behind an inner label", () => {
    const text =
      "# Clerk\n\n## About the job\n\nThe clerk files papers and answers phones for the whole office and for its many visitors from the city and beyond every day. Training and Experience:Eight years of filing experience.\n";
    assert.deepEqual(read(text).flatMap((one) => one.years.map(({ min, subject, at }) => [min, subject, at])), [[8, "filing", "Eight years of filing experience"]]); // prettier-ignore
  });
});

describe("demands in a run of items whose line breaks were lost", () => {
  const run = (words: string) =>
    read(`# Clerk\n\nYou file papers for the whole office and answer the letters of its many visitors ${words}\n`);

  it("still begin with years or a degree: it reads them wherever they stand", () => {
    const found = run(
      "Keeps the register of boats up to date for the harbour office Bachelor's degree in history or law 3+ years of experience in filing Skills in typing letters and minutes",
    );
    assert.deepEqual(found.flatMap(({ degrees }) => degrees.map(({ at }) => at)), ["Bachelor's degree"]); // prettier-ignore
    assert.deepEqual(found.flatMap((one) => one.years.map(({ at }) => at)), ["3+ years of experience"]); // prettier-ignore
  });

  it("are not what a sentence goes on to say of somebody else: it ignores it", () => {
    for (const words of [
      "in a harbour that has over 20 years of history and is known for it in the whole county and in many other places",
      "for a harbour with 30 years of experience in keeping boats dry, warm and ready for each summer that may come",
    ])
      assert.deepEqual(read(`# Clerk\n\n## About us\n\nWe keep the papers of the whole county and answer the letters of its visitors ${words}\n`), [], words); // prettier-ignore
  });

  it("stand behind a label of what is preferred: it reads them as preferred", () =>
    assert.deepEqual(
      run(
        "Keeps the register of boats up to date for the harbour office Preferred Qualifications: 3+ years of experience in filing",
      ).flatMap(({ level, years }) => years.map(() => level)),
      ["preferred"],
    ));
});

describe("a label that says in brackets how much is asked", () => {
  it("stands in the middle of a paragraph: it reads its level", () => {
    const text =
      "# Clerk\n\n## Desired qualifications\n\nKnows the harbour and its boats, and keeps the register of them up to date for the office. EXPERIENCE (REQUIRED): Two years of experience in filing.\n";
    assert.deepEqual(
      read(text).flatMap(({ level, years }) => years.map(() => level)),
      ["required"],
    );
  });
});

describe("the words of a stretched line", () => {
  it("stand two spaces apart: it reads years, degrees and skills at their words", () => {
    const stretched = (words: string) => words.replaceAll(" ", "  ");
    const [one] = item(
      stretched("Bachelor’s degree in law or equivalent work experience, and 3 - 5 years of experience with Excel"),
    );
    assert.deepEqual(one!.degrees.map(({ level, equivalentAccepted, at }) => [level, equivalentAccepted, at]), [["bachelor", true, "Bachelor’s  degree"]]); // prettier-ignore
    assert.deepEqual(one!.years.map(({ min, max, at }) => [min, max, at]), [[3, 5, stretched("3 - 5 years of experience")]]); // prettier-ignore
    assert.deepEqual(one!.skills, [["Microsoft Excel", "Excel"]]);
  });

  it("demand something in prose: it reads it there as well", () => {
    const text = "# Clerk\n\nThe  successful  candidate  must  have  at  least  two  years  of  filing  experience.\n";
    assert.deepEqual(read(text).flatMap((one) => one.years.map(({ min }) => min)), [2]); // prettier-ignore
  });
});

describe("the sentence that leads to a list", () => {
  it("stands behind a demand: it reads the demand, and ignores the sentence", () =>
    assert.deepEqual(
      read(
        "# Clerk\n\n## Requirements\n\nExperience in keeping a register. This experience includes:\n\n- Filing letters\n",
      ).map(({ text }) => text),
      ["Experience in keeping a register.", "Filing letters"],
    ));

  it("says nothing else: it ignores it", () =>
    assert.deepEqual(
      read("# Clerk\n\n## Requirements\n\nYou should have:\n\n- Patience with visitors\n").map(({ text }) => text),
      ["Patience with visitors"],
    ));
});

describe("reading requirements", () => {
  it("takes time in proportion to the text: it reads 200,000 characters without a sentence end in a second or two", () => {
    for (const words of [
      "5 years 10+ ",
      "BS or MS equivalent of ",
      "X preferred, Y (a plus) or ",
      "Go, R, C, ",
      "experience in ",
      "(preferably ",
    ]) {
      const started = Date.now();
      read(`## Requirements\n\n${words.repeat(Math.ceil(200_000 / words.length))}`);
      assert.ok(Date.now() - started < 2500, words);
    }
  }).timeout(10_000);
});
