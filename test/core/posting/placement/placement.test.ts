import assert from "node:assert/strict";
import { parseBlocks } from "../../../../server/src/core/blocks/parse-blocks";
import type { SectionKind } from "../../../../server/src/core/data/section-kinds";
import { buildOutline } from "../../../../server/src/core/posting/build-outline";
import { buildPosting } from "../../../../server/src/core/posting/build-posting";
import { insertSection } from "../../../../server/src/core/posting/placement/insert-section";
import { insertionPoint, type Place } from "../../../../server/src/core/posting/placement/placement";
import {
  bulletStyle,
  emptyLinesAround,
  headingStyle,
  renderHeading,
  renderSection,
} from "../../../../server/src/core/posting/placement/section-style";
import { applyEdits } from "../../../../server/src/core/index";

function placeOf(text: string): Place {
  const outline = buildOutline(text, parseBlocks(text));
  return { text, blocks: outline.written, posting: buildPosting(outline) };
}

/** The text before the place of a section, and the underlined word. */
function pointOf(text: string, kind: SectionKind): [string | undefined, string] {
  const { offset, word } = insertionPoint(placeOf(text), kind);
  return [text.slice(0, offset).split("\n").at(-1), text.slice(word.start, word.end)];
}

/** The line below which a section is put. */
function insertedAbove(text: string, kind: SectionKind): string {
  const { start } = insertSection(placeOf(text), kind, { heading: "Heading", lines: ["Words."] });
  return text.slice(0, start).split("\n").at(-1)!;
}

const POSTING =
  "# Baker\n\n## About us\n\nWe are a bakery.\n\n## Responsibilities\n\n- Bake bread\n\n## Benefits\n\n- Free bread.\n\n## How to apply\n\nCome by.\n";

describe("insertionPoint", () => {
  it("a section in the usual order: it reads the last word before its place", () => {
    assert.deepEqual(pointOf(POSTING, "requirements"), ["- Bake bread", "bread"]);
    assert.deepEqual(pointOf(POSTING, "pay"), ["- Bake bread", "bread"]);
    assert.deepEqual(pointOf(POSTING, "summary"), ["We are a bakery.", "bakery"]);
    assert.deepEqual(pointOf(POSTING, "equal-opportunity"), ["Come by.", "by"]);
  });

  it("the facts of a job board below the posting: it ignores them", () => {
    const facts =
      "Seniority level\n\nEntry level\n\nEmployment type\n\nFull-time\n\nJob function\n\nOther\n\nIndustries\n\nBakeries\n";
    const page = `${POSTING}\nShow more\n\nShow less\n\n${facts}`;
    for (const kind of ["equal-opportunity", "accommodation"] as const)
      assert.deepEqual(pointOf(page, kind), ["Come by.", "by"]);
    assert.deepEqual(pointOf(page, "pay"), ["- Bake bread", "bread"]);
  });

  it("a field for the seniority at the top: it ignores that boards have such lines", () => {
    const page = POSTING.replace("# Baker\n", "# Baker\n\nSeniority level\n\nEntry level\n");
    assert.deepEqual(pointOf(page, "equal-opportunity"), ["Come by.", "by"]);
  });

  it("the foot of a page below the posting: it ignores its lines", () => {
    const page = `${POSTING}\nReport job\n\nBaker jobs in Leeds\n\n© 2025 Golden Board\n`;
    assert.deepEqual(pointOf(page, "equal-opportunity"), ["Come by.", "by"]);
  });

  for (const frame of [
    "Apply Now\nSave Job\nShare: Facebook | LinkedIn | Email\n\nSimilar Jobs\nView all jobs\n\n© 2027 All rights reserved. Privacy Policy | Terms of Use",
    "Apply for this job\n* indicates a required field\nFirst Name *\nEmail *\nAttach\nSubmit application\n\nPowered by Ovenware\nRead our Privacy Policy",
    "Job Alerts\nSign up to be notified of new jobs like this one.\nPrint this page\nEmail this job to a friend",
    "Apply\n\nFollow us\nFacebook Twitter Instagram YouTube\n\nAccessibility | Modern Slavery Statement | Privacy notice",
  ])
    it(`buttons, forms and links below the posting (${frame.slice(0, 12)}): it ignores them`, () => {
      assert.deepEqual(pointOf(`${POSTING}\n${frame}\n`, "equal-opportunity"), ["Come by.", "by"]);
    });

  it("a button that is all that stands below its heading: it reads it as the text of the section", () => {
    const text = "# Baker\n\n## Duties\n\n- Bake bread\n\n## How to apply\n\nApply now\n";
    assert.deepEqual(pointOf(text, "equal-opportunity"), ["Apply now", "now"]);
  });

  it("a button below the heading of a field of a form, and tags: it ignores them", () => {
    const text = `${POSTING}\nApply\n\nFollow us on LinkedIn\n\n#LI-Remote #LI-AB1\n`;
    assert.deepEqual(pointOf(text, "equal-opportunity"), ["Come by.", "by"]);
    assert.deepEqual(pointOf(`${POSTING}\n## Amount of travel\n\nApply now\n`, "legal")[0], "## Amount of travel");
  });

  it("asterisks in place of letters: it ignores them as marks of Markdown", () => {
    const text = "Baker\n\nYou bake bread for ****k**** and others.\n";
    const edit = insertSection(placeOf(text), "benefits", { heading: "Benefits", lines: ["Free bread."] });
    assert.ok(applyEdits(text, [edit]).includes("\n\nBenefits\n"));
  });

  it("an address at the end of a letter: it ignores that forms have such lines", () => {
    assert.deepEqual(pointOf(`${POSTING}\nE-mail: hr@oven.example\n`, "legal")[0], "E-mail: hr@oven.example");
  });

  it("a line at the head that pages end with: it ignores it", () => {
    const page = `Cookie policy\n\n${POSTING}`;
    assert.deepEqual(pointOf(page, "equal-opportunity"), ["Come by.", "by"]);
  });

  it("a section that would be first: it reads a place behind the title", () => {
    assert.deepEqual(pointOf("# Baker\n\n## Benefits\n\n- Free bread", "responsibilities"), ["# Baker", "Baker"]);
  });

  it("a section goes behind lines without a heading, so that it does not take them in: it reads the place below them", () => {
    const text = "# Baker\n\nLocation: Leeds\nPay: £20 an hour\n\n## Responsibilities\n\n- Bake bread\n";
    assert.deepEqual(pointOf(text, "about-company")[0], "Pay: £20 an hour");
  });

  it("a section goes before statements that close the text without a heading: it reads the end of the list above them", () => {
    const text =
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\nWe are an equal opportunity employer and consider all applicants equally.\n";
    assert.equal(pointOf(text, "benefits")[0], "- Bake bread");
    const edit = insertSection(placeOf(text), "benefits", { heading: "Benefits", lines: ["Free bread."] });
    assert.ok(applyEdits(text, [edit]).includes("- Bake bread\n\n## Benefits\n\nFree bread.\n\nWe are an equal"));
  });

  it("a word about diversity in the middle of the text: it ignores it and reads the end", () => {
    const text =
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Our values\n\nWe honor diversity and value inclusion of people of all backgrounds.\n\n## Benefits\n\n- Free bread\n";
    assert.equal(pointOf(text, "how-to-apply")[0], "- Free bread");
    assert.equal(pointOf(text, "accommodation")[0], "- Free bread");
  });

  it("a heading whose text is a statement: it reads the end of the statement, not the place between them", () => {
    const text =
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Requirements\n\nWe are an equal opportunity employer and consider all applicants equally.\n";
    assert.match(pointOf(text, "pay")[0]!, /equally\.$/);
  });

  it("a text without a title or without words: it reads the first word, or nothing", () => {
    assert.deepEqual(pointOf("", "pay"), ["", ""]);
    const text = "we are a small bakery by the river and we bake bread every night for the whole town.";
    assert.equal(pointOf(text, "pay")[1], "we");
  });

  it("a line of tags, a label and the name of a statement above a place: it reads the place before them", () => {
    for (const line of ["#LI-AB1 #LI-Remote", "You also get:", "EEO statement"]) {
      const text = `# Baker\n\n## Responsibilities\n\nYou bake bread.\n\n${line}\n\nWe are an equal opportunity employer.\n`;
      assert.deepEqual(insertedAbove(text, "how-to-apply"), "You bake bread.", line);
    }
  });

  it("a sentence that was broken to fit a width: it ignores the places between its lines", () => {
    const text =
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\nContract: permanent\n\nGolden Crust\nis committed to\nproviding\nequal employment opportunities to all applicants.\n";
    assert.doesNotMatch(insertedAbove(text, "benefits"), /Crust|committed|providing/);
  });

  it("a heading alone with what was read as another section below it: it reads the place above the heading", () => {
    const text =
      "# Baker\n\n## Responsibilities\n\n- Bake bread\n\n## Benefits\n\n- Free bread\n\n## About Golden Crust\n\n## We bake for the whole town\n\nCome by.\n";
    assert.equal(insertedAbove(text, "equal-opportunity"), "- Free bread");
  });

  it("a notice among several statements: it reads the place behind all of them", () => {
    const text = `${POSTING}\n## Equal opportunity\n\nWe are an equal opportunity employer.\n\n## Privacy notice\n\nWe keep your data for a year.\n`;
    assert.equal(insertedAbove(text, "accommodation"), "We keep your data for a year.");
  });

  it("tags between statements that stand twice: it reads the place before the first", () => {
    const statement = "We are an equal opportunity employer and consider all applicants equally.";
    const text = `# Baker\n\n## Responsibilities\n\n- Bake bread\n\n${statement}\n\n#LI-AB1\n\n${statement}\n`;
    assert.equal(insertedAbove(text, "benefits"), "- Bake bread");
  });

  it("a list that begins with the title: it ignores the places between its items", () => {
    const text = "* Title: Baker\n* Full-time\n* Leeds, UK\n\n## Responsibilities\n\n- Bake bread\n";
    assert.equal(insertedAbove(text, "about-company"), "* Leeds, UK");
  });

  it("what is of no kind, in a text without headings: it reads the place behind it, since it goes with what stands above", () => {
    const text =
      "Baker\n\nYou bake bread for the whole town each night.\n\nPlease send your application to Golden Crust, Mill Lane, Leeds,\nTel: 0113 496 0000\n\nThe short-listing begins in May.\n";
    assert.equal(insertedAbove(text, "equal-opportunity"), "The short-listing begins in May.");
  });

  it("the facts of a job board in lines with labels: it ignores them", () => {
    const facts =
      "Seniority level: Entry level\nEmployment type: Full-time\nJob function: Other\nIndustries: Bakeries\n";
    assert.equal(insertedAbove(`${POSTING}\n${facts}`, "equal-opportunity"), "Come by.");
  });
});

describe("insertSection", () => {
  const inserted = (text: string, kind: SectionKind, heading: string, line: string) =>
    applyEdits(text, [insertSection(placeOf(text), kind, { heading, lines: [line] })]);

  it("lines with labels: it reads where they end and adds one alike", () => {
    const text = "# Baker\n\n**Location:** Leeds\n\n**Salary:** £20 an hour\n\n## Duties\n\n- Bake bread\n";
    assert.equal(
      inserted(text, "employment-type", "Employment type", "[full-time or part-time]"),
      text.replace("an hour\n", "an hour\n\n**Employment type:** [full-time or part-time]\n"),
    );
    const close = text.replaceAll("**", "").replace("Leeds\n\n", "Leeds\n");
    assert.ok(
      inserted(close, "schedule", "Schedule", "[which days]").includes("an hour\nSchedule: [which days]\n\n## Duties"),
    );
  });

  it("a heading for what stands behind such lines: it ignores the place between the title and them", () => {
    const text = "# Baker\n\n**Location:** Leeds\n\n**Salary:** £20 an hour\n\n## Duties\n\n- Bake bread\n";
    assert.ok(inserted(text, "about-company", "About us", "[what you do]").includes("an hour\n\n## About us"));
  });

  it("a text without headings: it writes a line with a label, and sentences as they are", () => {
    const text =
      "Baker\n\nYou bake bread for the whole town and sell it in the morning, and you keep the ovens clean.\n";
    assert.ok(inserted(text, "how-to-apply", "How to apply", "[link]").endsWith("clean.\n\nHow to apply: [link]\n"));
    assert.ok(inserted(text, "legal", "Privacy", "We keep your data.").endsWith("clean.\n\nWe keep your data.\n"));
    assert.ok(inserted(text, "pay", "Pay", "It is $20.").endsWith("clean.\n\nPay: It is $20.\n"));
  });

  it("what has no heading, of another kind: it writes a paragraph before it, so that it does not follow all of it", () => {
    const text =
      "# Baker\n\nYou will need a steady hand and three years of experience in a bakery.\n\nA driving licence is required.\n\n## Benefits\n\n- Free bread\n";
    assert.ok(
      inserted(text, "summary", "About the role", "[what this role is for]").startsWith(
        "# Baker\n\n[what this role is for]\n\nYou will",
      ),
    );
  });
});

describe("renderSection", () => {
  it("headings of many kinds: it reads their style and writes a heading alike", () => {
    for (const [text, heading] of [
      ["# Baker\n\n### Duties\n\nBake.\n\n### Pay\n\n$20", "### Legal"],
      ["# Baker\n\n## Duties\n\n### Bread\n\nA\n\n### Cake\n\nB\n\n### Rolls\n\nC\n\n## Pay\n\n$20", "## Legal"],
      ["**Duties:**\nBake.\n\n**Pay:**\n$20\n\n**Benefits:**\nBread", "**Legal:**"],
      ["BAKER\n\nDUTIES\n\nBake bread.\n\nBENEFITS\n\nFree bread.", "LEGAL"],
      ["<h1>Baker</h1>\n<h2>Duties</h2>\n<p>Bake.</p>\n<h2>Benefits</h2>\n<p>Bread.</p>", "<h2>Legal</h2>"],
    ] as const) {
      assert.equal(renderHeading(headingStyle(parseBlocks(text)), "Legal"), heading);
    }
  });

  it("the line breaks and the bullets of a document: it reads and keeps them", () => {
    const place = placeOf("# Baker\r\n\r\n## Duties\r\n\r\n* Bake\r\n* Wash\r\n");
    assert.equal(bulletStyle(place.blocks), "* ");
    assert.equal(renderSection(place, "Benefits", ["* Bread", "* Cake"]), "## Benefits\r\n\r\n* Bread\r\n* Cake");
  });

  it("a web page: it writes headings below the title, items and paragraphs in tags, and nothing behind the page", () => {
    const page =
      "<html><body><h1>Baker</h1><p>You bake bread.</p><h2>Requirements</h2><ul><li>A steady hand</li></ul>\n</body></html>\n";
    const place = placeOf(page);
    assert.equal(
      renderSection(place, "Benefits", ["- Bread", "- Cake", "And more."]),
      "<h2>Benefits</h2>\n<ul>\n<li>Bread</li>\n<li>Cake</li>\n</ul>\n<p>And more.</p>",
    );
    assert.equal(page.slice(insertionPoint(place, "how-to-apply").offset).trim(), "</body></html>");
  });

  it("a section between two others: it reads as a section of its own", () => {
    const edit = insertSection(placeOf(POSTING), "pay", { heading: "Pay", lines: ["$20 an hour"] });
    const text = applyEdits(POSTING, [edit]);
    assert.ok(text.includes("- Bake bread\n\n## Pay\n\n$20 an hour\n\n## Benefits"), text);
  });
});

describe("emptyLinesAround", () => {
  const around = (text: string) => emptyLinesAround(placeOf(text));

  it("a document without empty lines at its headings: it reads none", () => {
    const text = "Baker\nResponsibilities\nBake bread.\nRequirements\nYou can bake.\nBenefits\nFree bread.\n";
    assert.deepEqual(around(text), { above: false, below: false });
  });

  it("a document in which most headings stand close to their text: it reads an empty line above only", () => {
    const text = "Baker\n\nResponsibilities\nBake bread.\n\nRequirements\nYou can bake.\n\nBenefits\n\nFree bread.\n";
    assert.deepEqual(around(text), { above: true, below: false });
  });

  it("marks of Markdown, and a text without headings: it reads both, or one above", () => {
    assert.deepEqual(around("# Baker\n## Duties\n- Bake bread\n## Pay\n$20 an hour"), { above: true, below: true });
    assert.deepEqual(around("We bake bread."), { above: true, below: false });
  });

  it("a section that is put into such a document: it reads like those around it", () => {
    const text = "Baker\nResponsibilities\nBake bread.\nRequirements\nYou can bake.\nHow to apply\nCome by.\n";
    const edit = insertSection(placeOf(text), "benefits", { heading: "Benefits", lines: ["Free bread."] });
    assert.equal(
      applyEdits(text, [edit]),
      "Baker\nResponsibilities\nBake bread.\nRequirements\nYou can bake.\nBenefits\nFree bread.\nHow to apply\nCome by.\n",
    );
  });

  it("a line break and no empty line below the place: it adds the empty line that the others have", () => {
    const text = "Baker\n\nResponsibilities\nBake bread.\n\nRequirements\nYou can bake.\nHow to apply\nCome by.\n";
    const edit = insertSection(placeOf(text), "benefits", { heading: "Benefits", lines: ["Free bread."] });
    assert.ok(applyEdits(text, [edit]).includes("You can bake.\n\nBenefits\nFree bread.\n\nHow to apply"));
  });
});
