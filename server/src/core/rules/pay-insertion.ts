import type { Jurisdiction } from "../data/jurisdictions/jurisdiction";
import type { Fix } from "../finding";
import type { Draft } from "./rule";
import { insertSnippet } from "./section-insertion";

/** The phrase where no law asks for a form of its own. */
const PHRASE = "The pay for this position is \\$${1:minimum} to \\$${2:maximum} per ${3|year,hour|}.";

/** Puts a pay phrase into the section about pay, or a new one where it belongs; in the form that the law of the place asks for. */
export function payInsertion(draft: Draft, jurisdiction: Jurisdiction | undefined): Fix {
  const snippet = jurisdiction?.paySnippet ?? PHRASE;
  return insertSnippet(draft, "pay", { title: "Add the pay", heading: "Pay", snippet });
}
