import {
  commands,
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  env,
  l10n,
  languages,
  UIKind,
  window,
  type CancellationToken,
  type DataTransfer,
  type DocumentPasteEditContext,
  type Range,
  type TextDocument,
} from "vscode";
import { bulletOf, cleanHtml, cleanText, type PasteStyle } from "../../server/src/convert/clean/clean-text";
import { LANGUAGES } from "./judge";
import type { JudgedDocuments } from "./judged-documents";
import { remark } from "./remark";

const KIND = DocumentDropOrPasteEditKind.Text.append("rolewright", "clean");
const [PLAIN, HTML] = ["text/plain", "text/html"];
/** An editor’s own copies are HTML, too, but in colours only: they have no structure to keep. */
const STRUCTURE = /<(?:h[1-6]|ul|ol|li|p|table)[\s>]/i;

/** Offers what is pasted as clean text: among the ways to paste, and by a command. */
export function registerPasteClean(documents: JudgedDocuments): Disposable {
  /** How often the editor has asked for our way to paste alone. */
  let asked = 0;
  const provider = {
    provideDocumentPasteEdits: (
      document: TextDocument,
      _: readonly Range[],
      data: DataTransfer,
      context: DocumentPasteEditContext,
      token: CancellationToken,
    ) => {
      if (context.only) asked++;
      // By the command also what is not checked is pasted so.
      return context.only || documents.isChecked(document) ? pasteEdits(document, data, { context, token }) : undefined;
    },
  };
  const pasteClean = async () => {
    const before = asked;
    // In a browser the editor does not let an extension’s command at what was copied but its plain text.
    if (env.uiKind === UIKind.Desktop)
      await commands.executeCommand("editor.action.pasteAs", { kind: KIND.value }).then(undefined, () => undefined);
    if (asked === before) await pastePlain();
  };
  return Disposable.from(
    languages.registerDocumentPasteEditProvider(
      Object.keys(LANGUAGES).map((language) => ({ language })),
      provider,
      { providedPasteEditKinds: [KIND], pasteMimeTypes: [PLAIN, HTML] },
    ),
    commands.registerCommand("rolewright.pasteClean", pasteClean),
  );
}

/** The clean text as a way to paste beside the usual one; none where the usual one gives the same. */
async function pasteEdits(
  document: TextDocument,
  data: DataTransfer,
  { context, token }: { context: DocumentPasteEditContext; token: CancellationToken },
): Promise<DocumentPasteEdit[]> {
  const [text = "", html = ""] = await Promise.all([data.get(PLAIN)?.asString(), data.get(HTML)?.asString()]);
  if (token.isCancellationRequested) return [];
  const style = styleOf(document);
  const clean = STRUCTURE.test(html) ? cleanHtml(html, style) : cleanText(text, style);
  const isSame = clean === text.replace(/\r\n?/g, "\n");
  if (clean === "" || (isSame && !context.only)) return [];
  const edit = new DocumentPasteEdit(clean, l10n.t("Paste as clean text"), KIND);
  // Nobody’s words are changed unasked: the usual way comes first.
  edit.yieldTo = [DocumentDropOrPasteEditKind.Text, DocumentDropOrPasteEditKind.Empty];
  return [edit];
}

/** Puts the plain text of the clipboard, cleaned, in the place of what is selected. */
async function pastePlain(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const clean = cleanText(await env.clipboard.readText(), styleOf(editor.document));
  if (clean === "") {
    remark(l10n.t("Rolewright: there is no text on the clipboard."));
    return;
  }
  await editor.edit((builder) => {
    for (const selection of editor.selections) builder.replace(selection, clean);
  });
}

function styleOf(document: TextDocument): PasteStyle {
  return { bullet: bulletOf(document.getText()), hasMarks: document.languageId !== "plaintext" };
}
