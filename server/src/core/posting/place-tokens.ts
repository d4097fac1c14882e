import { findCities, findCountry, findRegions } from "../data/gazetteer";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/** A stretch between commas that may name a place, without the words around the name. */
export interface Token extends Span {
  readonly text: string;
}

const GROUP_END = /[;|/•·()\r\n[\]]|\s[-–—]+\s|:\s|\s&\s|,?\s(?:and|or|plus|und|et|y)\s|(?<=\p{Ll}{3})\.\s/gu;

/** Runs of tokens between commas: `Austin, TX` is one run of two, `Austin, TX; Leeds` is two runs. */
export function splitGroups(text: string): Token[][] {
  const groups: Token[][] = [];
  let from = 0;
  const add = (end: number) => {
    const group: Token[] = [];
    let start = from;
    for (let i = from; i <= end; i++) {
      if (i < end && text[i] !== ",") continue;
      group.push(trimToken(text, start, i));
      start = i + 1;
    }
    if (group.some((token) => token.text)) groups.push(group);
  };
  for (const match of matchesIn(text, GROUP_END)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return groups;
}

const BEFORE =
  /^(?:in|at|near|from|within|across|throughout|anywhere in|anywhere|the|greater|central|downtown|metro|our|based in|located in|remote|hybrid|on-?site|only|area of|city of|state of|all of)\s+/i;
const AFTER =
  /(?<!\s)\s+(?:area|metro|metro area|metropolitan area|bay area|office|offices|hq|headquarters|region|campus|only|based|remote|hybrid|on-?site|residents|candidates|naval base|military base|\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$|(?<![.*])[.*]+$(?<!\b[A-Z]\.)/i;

function trimToken(text: string, start: number, end: number): Token {
  let words = text.slice(start, end);
  let at = start + (words.length - words.trimStart().length);
  words = words.trim();
  for (let i = 0; i < 4; i++) {
    const before = BEFORE.exec(words);
    if (!before || findCountry(words) || findRegions(words).length > 0) break;
    at += before[0].length;
    words = words.slice(before[0].length);
  }
  for (let i = 0; i < 3; i++) {
    const after = AFTER.exec(words);
    if (!after || after.index === 0) break;
    words = words.slice(0, after.index);
  }
  const bare = words.replace(/\s(?:City Cent(?:re|er)|City|Municipality|CBD|Metro)$/, "");
  if (bare !== words && findCities(words).length === 0 && findCities(bare).length > 0) words = bare;
  return { text: words, start: at, end: at + words.length };
}
