import type { Block } from "../../blocks/block";
import { spanOfMatch, type Span } from "../../text/span";
import { defineRule } from "../rule";

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
  *check({ blocks, posting, setting }) {
    const { validThrough } = posting;
    if (validThrough && validThrough.value < setting.today)
      yield { span: validThrough.span, message: "deadline", values: { date: validThrough.value } };
    const said = blocks.flatMap((block) => closings(block))[0];
    if (said) yield { span: said, message: "closed" };
  },
});

/** Where a block says that the posting is closed. */
function closings({ kind, text, span }: Block): Span[] {
  if (kind === "code" || kind === "front-matter") return [];
  return [...text.matchAll(CLOSED)]
    .filter((match) => !CONDITION.test(text.slice(Math.max(0, match.index - 30), match.index)))
    .map((match) => spanOfMatch(match, span.start));
}
