import type { Confidence } from "./jurisdictions/jurisdiction";

/** A law or an order that postings still cite though it no longer binds, or stands elsewhere now. */
export interface StaleReference {
  readonly pattern: RegExp;
  /** The day from which it is stale, as `YYYY-MM-DD`. */
  readonly since: string;
  /** What became of it, as the second sentence of a message. */
  readonly fate: string;
  /** Where the same law stands now; absent where it no longer binds. */
  readonly now?: string;
  readonly title: string;
  readonly url: string;
  readonly checked: string;
  readonly confidence: Confidence;
}

export const STALE_REFERENCES: readonly StaleReference[] = [
  {
    pattern: /\b(?:executive order|e\.?o\.?)(?: no\.?)? ?11246\b/gi,
    since: "2025-01-21",
    fate: "It was revoked on 21 January 2025",
    title: "Executive Order 14173 (revokes Executive Order 11246)",
    url: "https://www.federalregister.gov/",
    checked: "2026-11-22",
    confidence: "high",
  },
  {
    pattern: /\b41 C\.?F\.?R\.? ?(?:§§?|part|sec(?:tion|\.)?)? ?60-1(?:\.(?:4|7|35)(?:\([a-z]\))*)?(?!\d)/gi,
    since: "2025-01-21",
    fate: "It rests on Executive Order 11246, which was revoked on 21 January 2025",
    title: "Executive Order 14173 (revokes Executive Order 11246)",
    url: "https://www.federalregister.gov/",
    checked: "2026-11-22",
    confidence: "high",
  },
  {
    pattern: /\bpay transparency non-?discrimination provision\b/gi,
    since: "2025-01-21",
    fate: "It rests on Executive Order 11246, which was revoked on 21 January 2025",
    title: "Executive Order 14173 (revokes Executive Order 11246)",
    url: "https://www.federalregister.gov/",
    checked: "2026-11-22",
    confidence: "high",
  },
  {
    pattern: /\b(?:administrative code|admin\.? code),? (?:chapter|ch\.?|section|§) ?12T\b/gi,
    since: "2024-01-04",
    fate: "It was moved on 4 January 2024",
    now: "San Francisco Labor and Employment Code, Article 142",
    title: "San Francisco Labor and Employment Code, Article 142 (Ordinance 221-23)",
    url: "https://codelibrary.amlegal.com/codes/san_francisco/latest/sf_laboremployment/0-0-0-3023",
    checked: "2026-11-22",
    confidence: "high",
  },
  {
    pattern: /\b(?:executive order|e\.?o\.?)(?: no\.?)? ?1404[23]\b/gi,
    since: "2023-05-12",
    fate: "It was revoked on 12 May 2023",
    title: "Executive Order 14099 (revokes Executive Orders 14042 and 14043)",
    url: "https://www.federalregister.gov/presidential-documents/executive-orders",
    checked: "2026-11-22",
    confidence: "high",
  },
  {
    pattern: /\bEEO is the Law\b(?= (?:poster|supplement|notice))/gi,
    since: "2022-10-19",
    fate: "That poster was replaced on 19 October 2022",
    now: "Know Your Rights: Workplace Discrimination is Illegal",
    title: "EEOC, Know Your Rights poster",
    url: "https://www.eeoc.gov/poster",
    checked: "2026-11-22",
    confidence: "high",
  },
];
