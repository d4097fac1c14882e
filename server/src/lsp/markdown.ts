/** A text as Markdown that shows exactly this text, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_{}[\]()#+!|<>~&-]/g, (mark) => `\\${mark}`);
}

/** A link; the words alone where the address is none of the web. */
export function markdownLink(words: string, url: string): string {
  const shown = escapeMarkdown(words);
  return /^https?:\/\/\S+$/.test(url)
    ? `[${shown}](${url.replace(/[()<>\\]/g, (mark) => encodeURIComponent(mark).replace(/[()]/g, percent))})`
    : shown;
}

/** A link that runs a command of the client with one argument; the client decides which commands it lets a text run. */
export function commandLink(words: string, command: string, argument: string): string {
  return `[${escapeMarkdown(words)}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;
}

/** What `encodeURIComponent` leaves as it is although it would end a link. */
function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16)}`;
}
