import { SPANISH } from "../../server/src/l10n/es";
import { readProjectFile } from "./project-files";

/** A Spanish text, and where it can be found. */
export interface SpanishText {
  readonly at: string;
  readonly text: string;
}

/** All that Rolewright says in Spanish: the server’s catalogue, the client’s bundle, and the strings of the manifest. */
export function spanishTexts(): SpanishText[] {
  const { rules, phrases, values } = SPANISH;
  const read = (path: string) => Object.entries(JSON.parse(readProjectFile(path)) as Record<string, string>);
  return [
    ...Object.entries(rules).flatMap(([id, { summary, why, messages }]) =>
      [summary, why, ...Object.values(messages)].map((text) => ({ at: id, text })),
    ),
    ...[...phrases, ...Object.values(values).flat()].map(([english, text]) => ({ at: english, text })),
    ...["l10n/bundle.l10n.es.json", "package.nls.es.json"].flatMap((path) =>
      read(path).map(([key, text]) => ({ at: `${path}: ${key}`, text })),
    ),
  ];
}

/**
 * The English words in a Spanish text that are not the posting’s, which stand in quotation marks, nor code, an address, an id, a name of a
 * law in parentheses or a source. Function words alone are looked for: no English sentence does without them, and no Spanish one has them.
 */
export function englishIn(text: string): string[] {
  const bare = withoutQuotations(text)
    .replace(/^Fuentes: .*$/gm, " ")
    .replace(
      /`[^`]*`|\]\([^)]*\)|\{[^}]*\}|\([^()]*(?:§|[A-Z]\.[A-Z]\.|CFR|Law|Act|Code)[^()]*\)|https?:\S+|command:\S+|[^\s@]{1,64}@\S+/g,
      " ",
    )
    .replace(/\[?\b[a-z]+\/[a-z\\-]+\]?|\S+\.(?:json|md|txt)\b/g, " ");
  return [...(bare.match(ENGLISH) ?? []), ...(text.match(/”[^“”]{0,80}“/g) ?? [])];
}

const ENGLISH =
  /(?<![\p{L}\p{N}_-])(?:the|of|and|is|are|was|for|with|not|this|that|these|to|from|an|in|or|you|your|be|has|have|it|its|by|on|at|more|than|under|here|there|about|without|what|which|who|where|when|any|each|how|do|does|names?|statements?|sections?|years?|words|places?|ask|asks|add|write|put|take|keep|remove|missing|expected|got|cannot|show|open|insert|explain|ignore|allow|replace|change|move|turn|choose|examples?|reports?|findings?|postings?|fix|lines?|documents?|workspace)(?![\p{L}\p{N}_-])/giu;

/** Quotations may stand in quotations. */
function withoutQuotations(text: string): string {
  const without = text.replace(/«[^«»]*»/g, " ");
  return without === text ? text : withoutQuotations(without);
}
