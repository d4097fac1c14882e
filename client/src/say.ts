/** Says an English text, with numbers in braces for the values, in the language of the editor: `l10n.t` of VS Code, or `plainly`. */
export type Say = (text: string, ...values: (string | number)[]) => string;

/** Says a text in English, for whoever has no editor. */
export function plainly(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));
}
