import type { Pay } from "../posting";

/** Joins the rates of the steps of one grade, each on a line of its own, `Step 1 $4,011`, `Step 2 $4,263` and so on: its range. */
export function joinSteps(pay: readonly Pay[], source: string): Pay[] {
  const joined: Pay[] = [];
  let steps = 1;
  for (const next of pay) {
    const last = joined.at(-1);
    const between = last && next.span.start - last.span.end < 40 ? source.slice(last.span.end, next.span.start) : "";
    const rises = last && isSingle(next) && last.max! <= next.min! && next.min! <= last.max! * 1.3;
    const isStep = rises && last.unit === next.unit && last.currency === next.currency && STEP_BEHIND.test(between);
    if (
      isStep &&
      (steps > 1 ||
        (isSingle(last) && STEP_BEFORE.test(source.slice(Math.max(0, last.span.start - 24), last.span.start))))
    ) {
      joined[joined.length - 1] = { ...last, max: next.max, span: { start: last.span.start, end: next.span.end } };
      steps++;
    } else {
      joined.push(next);
      steps = 1;
    }
  }
  return joined;
}

const STEP_BEFORE = /\bstep\s?[A-K\d]{1,2}\W{0,6}$/i;
/** The words between the rates of two steps: the label of the second, behind a comma or a line's end. */
const STEP_BEHIND =
  /^[^\p{L}\d]{0,6}(?:(?:hourly|monthly|annually|per (?:hour|month|year)|\/ ?(?:hr|mo|yr))[^\p{L}\d]{0,6})?step\s?[A-K\d]{1,2}\W{0,6}$/iu;

function isSingle({ min, max }: Pay): boolean {
  return min !== null && min === max;
}
