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
  type TextEditor,
} from "vscode";
import { remark } from "./remark";

/** The scheme of the pages of rules, which the extension brings with it. */
const SCHEME = "rolewright-rule";
/** The name of a rule, and no path to anything else. */
const RULE = /^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/;

/** Registers the command that shows the page of a rule: of the one that it is given, else of the finding at the cursor. No network is needed. */
export function registerExplain(root: Uri): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => readPage(Uri.joinPath(root, "docs/rules", path)),
    }),
    commands.registerCommand("rolewright.explain", async (rule?: unknown) => {
      const chosen = typeof rule === "string" && RULE.test(rule) ? rule : await chooseRule();
      if (chosen !== undefined) await showPage(chosen);
    }),
  );
}

async function readPage(file: Uri): Promise<string> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  // A note to those who write the page.
  return text.replace(/<!--(?:(?!-->)[\s\S]){0,300}-->\s*/, "");
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

/** The rule of the finding at the cursor; a person is asked where there are several. */
async function chooseRule(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const found = editor ? findingsAt(editor) : [];
  const rules = [...new Set(found.map(ruleOf))];
  if (rules.length === 0) remark(l10n.t("Rolewright: put the cursor on underlined words to have them explained."));
  if (rules.length < 2) return rules[0];
  const items = rules.map((rule) => ({ label: found.find((one) => ruleOf(one) === rule)!.message, description: rule }));
  return (await window.showQuickPick(items, { title: l10n.t("Which finding should be explained?") }))?.description;
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
