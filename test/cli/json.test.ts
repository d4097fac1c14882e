import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles, ROOT } from "../support/project-files";
import { checkAnswer, inspectAnswer } from "./contract";
import { runCli, useFolder } from "./run-cli";

/** Texts of the kinds that postings come in: several places, bare text without line breaks, HTML, two languages, nothing at all. */
const POSTINGS: Readonly<Record<string, string>> = {
  "two-places.jd.md": `# Night Nurse (RN), Cardiology

Fern Hill Hospital · Denver, CO or Portland, OR · part-time, on site

## Duties

- Look after 6 to 8 patients a night.

## Must haves

- Associate degree in nursing; a bachelor's degree is preferred.
- 2-4 years of bedside nursing, at least 1 year in cardiology
- Licence as a registered nurse

## Pay

Denver: $38.50 - $52.25 per hour. Portland: from $41 an hour, plus a $5,000 sign-on bonus.

Apply by March 31, 2027. We are an equal opportunity employer and consider all applicants without regard to race, religion, sex, age or disability. We take part in E-Verify.
`,
  "run-together.jobdesc":
    "ResponsibilitiesPlan the routes of 20 vans.- Answer drivers.- Report to the depot.Requirements:- 3+ years of dispatching- ExcelSalary: up to £31,000 a year. Apply at [link]",
  "page.html":
    "<html><body><h1>Backend Engineer</h1><p>Remote (Germany). Salary €70.000 – €85.000 pro Jahr.</p><h2>What you need</h2><ul><li>Go or Rust, 5 years</li></ul></body></html>",
  "two-languages.jd":
    "Cashier / Caissier\n\nWe are looking for a cashier in Montréal who enjoys talking to customers and counts well.\n\nNous cherchons une personne qui aime parler aux clients et qui sait bien compter la caisse du magasin.\n",
  "emoji.jd": "🚀 Growth hacker 🚀\r\n\r\n• 👩🏽‍💻 You’re a rockstar [TBD]\r\n• Must be young and energetic\r\n",
  "half-a-character.jd": "Title: Cook \ud83d\n",
  "empty.jd": "",
  "blank.jd": " \n\t\n",
};

describe("the JSON of the command line", () => {
  const folder = useFolder();
  const examples = projectFiles("examples/*").map((path) => join(ROOT, path));
  /** Writes all texts and answers the paths of all files. */
  const paths = () => [...examples, ...Object.entries(POSTINGS).map(([name, text]) => folder.write(name, text))];
  const textsOf = (files: readonly string[]) => files.map((path) => readFileSync(path, "utf8"));

  it("check gives every field of the contract and no other, for postings of all kinds", () => {
    const files = paths();
    const { stdout, stderr } = runCli(["check", "--format", "json", ...files]);
    assert.equal(stderr, "");
    const answer = JSON.parse(stdout) as { version: number; files: { path: string }[] };
    checkAnswer(textsOf(files))(answer, "answer");
    assert.equal(answer.version, 1);
    assert.deepEqual(
      answer.files.map(({ path }) => path),
      files,
    );
  });

  it("inspect gives every field of the contract and no other, for postings of all kinds", () => {
    const files = paths();
    const { status, stdout, stderr } = runCli(["inspect", "--format", "json", ...files]);
    assert.deepEqual([status, stderr], [0, ""]);
    inspectAnswer(textsOf(files))(JSON.parse(stdout), "answer");
  });

  it("inspect reads the facts of a posting at their words", () => {
    const path = folder.write("two-places.jd.md", POSTINGS["two-places.jd.md"]!);
    const text = POSTINGS["two-places.jd.md"]!;
    const { files } = JSON.parse(runCli(["inspect", "--format", "json", path]).stdout) as {
      files: {
        title: { value: string; span: Span };
        pay: { min: number; max: number | null; unit: string; span: Span }[];
      }[];
    };
    const [file] = files;
    assert.equal(text.slice(file!.title.span.start, file!.title.span.end).includes("Night Nurse"), true);
    const [denver] = file!.pay;
    assert.deepEqual([denver!.min, denver!.max, denver!.unit], [38.5, 52.25, "HOUR"]);
    assert.match(text.slice(denver!.span.start, denver!.span.end), /38\.50.*52\.25/);
  });

  it("inspect gives the rules between sections to the heading that they fence, and else to the section above them", () => {
    const text =
      "Night Baker\n\n------\nDuties\n------\n- Bake bread\n- Clean ovens\n\n---\n\nBenefits\n- Warm bread\n";
    const path = folder.write("rules.jd.md", text);
    const { files } = JSON.parse(runCli(["inspect", "--format", "json", path]).stdout) as {
      files: { sections: { span: Span }[] }[];
    };
    assert.deepEqual(
      files[0]!.sections.map(({ span }) => text.slice(span.start, span.end).trim()),
      ["Night Baker", "------\nDuties\n------\n- Bake bread\n- Clean ovens\n\n---", "Benefits\n- Warm bread"],
    );
  });

  it("a place is counted from 1 in UTF-16 units of its line, also after an emoji and with CRLF", () => {
    const path = folder.write("a.jd", "Cook\r\n\r\n🎉 Write to [email].\r\n");
    const { files, summary } = JSON.parse(runCli(["--format", "json", path]).stdout) as Checked;
    const found = files[0]!.findings.find(({ rule }) => rule === "draft/placeholder")!;
    assert.deepEqual(found.span, { start: 20, end: 27 });
    assert.deepEqual([found.start, found.end], [{ line: 3, column: 13 }, { line: 3, column: 20 }]); // prettier-ignore
    assert.ok(summary["errors"]! >= 1);
  });

  it("the summary counts what the files list", () => {
    const { files, summary } = JSON.parse(runCli(["check", "--format", "json", ...paths()]).stdout) as Checked;
    const all = files.flatMap(({ findings }) => findings);
    const counted = (severity: string) => all.filter((finding) => finding.severity === severity).length;
    assert.deepEqual(summary, {
      files: files.length,
      errors: counted("error"),
      warnings: counted("warning"),
      information: counted("information"),
      hints: counted("hint"),
      fixable: all.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length,
    });
  });

  it("rules lists every rule with its severity, sources and options", () => {
    const { version, rules } = JSON.parse(runCli(["rules", "--format", "json"]).stdout) as {
      version: number;
      rules: Record<string, unknown>[];
    };
    assert.equal(version, 1);
    const placeholder = rules.find(({ id }) => id === "draft/placeholder");
    assert.deepEqual([placeholder?.["severity"], Array.isArray(placeholder?.["sources"])], ["error", true]);
  });
});

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Checked {
  readonly files: readonly {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly span: Span;
      readonly start: object;
      readonly end: object;
      readonly fixes: readonly { readonly safe: boolean }[];
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}
