import { JURISDICTIONS } from "../data/jurisdictions/index.generated";
import type { Jurisdiction, LegalTerm, RemoteReach } from "../data/jurisdictions/jurisdiction";
import type { Source } from "../finding";
import { readEmployerKind } from "../posting/jurisdiction/employer-kind";
import type { Posting } from "../posting/posting";
import { headcountOf, sourceOf, termOf } from "./law";
import type { Draft } from "./rule";

/** What the laws of places say that a remote job may reach: who they are, for a message, and where it can be read. */
export interface RemoteLaws {
  /** `California, Colorado and Washington`. */
  readonly places: string;
  readonly sources: readonly Source[];
}

/** Laws that reach a job wherever it is done, as long as someone in the place could do it. */
const FAR: ReadonlySet<RemoteReach> = new Set(["can_be_filled_in", "any_remote_of_covered_employer"]);

/**
 * The sure laws that ask a remote job for one of some terms though the posting does not name their places: it names a country and no
 * part of it. Undefined where there are none, and where the posting or the configuration says which places it is for.
 */
export function remoteLaws(draft: Draft, terms: readonly LegalTerm[]): RemoteLaws | undefined {
  const country = openCountry(draft.posting);
  if (country === undefined || draft.jurisdictions.some(({ jurisdiction }) => jurisdiction.level !== "country"))
    return undefined;
  const kind = draft.setting.organization.kind ?? readEmployerKind(draft.posting, draft.text);
  if (kind !== null && kind !== "private") return undefined;
  const places = [...JURISDICTIONS.values()].filter(
    (place) => place.country === country && place.level === "region" && reaches(place, terms, draft),
  );
  if (places.length === 0) return undefined;
  const detailOf = (place: Jurisdiction) => place.terms[termOf(place, terms)!] ?? {};
  return {
    places: listOf(places.map(({ name }) => name).sort()),
    sources: places.map((place) => sourceOf(place, detailOf(place))),
  };
}

/** The country of a remote job of which no state or province is named. */
function openCountry({ workArrangement, locations }: Posting): string | undefined {
  const [first] = locations;
  const isOpen =
    workArrangement?.value === "remote" &&
    locations.every(({ country, region }) => region === null && country === first?.country);
  return isOpen ? (first?.country ?? undefined) : undefined;
}

function reaches(place: Jurisdiction, terms: readonly LegalTerm[], { setting }: Draft): boolean {
  const term = termOf(place, terms);
  if (!term || !place.remoteReach.some((reach) => FAR.has(reach))) return false;
  const detail = place.terms[term] ?? {};
  const from = detail.from ?? place.effectiveFrom;
  const { headcount } = setting.organization;
  return (
    (detail.confidence ?? place.confidence) === "high" &&
    from !== null &&
    from <= setting.today &&
    (headcount === null || headcount >= (headcountOf(place, detail)?.min ?? 0))
  );
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
