import type { Jurisdiction } from "../data/jurisdictions/jurisdiction";
import type { Fix } from "../finding";
import { insertSection } from "../posting/placement";
import { lineBreakOf } from "../text/lines";
import type { Draft } from "./rule";
import { escapeSnippet, promptsOfSnippet } from "./snippet";

/** The phrase where no law asks for a form of its own. */
const PHRASE = "The pay for this position is \\$${1:minimum} to \\$${2:maximum} per ${3|year,hour|}.";

/** Puts a pay phrase into the section about pay, or a new one where it belongs; in the form that the law of the place asks for. */
export function payInsertion(draft: Draft, jurisdiction: Jurisdiction | undefined): Fix {
  const snippet = jurisdiction?.paySnippet ?? PHRASE;
  const phrase = promptsOfSnippet(snippet);
  const section = draft.posting.sections.find(({ kind, heading }) => kind === "pay" && heading !== null);
  const edit = section
    ? { start: section.span.end, end: section.span.end, text: `${lineBreakOf(draft.text)}${phrase}` }
    : insertSection(draft, "pay", { heading: "Pay", lines: [phrase] });
  const [before = "", after = ""] = edit.text.split(phrase);
  return { title: "Add the pay", safe: false, edits: [edit], snippet: escapeSnippet(before) + snippet + escapeSnippet(after) };
}
