import { oneOf } from "../../data/one-of";
import type { Section } from "../../posting/posting";
import { splitSentences } from "../../text/sentences";
import type { Span } from "../../text/span";
import type { Block } from "../../blocks/block";
import type { Fix } from "../../finding";
import { defineRule, type Draft } from "../rule";

/** A preference among what is required, or a duty among what is preferred. */
export const hedged = defineRule({
  id: "requirements/hedged",
  scope: "posting",
  severity: "warning",
  summary: "Put what is preferred under “preferred”, and what is a must under “required”.",
  why: "Under a heading that says otherwise readers take a wish for a must, or a must for a wish.",
  messages: {
    wish: "“{found}” makes this a wish, but it stands under “{heading}”. Move it to what is preferred, or drop “{found}”.",
    must: "“{found}” makes this a must, but it stands under “{heading}”. Move it to what is required, or drop “{found}”.",
  },
  shields: ["other-language", "quotation"],
  *check(draft) {
    for (const section of draft.posting.sections) {
      const heading = section.heading;
      const isWish = section.kind === "requirements-preferred";
      if (heading === null || (!isWish && section.kind !== "requirements" && section.kind !== "requirements-required"))
        continue;
      if (
        MIXED.test(heading) ||
        (!isWish && !ASKS.test(heading)) ||
        (!isWish &&
          /\b(?:skills|experience|ideal|about you|who you are|profile|looking for)\b/i.test(heading) &&
          !REQUIRED.test(heading))
      )
        continue;
      const items = draft.blocks
        .slice(section.firstBlock, endOfList(draft, section))
        .filter((block) => block.kind === "list-item" || block.kind === "paragraph");
      // `Work in one of these trades is preferred:` leads to some of the lines below it, and nobody knows to how many.
      if (/\b(?:is|are)\b/i.test(heading) && items.every(({ kind }) => kind === "paragraph")) continue;
      // Where each item says for itself whether it is required, the list is sorted after all.
      if (items.some(({ text }) => (isWish ? TAG_WISH : TAG_MUST).test(text))) continue;
      // “Qualifications” may hold both, and does where several items say that they are preferred.
      if (!isWish && !ALL_REQUIRED.test(heading) && items.filter(({ text }) => wishIn(text)).length > 1) continue;
      for (const block of items) {
        const found = isWish ? mustIn(block.text) : wishIn(block.text);
        if (!found) continue;
        const start = block.span.start + found.start;
        const words = block.text.slice(found.start, found.end);
        // A heading that lost its mark: `Training REQUIRED`.
        if (block.kind === "paragraph" && LABEL.test(block.text)) continue;
        yield {
          // “Qualifications” may hold a wish; that it is the only one there is odd, not wrong.
          severity: isWish || ALL_REQUIRED.test(heading) ? "warning" : "information",
          span: { start, end: start + words.length },
          message: isWish ? "must" : "wish",
          values: { found: words, heading: shortened(heading) },
          fixes:
            block.kind === "list-item" && splitSentences(block.text).length === 1
              ? move(draft, block, isWish ? ["requirements-required", "requirements"] : ["requirements-preferred"])
              : [],
        };
      }
    }
  },
});

/** Where the items end to which the heading belongs: remarks below it are of all. */
function endOfList({ blocks }: Draft, { firstBlock, endBlock }: Section): number {
  const remarks = blocks.findIndex(
    ({ kind, text }, index) =>
      index > firstBlock && index < endBlock && kind === "heading" && /^\W*(?:remarks?|notes?|other)\W*$/i.test(text),
  );
  return remarks < 0 ? endBlock : remarks;
}

/** A long heading without its last words. */
function shortened(heading: string): string {
  return heading.length <= 60 ? heading : `${heading.slice(0, heading.lastIndexOf(" ", 60)).trimEnd()} …`;
}

const LABEL = /^[^.;\n]{3,50}\s(?:REQUIRED|PREFERRED|DESIRED|MANDATORY)[\s:]{0,4}$/;

const ASKS =
  /\b(?:requir\w*|qualif\w*|must\w*|need\w*|minimum|essential\w*|mandatory|education|experience|skills|criteria|bring|have|knowledge|abilities)\b(?!.{0,300}\bif$)/i;
const MIXED =
  /\b(?:prefer\w*|desir\w*|nice|bonus|plus|asset|ideal\w*|optional|and\/or)\b.{0,300}\b(?:requir\w*|minimum|must|essential)\b|\b(?:requir\w*|minimum|must|essential|qualif\w*)\b.{0,300}\b(?:prefer\w*|desir\w*|nice|bonus|plus|asset|ideal\w*|optional)\b/i;
/** A heading that makes a must of all that stands below it. */
const ALL_REQUIRED = /\b(?:requir\w*|minimum|must\w*|need\w*|essential\w*|mandatory|basic)\b/i;
const REQUIRED = /\b(?:requir\w*|minimum|must|essential|mandatory|basic)\b/i;
const TAG_MUST =
  /\b(?:required|mandatory|essential|must[- ]have)\b[).:\s]*$|^[^\p{L}]*(?:required|must[- ]have|mandatory|essential)\b/iu;
const TAG_WISH = /\((?:preferred|optional|nice to have)\)\s*$/i;

/** At the beginning of an item, or at its end, where it governs the whole of it. */
const WISH_FIRST =
  /^[^\p{L}]*(?:ideally(?! (?:placed|located|situated|suited|positioned)\b)|preferably|bonus(?: points?)?(?= ?[:–—-]| for\b| if\b)|nice[- ]to[- ]have(?= ?[:–—-])|(?:preferred|desirable|desired|advantageous|beneficial)(?= ?[:–—-])|(?:it )?(?:would|['’]d) be (?:an? )?(?:really |very )?(?:nice|great|good|lovely|helpful|ideal|plus|bonus|advantage|handy|useful)(?: if\b| to\b|(?= ?:))|we(?:['’]d| would) (?:love|like|prefer)(?: it)? if\b|optional(?:ly)?(?= ?[:,–—-])|(?:big |huge )?plus(?:es)?(?= ?:|: ))/iu;
const WISH_LAST =
  /(?:(?:\b(?:is|are|would be|will be|certainly|considered|strongly|highly|also) ){0,3}\b(?:preferred|desired|desirable|advantageous|beneficial)|\b(?:is|are|would be|will be|considered|certainly|definitely)(?: (?:certainly|definitely|considered|also))?,? an? (?:[\p{L}]+ )?(?:plus|bonus|asset|advantage)|[,(–-] ?an? (?:[\p{L}]+ )?(?:plus|bonus|asset)|\b(?:a )?nice[- ]to[- ]have|\bbut not (?:required|essential|necessary|mandatory))[)\].!;,\s]*$/iu;
const NOT_WISH = /\b(?:required|must|minimum|at least|mandatory)\b/i;

/** “At least a year of baking is preferred”: what is preferred is that much of it. */
const PREFERRED_LEAST =
  /^[^\p{L}]*(?:a )?(?:at least|minimum(?: of)?)(?=[^,;]{1,100} (?:is|are|would be) (?:\w+ )?preferred\W{0,4}$)/iu;

/** The words that make the first sentence a wish, of those that are one. */
function wishIn(text: string): Span | undefined {
  for (const { start, end } of splitSentences(text.slice(0, 3000))) {
    const sentence = text.slice(start, end);
    const tail = Math.max(0, sentence.length - 70);
    const first = WISH_FIRST.exec(sentence.slice(0, 200));
    const last = first ? null : WISH_LAST.exec(sentence.slice(tail));
    if (first) return wordsOf(first[0], start + first.index);
    if (
      last &&
      !isOfPart(sentence.slice(0, tail + last.index)) &&
      !NOT_WISH.test(sentence.replace(/\bnot (?:required|mandatory)\b/gi, "").replace(PREFERRED_LEAST, ""))
    )
      return wordsOf(last[0], start + tail + last.index);
  }
  return undefined;
}

/** Whether what stands before “preferred” is one kind of what is required: `sales experience, wholesale preferred`. */
function isOfPart(before: string): boolean {
  // What stands in brackets is wished for, not what stands before them: `B.S. in physics (advanced degree preferred)`.
  const inside = /\(([^()]{2,80})$/.exec(before.slice(-90))?.[1] ?? "";
  if (
    /\p{L}/u.test(inside.replace(/\b(?:strongly|highly|is|are|would be|very|much|but|not|ideally|considered)\b/giu, ""))
  )
    return true;
  const part = /[,(–]\s?([^,()–;]{2,40})$/.exec(before.slice(-60))?.[1]?.trim() ?? "";
  return (
    part !== "" &&
    !/\b(?:and|or|experience|knowledge|degree|skills?|is|are|would|highly|strongly)\b/i.test(part) &&
    part.split(/\s+/).length <= 3
  );
}

function mustIn(text: string): Span | undefined {
  const match = SUBORDINATE.test(text.slice(0, 600)) ? null : MUST.exec(text.slice(0, 600));
  return match ? wordsOf(match[0], match.index) : undefined;
}

/** A match without the marks at its ends. */
function wordsOf(match: string, at: number): Span {
  const lead = match.search(/\p{L}/u);
  const words = match.slice(lead).replace(/[^\p{L}]{1,20}$/u, "");
  return { start: at + lead, end: at + lead + words.length };
}

/** “Places where masks are required” says nothing of the item itself. */
const SUBORDINATE =
  /\b(?:where|when|which|that|what|whose|if|how|why)\b[^,;.]{0,60}\b(?:required|mandatory|essential|compulsory)\b/i;
const MUST = oneOf("iu")`
  ^[^\p{L}]*(?:you |candidates? |applicants? )?must (?:have|be|possess|hold|know)\b
  ^[^\p{L}]*(?:required|mandatory|essential|must[- ]haves?)(?= ?[:–—-] ?\p{L})
  \b(?:is|are) (?:(?:strictly|absolutely|also) )?(?:required|mandatory|compulsory|essential|a must|non-negotiable|absolutely necessary)(?=[.;)\s]*$)
  [,–-] ?(?:required|mandatory|essential|a must)(?=[.;)\s]*$)
  (?<!\b(?:not|none|nothing|be|been|as|than|if|no|or) )(?:required|mandatory)(?=[.;)\s]*$)
  (?<!not )\((?:required|mandatory|essential)\)
`;

/** Moves an item to the end of the first section of some kinds. */
function move({ text, posting, blocks }: Draft, block: Block, kinds: readonly Section["kind"][]): Fix[] {
  const target = posting.sections.find((section) => kinds.includes(section.kind) && section.headingSpan !== null);
  const last =
    target &&
    blocks
      .slice(target.firstBlock, target.endBlock)
      .filter(({ kind }) => kind === "list-item")
      .at(-1);
  if (!target || !last) return [];
  const words = text.slice(block.span.start, block.span.end);
  const lineBreak = /^[ \t]{0,8}(?:\r\n|\n|\r)/.exec(text.slice(block.span.end, block.span.end + 10));
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = " ".repeat(last.list?.indent ?? 0);
  const edits = [
    { start: block.span.start, end: block.span.end + (lineBreak?.[0].length ?? 0), text: "" },
    { start: last.span.end, end: last.span.end, text: `${newLine}${indent}${words}` },
  ];
  return [{ title: `Move it under “${target.heading ?? ""}”`, safe: false, edits }];
}
