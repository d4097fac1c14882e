import type { Span } from "../text/span";

/** What an underline shows of a long stretch: its first words, on one line and at most sixty units. */
export function firstWords(text: string, { start, end }: Span): Span {
  const shown = text.slice(start, Math.min(end, start + 60)).split(/[\r\n]/)[0]!;
  if (start + shown.length >= end || /\s/.test(text.charAt(start + shown.length)))
    return { start, end: start + shown.trimEnd().length };
  const cut = shown.lastIndexOf(" ");
  return { start, end: start + (cut > 10 ? cut : shown.length) };
}
