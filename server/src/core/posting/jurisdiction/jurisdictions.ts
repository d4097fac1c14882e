import { JURISDICTIONS } from "../../data/jurisdictions/index.generated";
import type { Jurisdiction } from "../../data/jurisdictions/jurisdiction";
import { TOWNS } from "../../data/towns";
import type { Span } from "../../text/span";
import { readEmployerKind } from "./employer-kind";
import type { EmployerKind, Setting } from "../organization";
import type { Place, Posting } from "../posting";
import { readReportingPlaces } from "./read-reporting-place";

/** A place whose law applies to a posting. */
export interface ApplicableJurisdiction {
  readonly jurisdiction: Jurisdiction;
  /** The words of the posting that name the place; null if the configuration does. */
  readonly span: Span | null;
  /** Why its law applies. */
  readonly reason: "named" | "configured";
  /** What the employer is, by the configuration or by the posting; null where neither says. */
  readonly employer: EmployerKind | null;
}

/**
 * The places whose law applies, in the order of their ids: those that the configuration gives, and those where the posting says that the job
 * is done, with the cities and counties in them that have law of their own; where a law reaches jobs that report to an office in its place, the
 * place of that office too. State, provincial and local law does not bind a federal
 * employer; an ordinance of a city does not bind a state's or a county's offices in it.
 */
export function findJurisdictions(posting: Posting, text: string, setting: Setting): ApplicableJurisdiction[] {
  let employer: EmployerKind | null | undefined;
  const found = new Map<string, ApplicableJurisdiction>();
  const add = (id: string, why: Pick<ApplicableJurisdiction, "span" | "reason">) => {
    const jurisdiction = JURISDICTIONS.get(id);
    if (!jurisdiction || found.has(id)) return;
    // Reading the employer's kind is spared where no law is known.
    if (employer === undefined) employer = setting.organization.kind ?? readEmployerKind(posting, text);
    if (binds(jurisdiction, employer)) found.set(id, { jurisdiction, employer, ...why });
  };
  for (const id of setting.jurisdictions) add(id, { span: null, reason: "configured" });
  for (const place of posting.locations) {
    for (const id of placeIdsIn(text, place)) add(id, { span: place.span, reason: "named" });
  }
  for (const { region, span } of readReportingPlaces(text)) {
    const id = region.toLowerCase();
    if (JURISDICTIONS.get(id)?.remoteReach.includes("reports_to_in")) add(id, { span, reason: "named" });
  }
  return [...found.values()].sort((a, b) => (a.jurisdiction.id < b.jurisdiction.id ? -1 : 1));
}

/** The ids of the places in which a place lies, the narrowest first: `us-ny-nyc`, `us-ny`, `us`. */
export function placeIds({ city, region, country }: Pick<Place, "city" | "region" | "country">): string[] {
  const regionId = region?.toLowerCase();
  const towns = city && regionId ? (TOWNS_OF_REGION.get(regionId)?.get(plainName(city)) ?? []) : [];
  return [...towns, ...(regionId ? [regionId] : []), ...(country ? [country.toLowerCase()] : [])];
}

/** The same for a place as a text names it: what is around a city, such as its metropolitan area, need not lie in it. */
export function placeIdsIn(text: string, place: Place): string[] {
  const ids = placeIds(place);
  const { start, end } = place.span;
  const isAround =
    AROUND.test(text.slice(start, end)) ||
    /\bgreater $/i.test(text.slice(Math.max(0, start - 9), start)) ||
    BEHIND.test(text.slice(end, end + 24));
  return isAround ? ids.filter((id) => id.split("-").length < 3) : ids;
}

const AROUND = /\bgreater\s|\bbay area\b|\bmetro(?:plex|politan)?\b/i;
const BEHIND =
  /^,? (?:(?:bay|metro(?:plex|politan)?) area|metro(?:plex|politan)?\b|area\b|(?:and|&) (?:the )?surrounding|vicinity)/i;

function binds({ level, status }: Jurisdiction, employer: EmployerKind | null): boolean {
  if (status === "superseded") return false;
  if (employer === "federal") return level === "country" || level === "union";
  return (employer !== "state" && employer !== "local") || (level !== "city" && level !== "county");
}

/** The places with law of their own by region, and by the name of the town. */
const TOWNS_OF_REGION: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = townsOfRegion();

function townsOfRegion() {
  const regions = new Map<string, Map<string, string[]>>();
  for (const [id, towns] of Object.entries(TOWNS)) {
    const region = id.split("-").slice(0, 2).join("-");
    const index = regions.get(region) ?? new Map<string, string[]>();
    for (const town of towns) index.set(town, [...(index.get(town) ?? []), id]);
    regions.set(region, index);
  }
  return regions;
}

function plainName(city: string): string {
  return city
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:downtown|greater|central) /, "")
    .trim();
}
