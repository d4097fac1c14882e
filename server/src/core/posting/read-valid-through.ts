import type { Located } from "../text/span";
import type { Outline } from "./outline";

/** The last day to apply, as `YYYY-MM-DD`. */
export function readValidThrough(_outline: Outline): Located<string> | null {
  return null;
}
