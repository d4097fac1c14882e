/** A text with names in braces, taken apart: its words, and the names between them. */
export interface Template {
  /** One more than there are names; any of them may be empty. */
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** Reads a text with names in braces; braces around anything but a name are words. */
export function toTemplate(text: string): Template {
  const parts = text.split(/\{([a-z]\w{0,30})\}/i);
  return { words: parts.filter((_, index) => index % 2 === 0), names: parts.filter((_, index) => index % 2 === 1) };
}

/**
 * The values with which a template gives a text, in the order of its names; undefined if it cannot give it. A value is as short as it can be,
 * the last one as long as it must be, and none is empty. Linear in the length of the text.
 */
export function valuesIn({ words, names }: Template, text: string): string[] | undefined {
  const [first, last] = [words[0]!, words.at(-1)!];
  if (names.length === 0) return text === first ? [] : undefined;
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const values: string[] = [];
  let at = first.length;
  for (const between of words.slice(1, -1)) {
    const next = text.indexOf(between, at + 1);
    if (next < 0 || next + between.length > end) return undefined;
    values.push(text.slice(at, next));
    at = next + between.length;
  }
  if (at >= end) return undefined;
  return [...values, text.slice(at, end)];
}

/** A template with its names replaced; a name without a value stays as it is. */
export function filled({ words, names }: Template, valueOf: (name: string) => string | undefined): string {
  return words.map((part, index) => part + (index < names.length ? fill(names[index]!, valueOf) : "")).join("");
}

function fill(name: string, valueOf: (name: string) => string | undefined): string {
  return valueOf(name) ?? `{${name}}`;
}
