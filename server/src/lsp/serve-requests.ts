import type { CodeActionParams, DocumentSymbol, HoverParams, SymbolInformation } from "vscode-languageserver";
import type { Requests } from "../protocol";
import { aboutDocument } from "./about-document";
import type { CheckedDocument } from "./checker";
import { codeActionsFor } from "./code-actions";
import { configEdits } from "./config-edits";
import { foldingRangesOf } from "./folding";
import { hoverAt } from "./hover";
import { actionInWords, reportInWords, symbolInWords } from "./in-words";
import type { Session } from "./session";
import { reportOf } from "./report";
import { statusOf } from "./status";
import { flatSymbolsOf, symbolsOf } from "./symbols";

/** Answers what the client asks about a document. */
export function serveRequests(session: Session): void {
  const { connection, client, checker, guard } = session;
  connection.onCodeAction(
    aboutDocument(session, {
      name: "Code actions",
      nothing: [],
      answer: (checked, params: CodeActionParams) =>
        codeActionsFor(checked, params, client).map((action) => actionInWords(action, client.words)),
    }),
  );
  connection.onHover(
    aboutDocument(session, {
      name: "Hover",
      nothing: null,
      answer: (checked, { position }: HoverParams) => hoverAt(checked, position, client),
    }),
  );
  const outline: (checked: CheckedDocument) => DocumentSymbol[] | SymbolInformation[] = client.nestedSymbols
    ? (checked) => symbolsOf(checked).map((symbol) => symbolInWords(symbol, client.words))
    : flatSymbolsOf;
  connection.onDocumentSymbol(aboutDocument(session, { name: "Outline", nothing: [], answer: outline }));
  connection.onFoldingRanges(aboutDocument(session, { name: "Folding", nothing: [], answer: foldingRangesOf }));
  type Status = Requests["rolewright/status"];
  const status = async ({ uri }: Status["params"]): Promise<Status["result"]> => {
    const checked = await checker.check(uri);
    return checked ? statusOf(checked, client.words) : null;
  };
  connection.onRequest("rolewright/status" satisfies keyof Requests, guard.answer("Status", null, status));
  type Report = Requests["rolewright/report"];
  const report = async ({ uri }: Report["params"]): Promise<Report["result"]> => {
    const checked = await checker.check(uri);
    return checked ? reportInWords(reportOf(checked, client.words), client.words) : null;
  };
  connection.onRequest("rolewright/report" satisfies keyof Requests, guard.answer("Report", null, report));
  type ConfigEdits = Requests["rolewright/configEdits"];
  const edits = async ({ uri, text, change }: ConfigEdits["params"]): Promise<ConfigEdits["result"]> => {
    const checked = await checker.check(uri);
    return checked ? configEdits(text, change, checked.configuration) : null;
  };
  connection.onRequest(
    "rolewright/configEdits" satisfies keyof Requests,
    guard.answer("Changing the configuration", null, edits),
  );
}
