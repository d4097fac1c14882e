import type { Located } from "../text/span";
import type { Outline } from "./outline";

/** The benefits that the posting offers, each once, by a common name such as `medical`. */
export function readBenefits(_outline: Outline): Located<string>[] {
  return [];
}
