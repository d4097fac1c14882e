import type { Confidence } from "./jurisdictions/jurisdiction";

/** A law or an order that postings still cite though it no longer binds, or stands elsewhere now. */
export interface StaleReference {
  readonly pattern: RegExp;
  /** The day from which it is stale, as `YYYY-MM-DD`. */
  readonly since: string;
  /** What became of it, as the second sentence of a message. */
  readonly fate: string;
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
];
