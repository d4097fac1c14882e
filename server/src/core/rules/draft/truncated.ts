import type { Block } from "../../blocks/block";
import { defineRule } from "../rule";

/** A word after which a sentence has to go on. */
const OPEN_WORD =
  /(?<!\/)\b(?:the|an?|our|your|their|its|my|including|such as|via|e\.g\.|i\.e\.|(?<!\bno [^.!?]{1,40})please|must be|will be|are|is|whose|because|between|and\/or|(?<=,\s)(?:and|or))$/i;
/** “… reach out to us at”, “… by e-mailing”: an address has to follow. */
const OPEN_ADDRESS =
  /\b(?:contact|reach|reach out|e-?mail|mail|call|write|visit|apply|phone|telephone|website|link|resumes?|applications?|available|found|see|questions?)\b[^.!?\n]{0,60}\b(?:at|to|by (?:e-?mailing|calling|contacting|visiting)|(?<!\b(?:chat|talk|discussion|tour|site|home|informal|an?|the) (?:or )?)visit|on)$|\b(?:get|be|keep|stay) in (?:touch|contact) with$|\bby (?:e-?mailing|calling|contacting|writing to)$/i;

/** The last characters of an address whose beginning was lost: `… reach out to us at kt7Q`. */
const TORN_ADDRESS =
  /\b(?:reach out|contact|e-?mail|write)(?: to)? us at (?=\S*\d)(?=\S*[A-Z])(?=\S*[a-z])[A-Za-z\d]{4,12}\.?$/;

/** “… by e-mail to  or by post”, “please call us at .”: an address was lost inside the sentence. */
const LOST_ADDRESS =
  /\b(?:e-?mail(?:ed|ing)?|send|sent|forward(?:ed)?|submit(?:ted)?|return(?:ed)?|call|contact|reach|write|apply)\b[^.!?\n]{0,60}\b(?:to|at)(?=\s{1,3}(?:or (?:by|via|call|apply|post)\b|by (?:\d|post\b|no later)|no later than|before \d|quoting\b))|\b(?:by e-?mail(?:ing)? to|e-?mail us at|contact us at|call us (?:at|on)|(?:please|to) contact|(?:please|to) call)(?=[ \u00a0]{2,4}(?:or|on|at|for|by|before|with|and)\b)|\b(?:please|to) (?:call|contact|reach|e-?mail|write to) (?:us|me|him|her|them|HR|human resources)(?: directly)? at(?= ?[.,;)])/gi;
/** “… for the role to If you are”: another sentence begins where this one had to go on. */
const LOST_END = /\S{1,30}\s(?:to|at|via|by|of|with|our|your|from|an?)(?=\s(?:If|We|Please|When|Should|You) \p{Ll})/gu;

/** A sentence that breaks off. */
export const truncated = defineRule({
  id: "draft/truncated",
  scope: "posting",
  severity: "error",
  summary: "Finish sentences that break off.",
  why: "Text is often cut when it is pasted. What is lost is mostly what the reader needs next: an address, a date, a condition.",
  messages: {
    address: "The sentence breaks off after “{found}”. Add the address that should follow.",
    list: "“{found}” leads to a list that is not there. Add it, or end the sentence.",
    sentence: "The sentence breaks off after “{found}”. Finish it or take it out.",
  },
  shields: ["heading", "other-language"],
  *check({ blocks, posting, text }) {
    const title = posting.title?.span.start ?? -1;
    const nests = blocks.some(
      (block, index) => block.list && /:\s*$/.test(block.text) && indentOf(blocks[index + 1]) > indentOf(block),
    );
    for (const [index, block] of blocks.entries()) {
      if (leadsNowhere(block, blocks[index + 1], nests)) {
        const words = block.text.trimEnd();
        const found = lastWords(words.slice(-120));
        const end = block.span.start + words.length;
        yield { span: { start: end - found.length, end }, message: "list", values: { found }, severity: "warning" };
      }
      if (block.kind !== "paragraph" && block.kind !== "list-item") continue;
      yield* tornInside(block);
      const next = blocks[index + 1];
      // What follows on the same line belongs to it, whatever it looks like.
      if (goesOn(block, next) || (next && !text.slice(block.span.end, next.span.start).includes("\n"))) continue;
      if (next && ARTICLE.test(block.text) && (isNamed(next) || (next.span.start <= title && title < next.span.end)))
        continue;
      const words = block.text.trimEnd();
      if (words.split(/\s+/).length < 5) continue;
      const tail = words.slice(-120);
      const address = OPEN_ADDRESS.exec(tail) ?? TORN_ADDRESS.exec(tail);
      const open = address ?? OPEN_WORD.exec(tail);
      if (!open) continue;
      const found = lastWords(tail);
      const end = block.span.start + words.length;
      yield { span: { start: end - found.length, end }, message: address ? "address" : "sentence", values: { found } };
    }
  },
});

/** Where words were lost in the midst of a block: an address before “or by post”, the end of a sentence before the next. */
function* tornInside({ text, raw, span }: Block) {
  for (const [message, pattern] of [
    ["address", LOST_ADDRESS],
    ["sentence", LOST_END],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      // An address that is hidden as markup is there.
      if (text.slice(end, end + 5) !== raw.slice(end, end + 5)) continue;
      const found = lastWords(text.slice(Math.max(0, end - 120), end));
      yield { span: { start: span.start + end - found.length, end: span.start + end }, message, values: { found } };
    }
  }
}

/** Whether a sentence ends on a colon and nothing comes: the end of the text or, where lists are nested, an item beside it. */
function leadsNowhere(block: Block, next: Block | undefined, nests: boolean): boolean {
  if (
    (block.kind !== "paragraph" && block.kind !== "list-item") ||
    !/\p{Ll}:\s*$/u.test(block.text) ||
    block.text.trim().split(/\s+/).length < 6 ||
    // `Flour Recovery & Milling Act Funded:` is a label.
    !/\s\p{Ll}/u.test(block.text)
  )
    return false;
  if (!next) return true;
  return (
    nests &&
    block.list !== null &&
    block.list.ordinal === null &&
    next.list?.text === block.list.text &&
    indentOf(next) === indentOf(block)
  );
}

function indentOf(block: Block | undefined): number {
  return block?.list?.indent ?? -1;
}

/** Whether the next block may be the rest of this one: it follows on the next line, in the same form, and is no new item. */
function goesOn(block: Block, next: Block | undefined): boolean {
  if (!next) return false;
  // A line that was broken in two.
  if (/,\s(?:and|or)\s*$/i.test(block.text) && /^\s*\p{Ll}/u.test(next.text)) return true;
  // A number or an address on a line of its own.
  if (next.kind === "paragraph" && /^\s*(?:[+(]?\d|\S{1,64}@)/.test(next.text)) return true;
  // A page ended there: what follows begins with a small letter.
  if (next.kind === "paragraph" && block.kind === "paragraph" && /^\s*\p{Ll}{2}/u.test(next.text)) return true;
  // The items of a list may have lost their marks.
  if (/\b(?:including|such as)\s*$/i.test(block.text) && next.kind === "paragraph" && next.text.length < 100)
    return true;
  // A line in capitals or of a few words looks like a heading, but may be the rest of the line above it.
  if (next.kind === "heading")
    return next.span.start - block.span.end <= 3 && /^(?:caps|plain|label)$/.test(next.heading?.form ?? "");
  const isRest =
    next.kind === "paragraph" ||
    next.kind === "key-value" ||
    next.kind === "table-row" ||
    next.kind === "code" ||
    next.kind === "list-item";
  return isRest && (next.span.start - block.span.end <= 2 || next.kind === "code" || next.kind === "list-item");
}

/** Words that what is sought follows, be it on a line of its own: `We seek a`, `Baker`. */
const ARTICLE = /\b(?:an?|the|our)\s*$/i;

/** Whether a block looks like a heading and is a name in the sentence: `under the`, `GDPR:`. */
function isNamed({ kind, text }: Block): boolean {
  return kind === "heading" && /^\p{Lu}{2,6}:?$/u.test(text.trim());
}

/** The last words, for the message. */
function lastWords(tail: string): string {
  return /(?<!\S)\S+(?:\s+\S+){0,4}$/.exec(tail)?.[0] ?? tail;
}
