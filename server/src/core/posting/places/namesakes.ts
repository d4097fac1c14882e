/** Countries that have names of towns in common. */
const NAMES_ALIKE: ReadonlySet<string> = new Set(["US", "GB", "CA", "AU", "NZ", "IE", "ZA", "JM"]);

/** Cities that are named abroad without their country. */
const KNOWN_ABROAD =
  /^(?:london|edinburgh|glasgow|manchester|birmingham|belfast|dublin|new york.*|nyc|los angeles|san .*|chicago|boston|houston|dallas|austin|seattle|atlanta|miami|denver|philadelphia|washington|detroit|las vegas|toronto|vancouver|montr[eé]al|ottawa|calgary|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|johannesburg|cape town|durban|pretoria|kingston)$/i;

/** Whether a city is known far from its country by its name alone. */
export function isKnownAbroad(city: string): boolean {
  return KNOWN_ABROAD.test(city);
}

/** Whether two countries have names of towns in common, so that the same name means another town in each. */
export function shareNames(country: string, other: string): boolean {
  return country !== other && NAMES_ALIKE.has(country) && NAMES_ALIKE.has(other);
}
