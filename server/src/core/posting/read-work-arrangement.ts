import type { Located } from "../text/span";
import type { Outline } from "./outline";
import type { WorkArrangement } from "./posting";

/** Whether this job is done on site, remotely, or partly so, where the posting says it. */
export function readWorkArrangement(_outline: Outline): Located<WorkArrangement> | null {
  return null;
}
