import { headingWords, type Block } from "../../blocks/block";
import type { Fix, TextEdit } from "../../finding";
import { hasYear } from "../../posting/read-valid-through-dates";
import { spanContains, spanOfMatch, type Span } from "../../text/span";
import { blockAt } from "../block-at";
import { defineRule, type Draft } from "../rule";
import { snippetWithPrompts } from "../snippet";
import { withoutSentence } from "../without-sentence";

/** `This position has been filled.` */
const CLOSED =
  /\bthis (?:job|position|role|vacancy|posting|job posting|opportunity|requisition|announcement|recruitment|competition)(?: (?:posting|announcement|opening|listing|ad))? (?:(?:is|has) (?:now |already )?(?:been )?(?:closed|filled|expired)|is (?:now )?no longer (?:available|open|active|accepting applications)|no longer accepts? applications)\b[.!]?/gi;
/** `… once this position is filled` says when, not that. */
const CONDITION = /\b(?:if|when|once|until|unless|after|before|whether|that|as soon as|case)\s(?:\w+ ){0,2}$/i;

/** A deadline that has passed, or words that say that it has. */
export const expired = defineRule({
  id: "draft/expired",
  scope: "posting",
  severity: "error",
  summary: "Take down or renew a posting whose deadline has passed.",
  why: "Nobody can apply any more. Those who read it to the end have lost their time.",
  messages: {
    deadline: "The deadline, {date}, has passed. Set a new one, or take the posting down.",
    closed: "The posting says that it is closed. Take it down, or take this sentence out.",
  },
  *check(draft) {
    const { blocks, posting, setting } = draft;
    const { validThrough } = posting;
    // A day without a year comes again.
    if (
      validThrough &&
      hasYear(validThrough) &&
      validThrough.value < setting.today &&
      !isReview(draft, validThrough.span)
    ) {
      const { span, value } = validThrough;
      yield { span, message: "deadline", values: { date: value }, fixes: renewal(draft, span) };
    }
    const said = blocks.flatMap((block) => closings(block));
    if (said[0]) yield { span: said[0], message: "closed", fixes: reopening(draft, said) };
  },
});

/** Whether the day is that of a review of what came in until then, and applications are taken on: `Open until filled. First review: 5 May`. */
function isReview({ blocks }: Draft, span: Span): boolean {
  const block = blockAt(blocks, span.start);
  if (!block) return false;
  const before = block.text.slice(0, span.start - block.span.start);
  return (
    /\breviews?\b[^.!?\n]{0,40}$/i.test(before) &&
    /\b(?:continuous|until (?:it is )?filled|ongoing)\b/i.test(block.text)
  );
}

/** A prompt in the place of the date; none in front matter, where brackets mean something else. */
function renewal({ blocks, text: source }: Draft, { start, end }: Span): Fix[] {
  if (blockAt(blocks, start)?.kind === "front-matter") return [];
  const text = "[new deadline]";
  // The day of the week goes with the date.
  const weekday = WEEKDAY.exec(source.slice(Math.max(0, start - 16), start))?.[0].length ?? 0;
  const edits = [{ start: start - weekday, end, text }];
  return [{ title: "Set a new deadline", safe: false, edits, snippet: snippetWithPrompts(text)! }];
}

const WEEKDAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thur?|fri|sat|sun)\.?,?\s{1,2}(?:the )?$/i;

/** Takes out every sentence that says it; none where one of them cannot go. */
function reopening(draft: Draft, said: readonly Span[]): Fix[] {
  const edits = said.map((span) => withoutHeading(draft, span) ?? withoutSentence(draft, span)[0]?.edits);
  if (edits.includes(undefined)) return [];
  const title = said.length === 1 ? "Remove this sentence" : "Remove these sentences";
  return [{ title, safe: false, edits: edits.flatMap((some) => some!) }];
}

/** Takes out a heading that says nothing else; undefined where something else says it. */
function withoutHeading({ blocks, text }: Draft, span: Span): TextEdit[] | undefined {
  const index = blocks.findIndex((block) => block.kind === "heading" && spanContains(block.span, span));
  const heading = blocks[index];
  if (!heading || headingWords(heading).replace(/[.!]$/, "") !== text.slice(span.start, span.end).replace(/[.!]$/, ""))
    return undefined;
  const end = blocks[index + 1]?.span.start ?? heading.span.end;
  return [{ start: heading.span.start, end, text: "" }];
}

/** Where a block says that the posting is closed. */
function closings({ kind, text, span }: Block): Span[] {
  if (kind === "code" || kind === "front-matter") return [];
  return [...text.matchAll(CLOSED)]
    .filter((match) => !CONDITION.test(text.slice(Math.max(0, match.index - 30), match.index)))
    .map((match) => spanOfMatch(match, span.start));
}
