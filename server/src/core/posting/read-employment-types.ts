import type { Located } from "../text/span";
import type { Outline } from "./outline";
import type { EmploymentType } from "./posting";

/** The employment types that the posting states for this job, each once. */
export function readEmploymentTypes(_outline: Outline): Located<EmploymentType>[] {
  return [];
}
