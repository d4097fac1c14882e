/** What a rule says, in one language. Names in braces are those of the English text. */
export interface RuleTexts {
  readonly summary: string;
  readonly why: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** An English text with names in braces, and the same in another language. */
export type Phrase = readonly [english: string, translated: string];

/** All that is said in one language beside English. */
export interface Catalogue {
  /** By the id of the rule. */
  readonly rules: Readonly<Record<string, RuleTexts>>;
  /** Everything else: titles of fixes, what related places are, what stands in the values of messages, and the texts of the editor. */
  readonly phrases: readonly Phrase[];
}
