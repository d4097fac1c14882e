// Generated from the files of this folder by `npm run generate`. Do not edit.
import { at } from "./at";
import { au } from "./au";
import { be } from "./be";
import { caBc } from "./ca-bc";
import { caNb } from "./ca-nb";
import { caOn } from "./ca-on";
import { caPe } from "./ca-pe";
import { cz } from "./cz";
import { de } from "./de";
import { eu } from "./eu";
import { fr } from "./fr";
import { ie } from "./ie";
import { it } from "./it";
import { lt } from "./lt";
import { lv } from "./lv";
import { mt } from "./mt";
import { pl } from "./pl";
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
import { usNjJerseyCity } from "./us-nj-jersey-city";
import { usNv } from "./us-nv";
import { usNy } from "./us-ny";
import { usNyAlbanyCounty } from "./us-ny-albany-county";
import { usNyIthaca } from "./us-ny-ithaca";
import { usNyNyc } from "./us-ny-nyc";
import { usNyWestchester } from "./us-ny-westchester";
import { usOhCincinnati } from "./us-oh-cincinnati";
import { usOhCleveland } from "./us-oh-cleveland";
import { usOhColumbus } from "./us-oh-columbus";
import { usOhToledo } from "./us-oh-toledo";
import { usRi } from "./us-ri";
import { usVa } from "./us-va";
import { usVt } from "./us-vt";
import { usWa } from "./us-wa";
import type { Jurisdiction } from "./jurisdiction";

/** All places whose law is known, by id. */
export const JURISDICTIONS: ReadonlyMap<string, Jurisdiction> = new Map(
  [at, au, be, caBc, caNb, caOn, caPe, cz, de, eu, fr, ie, it, lt, lv, mt, pl, sk, usCa, usCo, usCt, usDc, usDe, usHi, usIl, usMa, usMd, usMe, usMn, usNj, usNjJerseyCity, usNv, usNy, usNyAlbanyCounty, usNyIthaca, usNyNyc, usNyWestchester, usOhCincinnati, usOhCleveland, usOhColumbus, usOhToledo, usRi, usVa, usVt, usWa].map((place) => [place.id, place]),
);
