/** The levels that have bounds. */
export type BoundLevel = "intern" | "entry" | "junior" | "senior" | "staff" | "principal" | "director" | "executive";

/** How many years of experience a level usually goes with; null where there is no bound. */
export interface UsualYears {
  /** A posting of this level that asks for fewer is at odds with its title. */
  readonly least: number | null;
  /** A posting of this level that asks for this many or more is at odds with its title. */
  readonly tooMany: number | null;
}

/** Fields whose titles follow customs of their own. */
export const FIELDS = ["general", "academia", "trades", "service"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * The usual years by level. The bounds are wide, so that only plain mismatches fall outside: an entry-level post with three years, a senior
 * one with one. In academia a level follows degrees and publications, in the trades the years of apprenticeship count; in care, shops and
 * kitchens a year or two make a senior.
 */
export const SENIORITY_YEARS: Readonly<Record<Field, Readonly<Partial<Record<BoundLevel, UsualYears>>>>> = {
  general: {
    intern: { least: null, tooMany: 2 },
    entry: { least: null, tooMany: 3 },
    junior: { least: null, tooMany: 3 },
    senior: { least: 3, tooMany: null },
    staff: { least: 3, tooMany: null },
    principal: { least: 3, tooMany: null },
    director: { least: 3, tooMany: null },
    executive: { least: 3, tooMany: null },
  },
  academia: { intern: { least: null, tooMany: 3 } },
  trades: {
    intern: { least: null, tooMany: 2 },
    entry: { least: null, tooMany: 3 },
    junior: { least: null, tooMany: 4 },
    senior: { least: 2, tooMany: null },
  },
  service: {
    intern: { least: null, tooMany: 2 },
    entry: { least: null, tooMany: 3 },
    junior: { least: null, tooMany: 3 },
  },
};

/** Words of a title or an employer that tell the field. */
export const FIELD_SIGNS: readonly (readonly [Field, RegExp])[] = [
  ["academia", /\b(?:professor|lecturer|postdoc\w*|post-doctoral|faculty|research (?:fellow|associate|scientist|assistant)|dean|instructor|universit\w+|college)\b/i],
  ["trades", /\b(?:electrician|plumber|pipefitter|mechanic|carpenter|welder|machinist|technician|lineworker|millwright|operator|hvac|painter|roofer|mason|installer|driver|custodian|groundskeeper)\b/i],
  ["service", /\b(?:carer|caregiver|care (?:assistant|worker)|support worker|(?:health ?care|nursing|sales|shop|store|kitchen|nursery|teaching) assistant|barista|bartender|cashier|waiter|waitress|cook|housekeeper|receptionist|cleaner|porter|warehouse operative)\b/i],
]; // prettier-ignore
