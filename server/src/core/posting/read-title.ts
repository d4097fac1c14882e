import type { Located } from "../text/span";
import type { Outline } from "./outline";
import type { Posting } from "./posting";

/** The title of the job; null if the text does not name it. */
export function readTitle(_outline: Outline): Located<string> | null {
  return null;
}

/** The roles that the document advertises: one for most postings. */
export function readRoles(_outline: Outline, title: Located<string> | null): Posting["roles"] {
  return title ? [{ title: title.value, span: title.span }] : [];
}
