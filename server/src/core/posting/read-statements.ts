import type { Outline } from "./outline";
import type { Statement } from "./posting";

/** The statements to candidates, in the order of the text. */
export function readStatements(_outline: Outline): Statement[] {
  return [];
}
