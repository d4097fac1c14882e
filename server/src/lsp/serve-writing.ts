import { CodeLensRefreshRequest, type CompletionParams, type InlayHintParams } from "vscode-languageserver";
import { aboutDocument } from "./about-document";
import { codeLensesOf } from "./code-lens";
import { completionsAt } from "./completion";
import { documentLinksOf } from "./document-links";
import { hintInWords, lensInWords } from "./in-words";
import { inlayHintsIn } from "./inlay-hints";
import type { Session } from "./session";

/**
 * Answers what the client asks to help a writer: suggestions, figures between the words, the lens above the title, links.
 * The answer makes what is shown anew after a change of the configuration; while somebody types the client asks by itself.
 */
export function serveWriting(session: Session): () => void {
  const { connection, client, documents, guard } = session;
  connection.onCompletion(
    aboutDocument(session, {
      name: "Completion",
      nothing: null,
      answer: (checked, params: CompletionParams) => completionsAt(checked, params, client),
    }),
  );
  connection.languages.inlayHint.on(
    aboutDocument(session, {
      name: "Inlay hints",
      nothing: null,
      answer: (checked, { range }: InlayHintParams) =>
        inlayHintsIn(checked, range).map((hint) => hintInWords(hint, client.words)),
    }),
  );
  connection.onCodeLens(
    aboutDocument(session, {
      name: "Code lens",
      nothing: null,
      answer: (checked) => codeLensesOf(checked, client).map((lens) => lensInWords(lens, client.words)),
    }),
  );
  connection.onDocumentLinks(aboutDocument(session, { name: "Links", nothing: null, answer: documentLinksOf }));
  const refresh = () => {
    if (client.refreshesCodeLenses) guard.run("Refreshing", () => connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.refreshesInlayHints) guard.run("Refreshing", () => connection.languages.inlayHint.refresh());
  };
  // A document that is not checked any more may still be on the screen, with what was shown between its lines.
  documents.onDidClose(refresh);
  return refresh;
}
