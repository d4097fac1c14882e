import type { SectionKind } from "../../data/section-kinds";
import { sectionKinds } from "../block-at";
import { paysByPiece } from "../pay-by-piece";
import { defineRule } from "../rule";

const PAY_WORDS =
  "(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|rates? of pay|hourly rates?|base[- ]salary|base[- ]pay|base(?=\\s?(?:[,.;+&]|plus|and|with|$)))";
const PRAISE =
  "(?:highly |very |extremely |market[- ])?(?:competitive|attractive|excellent|generous|great|top|lucrative|premium|above[- ]average|market[- ]leading|industry[- ]leading)";
const VAGUE = new RegExp(
  [
    `\\b${PRAISE},? (?:(?:and|&) \\w+ )?(?:starting |annual |base |total |monthly |hourly |yearly |global |executive |local |market |industry |\\w{2,20}-based? )?${PAY_WORDS}(?: and benefits)?(?: packages?)?(?!\\s(?:analys|research|survey|benchmark|data|stud|strateg|landscape|practices?|philosoph|intelligence|reviews?|decisions?|benefits? administration))(?=[\\s.,;:!)&+/]|$)`,
    `\\b(?:salary|pay|compensation|remuneration|wages?|rate)(?: range)?\\s?(?:[:–-]|:?\\s{0,20}\\|)\\s{0,20}(?:highly |very )?(?:competitive|attractive|negotiable|commensurate|market[- ](?:rate|related)|open|DOE|D\\.O\\.E\\.?|TBD|depend(?:s|ing|ent)\\b|based on experience|to be discussed|as per (?:industry|market)|not disclosed|undisclosed)`,
    `\\b(?:salar(?:y|ies)|pay|compensation|remuneration|wages?)(?: (?:is|will be|are))? (?:commensurate with|based on|dependent (?:up)?on|depends on|depending (?:up)?on|DOE\\b|negotiable)`,
    `\\b(?:salar(?:y|ies)|pay|compensation|remuneration|wages?) (?:is|are|will be) (?:in line|on par|at par|consistent|competitive) with (?:the |our )?(?:\\w+ ){0,2}(?:market|industry|sector|competitors)\\b`,
    `\\bwe pay (?:\\w+ ){0,2}above (?:the )?(?:market|industry|average)\\b`,
    `\\bmarket[- ]rate (?:salary|pay|compensation|wages?)\\b|\\bas per (?:industry|market) standards?\\b`,
  ].join("|"),
  "gi",
);

/** Spares the costly patterns where nothing is said of pay. */
const MENTION = /salar|pay\b|compensation|wage|remuneration|rate\b|rates of pay|base\b|industry standard/i;

/** Words that stand in place of figures. */
export const vague = defineRule({
  id: "pay/vague",
  scope: "posting",
  severity: "warning",
  summary: "Give figures instead of words such as “competitive”.",
  why: "Every posting says that its pay is competitive. A figure is what lets a candidate decide to apply.",
  messages: { words: "“{found}” stands in place of a figure. Say what the job pays." },
  shields: ["other-language"],
  *check(draft) {
    if (draft.posting.pay.length > 0 || paysByPiece(draft)) return;
    const kinds = sectionKinds(draft);
    for (const [index, block] of draft.blocks.entries()) {
      if (block.kind === "code" || block.kind === "front-matter" || !MENTION.test(block.text)) continue;
      for (const match of block.text.matchAll(VAGUE)) {
        if (isOfTheWork(kinds[index]!, block.text, match.index)) continue;
        const start = block.span.start + match.index;
        yield {
          span: { start, end: start + match[0].length },
          message: "words",
          values: { found: match[0].replace(/\s+/g, " ") },
        };
        return;
      }
    }
  },
});

/** Whether the words belong to what the job is about, such as a duty to keep salaries competitive, and not to what it offers. */
function isOfTheWork(section: SectionKind, text: string, at: number): boolean {
  const isWork = /^(?:responsibilities|requirements|skills|education)/.test(section);
  // `We offer competitive pay without regard to race`: a statement says so of every job.
  if (/^[^.!?]{0,120} (?:without regard to|regardless of)\b/.test(text.slice(at, at + 160))) return true;
  const before = text.slice(Math.max(0, at - 80), at);
  if (
    /\b(?:ensur|maintain|develop|design|negotiat|administ|manag|creat|review|recommend|support)\w{0,6}\b[^.;]{0,40}$/i.test(
      before,
    )
  )
    return true;
  // What depends on the candidate's experience is offered, wherever it stands.
  if (/^\w+(?: \w+){0,2} (?:commensurate|depend|DOE|negotiable|based)/i.test(text.slice(at, at + 40))) return false;
  return (
    isWork &&
    !/\b(?:we|offer\w*|provid\w+|receive|enjoy|get|includ\w+|with|plus|benefits?|salary|pay)\b[^.]{0,60}$/i.test(
      before,
    ) &&
    at > 2
  );
}
