import assert from "node:assert/strict";
import { commands, extensions, Uri, workspace, type CodeAction } from "vscode";
import { lint, parseConfig, RULES, type Finding } from "../../server/src/core/index";
import { examplesUnder, settingOfPage } from "../support/rule-pages";
import { closeAll, finding, inWorkspace, noFinding, openFile } from "./editor";

/** A text from the page of a rule, with what the engine offers for it. */
interface Example {
  readonly rule: string;
  readonly config: string;
  readonly text: string;
  readonly flagged: Finding;
}

/** What a fix leaves for the writer to fill in. */
const PROMPT = /\[[^[\]\n]{1,200}\]/;

describe("every fix of a rule, in the text that its page shows as flagged", () => {
  afterEach(closeAll);
  after(() => workspace.fs.delete(inWorkspace("fixing"), { recursive: true }).then(undefined, () => undefined));

  for (const category of new Set(RULES.map(({ id }) => id.split("/")[0]!)))
    it(`${category}: is offered, and taken: it flags until then`, async function () {
      this.timeout(120_000);
      const pages = RULES.filter(({ id }) => id.startsWith(`${category}/`)).map(({ id }) => exampleOf(id));
      const examples = (await Promise.all(pages)).filter((example) => example !== undefined);
      assert.ok(examples.length > 0, "no rule offers a fix");
      for (const example of examples) await mend(example);
    });
});

/** The first text on the page of a rule for which the engine has a fix; undefined if it has none for any. */
async function exampleOf(rule: string): Promise<Example | undefined> {
  const { extensionUri } = extensions.getExtension("rolewright.rolewright")!;
  const page = new TextDecoder().decode(
    await workspace.fs.readFile(Uri.joinPath(extensionUri, "docs/rules", `${rule}.md`)),
  );
  const rules = Object.fromEntries(
    RULES.map(({ id, severity }) => [id, id === rule ? (severity === "off" ? "information" : "default") : "off"]),
  );
  const settings = { ...settingOfPage(page), rules };
  const { config } = parseConfig(settings, today());
  for (const text of examplesUnder(page, "Flagged")) {
    const flagged = lint(text, config).findings.find(({ fixes }) => fixes.length > 0);
    if (flagged) return { rule, config: JSON.stringify(settings), text, flagged };
  }
  return undefined;
}

/** Takes the fix that Ctrl+. would take, or the first one, and waits until the finding is gone. */
async function mend({ rule, config, text, flagged }: Example): Promise<void> {
  const folder = `fixing/${rule}`;
  await workspace.fs.writeFile(inWorkspace(`${folder}/.rolewright.json`), new TextEncoder().encode(config));
  const document = await openFile(`${folder}/posting.jd.md`, text);
  const { range } = await finding(document, rule, text.slice(flagged.span.start, flagged.span.end));
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    "quickfix",
  );
  const titles = [...new Set(flagged.fixes.map(({ title }) => title))].sort();
  const fixes = actions.filter(({ edit, title }) => edit && titles.includes(title));
  assert.deepEqual([...new Set(fixes.map(({ title }) => title))].sort(), titles, `${rule} is offered otherwise`);
  const chosen = fixes.find(({ isPreferred }) => isPreferred) ?? fixes[0]!;
  assert.ok(await workspace.applyEdit(chosen.edit!), `${rule}: “${chosen.title}” was refused`);
  assert.notEqual(document.getText(), text, `${rule}: “${chosen.title}” changes nothing`);
  const left = lint(document.getText(), parseConfig(JSON.parse(config), today()).config).findings;
  assert.ok(left.length === 0 || PROMPT.test(document.getText()), `${rule}: “${chosen.title}” mends nothing`);
  const [prompted] = left;
  if (prompted) await finding(document, rule, document.getText().slice(prompted.span.start, prompted.span.end));
  else await noFinding(document, rule);
  // What stays open is checked again whenever a configuration is written.
  await closeAll();
}

function today(): string {
  return new Date().toLocaleDateString("sv");
}
