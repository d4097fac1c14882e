import type { Outline } from "./outline";
import type { Requirement } from "./posting";

/** What is asked of the candidate, one by one, with its level, years, degrees and skills. */
export function readRequirements(_outline: Outline): Requirement[] {
  return [];
}
