import type { Block } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import type { Section } from "../posting";
import type { Unit } from "./section-units";

/** A section that is still growing. */
export interface Draft {
  kind: SectionKind;
  readonly heading: Block | null;
  readonly label: Section["headingSpan"];
  readonly announced: SectionKind | null;
  /** How deep its heading lies: 1 to 6 by marks, then by shape; 0 without heading. */
  readonly rank: number;
  /** Whether what is written below the heading decides its kind. */
  readonly vague: boolean;
  readonly first: number;
  end: number;
  /** The kind to which a list returns after a statement that stood among its items. */
  readonly around: SectionKind | null;
  /** Whether it is a line of a form: a value, or a name without a colon. */
  readonly isField: boolean;
  /** Whether it is the foot or the head of a page. */
  readonly isFurniture: boolean;
}

/** A section without a heading that begins at a unit. */
export function draftOf({ first, end }: Unit, kind: SectionKind, rank: number): Draft {
  return {
    kind, heading: null, label: null, announced: null, rank, vague: false, first, end, around: null, isField: false, isFurniture: false,
  }; // prettier-ignore
}

/** Whether a section has no more than its heading yet. */
export function isFresh({ heading, first, end }: Draft): boolean {
  return heading !== null && end === first + 1;
}

/** Whether sections of a kind may be no more than a line of a label and a value. */
export function isField(kind: SectionKind): boolean {
  return FIELDS.has(kind);
}

/** Whether a line of a label and a short value says all of a kind, so that the next line begins something new. */
export function isTerm(kind: SectionKind): boolean {
  return TERMS.has(kind);
}

const TERMS: ReadonlySet<SectionKind> = new Set(["pay", "location", "employment-type", "schedule"]);
const FIELDS: ReadonlySet<SectionKind> = new Set([...TERMS, "how-to-apply", "legal", "benefits"]);
