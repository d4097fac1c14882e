import type { Setting } from "./organization";
import type { Posting } from "./posting";

/** What stands for a contact that nobody has named yet. */
export const CONTACT_PROMPT = "[e-mail or telephone]";

/** Whose statement it is, and in which words of English. */
interface Author {
  readonly posting: Posting;
  readonly setting: Setting;
}

/** An equal-opportunity statement in the employer's name. */
export function equalOpportunityText(author: Author): string {
  const name = author.setting.organization.name ?? author.posting.organization?.value;
  const american = isAmerican(author.posting);
  const classes = american
    ? "race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status"
    : "race, colour, religion or belief, sex, sexual orientation, gender identity, national origin, age, disability, family status";
  return `${name ? `${name} is` : "We are"} an equal opportunity employer. We consider all qualified applicants without regard to ${classes} or any other status protected by law.`;
}

/** An offer of accommodation with a way to ask for it; a prompt stands where the configuration names no contact. */
export function accommodationText(author: Author): string {
  const what = isBritish(author.posting) ? "adjustments" : "accommodations";
  return `We provide reasonable ${what} to applicants with disabilities at every stage of the hiring process. ${wayToAskText(author)}`;
}

/** The sentence that says how to ask for an accommodation. */
export function wayToAskText({ setting }: Pick<Author, "setting">): string {
  return `To ask for one, contact ${setting.organization.accommodationContact ?? CONTACT_PROMPT}.`;
}

/** A text in LSP snippet syntax, with the contact's prompt as its only tab stop; undefined where there is no prompt. */
export function promptSnippet(text: string): string | undefined {
  const at = text.indexOf(CONTACT_PROMPT);
  if (at < 0) return undefined;
  return `${escaped(text.slice(0, at))}\${1:${escaped(CONTACT_PROMPT)}}${escaped(text.slice(at + CONTACT_PROMPT.length))}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function isAmerican({ locations }: Posting): boolean {
  return locations.every(({ country }) => country === null || country === "US");
}

function isBritish({ locations }: Posting): boolean {
  return locations.length > 0 && locations.every(({ country }) => country === "GB" || country === "IE");
}
