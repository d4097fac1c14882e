import { MONEY_COUNTRIES } from "../../data/currencies";
import type { Outline, OutlinedBlock } from "../outline";

/** What figures without a currency's name mean in a posting; null where that cannot be told. */
export interface HomeCurrency {
  /** Whose dollars a bare `$` means. */
  readonly dollar: string | null;
  /** What a bare number in a pay line is in. */
  readonly bare: string | null;
}

/**
 * Tells whose money a posting means by the places that it names. Lines that say where the job is count first, then its opening,
 * then all of it; where the company has offices does not count. A `$` is the US dollar where nothing speaks against it.
 */
export function readHomeCurrency(outline: Outline): HomeCurrency {
  const aboutJob = outline.blocks.filter((block) => block.section !== "about-company");
  const locations = currenciesIn(outline.blocks.filter(isLocationBlock));
  if (locations.length > 0) return fromCurrencies(locations, null);
  const opening = currenciesIn(aboutJob.slice(0, 4));
  if (opening.length > 0) return fromCurrencies(opening, "USD");
  const anywhere = currenciesIn(aboutJob);
  if (!anywhere.includes("USD") && currenciesIn(outline.blocks).includes("USD")) anywhere.push("USD");
  return fromCurrencies(anywhere, "USD");
}

/** Whose dollars are meant where places in these currencies are named; `ofMany` where US and other dollars are among them. */
function fromCurrencies(currencies: readonly string[], ofMany: string | null): HomeCurrency {
  const dollars = currencies.filter((currency) => currency.endsWith("D"));
  const bare = currencies.length === 1 ? currencies[0]! : null;
  if (dollars.length < 2) return { dollar: dollars[0] ?? "USD", bare };
  return { dollar: dollars.includes("USD") ? ofMany : null, bare };
}

function isLocationBlock(block: OutlinedBlock): boolean {
  if (block.section === "location") return true;
  const label = block.label
    ? block.raw.slice(block.label.start - block.span.start, block.label.end - block.span.start)
    : "";
  return /\blocation|\bbased\b|\bplace\b|\bcity\b|\bregion\b|\bcountry\b/i.test(label);
}

const COUNTRY_PATTERNS = MONEY_COUNTRIES.map(
  ({ currency, places }) => [currency, new RegExp(`(?<![\\p{L}\\p{N}])(?:${places})(?![\\p{L}\\p{N}])`, "u")] as const,
);

function currenciesIn(blocks: readonly OutlinedBlock[]): string[] {
  return COUNTRY_PATTERNS.filter(([, pattern]) => blocks.some((block) => pattern.test(block.text))).map(
    ([currency]) => currency,
  );
}
