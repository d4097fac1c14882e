/** Text as a part of an LSP snippet, in which `$`, `}` and `\` mean something else. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/**
 * What a snippet reads where tab stops are not known: each becomes a prompt in brackets, `[minimum]` or `[year or hour]`,
 * which the rule about placeholders reports until it is filled in.
 */
export function promptsOfSnippet(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^}]*)\}/g, "[$1]")
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => `[${choices.split(",").join(" or ")}]`)
    .replace(/\$\d+/g, "")
    .replace(/\\([\\$}])/g, "$1");
}
