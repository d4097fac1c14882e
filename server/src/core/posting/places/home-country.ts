import type { Block } from "../../blocks/block";
import { findCountry } from "../../data/gazetteer";
import { matchesIn } from "../../text/matches";
import { neededWords } from "../../text/needed-words";
import { remember } from "../../text/remember";
import { Sieve } from "../../text/sieve";
import type { Outline } from "../outline";

/**
 * The country that a text shows to be its own by its money or its words, or else the one that it names; null where it shows none, or more
 * than one.
 */
export function homeCountry({ source, blocks }: Outline): string | null {
  const shown = [...new Set(countrySigns(blocks).map(({ country }) => country))];
  const found = shown.length > 0 ? shown : countriesNamed(source);
  return found.length === 0 ? countryOfWords(source) : found.length === 1 ? found[0]! : null;
}

/** The country whose words a text has that names none. */
function countryOfWords(text: string): string | null {
  return onlyOne([...ADDRESSES, ...WORDS].flatMap(([country, words]) => (words.test(text) ? country : [])));
}

/** The country to which the addresses of a text on the web belong; none where they belong to several. */
export function countryOfAddresses(text: string): string[] {
  const country = onlyOne(ADDRESSES.flatMap(([of, ends]) => (ends.test(text) ? of : [])));
  return country === null ? [] : [country];
}

function onlyOne(countries: readonly string[]): string | null {
  const [only = null] = countries;
  return new Set(countries).size === 1 ? only : null;
}

/** How addresses end in one country. */
const ADDRESSES: readonly (readonly [country: string, ends: RegExp])[] = [
  ["GB", /\.(?:nhs|co|ac|gov|org|sch)\.uk\b/],
  ["AU", /\.(?:com|gov|edu|org)\.au\b/],
  ["NZ", /\.(?:co|govt|org|ac)\.nz\b/],
  ["IE", /[a-z]\.ie\b(?!\.[a-z])/],
  ["CA", /[a-z]\.ca\b(?!\.[a-z])/],
  ["SG", /\.(?:com|gov|edu|org)\.sg\b/],
  ["HK", /\.(?:com|gov|edu|org)\.hk\b/],
];

/** Words of working life in one country. */
const WORDS: readonly (readonly [country: string, words: RegExp])[] = [
  ["GB", /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/],
  ["AU", /\b(?:AHPRA|NDIS)\b/],
  ["NZ", /\bTe Whatu Ora\b/],
  ["US", /\b(?:EEO\/AA|AA\/EOE|GED|CDL|HIPAA|FMLA|PTO|SNAP|OSHA|W-?2)\b/],
  ["GB", /\b(?:RGN|RMN|SIA licen[cs]e|full (?:UK )?driving licen[cs]e|CSCS|PAYE|bank holidays?|OTE)\b/],
  ["ZA", /\bR ?\d{1,3}[ ,]?\d{3}\b|\b(?:B-?BBEE|Matric|Employment Equity|South African)\b/],
  ["AE", /\bAED\b|\bEmirates ID\b/],
];

function countriesNamed(text: string): string[] {
  return [...new Set(Array.from(matchesIn(text, NAMES), ([name]) => findCountry(name) ?? ""))];
}

/** Names of countries that mean nothing else, of those of which no other words tell. */
const NAMES =
  /\b(?:Austria|Bangladesh|Belgium|Denmark|Ethiopia|Finland|France|Germany|Ghana|Greece|Italy|Kenya|Malaysia|Netherlands|Nigeria|Norway|Pakistan|Philippines|Poland|Portugal|Rwanda|Singapore|South Africa|Spain|Sweden|Switzerland|Tanzania|Uganda|Zambia)\b/g;

/** What shows that a text is of a country. */
export interface CountrySign {
  readonly country: string;
  /** Whether it is the money or the pension of the country, and not its law or its name. */
  readonly isMoney: boolean;
}

interface Sign extends CountrySign {
  readonly pattern: RegExp;
}

/** The signs of countries in some blocks, each once: their money, their law, their name. */
export function countrySigns(blocks: readonly Block[]): readonly CountrySign[] {
  const found = new Set<CountrySign>();
  for (const { raw } of blocks) for (const sign of signsIn(raw)) found.add(sign);
  return [...found];
}

const signsIn = remember((text): readonly CountrySign[] =>
  SIGNS.candidates(text).filter(({ pattern }) => pattern.test(text)),
);

const COUNTRIES: readonly (readonly [country: string, money: RegExp, words: RegExp])[] = [
  ["GB", /£\s?\d|\bGBP\b/, /\b(?:DBS check|National Insurance|NHS|GCSEs?|NVQs?|HMRC|Ofsted|CQC|QTS|United Kingdom|UK)\b/],
  ["IN", /₹|\b(?:INR|LPA|lakhs?|lacs?)\b/, /\b(?:GST number|Aadhaar)\b/],
  ["AU", /\b(?:[Ss]uperannuation|AUD)\b|(?:\+|\bplus|\binc(?:l|luding)?\.?) (?:\d{1,2}(?:\.\d{1,2})?% )?[Ss]uper\b/, /\b(?:Australian?|Aboriginal and Torres Strait)\b/],
  ["IE", /\bGarda vetting\b/, /\b(?:Ireland|HSE)\b/],
  ["CA", /\bCAD\s?\$?\s?\d|\d\s?CAD\b|\bRRSPs?\b/, /\b(?:Canada|Canadian)\b/],
  ["NZ", /\b(?:NZD|KiwiSaver)\b/, /\b(?:Te Tiriti|Aotearoa)\b/],
  ["SG", /\bSGD\b|\bS\$\s?\d|\bCPF\b/, /\b(?:Singapore (?:[Cc]itizens?|PRs?|[Pp]ermanent|[Bb]ar|[Uu]niversit(?:y|ies))|Singaporeans?|SINGAPOREANS?|MRT|NRIC|Nitec|Progressive Wage|(?:Pte|PTE|pte)\.? (?:Ltd|LTD|ltd))\b/],
  ["HK", /\bHKD\b|\bHK\$\s?\d|\bMPF\b/, /\bHKID\b/],
  ["US", /\b(?:USD|401\(?k\)?|FLSA)\b/, /\bU\.S\.|\b(?:USA|United States|Equal Opportunity Employer|EOE)\b/],
]; // prettier-ignore

const SIGNS = new Sieve<Sign>(
  COUNTRIES.flatMap(([country, money, words]) => [
    { country, isMoney: true, pattern: money },
    { country, isMoney: false, pattern: words },
  ]),
  ({ pattern }) => neededWords(pattern),
);
