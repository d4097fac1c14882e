import type { Jurisdiction } from "./jurisdiction";
import { usCa } from "./us-ca";
import { usWa } from "./us-wa";

/** All places whose law is known, by id. */
export const JURISDICTIONS: ReadonlyMap<string, Jurisdiction> = new Map([usCa, usWa].map((place) => [place.id, place]));
