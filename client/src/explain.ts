import {
  commands,
  Disposable,
  env,
  l10n,
  languages,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type Extension,
  type TextEditor,
} from "vscode";
import type { RuleToExplain } from "../../server/src/protocol";
import { remark } from "./remark";
import { descriptionOf, rulePageInWords } from "./rule-page";

/** The scheme of the pages of rules, which the extension brings with it. */
const SCHEME = "rolewright-rule";
/** The name of a rule, and no path to anything else. */
const RULE = /^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/;

/** Registers the command that shows the page of a rule: of the one that it is given, else of the finding at the cursor. No network is needed. */
export function registerExplain(extension: Extension<unknown>): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => readPage(extension, path),
    }),
    commands.registerCommand("rolewright.explain", async (asked?: unknown) => {
      const rule = typeof asked === "string" ? asked : await chooseRule(Array.isArray(asked) ? asked : rulesAtCursor());
      if (rule !== undefined && RULE.test(rule)) await showPage(rule);
    }),
  );
}

/** The page at a path such as `/pay/vague.md`, begun in the language of the editor. */
async function readPage({ extensionUri, packageJSON }: Extension<unknown>, path: string): Promise<string> {
  const page = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, "docs/rules", path)));
  return rulePageInWords(page, descriptionOf(path.slice(1, -".md".length), packageJSON), (text) => l10n.t(text));
}

/** The page as Markdown shows it; where Markdown cannot be shown, its address on the web. */
async function showPage(rule: string): Promise<void> {
  const page = Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  try {
    await workspace.openTextDocument(page);
    await commands.executeCommand("markdown.showPreviewToSide", page);
  } catch {
    const address = addressOf(rule);
    if (address) await env.openExternal(address);
    else void window.showWarningMessage(l10n.t("There is no page about {0}.", rule));
  }
}

/** One of the rules; a person is asked where there are several. */
async function chooseRule(rules: readonly RuleToExplain[]): Promise<string | undefined> {
  if (rules.length === 0) remark(l10n.t("Rolewright: put the cursor on underlined words to have them explained."));
  if (rules.length < 2) return rules[0]?.rule;
  const items = rules.map(({ rule, message }) => ({ label: message, rule }));
  return (await window.showQuickPick(items, { title: l10n.t("Which finding should be explained?") }))?.rule;
}

/** The rules of the findings at the cursor, each once. */
function rulesAtCursor(): RuleToExplain[] {
  const editor = window.activeTextEditor;
  const found = editor ? findingsAt(editor).map((one) => ({ rule: ruleOf(one), message: one.message })) : [];
  return found.filter(({ rule }, index) => found.findIndex((other) => other.rule === rule) === index);
}

/** Our findings at the cursor; where there are none, those of its line. */
function findingsAt({ document, selection }: TextEditor): Diagnostic[] {
  const ours = languages.getDiagnostics(document.uri).filter(({ source }) => source === "rolewright");
  const here = ours.filter(({ range }) => range.contains(selection.active));
  const { line } = selection.active;
  return here.length > 0 ? here : ours.filter(({ range }) => range.start.line <= line && line <= range.end.line);
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** The address that the findings of a rule carry. */
function addressOf(rule: string): Uri | undefined {
  for (const [, diagnostics] of languages.getDiagnostics()) {
    const found = diagnostics.find((one) => one.source === "rolewright" && ruleOf(one) === rule);
    if (typeof found?.code === "object") return found.code.target;
  }
  return undefined;
}
