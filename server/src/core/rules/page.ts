import { lineBreakOf } from "../text/lines";
import { rememberLast } from "../text/remember";

/** Whether a text is the source of a web page, in which tags break the lines and signs are written as code. */
export const isPage: (text: string) => boolean = rememberLast(
  (text) => (text.match(/<(?:html|body|div|p|li|td|br|h[1-6])\b/gi)?.length ?? 0) > 4,
);

/** A line break that readers see: that of the document, or `<br>` with it in a page. */
export function shownBreakOf(text: string): string {
  return isPage(text) ? `<br>${lineBreakOf(text)}` : lineBreakOf(text);
}
