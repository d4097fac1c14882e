import type { Block } from "../../blocks/block";
import type { Pay } from "../../posting/posting";
import { blockAt } from "../block-at";
import { defineRule, type Draft } from "../rule";

/** Two places of the posting that state different pay for the same job and unit of time. */
export const conflicting = defineRule({
  id: "pay/conflicting",
  scope: "posting",
  severity: "error",
  summary: "State the same pay everywhere.",
  why: "Two different figures for one job make both doubtful, and candidates will ask for the higher one.",
  messages: { differ: "Elsewhere the posting states {other}. Let the two agree, or say what each is for." },
  shields: ["other-language"],
  *check(draft) {
    const { posting, text } = draft;
    const pays = posting.pay.filter(({ min, max, unit }) => min !== null && max !== null && unit !== null);
    const [a, b] = pays;
    const fields = sameFields(draft, pays);
    if (fields && posting.roles.length < 2) yield report(text, fields);
    // A posting with many figures lists grades, places or shifts.
    if (
      pays.length !== 2 ||
      posting.pay.length !== 2 ||
      !a ||
      !b ||
      posting.roles.length > 1 ||
      posting.locations.length > 1
    )
      return;
    if (isRounded(a, b) || isRounded(b, a)) return;
    if (fields || a.unit !== b.unit || a.currency !== b.currency || !isAlike(a, b) || !areApart(draft, a, b)) return;
    yield report(text, [a, b]);
  },
});

function report(text: string, [a, b]: readonly [Pay, Pay]) {
  const other = text.slice(a.span.start, a.span.end).replace(/\s+/g, " ");
  const related = [{ message: "The other pay stands here.", span: a.span }];
  return { span: b.span, message: "differ" as const, values: { other }, related };
}

/** The two figures of one field that stands twice, behind the same line and with the same words: `Salary: $20 – $25 an hour`. */
function sameFields({ blocks }: Draft, pays: readonly Pay[]): readonly [Pay, Pay] | undefined {
  const fields = pays.flatMap((pay) => {
    const index = blocks.findIndex(({ span }) => span.start <= pay.span.start && pay.span.end <= span.end);
    const block = blocks[index];
    if (!block || pay.min === pay.max || !FIELD.test(block.text)) return [];
    const [start, end] = [pay.span.start - block.span.start, pay.span.end - block.span.start];
    return [{ pay, words: [blocks[index - 1]?.text, block.text.slice(0, start), block.text.slice(end)].join("\n") }];
  });
  const [a, b] = fields;
  if (fields.length !== 2 || !a || !b || a.words !== b.words || a.pay.unit !== b.pay.unit) return undefined;
  return a.pay.min === b.pay.min && a.pay.max === b.pay.max ? undefined : [a.pay, b.pay];
}

const FIELD = /^\W{0,4}(?:salary|pay|wages?|compensation|hourly rate)(?: (?:range|rate|scale))?\W{0,4}:/i;

/** Whether two figures are of one kind and could be meant as the same pay. */
function isAlike(a: Pay, b: Pay): boolean {
  return (a.min === a.max) === (b.min === b.max) && a.max! / b.max! < 3 && b.max! / a.max! < 3;
}

/** Whether a job board has rounded one pay to the other: `$36 - $36 an hour` above `$36.33 per hour`, `$85K` above `$85,250`. */
function isRounded(exact: Pay, round: Pay): boolean {
  return [1, 1000].some(
    (step) => isRoundedFigure(exact.min!, round.min!, step) && isRoundedFigure(exact.max!, round.max!, step),
  );
}

/** Whether a figure is no round one and another is the multiple of a step next to it. */
function isRoundedFigure(figure: number, rounded: number, step: number): boolean {
  const isOdd = Math.round(figure * 100) % (step * 10) !== 0;
  return figure === rounded || (isOdd && rounded % step === 0 && Math.abs(figure - rounded) < step);
}

/** What tells two figures apart: a grade, a shift, what is added, or another job. */
const APART =
  /\b(?:recruitment|recruiting|hiring|full (?:salary|pay)|classification|posting|grades?|levels?|steps?|zones?|tiers?|bands?|class|schedule|shifts?|nights?|days?|weekends?|experienced?|certified|licen[sc]ed|seniority|senior|junior|entry|years?['’]? of|probation\w*|train(?:ing|ee)|after|start(?:ing|s)?|initial|commissions?|OTE|on[- ]target|total|target|cash|package|potential|earnings?|max(?:imum)?|min(?:imum)?|median|average|mid[- ]?point|locations?|office|remote|region|city|county|area|metro|part[- ]time|full[- ]time|seasonal|summer|pay system|depend\w*|overtime|bonus(?:es)?|departments?|division|agency|first|second|effective|increas\w+|promotion|previous|bilingual|degree|additional|with|without|if|when)\b/i;
/** And a place. */
const PLACE = /\b(?:in|for|at|of) (?:the |our )?\p{Lu}\w+|\p{Lu}\p{Ll}+, \p{Lu}{2}\b|\b(?:NYC|SF|CA|NY|WA|CO|GS)\b/u;

function areApart(draft: Draft, a: Pay, b: Pay): boolean {
  const [first, second] = [blockAt(draft.blocks, a.span.start), blockAt(draft.blocks, b.span.start)];
  if (!first || !second || first === second || first.kind === "table-row" || second.kind === "table-row") return false;
  const isNeighbour =
    Math.abs(draft.blocks.indexOf(first) - draft.blocks.indexOf(second)) < 2 &&
    first.kind === second.kind &&
    first.kind === "list-item";
  const [above, below] = [leadOf(draft, first, a).trim(), leadOf(draft, second, b).trim()];
  // `New York pay range` and `Colorado pay range` stand above figures of their own.
  if (above !== "" && below !== "" && above.toLowerCase() !== below.toLowerCase()) return false;
  return (
    !isNeighbour &&
    !haveOtherLabels(first, second) &&
    [leadOf(draft, first, a) + around(first, a), leadOf(draft, second, b) + around(second, b)].every(
      (words) => !APART.test(words) && !PLACE.test(words),
    )
  );
}

/** `Instructor: $43,000`, `Professor: $47,000`: each pay has a name of its own. */
function haveOtherLabels(...blocks: readonly Block[]): boolean {
  const labels = blocks.map(
    ({ text }) => /^[^\p{L}]{0,4}([\p{L} ]{3,40}):/u.exec(text)?.[1]?.trim().toLowerCase() ?? "",
  );
  return (
    labels[0] !== labels[1] &&
    labels.every((label) => label !== "" && !/\b(?:pay|salary|wages?|compensation|range|rate)\b/.test(label))
  );
}

/** The line above a figure that stands alone on its line. */
function leadOf({ blocks }: Draft, block: Block, pay: Pay): string {
  const rest = block.text.length - (pay.span.end - pay.span.start);
  return rest > 6 ? "" : `${(blocks[blocks.indexOf(block) - 1]?.text ?? "").slice(-120)} `;
}

/** The words beside a figure in its block. */
function around({ text, span }: Block, pay: Pay): string {
  const start = pay.span.start - span.start;
  return `${text.slice(Math.max(0, start - 90), start)} ${text.slice(pay.span.end - span.start, pay.span.end - span.start + 70)}`;
}
