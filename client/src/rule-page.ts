import type { Say } from "./say";

/** The line of a page below which it was written by hand, in English. */
const SEAM = "<!-- The lines above are generated from the rule by `npm run generate`. -->";

/**
 * The page of a rule for its readers: without the notes to those who write it, and begun in the language of the editor. `description` is
 * the rule’s summary and its reason in that language, a blank line between them; undefined if the editor does not know them.
 */
export function rulePageInWords(page: string, description: string | undefined, say: Say): string {
  const seam = page.indexOf(SEAM);
  const english = page.slice(0, Math.max(0, seam)).trim();
  const head = description === undefined || seam < 0 ? english : headOf(description);
  const note = head === english ? [] : [`*${say("The rest of this page is in English.")}*`];
  const rest = page
    .slice(seam < 0 ? 0 : seam)
    .replace(/^<!-- The lines (?:above|below) are generated .{0,100}-->\n{0,2}/gm, "")
    .replace(/^## (.{1,20})$/gm, (line, heading: string) => {
      const inWords = Object.hasOwn(HEADINGS, heading) ? HEADINGS[heading]?.(say) : undefined;
      return inWords === undefined ? line : `## ${inWords}`;
    });
  return [head, ...note, rest].filter((part) => part !== "").join("\n\n");
}

function headOf(description: string): string {
  const [summary = "", ...why] = description.split("\n\n");
  return [`# ${summary.replace(/\.$/, "")}`, ...why].join("\n\n");
}

/** The headings that every page has. */
const HEADINGS: Readonly<Record<string, (say: Say) => string>> = {
  Flagged: (say) => say("Flagged"),
  Fine: (say) => say("Fine"),
  Sources: (say) => say("Sources"),
  "For the settings": (say) => say("For the settings"),
};

/** What the manifest says of a rule, in the language of the editor; undefined if it says nothing. */
export function descriptionOf(rule: string, manifest: unknown): string | undefined {
  const { contributes } = manifest as { contributes?: { configuration?: Settings | readonly Settings[] } };
  const description = [contributes?.configuration ?? []]
    .flat()
    .map(({ properties }) => properties?.["rolewright.rules"]?.properties?.[rule]?.markdownDescription)
    .find((found) => found !== undefined);
  // An editor that does not translate manifests leaves the name of the text in its place.
  return description === undefined || /^%.*%$/.test(description) ? undefined : description;
}

interface Settings {
  readonly properties?: Readonly<
    Record<string, { readonly properties?: Readonly<Record<string, { readonly markdownDescription?: string }>> }>
  >;
}
