// Generated from the files of this folder by `npm run generate`. Do not edit.
import { at } from "./at";
import { caBc } from "./ca-bc";
import { caOn } from "./ca-on";
import { caPe } from "./ca-pe";
import { it } from "./it";
import { lt } from "./lt";
import { lv } from "./lv";
import { sk } from "./sk";
import { usCa } from "./us-ca";
import { usCo } from "./us-co";
import { usCt } from "./us-ct";
import { usDc } from "./us-dc";
import { usDe } from "./us-de";
import { usHi } from "./us-hi";
import { usIl } from "./us-il";
import { usMa } from "./us-ma";
import { usMd } from "./us-md";
import { usMe } from "./us-me";
import { usMn } from "./us-mn";
import { usNj } from "./us-nj";
import { usNy } from "./us-ny";
import { usVa } from "./us-va";
import { usVt } from "./us-vt";
import { usWa } from "./us-wa";
import type { Jurisdiction } from "./jurisdiction";

/** All places whose law is known, by id. */
export const JURISDICTIONS: ReadonlyMap<string, Jurisdiction> = new Map(
  [at, caBc, caOn, caPe, it, lt, lv, sk, usCa, usCo, usCt, usDc, usDe, usHi, usIl, usMa, usMd, usMe, usMn, usNj, usNy, usVa, usVt, usWa].map((place) => [place.id, place]),
);
