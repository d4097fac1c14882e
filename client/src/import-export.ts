import { l10n, Uri, window, workspace, type QuickPickItem, type TextDocument } from "vscode";
import { cleanHtml, cleanText } from "../../server/src/convert/clean/clean-text";
import { decodeNamed, decodeUnicode } from "../../server/src/convert/clean/decode";
import type { PostingPieces } from "../../server/src/protocol";
import type { Converter, LoadConverter } from "./converter";
import type { ProofReader } from "./proof-reader";
import { remark } from "./remark";

const STYLE = { bullet: "-", hasMarks: true };

/** Asks for a Word file or a web page, and opens its text as a posting that is not saved yet; the file stays as it is. */
export async function importPosting(load: LoadConverter, given?: Uri): Promise<void> {
  const file = given ?? (await chooseFile());
  if (!file) return;
  const name = file.path.split("/").at(-1) ?? "";
  try {
    const text = await textOf(file, load);
    if (text.trim() === "") throw new Error("no words");
    await window.showTextDocument(await workspace.openTextDocument({ language: "jobdescription", content: text }));
  } catch {
    const advice = /\.doc$/i.test(name)
      ? l10n.t("{0} is in an old format. Open it in Word, save it as .docx, and import that.", name)
      : l10n.t(
          "{0} cannot be read as a posting. Open it in the program that made it, and copy the text from there.",
          name,
        );
    void window.showWarningMessage(advice);
  }
}

async function chooseFile(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    title: l10n.t("Import a posting"),
    openLabel: l10n.t("Import"),
    filters: { [l10n.t("Word files and web pages")]: ["docx", "html", "htm", "txt", "doc"] },
  });
  return files?.[0];
}

async function textOf(file: Uri, load: LoadConverter): Promise<string> {
  const bytes = await workspace.fs.readFile(file);
  if (/\.docx$/i.test(file.path)) return cleanHtml(await (await load()).docxToHtml(bytes), STYLE);
  const isPage = /\.html?$/i.test(file.path);
  const text = decodeUnicode(bytes)?.text ?? (isPage ? decodeNamed(bytes) : undefined);
  if (text === undefined) throw new Error("no text");
  return isPage ? cleanHtml(text, STYLE) : cleanText(text, STYLE);
}

/** A format to which a posting can be written. */
interface Format extends QuickPickItem {
  readonly extension: string;
  write(converter: Converter, posting: PostingPieces): Promise<string | Uint8Array>;
}

const formats = (): readonly Format[] => [
  {
    label: l10n.t("Word file"),
    description: ".docx",
    extension: "docx",
    write: (converter, { pieces }) => converter.toDocx(pieces),
  },
  {
    label: l10n.t("Web page"),
    description: ".html",
    extension: "html",
    write: async (converter, { pieces, language }) => converter.toHtmlPage(pieces, language),
  },
  {
    label: l10n.t("Data for job boards and search engines"),
    description: ".jsonld, schema.org JobPosting",
    extension: "jsonld",
    write: async (converter, { pieces, jobPosting }) =>
      `${JSON.stringify({ ...jobPosting, description: await converter.descriptionOf(pieces) }, null, 2)}\n`,
  },
];

/** Where and how to export, for whoever need not be asked. */
export interface ExportOrder {
  readonly extension: string;
  readonly target: Uri;
}

/** Asks for a format and a file, and writes the posting there. */
export async function exportPosting(
  document: TextDocument,
  { reader, load }: { readonly reader: ProofReader; readonly load: LoadConverter },
  given?: ExportOrder,
): Promise<void> {
  const posting = await reader.request("rolewright/pieces", { uri: document.uri.toString() });
  if (!posting) {
    void window.showWarningMessage(l10n.t("Only a posting that is checked can be exported."));
    return;
  }
  const format =
    formats().find(({ extension }) => extension === given?.extension) ??
    (await window.showQuickPick(formats(), { title: l10n.t("Export this posting as") }));
  const target = format && (given?.target ?? (await chooseTarget(document, format)));
  if (!target) return;
  const content = await format.write(await load(), posting);
  const label = workspace.asRelativePath(target);
  try {
    await workspace.fs.writeFile(target, typeof content === "string" ? new TextEncoder().encode(content) : content);
  } catch {
    void window.showWarningMessage(
      l10n.t("{0} cannot be written. If it is open in another program, close it there and try again.", label),
    );
    return;
  }
  remark(l10n.t("Rolewright: written to {0}.", label));
}

async function chooseTarget({ uri }: TextDocument, { extension, label }: Format): Promise<Uri | undefined> {
  const name = `${(uri.path.split("/").at(-1) ?? "posting").replace(/(?:\.jd)?\.\w+$/, "")}.${extension}`;
  const folder = uri.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, "..");
  return window.showSaveDialog({
    title: l10n.t("Export this posting"),
    filters: { [label]: [extension] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
}
