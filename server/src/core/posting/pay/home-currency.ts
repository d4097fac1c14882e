import type { Block } from "../../blocks/block";
import { CURRENCY_OF_COUNTRY, DOLLARS } from "../../data/currencies";
import { countryOfAddresses, countrySigns, type CountrySign } from "../places/home-country";
import type { Outline } from "../outline";
import type { Place } from "../posting";

/** What figures without a currency's own name mean in a posting; null where that cannot be told. */
export interface HomeCurrency {
  /** Whose money a mark means that several countries share: `$`, `Rs`, `kr`. */
  readonly of: (mark: string) => string | null;
  /** What a bare number in a pay line is in. */
  readonly bare: string | null;
}

/**
 * Tells whose money a posting means: that of the countries where the job is, else of those that its text shows by their names and money, else
 * of the one to which its addresses on the web belong.
 * A `$` is the US dollar and `Rs` the Indian rupee where nothing speaks against it.
 */
export function readHomeCurrency({ blocks, source }: Outline, locations: readonly Place[]): HomeCurrency {
  const ofPlaces = currenciesOf(locations.flatMap(({ country }) => country ?? []));
  const shown = ofPlaces.length > 0 ? ofPlaces : currenciesShown(blocks);
  const currencies = shown.length > 0 ? shown : currenciesOf(countryOfAddresses(source));
  return {
    bare: currencies.length === 1 ? currencies[0]! : null,
    of: (mark) => {
      const { family, usual } = SHARED[mark]!;
      const meant = currencies.filter((currency) => family.includes(currency));
      // The signs of pesos and dollars are one: in Mexico or Chile nobody can tell.
      if (meant.length === 0 && mark === "$" && currencies.some((currency) => PESOS.has(currency))) return null;
      if (meant.length < 2) return meant[0] ?? usual;
      // Words show the United States in the postings of other countries, too, but not as the place of the job.
      return ofPlaces.length === 0 && meant.includes("USD") ? "USD" : null;
    },
  };
}

/** What the opening of a text shows, else its rest: there not each country that is named is the one that pays. */
function currenciesShown(blocks: readonly Block[]): string[] {
  const first = countrySigns(blocks.filter(({ span }) => span.start < OPENING));
  const opening = currenciesOf(tellMost(first));
  if (opening.length > 0) return opening;
  const all = countrySigns(blocks);
  return currenciesOf(tellMost(all.filter(({ country, isMoney }) => isMoney || country === "US")));
}

/** The countries of some signs: of their money where they name one, for texts name other countries than that which pays. */
function tellMost(signs: readonly CountrySign[]): string[] {
  const money = signs.filter(({ isMoney }) => isMoney);
  return (money.length > 0 ? money : signs).map(({ country }) => country);
}

/** How much of a text speaks of this job before any other country is named. */
const OPENING = 1500;

const PESOS: ReadonlySet<string> = new Set(["MXN", "COP", "CLP", "ARS"]);

const SHARED: Readonly<Record<string, { readonly family: readonly string[]; readonly usual: string | null }>> = {
  $: { family: DOLLARS, usual: "USD" },
  Rs: { family: ["INR", "PKR", "LKR"], usual: "INR" },
  kr: { family: ["SEK", "NOK", "DKK"], usual: null },
};

/** Whether a mark is the one of several countries. */
export function isSharedMark(mark: string | null): mark is string {
  return mark !== null && mark in SHARED;
}

function currenciesOf(countries: readonly string[]): string[] {
  return [...new Set(countries.flatMap((country) => CURRENCY_OF_COUNTRY[country] ?? []))];
}
