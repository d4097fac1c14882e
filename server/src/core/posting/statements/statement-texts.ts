import type { ApprovedStatements, StatementVariable } from "./approved-statements";
import { placeAndParents } from "./approved-statements";
import { placeIds } from "../jurisdiction/jurisdictions";
import type { Setting } from "../organization";
import type { Posting, StatementKind } from "../posting";
import { isSpelledAsAbroad } from "../../text/spelling-variety";
import { STANDARD_TEXTS } from "./standard-texts";
import { standsTwice } from "../../text/stands-twice";

/** What stands for a contact that nobody has named yet. */
export const CONTACT_PROMPT = "[e-mail or telephone]";

/** Whose statement it is, and in which words of English; a rule's draft has it. */
export interface Author {
  readonly text: string;
  readonly posting: Posting;
  readonly setting: Setting;
}

/** A statement that is ready to be put into a posting. */
export interface StatementText {
  /** Its paragraphs parted by blank lines, each line ended by LF. What nobody has named yet stands in it as a prompt in brackets. */
  readonly text: string;
  /** Whether it is the organisation's own; else it is a sample of ours. */
  readonly isApproved: boolean;
}

/**
 * The text of a statement for a place, given by an id such as `us-ca`, or for where the job is if that is null: the text that the
 * organisation has approved for it or for the places around it, else its general one, else ours, with variables filled in.
 * Undefined for kinds of which nobody has a text.
 */
export function statementText(kind: StatementKind, place: string | null, author: Author): StatementText | undefined {
  const ids = place === null ? placesOf(author) : placeAndParents(place);
  const approved = approvedText(author.setting.statements, kind, ids);
  if (approved !== undefined) return { text: fillVariables(approved, author), isApproved: true };
  const standard = STANDARD_TEXTS[kind];
  if (!standard) return undefined;
  const own = (ids.length > 0 || isAbroad(author) ? ids : ["us"]).find((id) => standard.places[id] !== undefined);
  const text = own === undefined ? standard.text : standard.places[own]!;
  return { text: fillVariables(inOwnName(text, author), author), isApproved: false };
}

/** Whether the job is in other countries than the United States, or the text that names none is spelled as there. */
function isAbroad({ text, posting }: Author): boolean {
  const countries = posting.locations.flatMap(({ country }) => country ?? []);
  return countries.length > 0 ? !countries.includes("US") : isSpelledAsAbroad(text);
}

/** The sentence that says how to ask for an accommodation; `one` right behind the offer, where it is plain what is meant. */
export function wayToAskText({ setting }: Pick<Author, "setting">, what = "one"): string {
  return `To ask for ${what}, contact ${setting.organization.accommodationContact ?? CONTACT_PROMPT}.`;
}

/** What each variable stands for in a posting; null for what nobody has named. */
export function variableValues({ posting, setting }: Author): Readonly<Record<StatementVariable, string | null>> {
  return {
    company: setting.organization.name || posting.organization?.value || null,
    contact: setting.organization.accommodationContact || null,
    title: posting.title?.value ?? null,
  };
}

/** Variables of approved texts, and names in braces that are none. */
export const VARIABLE = /\{([A-Za-z][\w -]{0,40})\}/g;

function fillVariables(text: string, author: Author): string {
  const values: Readonly<Record<string, string | null>> = variableValues(author);
  return text.replace(VARIABLE, (_, name: string) => values[name] ?? promptFor(name));
}

function promptFor(name: string): string {
  return name === "contact" ? CONTACT_PROMPT : `[${name}]`;
}

function approvedText(approved: ApprovedStatements, kind: StatementKind, ids: readonly string[]): string | undefined {
  const texts = approved.get(kind);
  for (const id of ids) {
    const text = texts?.places.get(id);
    if (text !== undefined) return text;
  }
  return texts?.text ?? undefined;
}

/** Our sample of an employer without a name speaks as “we”, and of one whose name is said but in passing. */
function inOwnName(text: string, author: Author): string {
  return isNamed(author) ? text : text.replace(/^\{company\} is\b/, "We are");
}

/** Whether the employer is named for sure: in the configuration, in a field, or more than once in words that are a name and no more. */
function isNamed({ text, posting, setting }: Author): boolean {
  if (setting.organization.name) return true;
  const name = posting.organization?.value;
  if (name === undefined || NO_NAME.test(name)) return false;
  const { start } = posting.organization!.span;
  return standsTwice(text, name) || FIELD.test(text.slice(Math.max(0, start - 40), start));
}

/** Words that belong to what stands beside a name: `Harbor Pine's Kitchen Team`, `Join Harbor Pine TODAY`, `Night Baker Job Leeds`. */
const NO_NAME =
  /['’]s \p{Lu}|\b(?:And|TODAY|NOW|Job)\b|^(?:\p{Lu}\p{Ll}+ly|(?:\p{Lu}\p{Ll}+ )?(?:Home|Company|Establishment|Department of .*))$/u;
const FIELD = /(?:^|\n)\W{0,4}(?:about|company|employer|organi[sz]ation)(?: name)?\s?:?\W{0,6}$/i;

/** The ids of all places of the job, with those in which they lie; empty where neither the posting nor the configuration names one. */
export function placesOfJob({ posting, setting }: Author): ReadonlySet<string> {
  const named = posting.locations.flatMap(placeIds);
  return new Set([...named, ...setting.jurisdictions].flatMap(placeAndParents));
}

/** The places in which all the places of the job lie, the narrowest first; what the configuration names where the posting names none. */
function placesOf({ posting, setting }: Author): string[] {
  const places =
    posting.locations.length > 0
      ? posting.locations.filter(({ country }) => country !== null).map(placeIds)
      : setting.jurisdictions.map(placeAndParents);
  const [first = [], ...others] = places.map((ids) => ids.flatMap(placeAndParents));
  return [...new Set(first)].filter((id) => others.every((ids) => ids.includes(id)));
}
