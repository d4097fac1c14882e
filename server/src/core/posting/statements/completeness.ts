import type { Span } from "../../text/span";
import type { OutlinedBlock } from "../outline";
import type { StatementGap } from "../posting";
import { findPlaceholder, findWayToAsk } from "./contact";
import { announcesJobDuties } from "./fair-chance";

/** A sentence that stops where an address should stand. */
const BROKEN_OFF =
  /(?:\b(?:at|to|via|through|by|using|emailing|calling|contacting|e-?mail|call|visiting|clicking)|[:@]|https?:\/{0,2})\s*(?:[.,]\s*)?$/i;
const ASKS = /\b(?:reach out|contact|e-?mail|call|write|get in touch|inform|notify|submit|complete|requests?|visit)\b/i;
/** What is left of a link or an address that was cut: a token without sense where one should stand. */
const TAIL =
  /\b(?:reach out|contact|e-?mail|call|write|get in touch|connect)(?: (?:to|with))?(?: us)?(?: by e-?mail| by phone)? (?:at|via)\s+(?=[A-Za-z]{0,11}\d)([A-Za-z\d]{2,12})\s*(?:[.,]\s*)?$/i;
/** Words that point to an address somewhere else in the posting. */
const POINTS =
  /\b(?:contact|information|details|address|e-?mail|number)\b[^.]{0,30}\b(?:below|above|following|listed|provided)\b|\b(?:below|above|following|listed|provided)\b[^.]{0,20}\b(?:contact|information|details|address|e-?mail|number)\b/i;

/** A stretch of the document: its words, the same with their markup, and where it begins. */
export interface Stretch {
  readonly text: string;
  readonly raw: string;
  readonly start: number;
}

/**
 * What an offer of accommodation lacks, and where; null if it says how to ask.
 * `givesContact` tells whether the posting has an address anywhere; one elsewhere counts for an offer that points there or names
 * none, but not for one that breaks off.
 */
export function gapInAccommodation({ text, raw, start }: Stretch, givesContact: () => boolean): StatementGap | null {
  const way = findWayToAsk(text, raw);
  if (way.address) return null;
  const placeholder = findPlaceholder(text, start);
  if (placeholder) return { form: "placeholder", span: placeholder };
  const tail = TAIL.exec(text);
  if (tail) {
    const at = start + tail.index + tail[0].indexOf(tail[1]!, tail[0].length - tail[1]!.length - 3);
    return { form: "placeholder", span: { start: at, end: at + tail[1]!.length } };
  }
  if (ASKS.test(text) && BROKEN_OFF.test(text)) return { form: "broken-off", span: lastClause(text, start) };
  if (way.named && !POINTS.test(text)) return null;
  return givesContact() ? null : { form: "unsaid", span: clauseThatAsks(text, start) };
}

/** Whether an offer of accommodation says itself how to ask, or where in the posting that stands. */
export function saysHowToAsk({ text, raw }: Stretch): boolean {
  const way = findWayToAsk(text, raw);
  return way.address || way.named || POINTS.test(text);
}

/**
 * What a fair-chance statement lacks: the job duties that it announces at its end. Null if it announces none, or if they follow from
 * the first on; `next` are the blocks behind it.
 */
export function gapInFairChance({ text, start }: Stretch, next: readonly OutlinedBlock[]): StatementGap | null {
  const sentence = announcingSentence(text);
  if (sentence === undefined) return null;
  const first = next[0];
  const follows =
    first !== undefined &&
    first.kind !== "heading" &&
    (first.list ? (first.list.ordinal ?? 1) <= 1 : first.section === "fair-chance" || first.kind === "paragraph");
  if (follows) return null;
  return {
    form: first?.list ? "unsaid" : "broken-off",
    span: { start: start + sentence.start, end: start + sentence.end },
  };
}

/** The end of a text where it announces a list of job duties that does not follow in the same sentence. */
function announcingSentence(text: string): Span | undefined {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - 300);
  const tail = text.slice(from, end);
  if (!/(?:[:,]|\b(?:duties|responsibilities|functions))\s*$/i.test(tail)) return undefined;
  const sentence = Math.max(tail.lastIndexOf(". ") + 2, 0);
  if (!announcesJobDuties(tail.slice(sentence))) return undefined;
  const key =
    /\b(?:on )?(?:the |these )?(?:following|below|listed)?\s?(?:material )?(?:job )?(?:duties|responsibilities|functions)\b/i.exec(
      tail.slice(sentence),
    );
  return { start: from + sentence + (key?.index ?? 0), end };
}

/** The last clause of a text: the words behind which something is missing. */
function lastClause(text: string, start: number): Span {
  const last = clausesOf(text).at(-1)!;
  return { start: start + last.start, end: start + last.end };
}

/** The clause in which a way to ask should stand: the last that sends the reader somewhere, else the last that offers help. */
function clauseThatAsks(text: string, start: number): Span {
  const clauses = clausesOf(text);
  const asks = clauses.filter((clause) =>
    /\b(?:please|contact|reach out|inform|notify|let us|call|write)\b/i.test(text.slice(clause.start, clause.end)),
  );
  const offers = clauses.filter((clause) =>
    /accommodat|adjust|assist|help|support/i.test(text.slice(clause.start, clause.end)),
  );
  const chosen = asks.at(-1) ?? offers.at(-1) ?? clauses.at(-1)!;
  return { start: start + chosen.start, end: start + chosen.end };
}

/** The clauses of a text, without the marks between them; the last 600 units are enough of a long one. */
function clausesOf(text: string): Span[] {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - 600);
  const clauses: Span[] = [];
  let start = from;
  for (const match of text.slice(from, end).matchAll(/[.!?,;]\s+(?=\S)/g)) {
    clauses.push({ start, end: from + match.index + 1 });
    start = from + match.index + match[0].length;
  }
  return [...clauses, { start, end }];
}
