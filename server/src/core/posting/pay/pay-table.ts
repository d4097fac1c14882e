import type { OutlinedBlock } from "../outline";
import type { PayUnit } from "../posting";
import { readAmounts, type Amount } from "./pay-amount";
import { joinRates, type Rate } from "./pay-rate";
import { unitNamed } from "./pay-unit";
import { matchesIn } from "../../text/matches";

/** A cell of a table's row: its place in the row's text and the words of its column's head. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly head: string;
}

/** The most rows above a row in which its table's head is looked for. */
const MOST_ROWS = 60;

/**
 * The rates of one row of a table. Figures under `minimum` and `maximum`, or under steps, are the ends of one range;
 * figures under units or places are rates by themselves.
 */
export function readTableRates(blocks: readonly OutlinedBlock[], index: number): Rate[] {
  const row = blocks[index]!;
  const cells = cellsOf(row, headOf(blocks, index));
  const inCells = cells.map((cell) =>
    readAmounts(row.text.slice(cell.start, cell.end)).map((amount) => shift(amount, cell.start)),
  );
  if (inCells.every((amounts) => amounts.length === 0)) return [];
  const single = cells.flatMap((cell, i) =>
    inCells[i]!.length === 1 && isMoney(inCells[i]![0]!, cell) ? [{ cell, amount: inCells[i]![0]! }] : [],
  );
  if (single.length < 2 || inCells.some((amounts) => amounts.length > 1)) {
    return cells.flatMap((cell, i) =>
      joinRates(row.text, inCells[i]!).map((rate) => ({ ...rate, unit: rate.unit ?? unitOfHead(cell.head) })),
    );
  }
  const low = single.find(({ cell }) => LOW.test(cell.head));
  const high = single.filter(({ cell }) => HIGH.test(cell.head)).at(-1);
  if (low && high && low !== high) return [rangeOf(low.amount, high.amount, unitOfHead(low.cell.head))];
  const steps = single.filter(({ cell }) => /^\W*(?:step\s?)?(?:\d{1,2}|[A-H]|[IVX]{1,4})\W*$/i.test(cell.head));
  if (steps.length > 1) return [rangeOf(steps[0]!.amount, steps.at(-1)!.amount, null)];
  return single.flatMap(({ cell, amount }) =>
    joinRates(row.text, [amount]).map((rate) => ({ ...rate, unit: rate.unit ?? unitOfHead(cell.head) })),
  );
}

const LOW = /\b(?:min(?:imum)?|low(?:est)?|start(?:ing)?|bottom|entry|from|step 1)\b/i;
const HIGH = /\b(?:max(?:imum)?|high(?:est)?|top|to|ceiling|step \d{1,2})\b/i;

/** A bare number in a table is money only under a head that says so. */
function isMoney(amount: Amount, cell: Cell): boolean {
  return (
    amount.currency !== null ||
    (/\b(?:salary|pay|wage|rate|hourly|annual|monthly|min|max|minimum|maximum|step)\b/i.test(cell.head) &&
      (amount.separated || amount.number.value >= 1000))
  );
}

function unitOfHead(head: string): PayUnit | null {
  return (
    unitNamed(head) ??
    (/\bhour\b/i.test(head) ? "HOUR" : /\byear\b/i.test(head) ? "YEAR" : /\bmonth\b/i.test(head) ? "MONTH" : null)
  );
}

function rangeOf(low: Amount, high: Amount, unit: PayUnit | null): Rate {
  const value = (amount: Amount) => amount.number.value * amount.scale;
  return {
    span: { start: low.span.start, end: high.span.end },
    start: low.span.start,
    min: value(low),
    max: value(high),
    currency: low.currency ?? high.currency,
    unit: low.unit ?? high.unit ?? unit,
    isRange: true,
    looksLikeMoney: true,
    isHuge: false,
  };
}

/** The row of the same table that holds no figure of money and stands first. */
function headOf(blocks: readonly OutlinedBlock[], index: number): OutlinedBlock | undefined {
  let first = index;
  while (first > 0 && index - first < MOST_ROWS && blocks[first - 1]!.kind === "table-row") first--;
  return first < index ? blocks[first] : undefined;
}

function cellsOf(row: OutlinedBlock, head: OutlinedBlock | undefined): Cell[] {
  const heads = head ? cellSpans(head.raw).map(({ start, end }) => head.text.slice(start, end).trim()) : [];
  return cellSpans(row.raw).map(({ start, end }, column) => ({ start, end, head: heads[column] ?? "" }));
}

/** The stretches between the bars or tabs of a row; the whole row where it has neither. */
function cellSpans(raw: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = /^\s*\|/.exec(raw)?.[0].length ?? 0;
  for (const bar of matchesIn(raw, /[|\t]/g)) {
    if (bar.index < start) continue;
    spans.push({ start, end: bar.index });
    start = bar.index + 1;
  }
  if (raw.slice(start).trim()) spans.push({ start, end: raw.length });
  return spans;
}

function shift(amount: Amount, by: number): Amount {
  return { ...amount, span: { start: amount.span.start + by, end: amount.span.end + by } };
}
