import { oneOf } from "../data/one-of";
import type { Span } from "../text/span";
import { sectionKinds } from "./block-at";
import type { Draft } from "./rule";

/** What is pay beside the base pay, among what is read as benefits. */
const COMPENSATION: ReadonlySet<string> = new Set(["equity", "profit sharing", "commission", "bonus"]);

const BENEFITS = oneOf("im")`
  \b(?:comprehensive|competitive|full|excellent|generous|great|robust|standard|our|company|employee|health|attractive|complete|additional|other|rich|amazing|flexible|fringe|and|plus|with)\b[^.;:\n]{0,30}\bbenefits\b
  \bbenefits?(?: and perks)? (?:packages?|programs?|plans?|includ\w+|offered|available|eligible|summary|overview|guide|information)
  \beligible for (?:\w+ ){0,3}benefits\b
  ^\W{0,4}(?:our |employee |company )?benefits\b
`;
/** Benefits that are named without a word of offering. */
const NAMED =
  /\b(?:health|healthcare|medical|dental|vision|life|disability) (?:insurance|coverage|benefits|plans?)\b|\b401 ?\(?k\)?|\bpaid (?:time off|vacations?|holidays|leave|sick (?:leave|days|time))\b|\bPTO\b|\b(?:retirement|pension) plans?\b/i;
const COMPENSATIONS =
  /\b(?:bonus(?:es)?|commissions?|equity|stock|shares|RSUs?|incentives?|profit[- ]sharing|gratuit\w+|other compensation|total compensation|overtime pay)\b/i;
/** What opens the short items of a list of benefits. */
const PLAIN =
  /^[^\p{L}\d[]{0,6}(?:(?:\d{1,2}[- ](?:days?|weeks?)|generous|annual) )?(?:401 ?\(?k\)?|paid (?:time off|vacations?|holidays)|PTO\b|medical, dental)/iu;
const LONGEST_ITEM = 120;
/** Sections of which the words are about the work and not about what is offered. */
const WORK =
  /^(?:responsibilities|requirements|skills|education|equal-opportunity|accommodation|fair-chance|diversity)/;

/** Whether a posting says anything of the benefits that come with the job. */
export function describesBenefits(draft: Draft): boolean {
  return (
    draft.posting.benefits.some(({ value, span }) => !COMPENSATION.has(value) && !isPrompt(draft.text, span)) ||
    hasBenefitsSection(draft) ||
    hasBenefitsField(draft) ||
    isOffered(draft, BENEFITS) ||
    isNamed(draft)
  );
}

/** Whether a posting says anything of pay beside the base pay: a bonus, commission, equity. */
export function describesOtherCompensation(draft: Draft): boolean {
  return (
    draft.posting.benefits.some(({ value, span }) => COMPENSATION.has(value) && !isPrompt(draft.text, span)) ||
    isOffered(draft, COMPENSATIONS)
  );
}

/** Whether a section of benefits holds words; prompts that are not filled in are none. */
function hasBenefitsSection({ posting, text }: Draft): boolean {
  return posting.sections.some(({ kind, headingSpan, span }) => {
    const words = text.slice(headingSpan?.end ?? span.start, span.end).replace(/\[[^[\]\n]{0,60}\]/g, "");
    return kind === "benefits" && (words.match(/\p{L}{2,}/gu) ?? []).length > 3;
  });
}

/** Whether a field of the front matter holds the benefits: `benefits: [health insurance]`. */
export function hasBenefitsField({ blocks }: Pick<Draft, "blocks">): boolean {
  return blocks.some(
    ({ kind, raw }) =>
      kind === "front-matter" &&
      /^[ \t]{0,4}["']?(?:\w{1,20}[_-])?(?:benefits?|perks)(?:[_-]\w{1,20})?["']?[ \t]{0,4}[:=]\s{0,8}[["'\s>|-]{0,8}\p{L}{2}/imu.test(
        raw,
      ),
  );
}

/** Whether words stand in a prompt that is not filled in: `[paid time off]`. */
function isPrompt(text: string, { start, end }: Span): boolean {
  return (
    /\[[^[\]\n]{0,40}$/.test(text.slice(Math.max(0, start - 41), start)) &&
    /^[^[\]\n]{0,40}\]/.test(text.slice(end, end + 41))
  );
}

/** Whether a benefit is named outside of what the work is and asks for. */
function isNamed(draft: Draft): boolean {
  const kinds = sectionKinds(draft);
  // A list of them is an offer wherever it stands.
  if (draft.blocks.filter(({ text }) => text.length < LONGEST_ITEM && PLAIN.test(text)).length > 1) return true;
  return draft.blocks.some(({ kind, text, span }, index) => {
    if (kind === "code" || kind === "heading" || WORK.test(kinds[index]!)) return false;
    const match = NAMED.exec(text);
    if (!match) return false;
    const start = span.start + match.index;
    return !isPrompt(draft.text, { start, end: start + match[0].length });
  });
}

function isOffered(draft: Draft, pattern: RegExp): boolean {
  const kinds = sectionKinds(draft);
  return draft.blocks.some((block, index) => {
    // Pages print “fi” as one letter.
    const text = /[\ufb00-\ufb06]/.test(block.text) ? block.text.normalize("NFKC") : block.text;
    if (
      block.kind === "code" ||
      block.kind === "heading" ||
      !/benefit|bonus|commission|equity|stock|share|RSU|incentive|profit|gratuit|compensation|overtime/i.test(text) ||
      !pattern.test(text)
    )
      return false;
    return !WORK.test(kinds[index]!) || /\b(?:we offer|we provide|benefits package|eligible for)\b/i.test(text);
  });
}
