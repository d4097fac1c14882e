import { oneOf } from "../../data/one-of";
import type { Span } from "../../text/span";

const EMAIL = /[\p{L}\p{N}_.+-]{1,64}(?:@|\s?[[(]at[\])]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/iu;
const TELEPHONE = oneOf("i")`
  (?<![\w/-])(?:\+\d{1,3}[\s.-]?)?\(?\d{3}\)?[\s.-]{1,2}\d{3}[\s.-]\d{4}(?!\d)
  (?<![\w/.-])\(?0\d{1,4}\)?[\s.-]\d{3,4}[\s.-]?\d{3,4}(?!\d)
  (?<![\w/.-])1[38]00[\s-]\d{3}[\s-]\d{3}(?!\d)
  (?<!\w)\+\d{1,3}(?:[\s.()-]{0,2}\d{2,4}){2,5}(?!\d)
  \b(?:call|phone|telephone|tel|dial|text|TTY|TDD)\b[^\d\n]{0,16}(?:\d[\d\s().-]{5,16}\d|7-?1-?1)(?!\d)
`;
const ADDRESS =
  /\bhttps?:\/\/[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+|(?<![@\p{L}\p{N}.-])(?:[a-z\d-]{2,40}\.){1,4}(?:com|org|net|gov|edu|io|co|ca|us|uk|eu|de|at|ly|gl|cc|me|jobs|careers|app|ai|info|int|mil)(?:\/[^\s<>"')\]]*)?(?![\p{L}\p{N}@-])/iu;
const LINK = /\]\(\s?[^)\s]|<a\s|\bhref=/i;
/** Someone who can be asked, or a form that can be filled in, though no address stands beside it. */
const NAMED =
  /\b(?:contact|inform|notify|tell|ask|let|speak|talk|reach out|write|e-?mail|call|reply|advise|alert|consult|connect)\b[^.]{0,50}\b(?:recruit(?:er|ers|ing|ment)|talent|human resources|HR|hiring (?:manager|team)|people (?:team|operations|ops)|coordinator|personnel|(?:ADA|accommodations?|accessibility) (?:coordinator|team|office|officer|specialist))\b|\b(?:click here|this link|(?:following|below|this|our|the|request|accommodation|online) (?:accommodation )?(?:request )?form\b|accommodations? (?:request )?(?:form|page|portal))|\b(?:review|see|view|read|visit)\s{1,4}(?:our )?accessibility\b|\b(?:(?:in|on|with|within)|when (?:completing|submitting|filling in|making|sending)) (?:your|the|an) (?:online )?(?:application|cover letter|cover note)\b/i;

/** Words where a way to ask should stand: brackets to fill in, masks, blanks. */
const PLACEHOLDER =
  /\[(?!x\]|\s\])[^[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}\}?|<(?:insert|enter|add|your|e-?mail|phone|contact|name|link|url|tel)[^<>\n]{0,60}>|\b[xX]{3,}\b|_{3,}|\b(?:TBD|TBA|TBC)\b|\.{4,}/;

/** What a text gives a reader who wants to ask. */
export interface WayToAsk {
  /** An address, a number or a link. */
  readonly address: boolean;
  /** Someone or something named without an address. */
  readonly named: boolean;
}

/** Looks for a way to ask; `raw` is the same text with its markup, where link targets stand. */
export function findWayToAsk(text: string, raw: string): WayToAsk {
  return { address: hasDirectContact(text) || ADDRESS.test(text) || LINK.test(raw), named: NAMED.test(text) };
}

/** Whether a text holds an e-mail address or a telephone number. */
export function hasDirectContact(text: string): boolean {
  return (
    (text.includes("@") || /[[(]at[\])]/i.test(text) ? EMAIL.test(text) : false) ||
    (/\d{3}/.test(text) && TELEPHONE.test(text))
  );
}

/** Where a text has a placeholder; undefined if it has none. */
export function findPlaceholder(text: string, offset: number): Span | undefined {
  const match = PLACEHOLDER.exec(text);
  return match ? { start: offset + match.index, end: offset + match.index + match[0].length } : undefined;
}
