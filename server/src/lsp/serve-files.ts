import type { Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { toJobPosting } from "../convert/job-posting";
import { piecesOf } from "../convert/pieces";
import { lint, looksLikePosting } from "../core/index";
import type { CheckedFile, Requests } from "../protocol";
import type { Session } from "./session";
import { toSourceText } from "./source-text";
import { toDiagnostic } from "./to-proto";

type CheckFile = Requests["rolewright/checkFile"];
type Pieces = Requests["rolewright/pieces"];

/** Answers what a client asks about files that nobody has opened, and about other forms of those that are. */
export function serveFiles({ connection, client, configs, checker, host, guard }: Session): void {
  const check = async ({ uri, text, isPosting }: CheckFile["params"]): Promise<CheckedFile | null> => {
    if (!isPosting && !looksLikePosting(text).isPosting) return null;
    const { config } = await configs.of(uri);
    configs.forget(uri);
    const source = toSourceText(TextDocument.create(uri, "jobdescription", 0, text));
    const { findings, score } = lint(source.text, config);
    const diagnostics: Diagnostic[] = findings.map((finding) => toDiagnostic(source, client.words.finding(finding)));
    return { score, diagnostics };
  };
  const pieces = async ({ uri }: Pieces["params"]): Promise<Pieces["result"]> => {
    const checked = await checker.check(uri);
    if (!checked) return null;
    const { blocks, posting, config } = checked.result;
    const context = { organization: config.organization.name, datePosted: host.today() };
    return {
      language: posting.language ?? "en",
      pieces: piecesOf(blocks, posting.title?.span ?? null),
      jobPosting: toJobPosting(posting, context),
    };
  };
  connection.onRequest("rolewright/pieces" satisfies keyof Requests, guard.answer("Exporting", null, pieces));
  connection.onRequest("rolewright/checkFile" satisfies keyof Requests, guard.answer("Checking a file", null, check));
}
