import { commands, languages, Selection, window, workspace, type TextDocument } from "vscode";
import { lint, parseConfig, type Finding } from "../../server/src/core/index";
import { closeAll, finding, findingsOf, inWorkspace, openFile, rolewright, ruleOf, until } from "./editor";

/** How long after one letter the next is typed, in milliseconds. A fast writer takes 100; the suite has no time for that. */
const PAUSE = Number(process.env["ROLEWRIGHT_TYPING_PAUSE"] ?? 10);

const WORDS = `
## Who we look for

- A young and energetic salesman who knows JavaScript and Java script, with 5+ years of experience in data engineering
- 3+ years of experience in data engineering are preferred, and a valid driver's license
- He will be a rockstar , and very very good in Python.Apply to [email] or reach out to us at

## Pay

The pay is $90000 to $210000 a year, depending on experience, and may vary. We are an equal opportunity employer. 🙂

- Mend what is broken, plan what is next, and tell everybody in good time what you will do, and why, and for whom
- Keep the order data correct, from the till to the oven, every night and every morning of the year
`;

describe("typing", () => {
  afterEach(closeAll);

  it("600 letters in a posting of 1,500 words: it flags in the end just what the engine finds, and the report has its score", async function () {
    this.timeout(180_000);
    const document = await openFile("typing.jd.md", await longPosting());
    await finding(document, "draft/placeholder", "[email]");
    await commands.executeCommand("rolewright.openReport");
    const editor = await window.showTextDocument(document);
    const middle = document.getText().indexOf("## Responsibilities");
    const at = document.positionAt(middle - 1);
    editor.selection = new Selection(at, at);
    const letters = Array.from(WORDS).slice(0, 600);
    for (const letter of letters) {
      await commands.executeCommand("type", { text: letter });
      await new Promise((done) => setTimeout(done, PAUSE));
    }
    const text = document.getText();
    const today = new Date().toLocaleDateString("sv");
    const expected = lint(text, parseConfig({}, today).config);
    await until("the findings of the last text", languages.onDidChangeDiagnostics, {
      look: () => (same(shownIn(document), expected.findings.map(toShown)) ? true : undefined),
      seen: () => difference(shownIn(document), expected.findings.map(toShown)),
    });
    const api = await rolewright();
    await until("the report of the last text", api.onDidShowReport, {
      look: () => (api.report()?.text === String(expected.score) ? true : undefined),
      seen: () => JSON.stringify(api.report()),
    });
  });
});

/** The first example, made longer by sections that have nothing to find. */
async function longPosting(): Promise<string> {
  const example = new TextDecoder().decode(await workspace.fs.readFile(inWorkspace("senior-data-engineer.jd.md")));
  const about = Array.from(
    { length: 60 },
    (_, day) =>
      `On day ${day + 1} of the year shop ${day + 101} bakes rye bread, rolls and cake for ${day * 7 + 31} people of its town.`,
  );
  return `${example}\n## About the shops\n\n${about.join("\n\n")}\n`;
}

/** A finding as the editor shows it: its rule, its words and where they begin. */
function shownIn(document: TextDocument): string[] {
  return findingsOf(document)
    .map(
      (found) =>
        `${document.offsetAt(found.range.start)}–${document.offsetAt(found.range.end)} ${ruleOf(found)} ${found.message}`,
    )
    .sort();
}

function toShown({ rule, span, message }: Finding): string {
  return `${span.start}–${span.end} ${rule} ${message}`;
}

function same(shown: readonly string[], expected: readonly string[]): boolean {
  return difference(shown, expected) === "";
}

function difference(shown: readonly string[], expected: readonly string[]): string {
  const lacking = expected.filter((one) => !shown.includes(one)).map((one) => `lacking: ${one}`);
  const wrong = shown.filter((one) => !expected.includes(one)).map((one) => `wrong: ${one}`);
  return [...lacking, ...wrong].join("\n");
}
