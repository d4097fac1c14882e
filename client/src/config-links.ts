import { DocumentLink, languages, Range, Uri, type Disposable, type TextDocument } from "vscode";

/** Lets the files that a `.rolewright.json` names, each with the text of a statement, be followed. */
export function registerConfigLinks(): Disposable {
  return languages.registerDocumentLinkProvider(
    { pattern: "**/.rolewright.json" },
    { provideDocumentLinks: (document) => fileLinks(document) },
  );
}

function fileLinks(document: TextDocument): DocumentLink[] {
  const text = document.getText();
  return Array.from(text.matchAll(/"file"[ \t]{0,8}:[ \t]{0,8}"([^"\\\r\n]{1,300})"/g), (match) => {
    const name = match[1]!;
    const end = match.index + match[0].length - 1;
    const range = new Range(document.positionAt(end - name.length), document.positionAt(end));
    return new DocumentLink(range, Uri.joinPath(document.uri, "..", name));
  });
}
