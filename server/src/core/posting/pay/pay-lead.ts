import { headingWords } from "../../blocks/block";
import type { OutlinedBlock } from "../outline";

/** What the lines before say of the figures that follow. */
export interface Lead {
  /** Words of the heading of a pay section. */
  readonly heading: string;
  /** Words of the last line that announced pay or stated it, as long as lines with figures follow. */
  readonly words: string;
  readonly isPay: boolean;
}

export const NO_LEAD: Lead = { heading: "", words: "", isPay: false };

/** Words of a label or a heading at pay. */
export const PAY_LABEL =
  /\b(?:pay|salar(?:y|ies)|wages?|compensation|remuneration|rates?|range|(?:AfC )?band \d[a-d]?|ctc|salario|salaris|salarial\w?|salaire|gehalt)\b/i;
/** Words of one at money that is none. */
export const NOT_PAY_LABEL =
  /\b(?:bonus|stipend|commission|budget|fee|allowance|revenue|referral|relocation|equity|benefits?|history|interest|exchange|success|response|growth)\b/i;
/** Words that announce pay in the lines below. */
const ANNOUNCES =
  /\b(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|hiring|hourly|rates?)\b.{0,100}(?::|\b(?:is|are|as follows|below|following))\W{0,4}$/i;

/** How an announcement ends: a quick look that saves the exact one. */
const ANNOUNCES_END = /(?::|\b(?:is|are|follows|below|following))\W{0,4}$/i;

/** What a heading says of the figures below it; another block says no more than what stands before it. */
export function leadInto(block: OutlinedBlock, lead: Lead): Lead {
  if (block.kind !== "heading") return lead;
  const words = headingWords(block);
  return block.section === "pay" || PAY_LABEL.test(words) ? { heading: words, words: "", isPay: false } : NO_LEAD;
}

/** Figures of a list, a table or lines below an announcement are pay like the first of them. */
export function leadBehind(block: OutlinedBlock, lead: Lead, hasPay: boolean): Lead {
  const tail = block.text.slice(-160);
  if (ANNOUNCES_END.test(tail.slice(-16)) && ANNOUNCES.test(tail))
    return { ...lead, words: block.text.slice(-200), isPay: !NOT_PAY_LABEL.test(tail) };
  const inTable = block.kind === "table-row";
  if (inTable && /\b(?:salar(?:y|ies)|pay|wages?|hourly|annual|compensation)\b/i.test(block.text))
    return { ...lead, words: block.text.slice(0, 200), isPay: true };
  if (lead.isPay && (hasPay || inTable || (block.text.length < 80 && !/[.!?]\s*$/.test(block.text)))) return lead;
  return { ...lead, words: "", isPay: false };
}
