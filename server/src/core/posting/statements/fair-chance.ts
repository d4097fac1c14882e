import type { StatementPattern } from "./statement-pattern";

/** The assurance that people with arrest or conviction records are considered. */
export const FAIR_CHANCE: readonly StatementPattern[] = [
  {
    kind: "fair-chance",
    evenAsDuty: true,
    says: [
      /\b(?:applicants|candidates|individuals|people|persons|those|everyone|anyone|employment)\b[^.]{0,60}\b(?:arrests?|convictions?|criminal)\b[^.]{0,40}\b(?:records?|histor(?:y|ies)|backgrounds?|convictions?)\b[^.]{0,200}\b(?:considered|consideration|consistent with|in accordance|accordance with|encouraged|welcome)/i,
      /\bconsiders?\b[^.]{0,120}\b(?:arrests?|convictions?|criminal)\b[^.]{0,30}\b(?:records?|histor(?:y|ies)|backgrounds?|convictions?)\b/i,
      /\b(?:arrests?|convictions?|criminal (?:and|or|and\/or|\/|records?|histor(?:y|ies)))\b[^.]{0,60}\b(?:not|never) (?:automatically |necessarily )?(?:bar|disqualif|exclude|preclude|prevent)/i,
      /\b(?:criminal (?:records?|histor(?:y|ies)|backgrounds?)|convictions?|arrests?|records?)\b[^.]{0,40}\b(?:not|never|won't|doesn't|don't)\b[^.]{0,30}\b(?:bar|disqualif\w*|exclu\w*|keep|prevent|preclude|rule)(?: out)? (?:you|anyone|anybody|applicants?|candidates?|people|someone|employment)\b/i,
      /\b(?:criminal (?:records?|histor(?:y|ies)|backgrounds?)|convictions?|arrests?)\b[^.]{0,60}\bnot (?:necessarily )?(?:be )?(?:an? )?(?:(?:absolute|automatic) (?:bar|disqualif|exclusion|reason)|bar to\b)/i,
      /\b(?:applicants|candidates|individuals|people|persons|those|anyone)\b[^.]{0,40}\b(?:criminal (?:records?|histor(?:y|ies)|backgrounds?)|convictions|arrested|convicted)\b[^.]{0,60}\b(?:are|is|be) (?:also |all )?(?:considered|encouraged|welcome|invited)\b/i,
      /\b(?:encourage|welcome|invite)s?\b[^.]{0,60}\b(?:applicants|candidates|individuals|people|persons|those|anyone|everyone)\b[^.]{0,40}\b(?:criminal (?:records?|histor(?:y|ies)|backgrounds?)|convictions?|arrest|left prison|prison leavers|ex-offenders)/i,
      /\b(?:not|never) (?:discourage|discriminate|exclude|reject)\b[^.]{0,60}\b(?:conviction|criminal|arrest) (?:records?|histor(?:y|ies)|backgrounds?)/i,
      /\b(?:formerly incarcerated|justice-(?:involved|impacted)|(?:involved|impacted|affected) (?:with|by|in) the justice system)\b[^.]{0,60}\b(?:welcome|encouraged|considered)\b/i,
      /\b(?:second|2nd)[- ]chance (?:employer|hiring|company|workplace)/i,
      /\bfair[- ]chance (?:employer|hiring|ordinance|act|initiative|law|policy|in hiring)/i,
    ],
    unless:
      /\b(?:not|never|cannot|can't|nor) (?:be )?(?:considered|eligible|accepted|welcome|hired|employed)\b|\bno (?:applicants?|candidates?|one|persons?|individuals?)\b|\bcriminal justice\b|\b(?:must|shall) (?:pass|have|undergo)\b/i,
  },
];

/** Places that have such a law, as they are named; the first that fits is the narrowest. */
const PLACES: readonly (readonly [string, RegExp])[] = [
  ["us-ca-los-angeles-county", /\b(?:los\s+angeles|l\.?a\.?)\s+county\b|\bcounty\s+of\s+los\s+angeles\b/i],
  ["us-ca-los-angeles", /(?<!county\s{1,9}of\s{1,9})\blos\s+angeles\b(?!\s+county)/i],
  ["us-ca-san-francisco", /\bsan\s+francisco\b/i],
  ["us-ca-san-diego-county", /\bsan\s+diego\s+county\b|\bcounty\s+of\s+san\s+diego\b/i],
  ["us-ny-nyc", /\bnew\s+york\s+city\b|\bn\.?y\.?c\b/i],
  ["us-pa-philadelphia", /\bphiladelphia\b/i],
  ["us-wa-seattle", /\bseattle\b/i],
];
const STATES: readonly (readonly [string, RegExp])[] = [
  ["us-ca", /\bcalifornia\b/i],
  ["us-ny", /\bnew york\b(?! city)/i],
  ["us-wa", /\bwashington state\b|\bstate of washington\b/i],
];

/**
 * The place whose law a fair-chance statement speaks of, and where it is named: the only city or county it names, else the only state.
 * Undefined where there is none or several.
 */
export function placeOfFairChance(words: string): { readonly id: string; readonly match: RegExpExecArray } | undefined {
  for (const places of [PLACES, STATES]) {
    const named = places.flatMap(([id, pattern]) => {
      const match = pattern.exec(words);
      return match ? [{ id, match }] : [];
    });
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** Whether the statement says that a list of job duties comes next. */
export function announcesJobDuties(words: string): boolean {
  return /\b(?:following|these|below|listed)\b[^.]{0,60}\b(?:duties|responsibilities|functions)\b|\b(?:duties|responsibilities|functions)\b[^.]{0,80}(?:\b(?:following|below|are)\b|:\s*$)/i.test(
    words,
  );
}
