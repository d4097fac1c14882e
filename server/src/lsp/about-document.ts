import type { CheckedDocument } from "./checker";
import type { Session } from "./session";

/** A handler of requests about a document. */
export interface DocumentHandler<P, R> {
  /** What the log calls it. */
  readonly name: string;
  /** The answer for a document that is not open, and where the handler throws. */
  readonly nothing: R;
  answer(checked: CheckedDocument, params: P): R;
}

/** The handler as the connection takes it: it is given the document as checked, and never throws. */
export function aboutDocument<P, R>({ checker, guard }: Session, { name, nothing, answer }: DocumentHandler<P, R>) {
  return guard.answer<P & { textDocument: { uri: string } }, R>(name, nothing, async (params) => {
    const checked = await checker.check(params.textDocument.uri);
    return checked ? answer(checked, params) : nothing;
  });
}
