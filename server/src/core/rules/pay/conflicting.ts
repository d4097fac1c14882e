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
    if (a.unit !== b.unit || a.currency !== b.currency || !isAlike(a, b) || !areApart(draft, a, b)) return;
    const other = text.slice(a.span.start, a.span.end).replace(/\s+/g, " ");
    yield {
      span: b.span,
      message: "differ",
      values: { other },
      related: [{ message: "The other pay stands here.", span: a.span }],
    };
  },
});

/** Whether two figures are of one kind and could be meant as the same pay. */
function isAlike(a: Pay, b: Pay): boolean {
  return (a.min === a.max) === (b.min === b.max) && a.max! / b.max! < 3 && b.max! / a.max! < 3;
}

/** What tells two figures apart: a grade, a shift, what is added, or another job. */
const APART =
  /\b(?:grades?|levels?|steps?|zones?|tiers?|bands?|class|schedule|shifts?|nights?|days?|weekends?|experienced?|certified|licen[sc]ed|seniority|senior|junior|entry|years?['’]? of|probation\w*|train(?:ing|ee)|after|start(?:ing|s)?|initial|commissions?|OTE|on[- ]target|total|target|cash|package|potential|earnings?|max(?:imum)?|min(?:imum)?|median|average|mid[- ]?point|locations?|office|remote|region|city|county|area|metro|part[- ]time|full[- ]time|seasonal|summer|pay system|depend\w*|overtime|bonus(?:es)?|departments?|division|agency|first|second|effective|increas\w+|promotion|previous|bilingual|degree|additional|with|without|if|when)\b/i;
/** And a place. */
const PLACE = /\b(?:in|for|at|of) (?:the |our )?\p{Lu}\w+|\p{Lu}\p{Ll}+, \p{Lu}{2}\b|\b(?:NYC|SF|CA|NY|WA|CO|GS)\b/u;

function areApart(draft: Draft, a: Pay, b: Pay): boolean {
  const [first, second] = [blockAt(draft.blocks, a.span.start), blockAt(draft.blocks, b.span.start)];
  if (!first || !second || first === second || first.kind === "table-row" || second.kind === "table-row") return false;
  const isNeighbour =
    Math.abs(draft.blocks.indexOf(first) - draft.blocks.indexOf(second)) < 2 &&
    first.kind === second.kind &&
    first.kind === "list-item";
  return (
    !isNeighbour && [around(first, a), around(second, b)].every((words) => !APART.test(words) && !PLACE.test(words))
  );
}

/** The words beside a figure in its block. */
function around({ text, span }: Block, pay: Pay): string {
  const start = pay.span.start - span.start;
  return `${text.slice(Math.max(0, start - 90), start)} ${text.slice(pay.span.end - span.start, pay.span.end - span.start + 70)}`;
}
