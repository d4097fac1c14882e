import type { Severity } from "../core/index";

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };

export type Style = keyof typeof CODES;

/** Gives a text a look on the terminal. */
export type Paint = (style: Style, text: string) => string;

/** Each severity's colour. */
export const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  information: "blue",
  hint: "cyan",
};

/** A painter that paints, or one that leaves texts as they are. */
export function painter(colors: boolean): Paint {
  return colors ? (style, text) => (text ? `\u001b[${CODES[style]}m${text}\u001b[0m` : "") : (_, text) => text;
}

/** A text of a document on one line and harmless: a terminal would obey its control characters and turn around what stands between marks of direction. */
export function printable(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ");
}
