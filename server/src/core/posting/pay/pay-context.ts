import type { Rate } from "./pay-rate";
import { isPlausibleRate } from "./pay-rate";
import { matchesIn } from "../../text/matches";
import type { PayUnit } from "../posting";

/** Where in a posting a rate stands. */
export interface PayPlace {
  /** Whether the heading, the label of the line, the table or the rate before says that figures here are pay. */
  readonly isPay: boolean;
  /** Whether the part speaks of the company or of what candidates have done, where figures are rarely pay. */
  readonly isElsewhere: boolean;
}

/** A rate and the words around it. */
export interface RateInText {
  readonly rate: Rate;
  readonly text: string;
  /** End of the rate before and start of the one behind, or the ends of the text. */
  readonly from: number;
  readonly to: number;
}

/** `tentative` is pay that may include commission and tips: it counts only where a posting states nothing firmer. */
export type Judgement = "pay" | "tentative" | "other";

/** Money that is not the pay of the job, wherever it is written. */
const NOT_PAY = new RegExp(
  String.raw`\b(?:(?:sign(?:ing)?|start|join(?:ing)?)[- ]?on|examples(?!:)|an example|signing|joining|retention|referrals?|refer(?:red|ring)?|bonus(?:es)?|stipends?|commissions?|incentives?|budgets?(?! for (?:this|the) (?:role|position|job|post|hire)\b)|revenues?|turnover|arr|mrr|gmv|aum|acv|asp|tcv|quotas?|fund(?:s|ed|ing)?|rais(?:ed?|es|ing)|invest(?:s|ed|ing|ments?|ors?)?|seed|series [a-h]|valuations?|valued|worth|assets|portfolios?|sav(?:e|es|ed|ings?)|costs?(?![ -]to[ -]company)|prices?|priced|pricing|fees?|deposits?|deductibles?|co-?pay(?:ment)?s?|deduct(?:ed|ions?)|lift(?:ing)?|carry(?:ing)?|weigh\w{0,4}|insurance|insured|coverage|allowances?|reimburs\w{0,8}|relocation|tuition|detention|layovers?|breakdowns?|surcharges?|(?:stops?|drops?|pick-?ups?|(?:un)?load(?:ing|s)?|lumpers?|tarps?)(?= pay\b| ?:)|scholarships?|(?:fundraising|sales|income|recruitment) targets?|loans?|debts?|donat\w{1,5}|grants?|awards?|prizes?|gift|vouchers?|credits?|discounts?|equity|stock|shares|rsus?|401k?|match(?:es|ed|ing)?|contribut\w{1,6}|hsa|fsa|hra|fertility|adoption|pension|wellness|wellbeing|supplements?|weighting|market forces?|HCAS|TLR|sacrifice|packaging|golden hello|living[- ]out|LOA|(?:housing|accommodation|lodging|rent) (?:is|are|at|for|costs?|available|included|provided)|gym|internet|equipment|laptop|conferences?|mileage|per diem|meals?|lunch|commuter|parking|deals?|spend(?:ing)?|expenditure|expenses? (?:is|are|of)|penalt(?:y|ies)|fine[ds]|damages|differential|overtime|on[- ]call|premiums?|additional|extra|bilingual|pay system|minimum wage|cost of living|thresholds?|(?<!\bnot (?:to )?)exceeds?|in excess of|lose|mid[- ]?point(?! range)|(?:first )?pay ?checks?|instal?lments?|upon (?:hire|starting|completion)|averag\w{1,4}|increas(?:e|es|ed) (?:of|by)|raise (?:to|of)|(?:background|enhanced|standard|basic|DBS|CRB|police|disclosure) (?:DBS |disclosure )?checks?|administration cost|DBS|license fee|top[- ]up|subsid(?:y|ies|ised|ized)|perks?|purchases?|sales of|balance|billings?|projects? (?:worth|valued|total|budget)|profits?|losses|liabilit(?:y|ies)|surety|bonds?|endowment|gross merchandise|salary history|current salary|compute|inventory|cash|surety|after tax)\b`,
  "gi",
);
/** Words at which a figure is more often something else, unless pay is spoken of. */
const SELDOM_PAY =
  /\b(?:customers?|clients?|accounts?|transactions?|programs?|programmes?|projects?|contracts?|markets?|industry|economy|companies|business(?:es)?|employees|users|people|developers|homes?|products?|sold|sell(?:ing)?|sales|training|learning|development|education|travel|phone|health|medical|dental|per (?!hour|day|week|month|year|annum|hr)\w+|housing|rent|portion|managing|managed|valuable)\b/gi;
const STRONG =
  /\b(?:salar(?:y|ies)|(?<!minimum )wages?|compensation|remuneration|(?:pay|hourly|daily|day|weekly|base|basic|starting|hiring|bill(?:ing)?|target|annual|contract) (?:rates?|ranges?|pay)|(?:base|gross|take[- ]home|starting|hourly|annual|monthly|weekly|guaranteed) pay|pay (?:ranges?|scales?|bands?|grades?|rates?|transparency|is|of|for|starts)|pay\s?[:–-]|range of pay|rates? of pay|hiring range|annualized|per annum|ctc|cost[ -]to[ -]company|gs ?- ?(?:\d{1,2}|senior)|gs grade|salarial\w?|salario|salaris|sueldo|salaire|rémunération|gehalt|vergütung|retribución|wynagrodzenie|pay(?=\s?$))/gi;
const WEAK =
  /\b(?:pay(?:s|ing)?|paid|rates?|offer(?:s|ing|ed)?|ranges?|package|level [a-z0-9]{1,3}|doe|commensurate|depend(?:ing|ent) on (?:\w+ ){0,3}experience|based on experience|negotiable)\b/gi;
const TERMS =
  /\b(?:DOE|D\.O\.E|commensurate|(?:depend(?:ing|ent)|based) (?:up)?on (?:\w+ ){0,3}(?:experience|qualifications|location)|negotiable|to start|pro[- ]?rata|(?:with|plus) (?:[a-z]{4,12} )?benefits)\b/i;
const EARN = /\b(?:earn(?:s|ing|ings)?|ote|on[- ]target|income|make up to|potential|realistic)\b/gi;

/** Whether a rate is the pay of the job, by the words around it and the place where it stands. */
export function judgeRate({ rate, text, from, to }: RateInText, place: PayPlace): Judgement {
  const before = clauseBefore(text.slice(Math.max(from, rate.start - 110), rate.start));
  const rawBehind = text.slice(rate.span.end, Math.min(to, rate.span.end + 90));
  const behind = phraseBehind(rawBehind);
  const notPay = Math.max(lastIndex(before, NOT_PAY), -1);
  const strong = lastIndex(before, STRONG);
  if (rate.isHuge && !(place.isPay && rate.currency !== null && rate.isRange)) return "other";
  if ((rate.max ?? rate.min)! <= 0 || /^\s(?:worth )?of (?!salary|pay|base)\p{L}/u.test(rawBehind)) return "other";
  if (isStipendForWork(text, rate)) return "tentative";
  if (SHARE_OF_PAY.test(before) || isForShift(rate, rawBehind)) return "other";
  const isOnHire =
    /^\s?(?:up)?on (?:hire|starting|joining|completion)\b/i.test(behind) && (rate.isRange || rate.unit === "HOUR");
  // `Salary of £28,000 per year Bonus scheme …`: behind a salary with its unit a capital begins another line.
  const isNewLine = strong >= 0 && rate.unit !== null && /^\s{0,2}\p{Lu}/u.test(behind);
  if (hits(behind, NOT_PAY) && !isOnHire && !isNewLine && !/^\s?(?:equivalent|plus)/i.test(behind)) return "other";
  if (notPay > strong && !isSalaryAndMore(before) && !isInTitle(before, notPay)) return "other";
  // `48k + 5k variable`, `a $25 and $50 bonus`: the words behind the second figure speak of both.
  if (/^\s?variable\b/i.test(rawBehind) || PAIR_OF_BONUSES.test(text.slice(rate.span.end, rate.span.end + 60)))
    return "other";
  const earn = hits(before, EARN) || hits(behind, EARN);
  const strongBehind = hits(behind, STRONG) || /^\s?\(?(?:base|basic|starting)\b/i.test(behind);
  const isTotal =
    rate.unit === null &&
    /^\s?(?:\(?total\b|in total|over (?:the|a|one|\d)|for (?:the |a |an )?(?:\d+(?!\s?%)|two|three|six|ten|twelve)[- ]?(?:weeks?|months?)|for the task)/i.test(
      rawBehind,
    );
  if (PIECE_BEHIND.test(rawBehind) && rate.unit === null) return "other";
  const isMoney =
    rate.currency !== null ||
    isAllOf(text, rate) ||
    (rate.looksLikeMoney &&
      (place.isPay || (rate.isRange && (strong >= 0 || strongBehind || TERMS.test(rawBehind.slice(0, 45))))));
  if (!isMoney) return "other";
  if (isTotal) return place.isPay || strong >= 0 ? "tentative" : "other";
  if (strong >= 0 || strongBehind) {
    if (earn && strong < lastIndex(before, EARN)) return "tentative";
    const seldom = lastIndex(before, SELDOM_PAY);
    if (seldom > strong && !leadsTo(before.slice(strong)) && !place.isPay && rate.unit === null) return "other";
    return isPlausibleRate(rate) || place.isPay ? "pay" : "other";
  }
  if (earn) return isPlausibleRate(rate) && (rate.unit !== null || isYearly(rate)) ? "tentative" : "other";
  if (place.isPay) return hits(behind, SELDOM_PAY) && rate.unit === null ? "other" : "pay";
  const seldom = lastIndex(before, SELDOM_PAY);
  const isPaidByTime = rate.unit === "HOUR" && lastIndex(before, WEAK) > seldom;
  if (rate.unit !== null && IS_PAID.test(before) && isPlausibleRate(rate)) return "pay";
  if ((seldom >= 0 && !isPaidByTime) || hits(behind, SELDOM_PAY) || !isPlausibleRate(rate)) return "other";
  if (TERMS.test(rawBehind.slice(0, 45)) && (rate.unit !== null || isYearly(rate)) && !place.isElsewhere) return "pay";
  const weak = hits(before.slice(-45), WEAK) || hits(rawBehind.slice(0, 40), WEAK);
  if (place.isElsewhere)
    return (rate.unit !== null &&
      (weak || standsAlone(text, rate) || opensLine(text, rate) || endsLabelled(text, rate))) ||
      ((rate.isRange || rate.min === null) && isSetApart(text, rate))
      ? "pay"
      : "other";
  if (weak && (rate.isRange || rate.unit !== null) && (rate.unit !== null || isYearly(rate))) return "pay";
  if (rate.unit === "HOUR" || rate.unit === "YEAR") return "pay";
  if (rate.unit !== null)
    return standsAlone(text, rate) || rate.isRange || (rate.min ?? rate.max)! >= 1000 ? "pay" : "other";
  return (standsAlone(text, rate) && (isYearly(rate) || rate.isRange)) || isSetApart(text, rate) ? "pay" : "other";
}

/** `The successful candidate will be paid …` leads to pay, whatever is spoken of around it. */
const IS_PAID = /\b(?:be|are) paid (?:(?:at|up to|about|between|from|an?|(?:an? )?(?:rate|salary|wage) of) ){0,3}$/i;

/** `$3/hour evening, $1.50/hour weekend`: so little is added for a shift. */
function isForShift({ unit, min, max }: Rate, behind: string): boolean {
  return (
    unit === "HOUR" && (max ?? min)! < 7 && /^\s(?:for )?(?:evening|night|weekend|shift|float|charge)s?\b/i.test(behind)
  );
}

/** A part of the pay, or a multiple of it: `60% of your monthly pay up to`, `one times the annual salary (no greater than`, `the midpoint of the range (`. */
const SHARE_OF_PAY =
  /(?:\d\s?%(?:(?!salar|pay\b|wage)[^;$£€]){0,40}\b(?:up to|no (?:greater|more) than|max(?:imum)?(?: of)?)|\d\s?% of [^;:$£€]{3,50}\b(?:salary|pay|wages?|earnings),? (?:up to|to a max(?:imum)? of)|\btimes (?:the |your |their )?(?:annual |base |basic )?(?:salary|pay|wages?)\b[^;$£€]{0,30}|\bmid[- ]?point of (?:the|this|our) [^;$£€]{0,40})\W{0,3}$/i;

/** `Salary: $1,000 stipend`, `Compensation: Stipend of $2,600 per month`: what a labelled line names first and calls a stipend is what the work pays. */
function isStipendForWork(text: string, { start, span, min, max, unit }: Rate): boolean {
  const stipend = STIPEND_FOR_WORK.exec(text);
  if (stipend !== null && start < stipend[0].length) return true;
  const isFor = STIPEND_FOR_A_THING.test(text.slice(span.end, span.end + 40));
  if (isFor || (min ?? max)! < LEAST_STIPEND) return false;
  const before = text.slice(Math.max(0, start - 120), start);
  if (STIPEND_LABEL.test(text.slice(0, start))) return true;
  const toLiveOn = STIPEND_TO_LIVE_ON.exec(before);
  if (!toLiveOn) return false;
  return (min ?? max)! >= (unit === "MONTH" || /\bmonthly\b/i.test(toLiveOn[0]) ? LEAST_STIPEND : LEAST_YEARLY_STIPEND);
}

const STIPEND_FOR_WORK =
  /^\W{0,6}(?:salary|pay|wages?|compensation|remuneration)(?: (?:range|rate))?\W{1,6}(?:(?:an? |the )?stipend(?: of)? ?\(?[$€£]\d|(?:an? )?[$€£][\d,.]{1,9}(?: ?(?:\/|per|an?) ?\p{L}{3,6})? stipend\b(?! (?:for|towards?|to (?:cover|help|buy))\b))/iu;

const STIPEND_FOR_A_THING =
  /^ (?:for (?!(?:[a-z]{1,10} ){0,2}(?:years?|months?|semesters?|\d{1,2} months)\b)|towards?\b|to (?:cover|help|buy)\b)/i;

/** `Stipend: around 2000 euros`: of this size it is what somebody lives on. */
const STIPEND_LABEL = /^\W{0,6}(?:annual |monthly )?stipend\W{1,6}(?:(?:around|approximately|about|up to) )?$/i;
const LEAST_STIPEND = 1000;
const LEAST_YEARLY_STIPEND = 10_000;
/** `A monthly stipend of`, `The stipend range is`: so much a month or a year is what a fellow or a student lives on. */
const STIPEND_TO_LIVE_ON =
  /(?:\bmonthly |\bannual |\byearly |\btax[- ]free |\banticipated |\beach |\bthe |\ban? |\byour |^)stipend(?: (?:range|level|amount|rate))?(?: for [^.;:$£€\d]{3,40})?(?: is| will be| (?:will )?starts? at| will amount to| amounts to| of|:)(?: (?:about|around|approximately|currently|set at|between|from|at least))?\s{0,3}$/i;

/** `Lead Engineer | Utrecht | €70-90k + equity`, `Data Analyst - up to $85,000`: a sum of yearly size between marks that part the facts of a line. */
function isSetApart(text: string, rate: Rate): boolean {
  return (
    rate.currency !== null &&
    (rate.min ?? rate.max!) >= 15_000 &&
    (rate.max ?? 0) <= (rate.isRange ? rate.min! * 4 : 400_000) &&
    /(?:^|[|•·:,(]|\s[-–—])\s{0,3}$/.test(text.slice(0, rate.span.start)) &&
    /^\s{0,3}(?:range(?=\)))?(?:$|[|•·;,)+\r\n]|\.(?:\s|$)|[-–—]\s|plus\b)/.test(
      text.slice(rate.span.end, rate.span.end + 12),
    )
  );
}

/** The words before a figure, back to the end of the sentence or the bullet before. */
function clauseBefore(words: string): string {
  let start = 0;
  for (const end of matchesIn(words, /[.!?](?=\s+(?:\p{Lu}|$))|[\r\n•·]|;\s/gu)) start = end.index + 1;
  // `… weekends offSalary: up to …`: a capital within a word begins a new line.
  // `a supplement of 15% of your basic wage – between …` is about the supplement.
  // `Salary (inclusive of London allowance): £32,000`: what is in it is not what it is.
  // `If there is no other funding, $680 a week`: the condition says nothing of the figure.
  return words
    .slice(start)
    .replace(/\((?:inclu|exclu|inc\b|plus\b)[^()$£€]{2,50}\)/i, "")
    .replace(/% of (?:your|the|their|base|basic) (?:[a-z]{3,7} ){0,2}(?:wages?|salary|pay)\b/, "%")
    .replace(/(?:^|:)\s*If [^,;:$£€]{3,60}, /, " ")
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ");
}

/** The noun phrase that a figure opens: `sign-on bonus`, `in revenue`, `towards health insurance`; what is added to it is not part. */
function phraseBehind(words: string): string {
  const inBrackets = /^\s?\(([^()]{0,60})(\))?/.exec(words);
  if (inBrackets && !inBrackets[2]) return "";
  const phrase = (inBrackets ? inBrackets[1]!.split(/\s+/).slice(0, 3).join(" ") : words).split(
    /[.,;:()•*|\r\n]|\bplus\b| (?=(?:Benefits|The|This|We|Our)\b)|\band (?:(?:the|an?|our|your) |eligib|(?:monthly|quarterly|annual|yearly|weekly) (?:\p{L}{3,12} )?bonus)|\s?\+|\s&\s|\bwith\b|\bDOE\b|\bdepend|\bbased\b|\bcommensurate|\binc(?:l(?:ud(?:es|ing))?)?\b|\bexcluding\b|\binclusive\b|\bexclusive\b|\bbefore\b|\bincreas|(?<!\s)\s{2,}(?=\p{Lu}\p{Ll}+ \p{Lu})|\p{Ll}(?=\p{Lu})| [-–—] /u,
  )[0]!;
  if (inBrackets && /\b(?:eligible|annually|experience)\b|^\s?(?:not|plus|\+)/i.test(phrase)) return "";
  return phrase.split(/\s+/).slice(0, 9).join(" ");
}

/** `Salary plus bonus: …`: the bonus comes on top, the figure is the salary. */
function isSalaryAndMore(before: string): boolean {
  return /\b(?:salary|pay|compensation|base|wage)s?,? (?:plus|\+|and|&|\/) (?:\S+ ){0,2}(?:bonus|commission|equity|incentive|stock|benefit)(?:es|s)?\b[^.;]{0,14}$/i.test(
    before,
  );
}

/** `Salary for the Grants Manager role: $…`: the word is part of a job's title. */
function isInTitle(before: string, at: number): boolean {
  const title =
    /^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ ){0,2}(?:Manager|Director|Analyst|Specialist|Officer|Engineer|Associate|Coordinator|Lead|Administrator|Assistant|Representative|Underwriter|Accountant|Partner|Agent|Adjuster|Team|[Pp]osition|[Rr]ole)\b/u;
  return title.test(before.slice(at)) && lastIndex(before, STRONG) >= 0;
}

/** Whether words that name pay lead on to a figure: `salary range for … is`. */
function leadsTo(words: string): boolean {
  return /(?:\bis|\bare|\bbe|\bof|[:=–—-]|\bat|\bbetween|\bfrom|\bto)\s{0,3}$/i.test(words);
}

/** `$20/load`: paid by the piece, of which nobody knows how many there are. */
const PIECE_BEHIND =
  /^\s?(?:\/\s?(?!negotiable\b|commensurate\b|depend|based\b)\p{L}{3,}|(?:cents )?(?:per|a|\/) ?(?:mi\b|mile|kilomet|km\b|load|stop|drop|delivery|parcel|trip)|(?:cpm|CPM)\b)/u;

const PAIR_OF_BONUSES = /^\s(?:and|or)\s[$£€]\d[\d,.]{0,8}\s(?:[a-z-]{2,12}\s){0,2}(?:bonus|stipend|allowance)/i;

function isYearly(rate: Rate): boolean {
  return (rate.min ?? rate.max)! >= 15_000 && (rate.max ?? rate.min)! <= 2e6;
}

/** `2,100 - 2,400 monthly`: whether a line says nothing but a range for a time, of a size that only pay has. */
function isAllOf(text: string, rate: Rate): boolean {
  const least = rate.unit === null ? undefined : LEAST_PAID[rate.unit];
  return (
    least !== undefined &&
    rate.isRange &&
    rate.min! >= least &&
    rate.max! <= rate.min! * 2 &&
    !/[\p{L}\p{N}]/u.test(text.slice(0, rate.span.start) + text.slice(rate.span.end))
  );
}

/** Of smaller numbers it cannot be told whether they count hours, people or money. */
const LEAST_PAID: Partial<Record<PayUnit, number>> = { HOUR: 7, MONTH: 500, YEAR: 5000 };

/** Whether a rate is nearly all that a line says. */
function standsAlone(text: string, rate: Rate): boolean {
  if (text.length > 200) return false;
  const rest = (text.slice(0, rate.span.start) + " " + text.slice(rate.span.end)).match(/\p{L}{2,}/gu) ?? [];
  return rest.length <= 3;
}

/** Whether a range is all that stands behind a label: `2024 Lecturer scale: €50,000 - €81,000 per annum`. */
function endsLabelled(text: string, rate: Rate): boolean {
  return rate.isRange && /[:–—]\s{1,4}$/.test(text.slice(0, rate.start)) && !/\p{L}/u.test(text.slice(rate.span.end));
}

/** Whether a line begins with a range: `Between £9 and £11 an hour depending on age`. */
function opensLine(text: string, rate: Rate): boolean {
  return rate.isRange && /^\W{0,6}(?:between |from )?$/i.test(text.slice(0, rate.start));
}

function lastIndex(words: string, pattern: RegExp): number {
  let last = -1;
  for (const match of matchesIn(words, pattern)) last = match.index;
  return last;
}

function hits(words: string, pattern: RegExp): boolean {
  return words.search(pattern) >= 0;
}
