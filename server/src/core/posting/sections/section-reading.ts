import type { Block } from "../../blocks/block";
import type { Draft } from "./section-drafts";
import type { ContentContext, ContentKind } from "./section-of-content";
import type { Unit } from "./section-units";

/** A document while its sections are being found. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
  readonly context: ContentContext;
  readonly contentOf: (unit: Unit | undefined) => ContentKind | undefined;
  /** Whether a block is none of the posting's words but its page's: a button, a page number, what a browser prints on each page. */
  readonly isFurniture: (block: Block) => boolean;
  /** Whether the place of a block alone decides its kind, whatever it says: a page's menu and foot, an application form. */
  readonly isSure: (index: number) => boolean;
  readonly drafts: Draft[];
  /** The headed sections in which the place that is being read lies, the outermost first. */
  readonly above: Draft[];
}
