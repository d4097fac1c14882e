import { isDutyVerb } from "../../data/duty-verbs";
import { TECHNOLOGIES } from "../../data/technologies";
import { matchesIn } from "../../text/matches";
import type { Located } from "../../text/span";
import { keyOf } from "./employer-host";
import { employerName, isKind, isNoName } from "./employer-name";
import { nameIn } from "./employer-run";
import { NAME } from "./employer-sentences";
import { isOnlyPlaces } from "../places/parse-places";
import type { Prose } from "../prose";

/** How much speaks for a name by the words around it, and how often it is met. */
interface Use extends Located<string> {
  readonly worth: number;
  readonly count: number;
}

/** The name that prose of which no sentence says who employs uses as its own: `our growth at Harbor`, `Harbor’s values`, `the Harbor team`; null where there is none. */
export function nameByUse(prose: readonly Prose[], source: string): Located<string> | null {
  const uses = new Map<string, Use>();
  for (const one of prose) if (one.block.kind !== "heading") for (const found of usesIn(one, source)) add(uses, found);
  // What is a name is asked of those alone that are used so often.
  const [most, next] = [...uses.values()]
    .filter(({ worth, count }) => worth >= ENOUGH && count >= FEW)
    .sort((a, b) => b.worth - a.worth)
    .filter((use) => isCalled(use, source));
  const isPlain = most && most.worth > 1.5 * (next?.worth ?? 0);
  return isPlain ? { value: most.value, span: most.span } : null;
}

const ENOUGH = 5;
const FEW = 3;

function add(uses: Map<string, Use>, use: Use): void {
  const known = uses.get(use.value);
  uses.set(use.value, known ? { ...known, worth: known.worth + use.worth, count: known.count + 1 } : use);
}

/** The names in a text with what their neighbours say of each. */
function* usesIn({ text, toSpan }: Prose, source: string): Generator<Use> {
  for (const match of matchesIn(text, NAME)) {
    if (isNoName(match[0]) || match[0].endsWith(" Team") || !isRepeated(lastWord(match[0]), source)) continue;
    const { start, end } = nameIn(text, match);
    const worth = worthOf(text.slice(Math.max(0, start - LEAD), start), text.slice(end, end + LEAD));
    yield { value: text.slice(start, end), span: toSpan(start, end), worth, count: 1 };
  }
}

function lastWord(run: string): string {
  return run.slice(run.lastIndexOf(" ") + 1).replace(/['’]s$/, "");
}

/** A quick look that spares most capitals: whether a text has a word a few times. */
function isRepeated(word: string, source: string): boolean {
  const second = source.indexOf(word, source.indexOf(word) + 1);
  return second >= 0 && source.indexOf(word, second + 1) >= 0;
}

const LEAD = 24;

function worthOf(before: string, after: string): number {
  if (AT.test(before)) return 3;
  if (POSSESSIVE.test(after) || (STANDS.test(before) && OF_ALL.test(after))) return 2;
  return BESIDE.test(before) || OF_ALL.test(after) ? 1 : 0;
}

const AT = /\b(?:at|join(?:ing)?|within|represent(?:ing)?|here at|why|about) (?:the )?$/i;
const POSSESSIVE = /^['’]s? [\p{L}-]{3,}/u;
const STANDS = /(?:\b(?:the|our|wider|all|with|to|of|for)|^) ?$/i;
const BESIDE = /\p{Ll} (?:of|with|to|for|by|that|helping) $/u;
const OF_ALL =
  /^ (?:team|polic(?:y|ies)|procedures|standards|values|staff|employees?|members?|community|customers?|clients?|brand|platform|products?|offering|culture|ambassadors?|office|locations?|is|has|offers|provides|helps|needs|invests)\b/;

/** Whether a name is one that only somebody can have: no technology, no place, no word of the text, no three letters that stand for a thing. */
export function isCalled({ value }: Located<string>, source: string): boolean {
  if (employerName(value)?.name !== value || isKind(value) || isOnlyPlaces(value) || isTechnology(keyOf(value)))
    return false;
  // `Help customers …`, `Manually enter …`: with which items begin.
  if (!value.includes(" ") && (isDutyVerb(value) || value.endsWith("ly"))) return false;
  if (/\p{Ll}/u.test(value)) return !source.includes(` ${value.toLowerCase()}`);
  return value.length > 3;
}

/** Whether a key is that of a technology, or of the first or last words of one: `Dynamics NAV`. */
function isTechnology(key: string): boolean {
  return KNOWN.some((known) => known === key || (key.length > 3 && (known.startsWith(key) || known.endsWith(key))));
}

const KNOWN = TECHNOLOGIES.flatMap(({ name, variants }) => [name, ...variants]).map((name) => keyOf(name));
