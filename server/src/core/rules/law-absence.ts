import type { LegalTerm } from "../data/jurisdictions/jurisdiction";
import type { Related, Severity, Source } from "../finding";
import type { Span } from "../text/span";
import { lawBehind, lawsOn, type Law } from "./law";
import { remoteLaws } from "./remote-law";
import type { Draft } from "./rule";

/** What is said of something that a law asks for and a posting lacks, by a rule with the messages `law` and `remote`. */
export type LawAbsence =
  | {
      readonly span: Span;
      readonly severity: Severity;
      readonly message: "law";
      readonly values: Law["values"];
      readonly sources: readonly Source[];
      readonly related: readonly Related[];
    }
  | {
      readonly span: Span;
      readonly severity: "information";
      readonly message: "remote";
      readonly values: { readonly places: string };
      readonly sources: readonly Source[];
    };

/**
 * Whether a law asks for one of some terms, of the places of the job or of those that a remote job may reach: then it gives what is said
 * of their absence at a place, else undefined.
 */
export function lawOnAbsence(draft: Draft, terms: readonly LegalTerm[]): ((span: Span) => LawAbsence) | undefined {
  if (draft.posting.words === 0) return undefined;
  const laws = lawsOn(draft, terms);
  const [law] = laws;
  if (law) {
    const { severity, values } = law;
    return (span) => ({ span, severity, message: "law", values, ...lawBehind(laws, span) });
  }
  const remote = remoteLaws(draft, terms);
  if (!remote) return undefined;
  const { places, sources } = remote;
  return (span) => ({ span, severity: "information", message: "remote", values: { places }, sources });
}
