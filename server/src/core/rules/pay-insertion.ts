import { MONEY_COUNTRIES } from "../data/currencies";
import type { Jurisdiction } from "../data/jurisdictions/jurisdiction";
import type { Fix } from "../finding";
import { lawsOn } from "./law";
import type { Draft } from "./rule";
import { insertSnippet } from "./section-insertion";

/** The heading of a section about pay. */
export const PAY_HEADING = "Pay";

/** Puts a pay phrase into the section about pay, or a new one where it belongs; in the form that the law of the place asks for. */
export function payInsertion(draft: Draft, jurisdiction: Jurisdiction | undefined): Fix[] {
  return insertSnippet(draft, "pay", {
    title: "Add the pay",
    heading: PAY_HEADING,
    snippet: payPhrase(draft, jurisdiction),
  });
}

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

/** What stands before a figure where the job is, in snippet syntax; a dollar where no country is named, undefined where we cannot tell. */
function moneyOf({ posting }: Draft): string | undefined {
  const countries = new Set(posting.locations.flatMap(({ country }) => country ?? []));
  const [country = "US"] = countries;
  if (countries.size > 1) return undefined;
  if (EURO_COUNTRIES.has(country)) return "€";
  const code = MONEY_COUNTRIES.find((money) => money.country === country)?.currency;
  return code?.endsWith("D") ? "\\$" : code && MARKS[code];
}

const MARKS: Readonly<Record<string, string>> = { GBP: "£", INR: "₹" };

/** The countries that pay in euros. Source: European Central Bank, members of the euro area. Checked 2026-11-22. */
const EURO_COUNTRIES: ReadonlySet<string> = new Set(
  "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split(" "),
);
