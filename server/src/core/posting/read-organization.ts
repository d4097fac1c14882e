import type { Located } from "../text/span";
import type { Outline } from "./outline";

/** The employer's name as the posting writes it; null if it does not say. */
export function readOrganization(_outline: Outline): Located<string> | null {
  return null;
}
