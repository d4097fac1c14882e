import { InlayHintKind, type InlayHint, type Range } from "vscode-languageserver";
import { longSentences, yearlyPay, type YearlyPay } from "../core/index";
import type { CheckedDocument } from "./checker";
import { readEditorSettings } from "./editor-settings";
import { toRange, toSpan } from "./to-proto";

/** Figures between the words, as far as the settings ask for them: hourly pay as a year's, and how hard long sentences are to read. */
export function inlayHintsIn(checked: CheckedDocument, range: Range): InlayHint[] {
  const { inlayHints } = readEditorSettings(checked.configuration.settings);
  const hints = [...(inlayHints.pay ? payHints(checked) : []), ...(inlayHints.readingGrade ? gradeHints(checked) : [])];
  const { start, end } = toSpan(checked.source, range);
  return hints
    .filter(({ at }) => start <= at && at <= end)
    .sort((a, b) => a.at - b.at)
    .map(({ at, label, tooltip }) => ({
      position: toRange(checked.source, { start: at, end: at }).start,
      label,
      tooltip,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    }));
}

interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

function payHints({ source, result }: CheckedDocument): Hint[] {
  return yearlyPay(source.text, result).map((pay) => ({
    at: pay.span.end,
    label: TEXTS.year(amountOf(pay)),
    tooltip: TEXTS.hours(pay.hours.min, pay.hours.max),
  }));
}

function amountOf({ min, max, currency }: YearlyPay): string {
  const amounts = [min, max].flatMap((amount) => (amount === null ? [] : [money(amount, currency)]));
  if (min === null) return TEXTS.upTo(amounts[0] ?? "");
  if (max === null) return TEXTS.from(amounts[0] ?? "");
  return min === max ? amounts[0]! : amounts.join(" – ");
}

function money(amount: number, currency: string | null): string {
  const rounded = Math.round(amount);
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return rounded.toLocaleString("en-US");
  return rounded.toLocaleString("en-US", { style: "currency", currency, maximumFractionDigits: 0 });
}

function gradeHints({ source, result }: CheckedDocument): Hint[] {
  return longSentences(source.text, result).map(({ span, words, grade }) => ({
    at: span.end,
    label: TEXTS.grade(grade),
    tooltip: TEXTS.words(words, grade),
  }));
}

/** What a writer reads between the words. */
const TEXTS = {
  year: (amount: string) => `≈ ${amount} a year`,
  upTo: (amount: string) => `up to ${amount}`,
  from: (amount: string) => `from ${amount}`,
  hours: (min: number, max: number) =>
    `At ${min === max ? min : `${min} to ${max}`} hours a week, 52 weeks a year. Before tax, without overtime.`,
  grade: (grade: number) => `grade ${grade}`,
  words: (words: number, grade: number) =>
    `This sentence has ${words} words. To follow it, a reader needs about ${grade} years of school (Flesch–Kincaid).`,
} as const;
