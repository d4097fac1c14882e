import { findCities, findCountry, findRegionCodes, findRegions, isJoinedName } from "../../data/gazetteer";
import { matchesIn } from "../../text/matches";
import type { Span } from "../../text/span";

/** A stretch between commas that may name a place, without the words around the name. */
export interface Token extends Span {
  readonly text: string;
  /** The country whose postal code stands behind the words; undefined where none does or it is of no one country. */
  readonly postal?: string | undefined;
  /** The cities for which an area is named beside the one that stands first: `Dallas-Fort Worth`. */
  readonly beside?: readonly string[] | undefined;
  /** The words with those behind the name of a city, where they were cut: `Crystal City`. */
  readonly whole?: string | undefined;
}

/** What ends a run of tokens. */
const GROUP_END =
  /[;|/•·()\r\n[\]]|\s[-–—>»›]+(?:\s|(?=\p{Lu}))|:\s|\s&\s|,?\s(?:and|or|Or|plus|und|et|y)\s|(?<=\p{L}{3}|\b[A-Z]{2})\.(?:\s|(?=\p{Lu}\p{Ll})|(?<=\p{Ll}\.)(?=\p{Lu}{3}))/gu;

/** Runs of tokens between commas: `Austin, TX` is one run of two, `Austin, TX; Leeds` is two runs. */
export function splitGroups(text: string): Token[][] {
  const groups: Token[][] = [];
  let group: Token[] = [];
  let from = 0;
  const add = (end: number, next: number) => {
    const token = trimToken(text, from, end);
    const last = group.at(-1);
    if (!isPostcode(token.text)) group.push(token);
    else if (last && BRITISH.test(token.text)) group[group.length - 1] = { ...last, postal: "GB" };
    from = next;
  };
  for (const match of matchesIn(text, SEPARATOR)) {
    const end = match.index + match[0].length;
    if (AND.test(match[0]) && isJoinedName(text.slice(from, match.index), text.slice(end, end + 40))) continue;
    const isDash = DASH.test(match[0]) && isLarge(text.slice(from, match.index).trim());
    const joins = match[0] === "," || (isDash && group.every((token) => isLarge(token.text)));
    add(match.index, end);
    if (joins) continue;
    if (group.some((token) => token.text)) groups.push(group);
    group = [];
  }
  add(text.length, text.length);
  if (group.some((token) => token.text)) groups.push(group);
  return groups;
}

const SEPARATOR = new RegExp(`${GROUP_END.source}|,`, "gu");
const AND = /^\s(?:and|&)\s$/;
const DASH = /^(?:\s[-–—>»›]+|:)\s$/;

/** Whether a name is that of a country or region, so that what stands behind a dash or colon lies in it: `Canada - Ontario - Toronto`. */
function isLarge(name: string): boolean {
  if (name.length < 2 || name.length > 40) return false;
  if (findCountry(name) || findRegions(name).length > 0) return true;
  return /^[A-Z]{2,3}$/.test(name) && findRegionCodes(name).length > 0;
}

/** Whether a text is the code of a postal district: `94105`, `LS1 4AP`, `M5V 2T6`, `560 001`. */
export function isPostcode(text: string): boolean {
  return text.length <= 10 && POSTCODE.test(text);
}

/** The code of a postal district at the end of a text, by country: `OX1 4AA`, `V5H 2Z8`, `KS 66002`, `VIC 3400`. */
const BRITISH = /(?:^|\s)[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const BY_COUNTRY: readonly (readonly [country: string, code: RegExp])[] = [
  ["GB", BRITISH],
  ["CA", /(?:^|\s)[A-Z]\d[A-Z] ?\d[A-Z]\d$/],
  ["US", /\b[A-Z]{2}\.? \d{5}(?:-\d{4})?$/],
  ["AU", /\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT) \d{4}$/],
];

function postalCountry(text: string): string | undefined {
  return /\d[\dA-Z]{2}$/.test(text) ? BY_COUNTRY.find(([, code]) => code.test(text))?.[0] : undefined;
}

const POSTCODE =
  /^(?:\d{5}(?:-\d{4})?|\d{3} ?\d{3}|[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z\d]{4})$/;

const BEFORE =
  /^(?:(?:(?:various|several|multiple|all) )?(?:depots|offices|sites|stores|branches|locations|schools|clinics) (?:across|in|at|throughout|around)|in|at|near|from|within|across|throughout|anywhere in|anywhere|the|greater|central|downtown|metro|our|based in|located in|remote ?[-–:]?|hybrid|on-?site|work from home|flexible(?: though|,)?|must be|only|area of|city of|state of|all of)\s+/iu;
/** Around the name of a place, but for `Bay Area`, which is a name itself. */
const AFTER =
  /(?<!\s|^(?:East )?Bay)\s+(?:area|metro|metro area|metropolitan (?:area|region)|bay area|office|offices|hq|headquarters|region|campus|only|based|metroplex|remote|hybrid|on-?site|residents|candidates|naval base|military base|ncr|preferred|sector[- ]\d{1,3}|\d{5}(?:-\d{4})?|\d{6}|[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?<=\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\s)\d{4}|(?<=\p{Ll}{3}\s)(?!19|20)\d{4}|(?<=^Dublin\s)\d{1,2})$|(?<![.*])[.*]+$(?<!\b[A-Z]\.)/iu;

/** What leads to a place in a sentence: `everywhere and in particular based in Leeds`. */
const LEAD = /^(?:[\p{L}-]{1,20} ){0,6}(?:based|located|situated) (?:in|at|near) (?=\p{Lu})/u;

function trimToken(text: string, start: number, end: number): Token {
  let words = text.slice(start, end);
  let at = start + (words.length - words.trimStart().length);
  words = words.trim().replace(REMOTE_OK, "");
  let isArea = false;
  const postal = postalCountry(words.replace(/[.,]$/, ""));
  const lead = /ated |based /.test(words) ? LEAD.exec(words) : null;
  if (lead) {
    at += lead[0].length;
    words = words.slice(lead[0].length);
  }
  for (let i = 0; i < 3; i++) {
    const after = AFTER.exec(words);
    if (!after || after.index === 0) break;
    isArea ||= AREA.test(after[0]);
    words = words.slice(0, after.index);
  }
  for (let i = 0; i < 4; i++) {
    const before = BEFORE.exec(words);
    if (!before || findCountry(words) || findRegions(words).length > 0 || findCities(words).length > 0) break;
    at += before[0].length;
    words = words.slice(before[0].length);
  }
  // `Customer’s San Francisco`
  const owner = /['’]s /.test(words) ? /^\p{L}{2,15}['’]s (?=\p{Lu})/u.exec(words)?.[0] : undefined;
  if (owner && findCities(words).length === 0 && findCities(words.slice(owner.length)).length > 0) {
    at += owner.length;
    words = words.slice(owner.length);
  }
  const code = /^(?:[A-Z]{1,2}-)?\d{4,5}(?: [A-Z]{2})? (?=\p{Lu}\p{Ll})/u.exec(words);
  if (code && findCities(words.slice(code[0].length)).length > 0) {
    at += code[0].length;
    words = words.slice(code[0].length);
  }
  const first = firstOfArea(words, isArea);
  if (first) return { text: first.name, start: at, end: at + words.length, postal, beside: first.beside };
  const whole = words;
  words = withoutRest(words);
  return { text: words, start: at, end: at + words.length, postal, whole: whole === words ? undefined : whole };
}

/** `United Kingdom - Remote OK`: no word on Oklahoma. */
const REMOTE_OK = /^remote ok(?:ay)?$/i;

const AREA = /area|region|metro/i;

/** The first city of an area that is named for several: `Dallas-Fort Worth`, and with towns that no list has if it is called an area. */
function firstOfArea(words: string, isArea: boolean): { name: string; beside: readonly string[] } | undefined {
  if (!/[-–—]\p{Lu}/u.test(words) || findCities(words).length > 0) return undefined;
  const names = words.split(/[-–—]{1,2}/);
  if (names.length > 5 || !names.every((name) => /^\p{Lu}\p{L}/u.test(name))) return undefined;
  const isCity = (name: string) => findCities(name.replace(/ [A-Z]{2}$/, "")).length > 0;
  if (!isArea && !names.every(isCity)) return undefined;
  // `Winston-Salem` is one name.
  const pair = words.slice(0, names[0]!.length + 1 + names[1]!.length);
  const name = [names[0]!, pair].find(isCity);
  return name === undefined ? undefined : { name, beside: names.slice(1) };
}

/** A name without what else stands in its token: `Leeds City Centre`, `Berlin-Kreuzberg`, `Kent-`, and `LeedsYou`, `TXYou` and `Leeds You will …` where a break was lost. */
function withoutRest(words: string): string {
  const name = words.replace(/(?<=\p{L})\s?[-–—]$/u, "");
  if (!/[\s-]|\p{L}\p{Lu}\p{Ll}/u.test(name) || findCities(name).length > 0) return name;
  const state = /^([A-Z]{2})\p{Lu}\p{Ll}/u.exec(name)?.[1];
  if (state && findRegionCodes(state).length > 0) return state;
  const bare = REST.exec(name)?.[1]!.trimEnd();
  // `Inverness-Shire` is a name of its own.
  return bare !== undefined && findCities(bare).length > 0 && findRegions(name).length === 0 ? bare : name;
}

const REST =
  /^(\p{Lu}[\p{L}.' ]{1,30}?)(?:\s(?:City Cent(?:re|er)|Town Cent(?:re|er)|City|Municipality|CBD|Metro|Airport|Branch|Depot|North|South|East|West|Central|Borough of .{2,30})$|(?<!^St\.? .*)['’]s\b.{0,40}$|\s(?:The|You|Your|We|Our|This|Are|Do|If|Hours?|Salary|Closing|Full|Part|Permanent|Fixed|Temporary|Pay|Rate|Reports?|Reporting|Ref)\b.*$|-\p{Lu}\p{Ll}{2,20}$|\s\p{Lu}\p{L}{0,12}\s(?!of\b|and\b|for\b|in\b|de\b|upon\b|on\b)\p{Ll}{2,20}\s|(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}))/u;
