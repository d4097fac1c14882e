import type { Config } from "./config";
import { JURISDICTIONS } from "./data/jurisdictions/index.generated";
import type { Jurisdiction } from "./data/jurisdictions/jurisdiction";
import { TEMPLATES } from "./data/templates";
import { insertSections } from "./insert-sections";
import { applyEdits } from "./apply-edits";
import { lint } from "./lint";

/** A first draft that a writer can ask for. */
export interface TemplateName {
  readonly name: string;
  readonly label: string;
}

/** The drafts that `newPosting` knows, in the order in which to offer them. */
export const TEMPLATE_NAMES: readonly TemplateName[] = TEMPLATES.map(({ name, label }) => ({ name, label }));

/** The places whose law asks something of postings: id and name, by name. */
export const PLACE_NAMES: readonly { readonly id: string; readonly name: string }[] = [...JURISDICTIONS.values()]
  .filter(({ status }) => status !== "superseded")
  .map(({ id, name }) => ({ id, name }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/**
 * A first draft for an occupation, with what the law of a place and the configuration ask for: pay in the form that the place wants, and the
 * organisation's statements or samples of ours. What only the writer knows is a prompt in brackets. `place` is the id of a place such as
 * `us-wa`; with null, or an id that nobody knows, the place is a prompt too. An unknown name gives the blank draft. Lines end with LF.
 */
export function newPosting(name: string, place: string | null, config: Config): string {
  const template = TEMPLATES.find((one) => one.name === name) ?? TEMPLATES.at(-1)!;
  const jurisdiction = place === null ? undefined : JURISDICTIONS.get(place);
  const text = template.text
    .replaceAll("{place}", placeWords(jurisdiction))
    .replaceAll("{region}", jurisdiction && jurisdiction.level !== "city" ? jurisdiction.name : "[state or province]");
  const jurisdictions = jurisdiction ? [...new Set([...config.jurisdictions, jurisdiction.id])] : config.jurisdictions;
  return applyEdits(text, insertSections(text, lint(text, { ...config, jurisdictions })));
}

/** Where the work is done, as the top of a posting names it. */
function placeWords(jurisdiction: Jurisdiction | undefined): string {
  if (!jurisdiction) return "[City and region]";
  return jurisdiction.level === "city" ? jurisdiction.name : `[City], ${jurisdiction.name}`;
}
