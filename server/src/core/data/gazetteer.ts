import { CITY_LINES, COUNTRY_LINES, REGION_LINES } from "./gazetteer.generated";

/** What a name of a city can mean. */
export interface CityEntry {
  /** ISO 3166-2 where it is known, else null. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether the name alone means this place: no other of the name is nearly as large. */
  readonly dominant: boolean;
  /** Among places of the name of which none is dominant: one some times larger than the next, or one far smaller than one abroad. */
  readonly rank: "likeliest" | "minor" | null;
  /** The city of which the place is a part that has the name to itself: London of Covent Garden. */
  readonly partOf?: string;
}

/** How countries are written beside their names. */
const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  "us": "US", "u.s": "US", "usa": "US", "u.s.a": "US", "united states of america": "US", "america": "US", "the states": "US", "continental us": "US", "conus": "US",
  "uk": "GB", "u.k": "GB", "great britain": "GB", "britain": "GB", "uae": "AE", "u.a.e": "AE", "holland": "NL", "the netherlands": "NL", "czech republic": "CZ",
  "korea": "KR", "republic of korea": "KR", "russian federation": "RU", "viet nam": "VN", "turkey": "TR", "republic of ireland": "IE", "hong kong": "HK", "hong kong sar": "HK", "macau": "MO",
  "ivory coast": "CI", "deutschland": "DE", "españa": "ES", "brasil": "BR", "méxico": "MX", "schweiz": "CH", "österreich": "AT", "italia": "IT", "ksa": "SA",
}; // prettier-ignore

/** How regions are written beside their names and codes; none for a name that means a part of any country. */
const REGION_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "bay area": ["US-CA"], "silicon valley": ["US-CA"], "san francisco peninsula": ["US-CA"], "east bay": ["US-CA"], "southern california": ["US-CA"], "northern california": ["US-CA"], "upstate new york": ["US-NY"],
  "d.c": ["US-DC"], "washington dc": ["US-DC"], "washington d.c": ["US-DC"], "washington state": ["US-WA"], "new york state": ["US-NY"], "calif": ["US-CA"], "mass": ["US-MA"],
  "penna": ["US-PA"], "fla": ["US-FL"], "tex": ["US-TX"], "wash": ["US-WA"], "ill": ["US-IL"], "mich": ["US-MI"], "colo": ["US-CO"], "ariz": ["US-AZ"], "minn": ["US-MN"],
  "québec": ["CA-QC"], "newfoundland": ["CA-NL"], "labrador": ["CA-NL"], "pei": ["CA-PE"], "nsw": ["AU-NSW"], "vic": ["AU-VIC"], "qld": ["AU-QLD"], "tas": ["AU-TAS"], "act": ["AU-ACT"], "north west": [], "north west province": ["ZA-NW"], "north queensland": ["AU-QLD"], "far north queensland": ["AU-QLD"],
  "bavaria": ["DE-BY"], "saxony": ["DE-SN"], "hesse": ["DE-HE"], "lower saxony": ["DE-NI"], "north rhine-westphalia": ["DE-NW"], "thuringia": ["DE-TH"], "catalonia": ["ES-CT"],
  "andalusia": ["ES-AN"], "lombardy": ["IT-25"], "tuscany": ["IT-52"], "brittany": ["FR-BRE"], "normandy": ["FR-NOR"], "ile de france": ["FR-IDF"], "north holland": ["NL-NH"], "south holland": ["NL-ZH"],
}; // prettier-ignore

/** Counties and areas of the United Kingdom whose names mean little else, by the part that they lie in. */
const BRITISH_AREAS: Readonly<Record<string, string>> = {
  "GB-ENG": "black country|cotswolds|the cotswolds|east of england|huntingdonshire|isles of scilly|north east england|north east london|north humberside|north west england|north west london|south east england|south humberside|south west england|tees valley|thames valley|west country|westmorland|yorkshire & humberside|yorkshire and humberside|yorkshire and the humber|bath and north east somerset|bedfordshire|berkshire|central bedfordshire|east london|east yorkshire|humberside|north east lincolnshire|north lincolnshire|north london|north somerset|south east london|south gloucestershire|south london|south west london|tyneside|west london|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|county durham|co durham|east anglia|east midlands|home counties|midlands|the midlands|east riding of yorkshire|east sussex|essex|gloucestershire|greater london|greater manchester|hampshire|herefordshire|hertfordshire|isle of wight|lancashire|leicestershire|lincolnshire|merseyside|north yorkshire|northamptonshire|northumberland|nottinghamshire|oxfordshire|rutland|shropshire|south yorkshire|staffordshire|teesside|tyne & wear|tyne and wear|warwickshire|west midlands|west sussex|west yorkshire|wiltshire|wirral|worcestershire|yorkshire",
  "GB-SCT": "argyllshire|buteshire|grampian|highlands and islands|inner hebrides|inverness-shire|isle of arran|isle of bute|isle of islay|isle of lewis|isle of mull|isle of orkney|kincardineshire|kinross-shire|kirkcudbrightshire|lothian|morayshire|nairnshire|orkney islands|outer hebrides|peeblesshire|perth and kinross|roxburghshire|scottish highlands|selkirkshire|shetland islands|strathclyde|tayside|aberdeenshire|argyll and bute|banffshire|berwickshire|clackmannanshire|dumfriesshire|dunbartonshire|east dunbartonshire|isle of skye|inverclyde|orkney|ross-shire|shetland|west dunbartonshire|western isles|wigtownshire|ayrshire|dumfries and galloway|east ayrshire|east lothian|fife|lanarkshire|midlothian|moray|north ayrshire|north lanarkshire|perthshire|renfrewshire|scottish borders|south ayrshire|south lanarkshire|west lothian",
  "GB-WLS": "caernarfonshire|cardiganshire|isle of anglesey|merionethshire|mid glamorgan|radnorshire|south glamorgan|west glamorgan|blaenau gwent|brecknockshire|montgomeryshire|rhondda cynon taf|carmarthenshire|ceredigion|denbighshire|flintshire|gwent|gwynedd|mid wales|monmouthshire|north wales|pembrokeshire|powys|south wales|vale of glamorgan|west wales",
  "GB-NIR": "co derry|co londonderry|county derry|county londonderry|co antrim|co armagh|co down|co fermanagh|co tyrone|county antrim|county armagh|county down|county fermanagh|county tyrone",
}; // prettier-ignore

/** Counties of the United Kingdom that have their names in common with towns elsewhere: told by the town before them. */
const BRITISH_COUNTIES: ReadonlyMap<string, string> = new Map(
  [
    ["GB-ENG", "kent|surrey|norfolk|suffolk|somerset|middlesex|durham|avon|sussex|london|cleveland|salop|beds|berks|bucks|cambs|glos|hants|herts|lancs|leics|lincs|middx|northants|notts|oxon|staffs|west mids|wilts|worcs|yorks|north yorks|south yorks|west yorks"],
    ["GB-SCT", "angus|argyll|caithness|stirlingshire|sutherland|highlands"],
    ["GB-WLS", "clwyd|dyfed|conwy|anglesey|glamorgan"],
  ].flatMap(([code, names]) => names!.split("|").map((name) => [name, code!] as const)),
); // prettier-ignore

/** Parts of British cities that people name as towns, some of which have their names in common with towns elsewhere. */
const DISTRICTS: Readonly<Record<string, string>> = {
  "london":
    "acton|aldgate|balham|barbican|barking|barnes|barnet|battersea|bayswater|beckenham|belgravia|bermondsey|bethnal green|bexley|bexleyheath|blackheath|bloomsbury|brent|brentford|brixton|bromley|brompton|camberwell|camden|camden town|canary wharf|canning town|catford|cheam|chelsea|chingford|chiswick|clapham|clerkenwell|colindale|covent garden|cricklewood|crouch end|croydon|dagenham|dalston|dartmouth park|deptford|docklands|dulwich|ealing|earls court|earlsfield|east finchley|east ham|edmonton|eltham|enfield|farringdon|feltham|finchley|finsbury|finsbury park|fitzrovia|forest gate|forest hill|fulham|golders green|greenwich|hackney|hammersmith|hammersmith and fulham|hampstead|haringey|harlesden|harrow|havering|hayes|hendon|herne hill|highgate|hillingdon|holborn|holloway|hounslow|hoxton|ilford|isle of dogs|islington|kennington|kensal green|kensington|kensington and chelsea|kentish town|kew|kilburn|kings cross|knightsbridge|lambeth|lewisham|leyton|leytonstone|london bridge|maida vale|marylebone|mayfair|mile end|mill hill|mitcham|monument|moorgate|morden|muswell hill|new cross|newham|north finchley|northolt|norwood|notting hill|paddington|peckham|pimlico|plaistow|poplar|purley|putney|raynes park|redbridge|rotherhithe|ruislip|shepherds bush|shoreditch|sidcup|soho|south kensington|south norwood|southall|southgate|southwark|spitalfields|st pancras|stanmore|stepney|stockwell|stoke newington|stratford|streatham|surbiton|swiss cottage|sydenham|temple|tooting|tottenham|tower hamlets|tufnell park|twickenham|uxbridge|vauxhall|victoria|wallington|walthamstow|wandsworth|wapping|waterloo|wealdstone|wembley|west end|west hampstead|west norwood|westminster|whitechapel|willesden|wimbledon|wood green|woodford|woolwich",
  "birmingham": "edgbaston|erdington|handsworth|harborne|moseley|northfield|selly oak", "bristol": "avonmouth|clifton", "cardiff": "canton", "edinburgh": "newington|stockbridge", "leeds": "headingley|kirkstall",
  "liverpool": "speke", "manchester": "ancoats|chorlton|didsbury|fallowfield|hulme|moss side|salford quays|trafford park|wythenshawe", "nottingham": "sherwood", "oxford": "headington", "plymouth": "devonport",
}; // prettier-ignore

/** Of these parts of London those that are towns by themselves: the Royal Mail has a post town of the name. */
const POST_TOWNS: ReadonlySet<string> = new Set(
  "barking|barnet|beckenham|bexley|bexleyheath|brentford|bromley|croydon|dagenham|edgware|enfield|feltham|greenford|harrow|hayes|hornchurch|hounslow|ilford|isleworth|kingston upon thames|mitcham|morden|orpington|pinner|richmond|romford|ruislip|sidcup|southall|stanmore|surbiton|sutton|teddington|twickenham|uxbridge|wallington|wembley|west drayton".split(
    "|",
  ),
);

/** Short or changed names of cities, with the name as it is listed. */
const CITY_ALIASES: Readonly<Record<string, string>> = {
  "nyc": "New York", "new york city": "New York", "sf": "San Francisco", "philly": "Philadelphia", "city of london": "London", "hull": "Kingston upon Hull", "frankfurt": "Frankfurt am Main", "cologne": "Koln", "marburg": "Marburg an der Lahn", "hanau": "Hanau am Main", "giessen": "Gießen", "nuremberg": "Nurnberg", "gothenburg": "Goteborg", "antwerp": "Antwerpen", "ghent": "Gent", "seville": "Sevilla", "geneva": "Geneve",
  "aarhus": "Arhus", "venice": "Venezia", "bangalore": "Bengaluru", "gurugram": "Gurgaon", "bombay": "Mumbai",
  "calcutta": "Kolkata", "madras": "Chennai", "kochi": "Cochin", "vizag": "Visakhapatnam", "trivandrum": "Thiruvananthapuram", "baroda": "Vadodara", "mysuru": "Mysore", "mangaluru": "Mangalore",
  "tunbridge wells": "Royal Tunbridge Wells", "leamington spa": "Royal Leamington Spa", "leamington": "Royal Leamington Spa", "malvern": "Great Malvern", "southend": "Southend-on-Sea", "stansted": "Stansted Mountfitchet",
  "wien": "Vienna", "münchen": "Munich", "praha": "Prague", "københavn": "Copenhagen", "warszawa": "Warsaw", "milano": "Milan", "lisboa": "Lisbon", "bruxelles": "Brussels", "brussel": "Brussels",
  "firenze": "Florence", "torino": "Turin", "napoli": "Naples", "bucurești": "Bucharest", "beograd": "Belgrade", "kiev": "Kyiv",
  "staines on thames": "Staines", "barrow": "Barrow in Furness", "henley": "Henley-on-Thames", "stoke": "Stoke-on-Trent",
}; // prettier-ignore

/** Aliases of which the listed name is how the place is commonly called; of others the posting's own word is kept. */
const SHORT_NAMES: ReadonlySet<string> = new Set(["nyc", "new york city", "sf", "philly", "city of london"]);

/** Words of names that are written in several ways, and how keys have them. */
const LONG_FORMS: Readonly<Record<string, string>> = { saint: "st", ft: "fort", mt: "mount", upon: "on" };
const SHORTENED = /^(?:saint|ft|mt)(?= [a-z])|\bupon\b/g;

/** The names that were asked for last, with their keys. */
const keys = new Map<string, string>();
const MOST_KEYS = 16;

const COUNTRIES = countryIndex();
const COUNTRY_CODES: ReadonlySet<string> = new Set(COUNTRY_LINES.map((line) => line.slice(0, 2)));
const REGIONS = regionIndex();
const REGION_CODES = regionCodes();
/** The regions and countries whose names hold an "and", by the words before it. */
const JOINED_NAMES: ReadonlyMap<string, readonly string[]> = joinedNames();
const CITIES = cityIndex();
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [COUNTRIES, REGIONS, CITIES]
    .flatMap((index) => Array.from(index.keys(), firstWord))
    .concat(
      [...Object.keys(CITY_ALIASES), ...BRITISH_COUNTIES.keys(), "saint", "ft", "mt", "u.s", "u.k", "d.c"].map(
        firstWord,
      ),
    ),
);

/** The longest names first: `West Virginia` before `Virginia`. */
const STATE_NAMES = new RegExp(
  `(?<![\\p{L}-])(?:${stateNames().join("|")})(?![\\p{L}-]| (?:City|Beach|Heights)\\b)`,
  "gu",
);

/** The country of a name such as `Canada`, `USA` or `U.K.`; a bare two-letter code only where it is commonly written: `US`, `UK`. */
export function findCountry(name: string): string | undefined {
  return COUNTRIES.get(keyOf(name));
}

/** Whether a text is the code of a country in capitals. */
export function isCountryCode(text: string): boolean {
  return COUNTRY_CODES.has(text);
}

/** The ISO 3166-2 codes of the regions of a name such as `Ontario`. */
export function findRegions(name: string): readonly string[] {
  return REGIONS.get(keyOf(name)) ?? [];
}

/** The part of the United Kingdom in which a county lies whose name a town elsewhere has too, such as Kent; undefined for other names. */
export function findBritishCounty(name: string): string | undefined {
  return BRITISH_COUNTIES.get(name.toLowerCase());
}

/** Whether a name is that of a part of a British city, as Victoria is one of London. */
export function isDistrict(name: string, city: string): boolean {
  return DISTRICTS[city.toLowerCase()]?.split("|").includes(keyOf(name)) === true;
}

/** Whether an "and" stands within one name: `Tyne` and `Wear`. */
export function isJoinedName(before: string, after: string): boolean {
  const seconds = before.length < 40 ? JOINED_NAMES.get(before.trim().toLowerCase()) : undefined;
  if (!seconds) return false;
  const words = after.toLowerCase();
  return seconds.some((second) => words.startsWith(second) && !/^[\p{L}-]/u.test(words.slice(second.length)));
}

/** The regions whose postal abbreviation a text in capitals is; behind a city it tells the state. */
export function findRegionCodes(abbreviation: string): readonly string[] {
  return REGION_CODES.get(abbreviation.replace(/\./g, "")) ?? [];
}

/** The states and provinces that a text names in full, with how often; none whose name is rather that of a city, a country or a person. */
export function statesNamed(text: string): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const [name] of text.matchAll(STATE_NAMES))
    for (const region of findRegions(name)) named.set(region, (named.get(region) ?? 0) + 1);
  return named;
}

/** What the name of a city can mean, the likeliest first where one is likelier; empty if it is not listed. */
export function findCities(name: string): readonly CityEntry[] {
  const key = keyOf(name);
  const alias = CITY_ALIASES[key];
  const listed = CITIES.get(key) ?? [];
  return alias === undefined ? listed : [...(CITIES.get(keyOf(alias)) ?? []), ...listed];
}

/** Whether a name of a place begins with a word, or with its first letters where a lost break has joined it to the next. */
export function beginsPlace(word: string): boolean {
  return FIRST_WORDS.has(firstWord(word)) || /^[A-Z]{2,3}\.?$/.test(word) || /\p{Ll}\p{Lu}|[^ -~]/u.test(word);
}

function firstWord(name: string): string {
  return /^[\p{L}'’]*/u.exec(name.toLowerCase())![0].replace(/['’]/g, "");
}

/** How a city is commonly called: `NYC` is New York, and `Covent Garden` in London; other names stay as they are written. */
export function cityName(name: string): string {
  const key = keyOf(name);
  return SHORT_NAMES.has(key) ? CITY_ALIASES[key]! : (CITIES.get(key)?.[0]?.partOf ?? name);
}

/** A name for comparison: lower case, no accents, no full stops, no apostrophes, no hyphens. */
function keyOf(name: string): string {
  // A name is looked up among countries, regions and cities, alone and with those beside it.
  let key = keys.get(name);
  if (key === undefined) {
    key = readKey(name);
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(name, key);
  }
  return key;
}

function readKey(name: string): string {
  const plain = /[^ -~]/.test(name)
    ? name
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[’‘ʻ]/g, "'")
        .replace(/\s+/g, " ")
        .replace(/[łøđŁØĐ]/g, (letter) => "lodLOD"["łøđŁØĐ".indexOf(letter)]!)
    : name;
  const key = plain.toLowerCase().trim();
  // `Bury St. Edmunds`, `Stoke on Trent`, `Bishops Stortford`: as they are listed but for their marks.
  const bare = /[-.']/.test(key) ? key.replace(/\.|(?<=\p{L})'(?=\p{L})/gu, "").replace(/-/g, " ") : key;
  return bare.replace(SHORTENED, (word) => LONG_FORMS[word]!);
}

function countryIndex(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const line of COUNTRY_LINES) {
    const [code, alpha3, ...names] = line.split("|");
    if (code === "US" || code === "GB") index.set(alpha3!.toLowerCase(), code);
    for (const name of names) index.set(readKey(name), code!);
  }
  for (const [name, code] of Object.entries(COUNTRY_ALIASES)) index.set(readKey(name), code);
  return index;
}

function joinedNames(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of [...COUNTRIES.keys(), ...REGIONS.keys()]) {
    const [first, ...rest] = name.split(/ (?:and|&) /);
    if (rest.length === 1) index.set(first!, [...(index.get(first!) ?? []), rest[0]!]);
  }
  return index;
}

function regionIndex(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [country, code, name] of regionEntries()) {
    const key = readKey(name);
    index.set(key, [...(index.get(key) ?? []), `${country}-${code}`]);
    if (country === "IE") for (const county of ["co", "county"]) index.set(`${county} ${key}`, [`IE-${code}`]);
  }
  for (const [name, codes] of Object.entries(REGION_ALIASES)) index.set(readKey(name), [...codes]);
  for (const [code, names] of Object.entries(BRITISH_AREAS))
    for (const name of names.split("|").map(readKey)) index.set(name, [...(index.get(name) ?? []), code]);
  return index;
}

/** Abbreviations that people write behind cities: of the United States, Canada and Australia. */
function regionCodes(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [country, code] of regionEntries()) {
    if (country === "US" || country === "CA" || country === "AU")
      index.set(code, [...(index.get(code) ?? []), `${country}-${code}`]);
  }
  return index;
}

function* regionEntries(): Generator<readonly [country: string, code: string, name: string]> {
  for (const line of REGION_LINES) {
    const country = line.slice(0, 2);
    for (const entry of line.slice(3).split("|")) {
      const at = entry.indexOf("=");
      yield [country, entry.slice(0, at), entry.slice(at + 1)];
    }
  }
}

function stateNames(): string[] {
  return Array.from(regionEntries())
    .filter(([country]) => country === "US" || country === "CA" || country === "AU")
    .map(([, , name]) => name)
    .filter((name) => !/^(?:Washington|New York|Georgia)$/.test(name))
    .sort((a, b) => b.length - a.length);
}

function cityIndex(): ReadonlyMap<string, readonly CityEntry[]> {
  const index = new Map<string, CityEntry[]>();
  for (const line of CITY_LINES) {
    const colon = line.indexOf(":");
    const place = line.slice(0, colon);
    const country = place.slice(0, 2);
    const region = place.length > 2 ? place : null;
    for (const entry of line.slice(colon + 1).split("|")) {
      const mark = /^[?!~]/.exec(entry)?.[0];
      const dominant = mark === undefined;
      const key = readKey(dominant ? entry : entry.slice(1));
      const known = index.get(key);
      // Irish counties are named for their towns.
      const county = place === "IE" ? REGIONS.get(key)?.find((code) => code.startsWith("IE-")) : undefined;
      const rank = mark === "!" ? "likeliest" : mark === "~" ? "minor" : null;
      const city = { region: county ?? region, country, dominant, rank } as const;
      if (!known) index.set(key, [city]);
      else if (dominant) known.unshift(city);
      else known.push(city);
    }
  }
  for (const [city, districts] of Object.entries(DISTRICTS))
    for (const district of districts.split("|")) {
      const region = index.get(city)?.find(({ country }) => country === "GB")?.region ?? null;
      const whole = city[0]!.toUpperCase() + city.slice(1);
      const part = POST_TOWNS.has(district) ? {} : { partOf: whole };
      if (!index.has(district)) index.set(district, [{ region, country: "GB", dominant: true, rank: null, ...part }]);
    }
  return index;
}
