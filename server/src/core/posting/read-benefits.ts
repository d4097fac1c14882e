import { BENEFITS } from "../data/benefits";
import { remember } from "../text/remember";
import { Sieve } from "../text/sieve";
import { matchesIn } from "../text/matches";
import { neededWords } from "../text/needed-words";
import { splitSentences } from "../text/sentences";
import { shiftSpan, type Located, type Span } from "../text/span";
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
      block.kind === "heading" ||
      (block.language ?? "en") !== "en"
    )
      continue;
    for (const { start, words, named } of sentencesWithBenefits(block.text)) {
      for (const { value, span } of offers(block, words, named.length) ? named : offeredInRun(words, named))
        if (!found.has(value)) found.set(value, { value, span: shiftSpan(span, block.span.start + start) });
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** A sentence that names benefits: where it begins in its text, and the benefits at their places in it. */
interface NamingSentence {
  readonly start: number;
  readonly words: string;
  readonly named: readonly Located<string>[];
}

const sentencesWithBenefits = remember((text): readonly NamingSentence[] => {
  if (MENTIONED.candidates(text).length === 0) return [];
  return splitSentences(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const named = benefitsIn(words, MENTIONED.candidates(words));
    return named.length === 0 ? [] : [{ start, words, named }];
  });
});

const MENTIONED = new Sieve(BENEFITS, ([, pattern]) => neededWords(pattern));

/** How a sentence offers something to the one who is hired. */
const OFFER =
  /\b(?:we (?:also |can |will |do |provide|offer|give|have)|offers?|offering|offered|provid(?:es?|ed|ing)|includ(?:es?|ed|ing)|eligible|receive|enjoy|entitled|benefits?|perks?|package|plus|you(?:'ll| will)? get|competitive|generous|paid|company-paid|available|employees)\b/i;
/** Where a sentence that mentions benefits asks for something, or says what the job deals with. */
const DEALS_WITH =
  /\b(?:experience|knowledge|degree|administ\w+|manag(?:e|es|ing)|process(?:es|ing)?|responsib\w+|ensur(?:e|es|ing)|develop(?:s|ing)?|maintain\w*|coordinat\w+|support(?:s|ing)? (?:our |the )?(?:customers|clients)|clients?|customers?|patients?|must|ability|skills|proficien\w+|understanding)\b/i;
/** Where words between an offer and a benefit say that the job deals with it. */
const TASK =
  /\b(?:administ\w+|manag(?:e|es|ing)|process(?:es|ing)?|responsib\w+|ensur(?:e|es|ing)|develop(?:s|ing)?|maintain\w*|coordinat\w+|support(?:s|ing)?|patients?|must|knowledge of|experience (?:with|of|in))\b/i;
const OFFERING_SECTIONS: ReadonlySet<string> = new Set(["benefits"]);
const ASKING_SECTIONS: ReadonlySet<string> = new Set([
  "responsibilities", "requirements", "requirements-required", "requirements-preferred", "skills", "education", "equal-opportunity", "accommodation", "fair-chance", "diversity",
]); // prettier-ignore

/** Whether a sentence offers the benefits that it names; so many of them are an offer without a word that says so. */
function offers(block: OutlinedBlock, words: string, count: number): boolean {
  if (OFFERING_SECTIONS.has(block.section)) return true;
  if (DEALS_WITH.test(words)) return false;
  if (!OFFER.test(words)) return count >= FEW && !ASKING_SECTIONS.has(block.section);
  // In a list of duties or demands only a sentence of its own that speaks of pay or perks is an offer.
  return (
    !ASKING_SECTIONS.has(block.section) ||
    /\b(?:benefits?|perks?|we offer|we provide|package|entitled|eligible for)\b/i.test(words)
  );
}

/** A sentence of this length is a run of them whose stops or line breaks were lost. */
const RUN = 300;
/** How far behind an offer, or behind another benefit, a benefit is still one of those offered. */
const REACH = 160;
const OFFER_IN_RUN =
  /\b(?:we (?:also |can |will )?(?:offer|provide|give)|offer(?:s|ed|ing)|benefits|perks|package|in return|rewards|you(?:['’]ll| will) (?:get|receive|enjoy)|eligible for|entitled to|remuneration|salary|per (?:year|annum|hour))\b/gi;
/** So many benefits next to each other are an offer without a word that says so. */
const FEW = 3;

/** Of the benefits that a run of sentences names those that it offers: behind the words of an offer, or behind each other. */
function offeredInRun(words: string, named: readonly Located<string>[]): Located<string>[] {
  if (words.length < RUN) return [];
  const groups: Located<string>[][] = [];
  for (const one of [...named].sort((a, b) => a.span.start - b.span.start)) {
    const last = groups.at(-1)?.at(-1);
    const between = last && words.slice(last.span.end, one.span.start);
    if (between !== undefined && between.length <= REACH && !TASK.test(between)) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  return groups.filter((group) => isOffered(words, group)).flat();
}

function isOffered(words: string, group: readonly Located<string>[]): boolean {
  const { start } = group[0]!.span;
  const before = words.slice(Math.max(0, start - REACH), start);
  const [...said] = matchesIn(before, OFFER_IN_RUN);
  const offer = said.at(-1);
  if (offer) return !TASK.test(before.slice(offer.index + offer[0].length));
  return group.length >= FEW && !TASK.test(before.slice(-60));
}

/** The benefits that a sentence names, each at the words that name it; `mentioned` are those whose words stand in it. */
function benefitsIn(words: string, mentioned: typeof BENEFITS): Located<string>[] {
  return mentioned.flatMap(([value, pattern]) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const span: Span = {
      start: match.index,
      end: match.index + match[0].replace(/(?<![\s,;/&])[\s,;/&]+$|,? and$/, "").length,
    };
    return [{ value, span }];
  });
}
