import { oneOf } from "../../data/one-of";
import { remember } from "../../text/remember";
import { readFrontMatter } from "../fields/front-matter";
import type { Outline, OutlinedBlock } from "../outline";
import { readAmounts } from "./pay-amount";
import { readHomeCurrency, type HomeCurrency } from "./home-currency";
import { mergePay } from "./merge-pay";
import { judgeRate, type Judgement, type PayPlace } from "./pay-context";
import { isBarePay, labelOf } from "./pay-label";
import { leadBehind, leadInto, NO_LEAD, NOT_PAY_LABEL, PAY_LABEL, type Lead } from "./pay-lead";
import { joinRates, type Rate } from "./pay-rate";
import { readTableRates } from "./pay-table";
import { toPay } from "./to-pay";
import type { Pay, Place } from "../posting";

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

/** Spares the reading of blocks without a figure, a currency or a word of pay. */
function mayStatePay(block: OutlinedBlock, lead: Lead): boolean {
  if (!/\d/.test(block.text)) return false;
  return (
    block.section === "pay" || block.kind === "table-row" || lead.isPay || lead.heading !== "" || MONEY.test(block.text)
  );
}

const MONEY = oneOf("i")`
  [$£€¥₹₩₦₱₪₺₴₽฿₫]
  \d ?k\b
  \b(?:salar|pay\b|paid|paying|wages?\b|compensation|remuneration|rates?\b|lakh|lacs?\b|lpa\b|ctc\b|dollars|euros|hourly|monthly|annually|yearly|gehalt|usd|cad|gbp|eur|aud|inr|chf|pln|sek|nok|dkk|zar|php|sgd|aed|nzd|mxn|brl|dhs|rs\b|kr\b|pcm\b)
  \b(?:SAR|QAR|KWD|BHD|OMR|EGP|PKR|LKR|BDT|HKD|MYR|RM|THB|IDR|KES|K[Ss]hs?|NGN|GHS|UGX|TZS|ETB|RWF|ZMW|BWP|NPR)\b(?=[ .:]{0,2}\d)
  \d\s?(?:SAR|QAR|KWD|BHD|OMR|PKR|MYR|KES|NGN)\b
  per (?:hour|day|week|month|year|annum)\b
`;

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
  let previous: Rate | undefined;
  rates.slice(0, MOST_RATES).forEach((rate, index) => {
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
    previous = rate;
  });
  return accepted;
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
