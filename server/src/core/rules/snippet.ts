/** Text as a part of an LSP snippet, in which `$`, `}` and `\` mean something else. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/**
 * What a snippet reads where tab stops are not known. A tab stop holds its prompt in brackets, so that the rule about placeholders
 * reports it until it is filled in, whoever inserts it; a choice becomes such a prompt, `[year or hour]`.
 */
export function promptsOfSnippet(snippet: string): string {
  return snippet
    .replace(/\$\{\d{1,3}:([^}]{0,500})\}/g, "$1")
    .replace(/\$\{\d{1,3}\|([^|]{0,500})\|\}/g, (_, choices: string) => `[${choices.split(",").join(" or ")}]`)
    .replace(/\$\d+/g, "")
    .replace(/\\([\\$}])/g, "$1");
}

/** A text with a tab stop at each of its prompts in brackets, which it keeps until they are filled in; undefined where there is none. */
export function snippetWithPrompts(text: string): string | undefined {
  let stop = 0;
  const snippet = escapeSnippet(text).replace(PROMPT, (prompt) => `\${${++stop}:${prompt}}`);
  return stop === 0 ? undefined : snippet;
}

/** Words in brackets that are not those of a link. */
export const PROMPT = /\[[^[\]\n]{1,200}\](?!\()/g;
