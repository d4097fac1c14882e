import { headingWords } from "../blocks/block";
import { YEARLY_BY_SIZE } from "../data/currencies";
import { remember } from "../text/remember";
import { shiftSpan } from "../text/span";
import { readFrontMatter } from "./front-matter";
import type { Outline, OutlinedBlock } from "./outline";
import { readAmounts } from "./pay/pay-amount";
import { isSharedMark, readHomeCurrency, type HomeCurrency } from "./pay/home-currency";
import { mergePay } from "./pay/merge-pay";
import { judgeRate, type Judgement, type PayPlace } from "./pay/pay-context";
import { joinRates, type Rate } from "./pay/pay-rate";
import { readTableRates } from "./pay/pay-table";
import { unitNamed } from "./pay/pay-unit";
import type { Pay, PayUnit, Place } from "./posting";

/**
 * The rates and ranges of pay for this job, each once, in the order of the text; `locations` is where it is done. A bonus, stipend, budget
 * or revenue is not pay.
 */
export function readPay(outline: Outline, locations: readonly Place[]): Pay[] {
  let home: HomeCurrency | undefined;
  const found: { pay: Pay; judgement: Judgement }[] = [];
  let lead: Lead = NO_LEAD;
  outline.blocks.forEach((block, index) => {
    if (block.kind === "front-matter") {
      home ??= readHomeCurrency(outline, locations);
      for (const pay of frontMatterPay(block, home)) found.push({ judgement: "pay", pay });
    }
    if (block.kind === "code" || block.kind === "front-matter") return;
    lead = leadInto(block, lead);
    if (!mayStatePay(block, lead)) {
      lead = leadBehind(block, lead, false);
      return;
    }
    const rates = block.kind === "table-row" ? readTableRates(outline.blocks, index) : ratesIn(block.text);
    const before = outline.blocks[index - 1];
    const accepted = judgeBlock(block, rates, {
      ...lead,
      isLabel: before?.kind === "heading" && before.section === "pay" && PAY_LABEL.test(before.text),
    });
    for (const { rate, judgement, from } of accepted) {
      home ??= readHomeCurrency(outline, locations);
      found.push({ judgement, pay: toPay(rate, { block, lead, home, from }) });
    }
    lead = leadBehind(block, lead, accepted.length > 0);
  });
  const firm = found.filter(({ judgement }) => judgement === "pay");
  const stated = (firm.length > 0 ? firm : found).map(({ pay }) => pay);
  return mergePay(stated, outline.source);
}

/** The rates and ranges that a text states, whatever they are of, with places relative to it. */
const ratesIn = remember((text): readonly Rate[] => joinRates(text, readAmounts(text)));

/** `salary: $61,000 - $72,000` in front matter. */
function* frontMatterPay(block: OutlinedBlock, home: HomeCurrency): Generator<Pay> {
  for (const { label, value, span } of readFrontMatter(block)) {
    if (!PAY_KEY.test(label)) continue;
    for (const rate of ratesIn(value))
      if (judgeRate({ rate, text: value, from: 0, to: value.length }, { isPay: true, isElsewhere: false }) === "pay")
        yield toPay(rate, {
          block: { ...block, text: value, span },
          lead: { ...NO_LEAD, heading: label },
          home,
          from: 0,
        });
  }
}

const PAY_KEY = /^(?:(?:annual |base |hourly )?(?:salary|pay|wages?|compensation|remuneration|rate)(?: range| rate)?)$/;

/** What the lines before say of the figures that follow. */
interface Lead {
  /** Words of the heading of a pay section. */
  readonly heading: string;
  /** Words of the last line that announced pay or stated it, as long as lines with figures follow. */
  readonly words: string;
  readonly isPay: boolean;
}

const NO_LEAD: Lead = { heading: "", words: "", isPay: false };
const PAY_LABEL =
  /\b(?:pay|salar(?:y|ies)|wages?|compensation|remuneration|rates?|range|(?:AfC )?band \d[a-d]?|ctc|salario|salaris|salarial\w?|salaire|gehalt)\b/i;
const NOT_PAY_LABEL =
  /\b(?:bonus|stipend|commission|budget|fee|allowance|revenue|referral|relocation|equity|benefits?|history|interest|exchange|success|response|growth)\b/i;
const ANNOUNCES =
  /\b(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|hiring|hourly|rates?)\b.{0,100}(?::|\b(?:is|are|as follows|below|following))\W{0,4}$/i;

/** How an announcement ends: a quick look that saves the exact one. */
const ANNOUNCES_END = /(?::|\b(?:is|are|follows|below|following))\W{0,4}$/i;

function leadInto(block: OutlinedBlock, lead: Lead): Lead {
  if (block.kind !== "heading") return lead;
  const words = headingWords(block);
  return block.section === "pay" || PAY_LABEL.test(words) ? { heading: words, words: "", isPay: false } : NO_LEAD;
}

/** Figures of a list, a table or lines below an announcement are pay like the first of them. */
function leadBehind(block: OutlinedBlock, lead: Lead, hasPay: boolean): Lead {
  const tail = block.text.slice(-160);
  if (ANNOUNCES_END.test(tail.slice(-16)) && ANNOUNCES.test(tail))
    return { ...lead, words: block.text.slice(-200), isPay: !NOT_PAY_LABEL.test(tail) };
  const inTable = block.kind === "table-row";
  if (inTable && /\b(?:salar(?:y|ies)|pay|wages?|hourly|annual|compensation)\b/i.test(block.text))
    return { ...lead, words: block.text.slice(0, 200), isPay: true };
  if (lead.isPay && (hasPay || inTable || (block.text.length < 80 && !/[.!?]\s*$/.test(block.text)))) return lead;
  if (hasPay && (block.kind === "list-item" || block.kind === "key-value")) return { ...lead, words: "", isPay: false };
  return { ...lead, words: "", isPay: false };
}

/** Spares the reading of blocks without a figure, a currency or a word of pay. */
function mayStatePay(block: OutlinedBlock, lead: Lead): boolean {
  if (!/\d/.test(block.text)) return false;
  return (
    block.section === "pay" || block.kind === "table-row" || lead.isPay || lead.heading !== "" || MONEY.test(block.text)
  );
}

const MONEY =
  /[$£€¥₹₩₦₱₪₺₴₽฿₫]|\d ?k\b|\b(?:salar|pay\b|paid|paying|wages?\b|compensation|remuneration|rates?\b|lakh|lacs?\b|lpa\b|ctc\b|dollars|euros|hourly|monthly|annually|yearly|gehalt|usd|cad|gbp|eur|aud|inr|chf|pln|sek|nok|dkk|zar|php|sgd|aed|nzd|mxn|brl|dhs|rs\b|kr\b|pcm\b)|\b(?:SAR|QAR|KWD|BHD|OMR|EGP|PKR|LKR|BDT|HKD|MYR|RM|THB|IDR|KES|K[Ss]hs?|NGN|GHS|UGX|TZS|ETB|RWF|ZMW|BWP|NPR)\b(?=[ .:]{0,2}\d)|\d\s?(?:SAR|QAR|KWD|BHD|OMR|PKR|MYR|KES|NGN)\b|per (?:hour|day|week|month|year|annum)\b/i;

interface JudgedRate {
  readonly rate: Rate;
  readonly judgement: Judgement;
  /** Where the figure before ends. */
  readonly from: number;
}

/** A line with more figures than this is data, not words. */
const MOST_RATES = 200;

function judgeBlock(
  block: OutlinedBlock,
  rates: readonly Rate[],
  lead: Lead & { readonly isLabel: boolean },
): JudgedRate[] {
  const label = labelOf(block);
  const labelled = PAY_LABEL.test(label.words) && !NOT_PAY_LABEL.test(label.words);
  const isPay = (block.section === "pay" && !NOT_PAY_LABEL.test(label.words)) || labelled || lead.isPay;
  const isElsewhere =
    block.section === "about-company" || block.section.startsWith("requirements") || block.section === "skills";
  const accepted: JudgedRate[] = [];
  // Where the last sum of money ends; a count of hours or people parts nothing.
  let behind = 0;
  rates.slice(0, MOST_RATES).forEach((rate, index) => {
    const previous = rates[index - 1];
    const last = accepted.at(-1);
    const follows =
      last !== undefined &&
      last.rate === previous &&
      last.judgement === "pay" &&
      isAlike(previous, rate) &&
      rate.currency !== null;
    const place: PayPlace = { isPay: isPay || follows, isElsewhere };
    const isFirstBare = (labelled || lead.isLabel) && index === 0 && rate.currency === null && isBarePay(block, rate);
    // `£40,000 + £2,100 London weighting`: what is added to the pay is not the pay.
    if (last !== undefined && last.rate === previous && isAddedTo(previous, rate, block.text)) return;
    const isBareCount =
      rate.currency === null && rate.unit === null && !rate.isRange && !isFirstBare && block.kind !== "table-row";
    if (isBareCount) return;
    const inText = {
      rate: isFirstBare ? { ...rate, looksLikeMoney: true } : rate,
      text: block.text,
      from: behind,
      to: rates[index + 1]?.span.start ?? block.text.length,
    };
    const judgement = judgeRate(inText, place);
    if (judgement !== "other") accepted.push({ rate, judgement, from: behind });
    behind = rate.span.end;
  });
  return accepted;
}

/** The label of a line, `Salary` in `Salary: 62,000`, with the place where it ends; empty where there is none. */
function labelOf(block: OutlinedBlock): { words: string; end: number } {
  const start = block.label ? block.label.start - block.span.start : 0;
  if (block.label)
    return {
      words: block.text.slice(start, block.label.end - block.span.start),
      end: block.label.end - block.span.start,
    };
  const words = block.kind === "heading" ? /^[^:：\d$£€]{2,40}(?=[:：])/.exec(block.text)?.[0] : undefined;
  return { words: words ?? "", end: words?.length ?? 0 };
}

/** Whether a sum is put on top of the pay before it. */
function isAddedTo(pay: Rate, rate: Rate, text: string): boolean {
  return (
    /^\s{0,2}(?:\+|plus|&)\s{0,2}$/i.test(text.slice(pay.span.end, rate.span.start)) &&
    (rate.max ?? rate.min)! * 3 < (pay.min ?? pay.max)!
  );
}

/** Two rates of the same size: ends of two grades or of two places. */
function isAlike(a: Rate, b: Rate): boolean {
  const x = (a.max ?? a.min)!;
  const y = (b.max ?? b.min)!;
  return x > 0 && y > 0 && y / x < 4 && x / y < 4;
}

/** `Salary: 45000`: a bare number that is the first thing behind the label of a pay line. */
function isBarePay(block: OutlinedBlock, rate: Rate): boolean {
  const between = block.text.slice(labelOf(block).end, rate.start);
  const words = block.text.slice(rate.span.start, rate.span.end);
  const low = rate.min ?? rate.max ?? 0;
  const next = block.text.slice(rate.span.end, rate.span.end + 12);
  // `Pay: 18 - 22` is money; `Pay grade: 18 - 22` is none.
  const high = rate.max ?? low;
  const isHourly =
    rate.isRange &&
    low >= 7 &&
    high <= 150 &&
    high <= low * 2 &&
    /^\W*(?:hourly )?(?:pay|wages?|hourly|rate)(?: range| rate)?\W*$/i.test(labelOf(block).words);
  const isFigure = isHourly || (low >= 1000 ? !(low >= 1900 && low <= 2100) : low >= 7 && /\d\.\d\d$/.test(words));
  return (
    isFigure &&
    !/\b(?:grade|band|code|class|level|plan|schedule|scale|step)\b/i.test(labelOf(block).words) &&
    /^\s?[:：]?\W{0,4}(?:(?:from|up to|starting(?: at)?|around|approximately|circa|approx\.?|about)\W{0,2})?$/i.test(
      between,
    ) &&
    !/^\s?(?:hours|people|employees)/i.test(next)
  );
}

interface Around {
  readonly block: OutlinedBlock;
  readonly lead: Lead;
  readonly home: HomeCurrency;
  readonly from: number;
}

function toPay(rate: Rate, around: Around): Pay {
  const { block, home } = around;
  const currency = isSharedMark(rate.currency) ? home.of(rate.currency) : (rate.currency ?? home.bare);
  return {
    min: rate.min,
    max: rate.max,
    currency,
    unit: rate.unit ?? unitAround(rate, around, rate.currency === "$" ? "USD" : currency),
    span: shiftSpan(rate.span, block.span.start),
  };
}

/** The unit that the words before, the words behind, the heading or the size of a figure tell; null if none does. */
function unitAround(rate: Rate, { block, lead, from }: Around, currency: string | null): PayUnit | null {
  const behind = block.text.slice(rate.span.end, rate.span.end + 160).split(/[$£€\r\n]|[.!?]\s+\p{Lu}/u)[0]!;
  const before = block.text.slice(Math.max(0, rate.start - 200), rate.start);
  if (TOTAL.test(behind)) return null;
  const candidates = [
    unitNamed(before.slice(Math.max(0, before.length - (rate.start - from)))),
    /^[\s,)–—-]{0,3}(?:paid |salary |to start |\w+ )?\(?(?:annual|hourly|monthly|yearly)/i.test(behind)
      ? unitNamed(behind.slice(0, 40))
      : undefined,
    unitNamed(before),
    unitNamed(lead.words),
    unitNamed(lead.heading),
  ];
  const value = (rate.max ?? rate.min)!;
  for (const unit of candidates) if (unit && fits(value, unit, currency)) return unit;
  return currency !== null && YEARLY_BY_SIZE.has(currency) && (rate.min ?? value) >= 15_000 && value <= 1_500_000
    ? "YEAR"
    : null;
}

const TOTAL =
  /^\s?(?:\(?total|in total|over (?:the|a|one|\d)|for (?:the(?! total (?:compensation|pay|salary))|a|an|\d(?!\d{0,2}\s?%))|\w+ budget)/i;

/** Whether a unit that is not written at the figure itself fits its size: `$18` under “annual reviews” is no yearly pay. */
function fits(value: number, unit: PayUnit, currency: string | null): boolean {
  if (currency !== null && !YEARLY_BY_SIZE.has(currency)) return true;
  if (unit === "HOUR") return value < 500;
  if (unit === "YEAR") return value >= 5000;
  return unit === "MONTH" ? value >= 200 && value < 60_000 : value >= 30 && value < 15_000;
}
