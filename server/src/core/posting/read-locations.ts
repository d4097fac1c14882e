import type { Outline } from "./outline";
import type { Place } from "./posting";

/** The places where this job is done; not where the company has offices. */
export function readLocations(_outline: Outline): Place[] {
  return [];
}
