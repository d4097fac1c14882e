import type { Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { lint, looksLikePosting } from "../core/index";
import type { CheckedFile, Requests } from "../protocol";
import type { Session } from "./session";
import { toSourceText } from "./source-text";
import { toDiagnostic } from "./to-proto";

type CheckFile = Requests["rolewright/checkFile"];

/** Answers what a client asks about files that nobody has opened. */
export function serveFiles({ connection, configs, guard }: Session): void {
  const check = async ({ uri, text, isPosting }: CheckFile["params"]): Promise<CheckedFile | null> => {
    if (!isPosting && !looksLikePosting(text).isPosting) return null;
    const { config } = await configs.of(uri);
    configs.forget(uri);
    const source = toSourceText(TextDocument.create(uri, "jobdescription", 0, text));
    const { findings, score } = lint(source.text, config);
    const diagnostics: Diagnostic[] = findings.map((finding) => toDiagnostic(source, finding));
    return { score, diagnostics };
  };
  connection.onRequest("rolewright/checkFile" satisfies keyof Requests, guard.answer("Checking a file", null, check));
}
