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
  { code: "EUR", marks: ["€", "EURO", "Euro"], words: ["euro"] },
  { code: "AUD", marks: ["AU$", "A$"], words: ["australian dollar"] },
  { code: "NZD", marks: ["NZ$"], words: ["new zealand dollar"] },
  { code: "SGD", marks: ["SG$", "S$"], words: ["singapore dollar"] },
  { code: "FJD", marks: ["FJ$", "F$"], words: ["fiji dollar", "fijian dollar"] },
  { code: "JMD", marks: ["JM$", "J$"], words: ["jamaican dollar"] },
  { code: "TTD", marks: ["TT$"], words: [] },
  { code: "HKD", marks: ["HK$"], words: ["hong kong dollar"] },
  { code: "TWD", marks: ["NT$"], words: [] },
  { code: "MXN", marks: ["MX$", "Mex$"], words: ["mexican peso"] },
  { code: "BRL", marks: ["R$"], words: ["brazilian real", "reais"] },
  { code: "INR", marks: ["₹"], words: ["indian rupee"] },
  { code: "LKR", marks: [], words: ["sri lankan rupee"] },
  { code: "BDT", marks: ["৳"], words: ["taka"] },
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
  { code: "AED", marks: ["Dhs", "Dhs.", "DHS"], words: ["dirham", "dhs"] },
  { code: "SAR", marks: [], words: ["riyal"] },
  { code: "QAR", marks: [], words: ["qatari riyal"] },
  { code: "KWD", marks: [], words: ["kuwaiti dinar"] },
  { code: "BHD", marks: [], words: ["bahraini dinar"] },
  { code: "OMR", marks: [], words: ["omani rial"] },
  { code: "EGP", marks: [], words: ["egyptian pound"] },
  { code: "ZAR", marks: [], words: ["rand", "south african rand"] },
  { code: "NGN", marks: ["₦"], words: ["naira"] },
  { code: "UGX", marks: ["USh"], words: ["ugandan shilling"] },
  { code: "TZS", marks: ["TSh"], words: ["tanzanian shilling"] },
  { code: "KES", marks: ["KSh", "Ksh", "Kshs", "Kshs.", "Ksh.", "KSh."], words: ["kenyan shilling"] },
  { code: "GHS", marks: ["GH₵"], words: ["cedi"] },
  { code: "ETB", marks: [], words: ["birr"] },
  { code: "RWF", marks: [], words: ["rwandan franc"] },
  { code: "ZMW", marks: [], words: ["zambian kwacha"] },
  { code: "BWP", marks: [], words: ["botswana pula"] },
  { code: "NPR", marks: [], words: ["nepali rupee"] },
  { code: "MOP", marks: ["MOP$"], words: ["pataca"] },
  { code: "PHP", marks: ["₱", "Php"], words: ["philippine peso"] },
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

/** The currencies that a bare `$` may mean. */
export const DOLLARS = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "FJD", "JMD", "TTD"];

/** The countries that pay in euros. Source: European Central Bank, members of the euro area. Checked 2026-11-22. */
const EURO_COUNTRIES = "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" ");

/** What a country (ISO 3166-1 alpha-2) pays in. Source: ISO 4217 list one. Checked 2026-11-22. */
export const CURRENCY_OF_COUNTRY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EURO_COUNTRIES.map((country) => [country, "EUR"])),
  US: "USD", PR: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", SG: "SGD", HK: "HKD", FJ: "FJD", JM: "JMD", TT: "TTD",
  GB: "GBP", CH: "CHF", SE: "SEK", NO: "NOK", DK: "DKK", PL: "PLN", CZ: "CZK", HU: "HUF", RO: "RON", UA: "UAH", TR: "TRY",
  IN: "INR", PK: "PKR", LK: "LKR", BD: "BDT", JP: "JPY", CN: "CNY", KR: "KRW", TW: "TWD", PH: "PHP", TH: "THB", VN: "VND",
  ID: "IDR", MY: "MYR", IL: "ILS", AE: "AED", SA: "SAR", QA: "QAR", KW: "KWD", BH: "BHD", OM: "OMR", EG: "EGP", ZA: "ZAR", NG: "NGN", KE: "KES", UG: "UGX",
  TZ: "TZS", GH: "GHS", ET: "ETB", RW: "RWF", ZM: "ZMW", BW: "BWP", NP: "NPR", MO: "MOP", MX: "MXN", BR: "BRL", CO: "COP", CL: "CLP", AR: "ARS",
}; // prettier-ignore
