import type { Confidence } from "./jurisdictions/jurisdiction";

/** The minimum wage of a place from a day on. */
export interface MinimumWage {
  /** Such as `us-wa-seattle`: ISO 3166 in lower case, and a name for a city or a county. */
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly unit: "HOUR" | "MONTH";
  /** What holds for nearly everyone, with the wage of the country where it is higher: the lowest of the place's tiers. */
  readonly rate: number;
  readonly from: string;
  /** The next rate that is known, with its first day. */
  readonly next: { readonly rate: number; readonly from: string } | null;
  /** Whether a later rate may be in force that is not known: the rate is a lower bound. */
  readonly stale: boolean;
  readonly citation: string;
  readonly url: string;
  readonly confidence: Confidence;
}

/** The yearly salary below which most employees cannot be exempt from overtime pay. */
export interface ExemptThreshold {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly annual: number;
  readonly from: string;
  readonly citation: string;
  readonly url: string;
  readonly confidence: Confidence;
}

/** The day on which the figures of this file were last checked. */
export const WAGES_CHECKED = "2026-11-22";

/** Minimum wages by place; tipped, youth, training and industry rates are not among them. */
// prettier-ignore
export const MINIMUM_WAGES: readonly MinimumWage[] = [
  { id: "us", name: "the United States", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage", confidence: "high" },
  { id: "us-al", name: "Alabama", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ga", name: "Georgia", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-id", name: "Idaho", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-in", name: "Indiana", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ia", name: "Iowa", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ks", name: "Kansas", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ky", name: "Kentucky", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-la", name: "Louisiana", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ms", name: "Mississippi", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-nh", name: "New Hampshire", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-nc", name: "North Carolina", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-nd", name: "North Dakota", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ok", name: "Oklahoma", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-pa", name: "Pennsylvania", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "medium" },
  { id: "us-sc", name: "South Carolina", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-tn", name: "Tennessee", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-tx", name: "Texas", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ut", name: "Utah", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-wi", name: "Wisconsin", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-wy", name: "Wyoming", currency: "USD", unit: "HOUR", rate: 7.25, from: "2009-07-24", next: null, stale: false, citation: "29 U.S.C. 206(a)(1)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ak", name: "Alaska", currency: "USD", unit: "HOUR", rate: 14.0, from: "2026-07-01", next: { rate: 15.0, from: "2027-07-01" }, stale: false, citation: "AS 23.10.065", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-az", name: "Arizona", currency: "USD", unit: "HOUR", rate: 15.15, from: "2026-01-01", next: null, stale: false, citation: "A.R.S. 23-363", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ar", name: "Arkansas", currency: "USD", unit: "HOUR", rate: 11.0, from: "2021-01-01", next: null, stale: false, citation: "Ark. Code 11-4-210", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ca", name: "California", currency: "USD", unit: "HOUR", rate: 16.9, from: "2026-01-01", next: null, stale: false, citation: "Cal. Labor Code 1182.12", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-co", name: "Colorado", currency: "USD", unit: "HOUR", rate: 15.16, from: "2026-01-01", next: null, stale: false, citation: "Colo. Const. art. XVIII s.15; PAY CALC Order 2026", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ct", name: "Connecticut", currency: "USD", unit: "HOUR", rate: 16.94, from: "2026-01-01", next: null, stale: false, citation: "Conn. Gen. Stat. 31-58(i)", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-de", name: "Delaware", currency: "USD", unit: "HOUR", rate: 15.0, from: "2025-01-01", next: null, stale: false, citation: "19 Del. C. 902", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-dc", name: "the District of Columbia", currency: "USD", unit: "HOUR", rate: 18.4, from: "2026-07-01", next: null, stale: false, citation: "D.C. Code 32-1003", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-fl", name: "Florida", currency: "USD", unit: "HOUR", rate: 15.0, from: "2026-09-30", next: null, stale: false, citation: "Fla. Const. art. X s.24", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-hi", name: "Hawaii", currency: "USD", unit: "HOUR", rate: 16.0, from: "2026-01-01", next: { rate: 18.0, from: "2028-01-01" }, stale: false, citation: "HRS 387-2", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-il", name: "Illinois", currency: "USD", unit: "HOUR", rate: 15.0, from: "2025-01-01", next: null, stale: false, citation: "820 ILCS 105/4", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-me", name: "Maine", currency: "USD", unit: "HOUR", rate: 15.1, from: "2026-01-01", next: null, stale: false, citation: "26 M.R.S. 664", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-md", name: "Maryland", currency: "USD", unit: "HOUR", rate: 15.0, from: "2024-01-01", next: null, stale: false, citation: "Md. Code, Lab. & Empl. 3-413", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ma", name: "Massachusetts", currency: "USD", unit: "HOUR", rate: 15.0, from: "2023-01-01", next: null, stale: false, citation: "M.G.L. c.151 s.1", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-mi", name: "Michigan", currency: "USD", unit: "HOUR", rate: 13.73, from: "2026-01-01", next: { rate: 15.0, from: "2027-01-01" }, stale: false, citation: "Improved Workforce Opportunity Wage Act", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-mn", name: "Minnesota", currency: "USD", unit: "HOUR", rate: 11.41, from: "2026-01-01", next: null, stale: false, citation: "Minn. Stat. 177.24", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-mo", name: "Missouri", currency: "USD", unit: "HOUR", rate: 15.0, from: "2026-01-01", next: null, stale: false, citation: "Mo. Rev. Stat. 290.502", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-mt", name: "Montana", currency: "USD", unit: "HOUR", rate: 10.85, from: "2026-01-01", next: null, stale: false, citation: "Mont. Code 39-3-409", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ne", name: "Nebraska", currency: "USD", unit: "HOUR", rate: 15.0, from: "2026-01-01", next: null, stale: false, citation: "Neb. Rev. Stat. 48-1203", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-nv", name: "Nevada", currency: "USD", unit: "HOUR", rate: 12.0, from: "2024-07-01", next: null, stale: false, citation: "Nev. Const. art. 15 s.16; NRS 608.250", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-nj", name: "New Jersey", currency: "USD", unit: "HOUR", rate: 15.92, from: "2026-01-01", next: null, stale: false, citation: "N.J.S.A. 34:11-56a4", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-nm", name: "New Mexico", currency: "USD", unit: "HOUR", rate: 12.0, from: "2023-01-01", next: null, stale: false, citation: "NMSA 50-4-22", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ny", name: "New York", currency: "USD", unit: "HOUR", rate: 16.0, from: "2026-01-01", next: null, stale: false, citation: "N.Y. Labor Law 652", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-oh", name: "Ohio", currency: "USD", unit: "HOUR", rate: 11.0, from: "2026-01-01", next: null, stale: false, citation: "Ohio Const. art. II s.34a", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-ri", name: "Rhode Island", currency: "USD", unit: "HOUR", rate: 16.0, from: "2026-01-01", next: { rate: 17.0, from: "2027-01-01" }, stale: false, citation: "R.I. Gen. Laws 28-12-3", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-sd", name: "South Dakota", currency: "USD", unit: "HOUR", rate: 11.85, from: "2026-01-01", next: null, stale: false, citation: "SDCL 60-11-3", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-vt", name: "Vermont", currency: "USD", unit: "HOUR", rate: 14.42, from: "2026-01-01", next: null, stale: false, citation: "21 V.S.A. 384", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-va", name: "Virginia", currency: "USD", unit: "HOUR", rate: 12.77, from: "2026-01-01", next: { rate: 13.75, from: "2027-01-01" }, stale: false, citation: "Va. Code 40.1-28.10", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-wa", name: "Washington", currency: "USD", unit: "HOUR", rate: 17.13, from: "2026-01-01", next: null, stale: false, citation: "RCW 49.46.020", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-wv", name: "West Virginia", currency: "USD", unit: "HOUR", rate: 8.75, from: "2016-01-01", next: null, stale: false, citation: "W. Va. Code 21-5C-2", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "high" },
  { id: "us-or", name: "Oregon", currency: "USD", unit: "HOUR", rate: 14.55, from: "2026-07-01", next: null, stale: false, citation: "ORS 653.025", url: "https://www.oregon.gov/boli/workers/pages/minimum-wage.aspx", confidence: "medium" },
  { id: "us-pr", name: "Puerto Rico", currency: "USD", unit: "HOUR", rate: 10.5, from: "2024-07-01", next: null, stale: false, citation: "Act 47-2021", url: "https://www.dol.gov/agencies/whd/minimum-wage/state", confidence: "medium" },
  { id: "us-ny-nyc", name: "New York City", currency: "USD", unit: "HOUR", rate: 17.0, from: "2026-01-01", next: null, stale: false, citation: "N.Y. Labor Law 652", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-co-denver", name: "Denver", currency: "USD", unit: "HOUR", rate: 19.29, from: "2026-01-01", next: null, stale: false, citation: "D.R.M.C. ch. 58", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-az-flagstaff", name: "Flagstaff", currency: "USD", unit: "HOUR", rate: 18.35, from: "2026-01-01", next: null, stale: false, citation: "Flagstaff City Code ch. 15-01", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-az-tucson", name: "Tucson", currency: "USD", unit: "HOUR", rate: 15.45, from: "2026-01-01", next: null, stale: false, citation: "Tucson Minimum Wage Act", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-wa-seattle", name: "Seattle", currency: "USD", unit: "HOUR", rate: 21.3, from: "2026-01-01", next: null, stale: false, citation: "SMC ch. 14.19", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-wa-bellingham", name: "Bellingham", currency: "USD", unit: "HOUR", rate: 19.13, from: "2026-01-01", next: null, stale: false, citation: "Bellingham Municipal Code", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-wa-burien", name: "Burien", currency: "USD", unit: "HOUR", rate: 20.63, from: "2026-01-01", next: null, stale: false, citation: "City of Burien minimum wage ordinance", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-san-diego", name: "San Diego", currency: "USD", unit: "HOUR", rate: 17.75, from: "2026-01-01", next: null, stale: false, citation: "S.D.M.C. ch. 3 art. 9", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-ca-santa-clara", name: "Santa Clara", currency: "USD", unit: "HOUR", rate: 18.7, from: "2026-01-01", next: null, stale: false, citation: "Santa Clara: city Code", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-ca-south-san-francisco", name: "South San Francisco", currency: "USD", unit: "HOUR", rate: 18.15, from: "2026-01-01", next: null, stale: false, citation: "South San Francisco: city Code", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-ca-menlo-park", name: "Menlo Park", currency: "USD", unit: "HOUR", rate: 17.55, from: "2026-01-01", next: null, stale: false, citation: "Menlo Park: city Code", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-ca-west-hollywood", name: "West Hollywood", currency: "USD", unit: "HOUR", rate: 20.25, from: "2026-01-01", next: null, stale: false, citation: "W.H.M.C. ch. 5.130", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-me-portland", name: "Portland", currency: "USD", unit: "HOUR", rate: 16.75, from: "2026-01-01", next: null, stale: false, citation: "Portland: city Code ch. 33", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-mn-minneapolis", name: "Minneapolis", currency: "USD", unit: "HOUR", rate: 16.37, from: "2026-01-01", next: null, stale: false, citation: "Code of Ordinances ch. 40", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-mn-saint-paul", name: "Saint Paul", currency: "USD", unit: "HOUR", rate: 13.25, from: "2026-01-01", next: null, stale: false, citation: "Saint Paul: ch. 224", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "high" },
  { id: "us-ca-los-angeles", name: "Los Angeles", currency: "USD", unit: "HOUR", rate: 17.87, from: "2025-07-01", next: null, stale: true, citation: "LAMC 187.02", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-san-francisco", name: "San Francisco", currency: "USD", unit: "HOUR", rate: 19.18, from: "2025-07-01", next: null, stale: true, citation: "SF Labor & Employment Code art. 1", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-berkeley", name: "Berkeley", currency: "USD", unit: "HOUR", rate: 19.18, from: "2025-07-01", next: null, stale: true, citation: "BMC 13.99", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-emeryville", name: "Emeryville", currency: "USD", unit: "HOUR", rate: 19.9, from: "2025-07-01", next: null, stale: true, citation: "EMC ch. 37", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-pasadena", name: "Pasadena", currency: "USD", unit: "HOUR", rate: 18.04, from: "2025-07-01", next: null, stale: true, citation: "PMC ch. 5.02", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-santa-monica", name: "Santa Monica", currency: "USD", unit: "HOUR", rate: 17.81, from: "2025-07-01", next: null, stale: true, citation: "SMMC 4.62", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-milpitas", name: "Milpitas", currency: "USD", unit: "HOUR", rate: 18.2, from: "2025-07-01", next: null, stale: true, citation: "Milpitas: code", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-fremont", name: "Fremont", currency: "USD", unit: "HOUR", rate: 17.75, from: "2025-07-01", next: null, stale: true, citation: "Fremont: code", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-ca-alameda", name: "Alameda", currency: "USD", unit: "HOUR", rate: 17.46, from: "2025-07-01", next: null, stale: true, citation: "Alameda: code", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-il-chicago", name: "Chicago", currency: "USD", unit: "HOUR", rate: 16.6, from: "2025-07-01", next: null, stale: true, citation: "MCC 6-105", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "us-md-montgomery", name: "Montgomery County", currency: "USD", unit: "HOUR", rate: 17.65, from: "2025-07-01", next: null, stale: true, citation: "Montgomery County: county Code 27-68", url: "https://laborcenter.berkeley.edu/inventory-of-us-city-and-county-minimum-wage-ordinances/", confidence: "medium" },
  { id: "ca", name: "Canada", currency: "CAD", unit: "HOUR", rate: 18.1, from: "2026-04-01", next: null, stale: false, citation: "Canada Labour Code s.178", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-on", name: "Ontario", currency: "CAD", unit: "HOUR", rate: 17.95, from: "2026-10-01", next: null, stale: false, citation: "Ontario: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-bc", name: "British Columbia", currency: "CAD", unit: "HOUR", rate: 18.25, from: "2026-06-01", next: null, stale: false, citation: "British Columbia: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-qc", name: "Quebec", currency: "CAD", unit: "HOUR", rate: 16.6, from: "2026-05-01", next: null, stale: false, citation: "Quebec: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-ab", name: "Alberta", currency: "CAD", unit: "HOUR", rate: 15.0, from: "2018-10-01", next: null, stale: false, citation: "Alberta: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-mb", name: "Manitoba", currency: "CAD", unit: "HOUR", rate: 16.4, from: "2026-10-01", next: null, stale: false, citation: "Manitoba: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-sk", name: "Saskatchewan", currency: "CAD", unit: "HOUR", rate: 15.35, from: "2025-10-01", next: null, stale: true, citation: "Saskatchewan: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "low" },
  { id: "ca-ns", name: "Nova Scotia", currency: "CAD", unit: "HOUR", rate: 17.0, from: "2026-10-01", next: null, stale: false, citation: "Nova Scotia: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-nb", name: "New Brunswick", currency: "CAD", unit: "HOUR", rate: 15.9, from: "2026-04-01", next: null, stale: false, citation: "New Brunswick: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-nl", name: "Newfoundland and Labrador", currency: "CAD", unit: "HOUR", rate: 16.35, from: "2026-04-01", next: null, stale: false, citation: "Newfoundland and Labrador: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-pe", name: "Prince Edward Island", currency: "CAD", unit: "HOUR", rate: 17.0, from: "2026-04-01", next: null, stale: false, citation: "Prince Edward Island: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-yt", name: "Yukon", currency: "CAD", unit: "HOUR", rate: 18.51, from: "2026-04-01", next: null, stale: false, citation: "Yukon: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "high" },
  { id: "ca-nt", name: "Northwest Territories", currency: "CAD", unit: "HOUR", rate: 16.95, from: "2025-09-01", next: null, stale: true, citation: "Northwest Territories: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "low" },
  { id: "ca-nu", name: "Nunavut", currency: "CAD", unit: "HOUR", rate: 19.75, from: "2025-09-01", next: null, stale: true, citation: "Nunavut: provincial/territorial employment standards", url: "https://minwage-salairemin.service.canada.ca/en/general.html", confidence: "low" },
  { id: "gb", name: "the United Kingdom", currency: "GBP", unit: "HOUR", rate: 12.71, from: "2026-04-01", next: null, stale: false, citation: "the United Kingdom: national minimum wage law", url: "https://www.gov.uk/national-minimum-wage-rates", confidence: "high" },
  { id: "ie", name: "Ireland", currency: "EUR", unit: "HOUR", rate: 14.15, from: "2026-01-01", next: null, stale: false, citation: "Ireland: national minimum wage law", url: "https://ec.europa.eu/eurostat/web/labour-market/information-data/minimum-wages", confidence: "medium" },
  { id: "de", name: "Germany", currency: "EUR", unit: "HOUR", rate: 13.9, from: "2026-01-01", next: null, stale: false, citation: "Germany: national minimum wage law", url: "https://ec.europa.eu/eurostat/web/labour-market/information-data/minimum-wages", confidence: "high" },
  { id: "fr", name: "France", currency: "EUR", unit: "HOUR", rate: 12.02, from: "2026-01-01", next: null, stale: false, citation: "France: national minimum wage law", url: "https://ec.europa.eu/eurostat/web/labour-market/information-data/minimum-wages", confidence: "low" },
  { id: "nl", name: "the Netherlands", currency: "EUR", unit: "HOUR", rate: 14.71, from: "2026-01-01", next: null, stale: false, citation: "the Netherlands: national minimum wage law", url: "https://ec.europa.eu/eurostat/web/labour-market/information-data/minimum-wages", confidence: "low" },
  { id: "pl", name: "Poland", currency: "PLN", unit: "MONTH", rate: 4806, from: "2026-01-01", next: null, stale: false, citation: "Poland: national minimum wage law", url: "https://ec.europa.eu/eurostat/web/labour-market/information-data/minimum-wages", confidence: "high" },
  { id: "lt", name: "Lithuania", currency: "EUR", unit: "MONTH", rate: 1153, from: "2026-01-01", next: null, stale: false, citation: "Lithuania: national minimum wage law", url: "https://ec.europa.eu/eurostat/web/labour-market/information-data/minimum-wages", confidence: "high" },
  { id: "au", name: "Australia", currency: "AUD", unit: "HOUR", rate: 26.44, from: "2026-07-01", next: null, stale: false, citation: "Australia: national minimum wage law", url: "https://www.fairwork.gov.au/pay-and-wages/minimum-wages", confidence: "high" },
  { id: "nz", name: "New Zealand", currency: "NZD", unit: "HOUR", rate: 23.95, from: "2026-04-01", next: null, stale: false, citation: "New Zealand: national minimum wage law", url: "https://www.employment.govt.nz/pay-and-hours/pay-and-wages/minimum-wage", confidence: "high" },
];

/** Thresholds for executive, administrative and professional employees; teachers, doctors and lawyers are outside of them. */
// prettier-ignore
export const EXEMPT_THRESHOLDS: readonly ExemptThreshold[] = [
  { id: "us", name: "Federal law", currency: "USD", annual: 35568.0, from: "2020-01-01", citation: "29 CFR 541.600", url: "https://www.dol.gov/agencies/whd/overtime/rulemaking", confidence: "high" },
  { id: "us-ak", name: "Alaska", currency: "USD", annual: 58240.0, from: "2026-07-01", citation: "AS 23.10.055(b)", url: "https://labor.alaska.gov/lss/whhome.htm", confidence: "high" },
  { id: "us-ca", name: "California", currency: "USD", annual: 70304.0, from: "2026-01-01", citation: "Cal. Labor Code 515", url: "https://www.dir.ca.gov/dlse/faq_overtimeexemptions.htm", confidence: "high" },
  { id: "us-co", name: "Colorado", currency: "USD", annual: 57784.0, from: "2026-01-01", citation: "COMPS Order", url: "https://cdle.colorado.gov/dlss", confidence: "medium" },
  { id: "us-me", name: "Maine", currency: "USD", annual: 45300.32, from: "2026-01-01", citation: "26 M.R.S. 663(3)(K)", url: "https://www.maine.gov/labor/labor_laws/wagehour.html", confidence: "high" },
  { id: "us-ny-nyc", name: "New York City", currency: "USD", annual: 66300.0, from: "2026-01-01", citation: "12 NYCRR 142-2.14", url: "https://dol.ny.gov/minimum-wage-0", confidence: "high" },
  { id: "us-ny", name: "New York", currency: "USD", annual: 62353.2, from: "2026-01-01", citation: "12 NYCRR 142-2.14", url: "https://dol.ny.gov/minimum-wage-0", confidence: "high" },
  { id: "us-wa", name: "Washington", currency: "USD", annual: 80168.4, from: "2026-01-01", citation: "WAC 296-128-545", url: "https://www.lni.wa.gov/workers-rights/wages/overtime/changes-to-overtime-rules", confidence: "high" },
];
