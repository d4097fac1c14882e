import { JURISDICTIONS } from "../data/jurisdictions/index.generated";
import type { Jurisdiction } from "../data/jurisdictions/jurisdiction";
import type { Span } from "../text/span";
import type { Setting } from "./organization";
import type { Posting } from "./posting";

/** A place whose law applies to a posting. */
export interface ApplicableJurisdiction {
  readonly jurisdiction: Jurisdiction;
  /** The words of the posting that name the place; null if the configuration does. */
  readonly span: Span | null;
}

/** The places whose law applies, named by the posting or by the configuration, in the order of their ids. */
export function findJurisdictions(posting: Posting, setting: Setting): ApplicableJurisdiction[] {
  const found = new Map<string, ApplicableJurisdiction>();
  for (const id of setting.jurisdictions) {
    const jurisdiction = JURISDICTIONS.get(id);
    if (jurisdiction) found.set(id, { jurisdiction, span: null });
  }
  for (const place of posting.locations) {
    for (const code of [place.region, place.country]) {
      const jurisdiction = code ? JURISDICTIONS.get(code.toLowerCase()) : undefined;
      if (jurisdiction && !found.has(jurisdiction.id)) found.set(jurisdiction.id, { jurisdiction, span: place.span });
    }
  }
  return [...found.values()].sort((a, b) => (a.jurisdiction.id < b.jurisdiction.id ? -1 : 1));
}
