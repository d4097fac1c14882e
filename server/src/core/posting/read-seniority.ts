import type { Located } from "../text/span";
import type { Outline } from "./outline";
import type { Seniority } from "./posting";

/** The seniority that the title or the text states. */
export function readSeniority(_outline: Outline, _title: Located<string> | null): Located<Seniority> | null {
  return null;
}
