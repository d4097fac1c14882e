import { BENEFITS } from "../data/benefits";
import { oneOf } from "../text/one-of";
import { splitSentences } from "../text/sentences";
import type { Located, Span } from "../text/span";
import type { Outline, OutlinedBlock } from "./outline";

/**
 * The benefits that the posting offers, each once, by a common name such as `medical`. In the section of benefits everything counts;
 * elsewhere only a sentence that offers something, so that a duty such as “administer dental plans” is none.
 */
export function readBenefits({ blocks }: Outline): Located<string>[] {
  const found = new Map<string, Located<string>>();
  for (const block of blocks) {
    if (
      block.kind === "code" ||
      block.kind === "front-matter" ||
      (block.language ?? "en") !== "en" ||
      !MENTION.test(block.text.toLowerCase())
    )
      continue;
    for (const sentence of splitSentences(block.text)) {
      const words = block.text.slice(sentence.start, sentence.end);
      if (!offers(block, words)) continue;
      for (const { value, span } of benefitsIn(words)) {
        const start = block.span.start + sentence.start + span.start;
        if (!found.has(value)) found.set(value, { value, span: { start, end: start + span.end - span.start } });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** A word that every benefit's pattern needs one of: what is tried first, in small letters. */
const MENTION = new RegExp(
  oneOf([
    "time off",
    "work from",
    ...`insur medical health dental vision optical 401 403 pension superannuation retire rrsp thrift savings spending fsa hsa disab leave sick holiday time-off pto vto vacation sabbatical equity stock share rsu espp profit commission bonus tuition education learning training development stipend allowance budget reimburse well-being wellbeing wellness gym fitness assist eap mental commut transit transport parking cycle lunch meal snack food breakfast dinner care fertility adoption discount relocat flex remote telework work-from car vehicle laptop macbook computer phone housing accommodation lodging loan life income`.split(
      " ",
    ),
  ]),
);

/** How a sentence offers something to the one who is hired. */
const OFFER =
  /\b(?:we (?:also |can |will |do |provide|offer|give|have)|offers?|offering|offered|provid(?:es?|ed|ing)|includ(?:es?|ed|ing)|eligible|receive|enjoy|entitled|benefits?|perks?|package|plus|you(?:'ll| will)? get|competitive|generous|paid|company-paid|available|employees)\b/i;
/** Where a sentence that mentions benefits asks for something, or says what the job deals with. */
const DEALS_WITH =
  /\b(?:experience|knowledge|degree|administ\w+|manag(?:e|es|ing)|process(?:es|ing)?|responsib\w+|ensur(?:e|es|ing)|develop(?:s|ing)?|maintain\w*|coordinat\w+|support(?:s|ing)? (?:our |the )?(?:customers|clients)|clients?|customers?|patients?|must|ability|skills|proficien\w+|understanding)\b/i;
const OFFERING_SECTIONS: ReadonlySet<string> = new Set(["benefits"]);
const ASKING_SECTIONS: ReadonlySet<string> = new Set([
  "responsibilities", "requirements", "requirements-required", "requirements-preferred", "skills", "education", "equal-opportunity", "accommodation", "fair-chance", "diversity",
]); // prettier-ignore

function offers(block: OutlinedBlock, words: string): boolean {
  if (block.kind === "heading") return false;
  if (OFFERING_SECTIONS.has(block.section)) return true;
  if (!OFFER.test(words)) return false;
  if (DEALS_WITH.test(words)) return false;
  // In a list of duties or demands only a sentence of its own that speaks of pay or perks is an offer.
  return (
    !ASKING_SECTIONS.has(block.section) ||
    /\b(?:benefits?|perks?|we offer|we provide|package|entitled|eligible for)\b/i.test(words)
  );
}

/** The benefits that a sentence names, each at the words that name it. */
function benefitsIn(words: string): Located<string>[] {
  return BENEFITS.flatMap(([value, pattern]) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const span: Span = {
      start: match.index,
      end: match.index + match[0].replace(/(?<![\s,;/&])[\s,;/&]+$|,? and$/, "").length,
    };
    return [{ value, span }];
  });
}
