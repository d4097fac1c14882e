import type { Fix } from "../finding";
import type { Span } from "../text/span";
import { inOneLine, type PhraseMatch } from "./phrases";
import { suggestWords } from "./replacement";

/** A report of a rule about phrases: `replace` where there are better words, `reword` where there are none. */
export type PhraseReport =
  | { readonly span: Span; readonly message: "reword"; readonly values: { readonly found: string } }
  | {
      readonly span: Span;
      readonly message: "replace";
      readonly values: { readonly found: string; readonly better: string };
      readonly fixes: readonly Fix[];
    };

/** What a rule with the messages `replace` and `reword` says of a phrase that was found in a text. */
export function reportPhrase(text: string, { span, found, phrase }: PhraseMatch): PhraseReport {
  const values = { found: inOneLine(found) };
  const { better } = phrase;
  if (better === undefined) return { span, message: "reword", values };
  return { span, message: "replace", values: { ...values, better }, fixes: [suggestWords(text, span, better)] };
}
