import { matchesIn } from "../../text/matches";
import { employerName, isNoName, type FoundName } from "./employer-name";
import type { Outline } from "../outline";

/** How a name ends that is an address. */
export const ADDRESS = /\.[a-z]{2,3}$/;

/** Small letters and figures alone: `Harbor Pine`, `HarborPine`, `Hárbor Pine` and `harborpine.com` are one name. */
export function keyOf(name: string): string {
  return name
    .replace(ADDRESS, "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The first names of the mail and web addresses of the text: `harborpine` of `jobs@harborpine.com` speaks for `Harbor Pine`. */
export function hostsOf({ source }: Outline): readonly string[] {
  return Array.from(matchesIn(source, DOMAIN), ({ index }) =>
    keyOf(/[a-z\d-]{1,30}$/i.exec(source.slice(Math.max(0, index - 30), index))?.[0] ?? ""),
  );
}

/** The words of a text that a mail or web address of it spells: `Harbor Pine` beside `jobs@harborpine.com`; undefined where there are none. */
export function nameOfHost(outline: Outline): FoundName | undefined {
  for (const host of new Set(hostsOf(outline))) {
    if (host.length < SHORTEST_HOST || OTHER_HOST.test(host)) continue;
    const words = new RegExp(`(?<![\\p{L}\\p{N}@./_-])${[...host].join("[ '’&.-]?")}(?![\\p{L}\\p{N}@./_-])`, "giu");
    for (const { 0: name, index } of matchesIn(outline.source, words))
      if (isCalled(name, outline.source)) return { name, start: index };
  }
  return undefined;
}

/** Whether the words of an address are a name in the text: capitalised words it does not use otherwise, or a small one of which it says something. */
function isCalled(name: string, source: string): boolean {
  if (!/\p{Lu}/u.test(name))
    return !isNoName(name) && [" is a", " is the ", " has "].some((said) => source.includes(name + said));
  return employerName(name)?.name === name && /\p{Ll}/u.test(name) && !source.includes(` ${name.toLowerCase()}`);
}

const SHORTEST_HOST = 4;
/** Who carries mail, boards and networks for others. */
const OTHER_HOST =
  /^(?:gmail|outlook|hotmail|yahoo|google|linkedin|facebook|twitter|youtube|instagram|tiktok|github|indeed|glassdoor|workday|greenhouse|usajobs|wikipedia|microsoft|youtu|zoom|calendly|typeform|surveymonkey|paypal|dropbox|wordpress|example)$/;

/** Whether a name begins with the first name of an address. */
export function isHostOf(host: string, name: string): boolean {
  return host.length >= 4 && keyOf(name).startsWith(host);
}

const DOMAIN = /\.(?:com|org|net|edu|gov|co|io|ie|uk|ca|au|nz|in|za|us|eu|de|nl|fr|example)\b/gi;
