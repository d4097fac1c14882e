import { CURRENCY_OF_COUNTRY, DOLLARS } from "../data/currencies";
import type { Jurisdiction } from "../data/jurisdictions/jurisdiction";
import type { Fix } from "../finding";
import { isSpelledAsAbroad } from "../text/spelling-variety";
import { lawsOn } from "./law";
import type { Draft } from "./rule";
import { insertBehind, insertBelow, insertSnippet } from "./section-insertion";

/** The heading of a section about pay. */
export const PAY_HEADING = "Pay";

/** Puts a pay phrase into the line or the section about pay, or a new one where it belongs; in the form that the law of the place asks for; nothing into a text of another language. */
export function payInsertion(draft: Draft, jurisdiction: Jurisdiction | undefined): Fix[] {
  if ((draft.posting.language ?? "en") !== "en") return [];
  const words = { title: "Add the pay", snippet: payPhrase(draft, jurisdiction) };
  const line = draft.blocks.find(
    ({ kind, text, label }) => kind === "key-value" && label !== null && PAY_LINE.test(text),
  );
  if (line) return insertBehind(draft, line, words);
  const own = draft.posting.sections.some(({ kind, heading }) => kind === "pay" && heading !== null);
  const shared = draft.posting.sections.find(
    ({ kind, heading }) => kind === "benefits" && heading !== null && NAMES_PAY.test(heading),
  );
  const below = shared && !own ? insertBelow(draft, shared, words) : [];
  return below.length > 0 ? below : insertSnippet(draft, "pay", { ...words, heading: PAY_HEADING });
}

/** `Compensation and benefits`: a heading above the pay and what comes beside it. */
const NAMES_PAY =
  /\b(?:compensation|salary|pay|remuneration|wages?)\b(?=,? (?:and|&|\/|\+))|(?:\band|&|\/|\+) (?:compensation|salary|pay|remuneration|wages?)\b/i;

/** `Salary: Competitive`: a line with a label that says something of the pay. */
const PAY_LINE =
  /^[^\p{L}]{0,6}(?:(?:starting|base|annual|hourly) )?(?:salary|pay|compensation|remuneration|wages?)(?: range| rate| package)?\s{0,3}:\s{0,20}\p{L}/iu;

/** The place whose law asks for pay in the posting, the strictest of several; undefined where none does. */
export function payLaw(draft: Draft): Jurisdiction | undefined {
  return lawsOn(draft, ["pay_or_range", "pay_range_min_max", "pay_minimum"])[0]?.jurisdiction;
}

/** A sentence that states the pay, in snippet syntax: in the form that the law of a place asks for, else with the money of the country. */
export function payPhrase(draft: Draft, jurisdiction: Jurisdiction | undefined): string {
  if (jurisdiction?.paySnippet) return jurisdiction.paySnippet;
  const money = moneyOf(draft);
  return money === undefined
    ? "The pay for this position is ${1:[minimum]} to ${2:[maximum]} ${3:[currency]} per ${4|year,hour|}."
    : `The pay for this position is ${money}\${1:[minimum]} to ${money}\${2:[maximum]} per \${3|year,hour|}.`;
}

/** What stands before a figure where the job is, in snippet syntax; a dollar where no country is named and the spelling is American, undefined where we cannot tell. */
function moneyOf({ posting, text }: Draft): string | undefined {
  const countries = new Set(posting.locations.flatMap(({ country }) => country ?? []));
  if (countries.size === 0 && isSpelledAsAbroad(text)) return undefined;
  const [country = "US"] = countries;
  if (countries.size > 1) return undefined;
  const code = CURRENCY_OF_COUNTRY[country];
  return code && (DOLLARS.includes(code) ? "\\$" : MARKS[code]);
}

const MARKS: Readonly<Record<string, string>> = { EUR: "€", GBP: "£", INR: "₹" };
