import assert from "node:assert/strict";
import {
  commands,
  extensions,
  languages,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type Diagnostic,
  type Event,
  type TextDocument,
} from "vscode";
import type { RolewrightApi } from "../../client/src/activate";
import type { StatusView } from "../../client/src/status-view";

/** How long a test waits for what must come, in milliseconds; it is ready far sooner. */
const PATIENCE = 15_000;

/** What the extension tells its tests. */
export async function rolewright(): Promise<RolewrightApi> {
  const extension = extensions.getExtension<RolewrightApi>("rolewright.rolewright");
  assert.ok(extension, "the extension is not installed");
  return extension.activate();
}

/** Opens a copy of an example under a name of its own, so that no test reads what another one wrote. */
export async function openExample(example: string, name: string): Promise<TextDocument> {
  const text = await workspace.fs.readFile(inWorkspace(example));
  return openFile(name, new TextDecoder().decode(text));
}

/** Writes a file into the workspace and shows it. */
export async function openFile(name: string, text: string): Promise<TextDocument> {
  const uri = inWorkspace(name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const { document } = await window.showTextDocument(uri);
  return document;
}

export function inWorkspace(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, "no folder is open");
  return Uri.joinPath(folder.uri, name);
}

/** Our findings in a document. */
export function findingsOf({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === "rolewright");
}

/** The rule of a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Waits for a finding of a rule; with words, for one that marks these words. */
export function finding(document: TextDocument, rule: string, words?: string): Promise<Diagnostic> {
  const fits = (found: Diagnostic) =>
    ruleOf(found) === rule && (words === undefined || document.getText(found.range) === words);
  return until(`a finding of ${rule}${words === undefined ? "" : ` on “${words}”`}`, languages.onDidChangeDiagnostics, {
    look: () => findingsOf(document).find(fits),
    seen: () => describeFindings(document),
  });
}

/** Waits until there is no finding of a rule; without a rule, no finding at all. */
export async function noFinding(document: TextDocument, rule?: string): Promise<void> {
  await until(`no finding${rule === undefined ? "" : ` of ${rule}`}`, languages.onDidChangeDiagnostics, {
    look: () => (findingsOf(document).some((found) => rule === undefined || ruleOf(found) === rule) ? undefined : true),
    seen: () => describeFindings(document),
  });
}

/** Waits for a language status. */
export async function status(what: string, fits: (view: StatusView) => boolean): Promise<StatusView> {
  const api = await rolewright();
  return until(`the language status to say ${what}`, api.onDidChangeStatus, {
    look: () => {
      const view = api.status();
      return view && fits(view) ? view : undefined;
    },
    seen: () => JSON.stringify(api.status()),
  });
}

/** What is waited for, and what was seen instead if it does not come. */
export interface Sight<T> {
  readonly look: () => T | undefined;
  readonly seen: () => string;
}

/** Subscribes to an event, then looks; looks again at each event; gives up saying what was seen. */
export function until<T>(what: string, event: Event<unknown>, { look, seen }: Sight<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`Waited ${PATIENCE / 1000} s for ${what}; saw ${seen()}`));
    }, PATIENCE);
    const check = () => {
      const found = look();
      if (found === undefined) return;
      clearTimeout(timer);
      subscription.dispose();
      resolve(found);
    };
    const subscription = event(check);
    check();
  });
}

/** Puts other words in the place of words that stand in the document once. */
export async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  assert.ok(await workspace.applyEdit(edit), "the edit was refused");
}

export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `“${words}” is not in the document`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The quick fixes that are offered on words. */
export async function quickFixes(document: TextDocument, words: string): Promise<CodeAction[]> {
  return commands.executeCommand(
    "vscode.executeCodeActionProvider",
    document.uri,
    rangeOf(document, words),
    "quickfix",
  );
}

/** Closes every editor and forgets what was not saved. */
export async function closeAll(): Promise<void> {
  while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0))
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

function describeFindings(document: TextDocument): string {
  const lines = findingsOf(document).map((found) => `${ruleOf(found)} on “${document.getText(found.range)}”`);
  return lines.length === 0 ? "no findings" : lines.join(", ");
}
