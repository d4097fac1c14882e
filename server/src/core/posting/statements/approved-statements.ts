import { JURISDICTIONS } from "../../data/jurisdictions/index.generated";
import type { StatementKind } from "../posting";

/** The texts of one kind of statement that an organisation has approved, with its variables as they were written. */
export interface ApprovedText {
  /** The text for every place that has none of its own; null if there is none. */
  readonly text: string | null;
  /** By the id of a place, such as `us-ca`. */
  readonly places: ReadonlyMap<string, string>;
}

export type ApprovedStatements = ReadonlyMap<StatementKind, ApprovedText>;

/** What an approved text may hold in braces, with what it stands for. */
export const STATEMENT_VARIABLES = {
  company: "the organisation’s name",
  contact: "whom candidates ask for an accommodation",
  title: "the title of the posting",
} as const;
export type StatementVariable = keyof typeof STATEMENT_VARIABLES;

/** A place and those in which it lies, the narrowest first: `us-ca-san-francisco`, `us-ca`, `us`. */
export function placeAndParents(id: string): string[] {
  const [country, region] = id.split("-");
  const parents = JURISDICTIONS.get(id)?.parents ?? [];
  return [...new Set([id, ...parents, ...(region ? [`${country}-${region}`] : []), country!])];
}
