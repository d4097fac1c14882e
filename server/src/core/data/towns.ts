/**
 * Which cities, towns and parts of cities lie in a county or city that has law of its own, by the id of the place, in lower case.
 * Sources: the counties' own lists of municipalities and of unincorporated areas; New York City's boroughs. Checked 2026-11-22.
 */
// prettier-ignore
export const TOWNS = {
  "us-ny-nyc": [
    "new york", "new york city", "nyc", "manhattan", "brooklyn", "queens", "bronx", "the bronx", "staten island", "long island city", "astoria", "flushing", "jamaica", "harlem",
    "forest hills", "far rockaway",
  ],
  "us-ny-westchester": [
    "white plains", "yonkers", "new rochelle", "mount vernon", "rye", "rye brook", "port chester", "peekskill", "tarrytown", "sleepy hollow", "ossining", "scarsdale", "harrison",
    "mamaroneck", "mount kisco", "dobbs ferry", "elmsford", "purchase", "armonk", "valhalla", "hawthorne", "larchmont", "bronxville", "briarcliff manor", "croton-on-hudson", "yorktown heights",
  ],
  "us-ny-ithaca": ["ithaca"],
  "us-ny-albany-county": [
    "albany", "cohoes", "watervliet", "colonie", "guilderland", "delmar", "latham", "menands", "green island", "slingerlands", "voorheesville", "ravena", "altamont", "coeymans",
    "bethlehem", "loudonville", "westerlo", "berne", "knox", "new scotland", "rensselaerville",
  ],
  "us-nj-jersey-city": ["jersey city"],
  "us-oh-cincinnati": ["cincinnati"],
  "us-oh-toledo": ["toledo"],
  "us-oh-cleveland": ["cleveland"],
  "us-oh-columbus": ["columbus"],
  "us-co-denver": ["denver"],
  "us-az-flagstaff": ["flagstaff"],
  "us-az-tucson": ["tucson"],
  "us-wa-seattle": ["seattle"],
  "us-wa-bellingham": ["bellingham"],
  "us-wa-burien": ["burien"],
  "us-ca-san-diego": ["san diego"],
  "us-ca-santa-clara": ["santa clara"],
  "us-ca-south-san-francisco": ["south san francisco"],
  "us-ca-menlo-park": ["menlo park"],
  "us-ca-west-hollywood": ["west hollywood"],
  "us-me-portland": ["portland"],
  "us-mn-minneapolis": ["minneapolis"],
  "us-mn-saint-paul": ["saint paul", "st. paul", "st paul"],
  "us-ca-los-angeles": ["los angeles", "hollywood", "north hollywood", "van nuys", "sherman oaks", "encino", "woodland hills", "studio city", "san pedro", "venice"],
  "us-ca-san-francisco": ["san francisco", "sf"],
  // Without the 88 cities of the county: its ordinance holds in what lies outside of them.
  "us-ca-los-angeles-county": [
    "east los angeles", "marina del rey", "altadena", "hacienda heights", "rowland heights", "castaic", "topanga", "willowbrook", "florence-graham", "ladera heights",
    "view park-windsor hills", "walnut park", "west carson", "lennox", "stevenson ranch", "quartz hill", "la crescenta", "la crescenta-montrose", "del aire", "westmont", "athens",
    "south whittier", "east rancho dominguez", "rancho dominguez", "valinda", "avocado heights", "charter oak", "east san gabriel", "south san gabriel", "west puente valley",
    "acton", "agua dulce", "lake los angeles", "littlerock", "val verde", "universal city", "south san jose hills",
  ],
  "us-ca-san-diego-county": [
    "fallbrook", "ramona", "spring valley", "lakeside", "alpine", "bonita", "valley center", "julian", "casa de oro", "jamul", "borrego springs", "rancho santa fe",
    "rancho san diego", "bostonia", "pauma valley", "descanso", "pine valley", "campo",
  ],
  "us-ca-berkeley": ["berkeley"],
  "us-ca-emeryville": ["emeryville"],
  "us-ca-pasadena": ["pasadena"],
  "us-ca-santa-monica": ["santa monica"],
  "us-ca-milpitas": ["milpitas"],
  "us-ca-fremont": ["fremont"],
  "us-ca-alameda": ["alameda"],
  "us-il-chicago": ["chicago"],
  "us-pa-philadelphia": ["philadelphia", "philly"],
  "us-tx-austin": ["austin"],
  "us-mo-st-louis": ["st. louis", "st louis", "saint louis"],
  "us-md-montgomery": [
    "bethesda", "rockville", "silver spring", "gaithersburg", "germantown", "wheaton", "potomac", "takoma park", "chevy chase", "kensington", "olney", "clarksburg", "poolesville",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
