/** The country that a text shows to be its own by its money or its words; null where it shows none, or more than one. */
export function homeCountry(text: string): string | null {
  const found = SIGNS.flatMap(([country, sign]) => (sign.test(text) ? [country] : []));
  return found.length === 1 ? found[0]! : null;
}

const SIGNS: readonly (readonly [country: string, sign: RegExp])[] = [
  ["GB", /£\s?\d|\b(?:DBS check|National Insurance|NHS|GCSEs?|United Kingdom|UK)\b/],
  ["IN", /₹|\b(?:INR|LPA|lakhs?|lacs?)\b/],
  ["AU", /\b(?:[Ss]uperannuation|AUD|Australian?|Aboriginal and Torres Strait)\b/],
  ["IE", /\b(?:Ireland|Garda vetting|HSE)\b/],
  ["CA", /\b(?:CAD|Canada|Canadian)\b/],
  ["NZ", /\b(?:NZD|KiwiSaver|Te Tiriti|Aotearoa)\b/],
  ["US", /\b(?:USD|401\(?k\)?|U\.S\.|USA|United States|Equal Opportunity Employer|EOE|FLSA)\b/],
];
