/** A place whose law fair-chance statements name: how a message calls it, and which jobs are surely outside of it. */
export interface FairChancePlace {
  readonly name: string;
  /** ISO 3166-2. */
  readonly region: string;
  /** Cities of the same region that surely lie outside, in lower case without accents; null where every other city does. */
  readonly outside: readonly string[] | null;
  readonly title: string;
  readonly url: string;
  readonly checked: string;
}

const FAR_FROM_LOS_ANGELES = [
  "san jose", "san francisco", "san diego", "sacramento", "oakland", "fresno", "bakersfield", "stockton", "irvine", "anaheim", "santa ana", "riverside",
  "chula vista", "fremont", "modesto", "san bernardino", "oxnard", "fontana", "moreno valley", "huntington beach", "garden grove", "oceanside",
  "rancho cucamonga", "ontario", "santa rosa", "elk grove", "corona", "hayward", "sunnyvale", "salinas", "concord", "visalia", "escondido", "roseville",
  "fullerton", "orange", "santa clara", "thousand oaks", "vallejo", "berkeley", "carlsbad", "fairfield", "richmond", "costa mesa", "san mateo",
  "palo alto", "mountain view", "menlo park", "redwood city", "cupertino", "milpitas", "santa cruz", "santa barbara", "san luis obispo", "newport beach",
  "foster city", "south san francisco", "emeryville", "pleasanton", "san ramon", "walnut creek", "livermore", "daly city", "san rafael", "napa", "redding",
  "chico", "davis", "monterey", "ventura", "merced", "los gatos", "campbell", "burlingame", "san bruno", "alameda", "laguna beach", "aliso viejo",
] as const; // prettier-ignore

/** By the id that `Statement.place` holds. Which city lies in which county: the counties' own lists, checked 2026-11-22. */
export const FAIR_CHANCE_PLACES: Readonly<Record<string, FairChancePlace>> = {
  "us-ca-los-angeles-county": {
    name: "Los Angeles County",
    region: "US-CA",
    outside: FAR_FROM_LOS_ANGELES,
    title: "Los Angeles County Code, chapter 8.300 (Fair Chance Ordinance for Employers)",
    url: "https://dcba.lacounty.gov/fair-chance/",
    checked: "2026-11-22",
  },
  "us-ca-los-angeles": {
    name: "the City of Los Angeles",
    region: "US-CA",
    outside: FAR_FROM_LOS_ANGELES,
    title: "Los Angeles Municipal Code, section 189.04 (Fair Chance Initiative for Hiring)",
    url: "https://wagesla.lacity.gov/",
    checked: "2026-11-22",
  },
  "us-ca-san-francisco": {
    name: "San Francisco",
    region: "US-CA",
    outside: null,
    title: "San Francisco Fair Chance Ordinance",
    url: "https://www.sf.gov/information--fair-chance-ordinance",
    checked: "2026-11-22",
  },
  "us-ca-san-diego-county": {
    name: "San Diego County",
    region: "US-CA",
    outside: [
      "san francisco",
      "san jose",
      "los angeles",
      "sacramento",
      "oakland",
      "fresno",
      "irvine",
      "long beach",
      "anaheim",
      "santa monica",
      "palo alto",
      "mountain view",
      "sunnyvale",
    ],
    title: "San Diego County Code, Fair Chance Ordinance",
    url: "https://codelibrary.amlegal.com/codes/san_diego/latest/sandiego_regs/0-0-0-114171",
    checked: "2026-11-22",
  },
  "us-ca": {
    name: "California",
    region: "US-CA",
    outside: [],
    title: "California Government Code § 12952 (Fair Chance Act)",
    url: "https://calcivilrights.ca.gov/fair-chance-act/",
    checked: "2026-11-22",
  },
  "us-ny-nyc": {
    name: "New York City",
    region: "US-NY",
    outside: [
      "buffalo",
      "rochester",
      "syracuse",
      "albany",
      "yonkers",
      "white plains",
      "schenectady",
      "utica",
      "ithaca",
      "binghamton",
    ],
    title: "New York City Administrative Code § 8-107 (Fair Chance Act)",
    url: "https://www.nyc.gov/site/cchr/law/fair-chance-law.page",
    checked: "2026-11-22",
  },
  "us-pa-philadelphia": {
    name: "Philadelphia",
    region: "US-PA",
    outside: ["pittsburgh", "allentown", "erie", "harrisburg", "scranton", "lancaster", "bethlehem", "york", "reading"],
    title: "Philadelphia Code, chapter 9-3500",
    url: "https://www.phila.gov/departments/philadelphia-commission-on-human-relations/",
    checked: "2026-11-22",
  },
  "us-wa-seattle": {
    name: "Seattle",
    region: "US-WA",
    outside: [
      "spokane",
      "tacoma",
      "vancouver",
      "bellevue",
      "redmond",
      "kirkland",
      "everett",
      "olympia",
      "yakima",
      "bellingham",
      "renton",
    ],
    title: "Seattle Municipal Code 14.17.020",
    url: "https://www.nelp.org/insights-research/ban-the-box-fair-chance-hiring-state-and-local-guide/",
    checked: "2026-11-22",
  },
};
