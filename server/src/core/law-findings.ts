import type { Jurisdiction } from "./data/jurisdictions/jurisdiction";
import { EXEMPT_THRESHOLDS, MINIMUM_WAGES } from "./data/minimum-wages";
import type { Finding, Source } from "./finding";

/** The findings that rest on the law of a place: those that cite its law on postings, another of its laws that a posting must heed, or its least wages. */
export function findingsOfLaw(findings: readonly Finding[], place: Jurisdiction): Finding[] {
  const known = new Set(lawsOf(place).map(nameOf));
  return findings.filter(({ sources }) => sources.some((source) => known.has(nameOf(source))));
}

/** Several places share an address, such as that of an overview, but none its address and its citation. */
function nameOf({ title, url }: Source): string {
  return `${title}\n${url}`;
}

function lawsOf({ id, citation, url, terms }: Jurisdiction): Source[] {
  const wages = [...MINIMUM_WAGES, ...EXEMPT_THRESHOLDS].filter((wage) => wage.id === id);
  return [
    { title: citation, url },
    ...Object.values(terms).map((detail) => ({ title: detail.citation ?? citation, url: detail.url ?? url })),
    ...wages.map((wage) => ({ title: wage.citation, url: wage.url })),
  ];
}
