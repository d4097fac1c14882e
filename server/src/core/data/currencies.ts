/** A currency in which postings state pay. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** What stands before a figure, other than the code and the ambiguous `$`. */
  readonly marks: readonly string[];
  /** Words behind a figure, in lower case and in the singular. */
  readonly words: readonly string[];
}

/**
 * The currencies of postings, with the marks and words that name them without doubt.
 * Source: ISO 4217 list one; marks as in Unicode CLDR (English). Checked 2026-11-22.
 */
export const CURRENCIES = [
  { code: "USD", marks: ["US$", "U.S.$"], words: ["us dollar", "u.s. dollar", "american dollar", "dólares usd"] },
  { code: "CAD", marks: ["CA$", "C$", "CDN$", "CAN$"], words: ["canadian dollar"] },
  { code: "GBP", marks: ["£"], words: ["pound", "pound sterling"] },
  { code: "EUR", marks: ["€"], words: ["euro"] },
  { code: "AUD", marks: ["AU$", "A$"], words: ["australian dollar"] },
  { code: "NZD", marks: ["NZ$"], words: ["new zealand dollar"] },
  { code: "SGD", marks: ["SG$", "S$"], words: ["singapore dollar"] },
  { code: "HKD", marks: ["HK$"], words: ["hong kong dollar"] },
  { code: "TWD", marks: ["NT$"], words: [] },
  { code: "MXN", marks: ["MX$", "Mex$"], words: ["mexican peso"] },
  { code: "BRL", marks: ["R$"], words: ["brazilian real", "reais"] },
  { code: "INR", marks: ["₹", "Rs.", "Rs"], words: ["rupee", "indian rupee"] },
  { code: "PKR", marks: [], words: ["pakistani rupee"] },
  { code: "JPY", marks: ["JP¥"], words: ["yen"] },
  { code: "CNY", marks: ["CN¥", "RMB"], words: ["yuan"] },
  { code: "KRW", marks: ["₩"], words: [] },
  { code: "CHF", marks: ["SFr."], words: ["swiss franc"] },
  { code: "SEK", marks: [], words: ["swedish krona", "swedish kronor"] },
  { code: "NOK", marks: [], words: ["norwegian kroner"] },
  { code: "DKK", marks: [], words: ["danish kroner"] },
  { code: "PLN", marks: [], words: ["zł", "złotych", "zloty"] },
  { code: "CZK", marks: [], words: ["kč"] },
  { code: "HUF", marks: [], words: ["forint"] },
  { code: "RON", marks: [], words: [] },
  { code: "UAH", marks: ["₴"], words: ["hryvnia"] },
  { code: "TRY", marks: ["₺"], words: ["turkish lira"] },
  { code: "RUB", marks: ["₽"], words: ["rouble", "ruble"] },
  { code: "ILS", marks: ["₪"], words: ["shekel"] },
  { code: "AED", marks: [], words: ["dirham"] },
  { code: "SAR", marks: [], words: ["riyal"] },
  { code: "QAR", marks: [], words: [] },
  { code: "EGP", marks: [], words: ["egyptian pound"] },
  { code: "ZAR", marks: [], words: ["rand", "south african rand"] },
  { code: "NGN", marks: ["₦"], words: ["naira"] },
  { code: "KES", marks: ["KSh"], words: ["kenyan shilling"] },
  { code: "GHS", marks: ["GH₵"], words: ["cedi"] },
  { code: "PHP", marks: ["₱"], words: ["philippine peso"] },
  { code: "THB", marks: ["฿"], words: ["baht"] },
  { code: "VND", marks: ["₫"], words: ["dong"] },
  { code: "IDR", marks: ["Rp"], words: ["rupiah"] },
  { code: "MYR", marks: ["RM"], words: ["ringgit"] },
  { code: "COP", marks: [], words: ["colombian peso"] },
  { code: "CLP", marks: [], words: ["chilean peso"] },
  { code: "ARS", marks: [], words: ["argentine peso"] },
] as const satisfies readonly Currency[];

/** Currencies in which a yearly salary has five or six digits and no other usual pay has so many. */
export const YEARLY_BY_SIZE: ReadonlySet<string> = new Set(["USD", "CAD", "GBP", "EUR", "AUD", "NZD", "SGD", "CHF"]);

/** A country, what it pays in, and names of places that are plainly in it. */
export interface MoneyCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly currency: string;
  /** A pattern of names, for whole words in their own case. */
  readonly places: string;
}

/**
 * Countries by names that say where a posting is, to tell whose dollars a bare `$` means.
 * Names that several countries share (Ontario in California, Perth in Scotland, London) are left out.
 */
export const MONEY_COUNTRIES = [
  {
    country: "US",
    currency: "USD",
    places:
      "United States|U\\.S\\.A?\\.?|USA|US|America|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|NYC|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|San Francisco|Los Angeles|Seattle|Chicago|Boston|Austin|Denver|Atlanta|Dallas|Houston|San Diego|San Jose|Philadelphia|Miami|Brooklyn|[A-Z][a-z]+, (?:AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY)|401\\(?[kK]\\)?|W-?2|FLSA|E-Verify|GS-\\d{1,2}",
  },
  {
    country: "CA",
    currency: "CAD",
    places:
      "Canada|Canadian|Toronto|Vancouver, (?:BC|British Columbia)|Montr[eé]al|Calgary|Edmonton|Ottawa|Winnipeg|Halifax|Mississauga|Kitchener|Saskatoon|Regina|British Columbia|Alberta|Qu[eé]bec|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|[A-Z][a-z]+, (?:ON|BC|AB|QC|MB|SK|NS|NB)|RRSP|Ontario, Canada",
  },
  {
    country: "AU",
    currency: "AUD",
    places:
      "Australia|Australian|Sydney|Melbourne,? (?:VIC|Victoria|Australia)|Brisbane|Adelaide|Canberra|New South Wales|NSW|Queensland|QLD|[Ss]uperannuation|(?:\\+|plus|incl\\.?|including) [Ss]uper(?![a-z])|AHPRA",
  },
  { country: "NZ", currency: "NZD", places: "New Zealand|Auckland|Christchurch|Aotearoa|KiwiSaver" },
  { country: "SG", currency: "SGD", places: "Singapore" },
  { country: "HK", currency: "HKD", places: "Hong Kong" },
  { country: "GB", currency: "GBP", places: "United Kingdom|UK|U\\.K\\.|England|Scotland|Wales|Northern Ireland" },
  {
    country: "IN",
    currency: "INR",
    places: "India|Bengaluru|Bangalore|Mumbai|New Delhi|Hyderabad|Chennai|Pune|Gurgaon|Gurugram|Noida",
  },
] as const satisfies readonly MoneyCountry[];
