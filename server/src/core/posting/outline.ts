import type { Block } from "../blocks/block";
import type { SectionKind } from "../data/section-kinds";
import type { Located } from "../text/span";
import type { Section } from "./posting";
import type { Prose } from "./prose";
import type { Field } from "./fields/read-fields";
import type { MastheadLine } from "./page/masthead";

/** A block with the kind of the section it stands in and the language of its words. */
export interface OutlinedBlock extends Block {
  readonly section: SectionKind;
  /** ISO 639-1; null where the words are too few to tell and nothing around tells. */
  readonly language: string | null;
}

/** A document cut into blocks and sections: what every reader of a fact is given. */
export interface Outline {
  /** As `blocks`, with straight apostrophes. */
  readonly source: string;
  /** With straight apostrophes, whatever the document has. */
  readonly blocks: readonly OutlinedBlock[];
  /** The same blocks as they stand in the document. */
  readonly written: readonly OutlinedBlock[];
  readonly sections: readonly Section[];
  /** ISO 639-1 of most of the text; null if there is too little of it. */
  readonly language: string | null;
  /** Parts in another language. */
  readonly otherLanguages: readonly Located<string>[];
  /** The blocks that hold prose, in order: everything but code and front matter. Read once, when first asked for. */
  readonly prose: () => readonly Prose[];
  /** The labelled values, in order. Read once, when first asked for. */
  readonly fields: () => readonly Field[];
  /** The lines before the first sentences, in order. Read once, when first asked for. */
  readonly masthead: () => readonly MastheadLine[];
}
