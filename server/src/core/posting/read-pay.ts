import type { Outline } from "./outline";
import type { Pay } from "./posting";

/** The rates and ranges of pay for this job. A bonus, stipend, budget or revenue is not pay. */
export function readPay(_outline: Outline): Pay[] {
  return [];
}
