import { headingWords, type Block } from "../../blocks/block";
import type { SectionKind } from "../../data/section-kinds";
import type { Section } from "../posting";
import type { Draft } from "./section-drafts";
import { isAsking } from "./section-kinship";

/** A finished draft as the posting shows it, with the kind that its own words make exact. */
export function toSection(drafted: Draft, blocks: readonly Block[]): Section {
  const draft = { ...drafted, kind: exactKind(drafted, blocks) };
  const start = blocks[draft.first]!.span.start;
  const { heading, label } = draft;
  const first = blocks[draft.first]!;
  const words = heading
    ? headingWords(heading)
    : label
      ? first.text.slice(label.start - first.span.start, label.end - first.span.start)
      : null;
  return {
    kind: draft.kind,
    // What an entity leaves behind is space: `you&rsquo;ll`.
    heading: words && words.replace(/([’'])\s{2,}(?=\p{Ll})/gu, "$1").replace(/\s{2,}/g, " "),
    headingSpan: heading ? heading.span : label,
    announced: words === null ? null : draft.announced,
    span: { start, end: blocks[draft.end - 1]!.span.end },
    firstBlock: draft.first,
    endBlock: draft.end,
  };
}

/** `requirements` that say outright that they must be met are required ones; a list of bare names is one of skills. */
function exactKind(draft: Draft, blocks: readonly Block[]): SectionKind {
  if (!isAsking(draft.kind)) return draft.kind;
  const first = draft.heading ? draft.first + 1 : draft.first;
  if (
    draft.heading &&
    /\b(?:skills|technologies|tools|languages)$/i.test(headingWords(draft.heading)) &&
    draft.end - first > 1
  ) {
    if (blocks.slice(first, draft.end).every((block) => block.text.trim().split(/\s+/).length <= 3)) return "skills";
  }
  const body = blocks[first];
  if (draft.kind !== "requirements" || body?.kind !== "paragraph" || first >= draft.end) return draft.kind;
  const opening = body.text.slice(0, 500);
  if (MUST.test(opening)) return "requirements-required";
  return LEADS_TO_WISHES.test(opening) ? "requirements-preferred" : draft.kind;
}

/** `Experience with any of the following is a plus:` above the list of it. */
const LEADS_TO_WISHES =
  /^[^.!?]{0,160}\b(?:following|below|these)\b[^.!?]{0,60}\b(?:(?:is|are|would be|will be) (?:all )?(?:an? |considered )*(?:plus|bonus|advantage|asset|preferred|desirable|desired|nice to have)|preferred)\W*$/i;
const MUST =
  /\b(?:must (?:have|also|possess|demonstrate|meet)|to qualify for)\b|^[^.]{0,120}\bmust\b.{0,440}\b(?:is|are) required\b/i;
