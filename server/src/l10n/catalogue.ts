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
  /** Whole texts: titles of fixes, what related places are, what the editor’s menus, hints and reports say. */
  readonly phrases: readonly Phrase[];
  /** What stands in texts as the value of a name and is our own words, by the name. Words of a posting stand in quotation marks, and are left alone. */
  readonly values: Readonly<Record<string, readonly Phrase[]>>;
  /** What stands between quotations that are listed as one value, such as `” and “`. */
  readonly joints: readonly Phrase[];
}
