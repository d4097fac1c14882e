import type { Span } from "../../text/span";
import { canBeTitle, IN_CAPITALS, isForAll, looksLikeTitle } from "./title-words";
import { isOfContact, isPlainlyTitle } from "./line-titles";
import { isPlace, wordsOf, type MastheadLine } from "../page/masthead";
import type { Outline, OutlinedBlock } from "../outline";
import { furnitureOf, isInMenu, isOfPage } from "../page/page-furniture";
import { candidate, HALF, type TitleCandidate } from "./title-candidates";
import { titleInPhrase } from "./title-phrase";
import { trimTitle } from "./trim-title";

/** The title below a menu or a table of terms: a line that is announced, stands twice or among places and terms, or that looks like nothing else. */
export function* laterTitles(outline: Outline): Generator<TitleCandidate> {
  const lines = outline.masthead();
  const isTerm = (at: number) => ["place", "terms"].includes(lines[at]?.pieces[0]?.kind ?? "");
  const atTop = new Map(lines.map(({ block }, index) => [block, index]));
  for (const [index, block] of outline.blocks.slice(0, 2 * HALF).entries()) {
    const line = wordsOf(block);
    // What follows is of other jobs.
    if (!atTop.has(block) && furnitureOf(line) === "other-jobs") return;
    const above = outline.blocks[index - 1];
    const isAnnounced = above !== undefined && ANNOUNCES.test(above.text.trimEnd().slice(-LONGEST_LABEL));
    const at = atTop.get(block);
    const isAboveTerms = at !== undefined && isTerm(at + 1);
    const isNamed = isAboveTerms && lines.some((other) => standsIn(line, wordsOf(other.block)));
    const isMarked = isAboveTerms || (at !== undefined && block.kind === "heading");
    const span = titleIn(block, line, { isAnnounced, isMarked, isNamed });
    if (!span || isOfContact(outline, block.span)) continue;
    const isTwice = at !== undefined && /\s/.test(line) && outline.source.includes(line, block.span.end);
    const isAmongTerms = at !== undefined && (isTerm(at - 1) || isTerm(at + 2));
    const score =
      isAnnounced || isTwice || (isNamed && looksLikeTitle(line)) || isForAll(line)
        ? 75
        : isAboveTerms
          ? 70
          : isAmongTerms
            ? 63
            : at !== undefined && block.kind !== "list-item"
              ? 50
              : 44;
    const start = block.span.start + block.text.indexOf(line) + span.start;
    yield candidate(line.slice(span.start, span.end), start, score - index / 20);
  }
}

/** What speaks for a line as the title beside its words. */
interface Standing {
  readonly isAnnounced: boolean;
  /** Whether it is a heading, or a place, a kind of employment or a button stands on the line below. */
  readonly isMarked: boolean;
  /** Whether the title of the page or the way to it ends or begins with the line. */
  readonly isNamed: boolean;
}

/** Where a line has a title: the whole of a plain one, and of one that is announced what names who is sought. */
function titleIn(block: OutlinedBlock, line: string, { isAnnounced, isMarked, isNamed }: Standing): Span | undefined {
  if (block.label || block.kind === "code" || block.kind === "front-matter" || line.length > LONGEST_TITLE_LINE)
    return undefined;
  const isPlain = isPlainlyTitle(line) || (isMarked && IN_CAPITALS.test(line));
  if (isPlain && !/:\s/.test(line) && looksLikeTitle(line) && !DEGREE.test(line) && !isInMenu(line))
    return trimTitle(line);
  if (isNamed && /^\p{Lu}.* /u.test(line) && !isOfPage(line) && canBeTitle(line)) return trimTitle(line);
  return isAnnounced ? titleInPhrase(line) : undefined;
}

const LONGEST_TITLE_LINE = 140;
const LONGEST_LABEL = 30;

/** `We invite applications for the following post:` above the title, or a label alone on its line. */
const ANNOUNCES =
  /(?:\b(?:position|post|role|vacancy|appointment|job|opening)(?: title| of| for)?:?|\b(?:looking|recruiting|hiring) for:)$/i;

/** The title alone on its line, where the line that was read says more: `Night Clerk in Leeds`, `Night Clerk - Harbor Pine - Leeds`, `Home / Jobs / Night Clerk` above `Night Clerk`. */
export function aloneOnItsLine(best: TitleCandidate, outline: Outline): TitleCandidate {
  const lines = outline.masthead();
  for (const { block } of lines) {
    const line = wordsOf(block);
    if (line.length >= best.value.length || block.span.start === best.span.start || !standsIn(line, best.value))
      continue;
    if (!(looksLikeTitle(line) || canBeTitle(line)) || !saysWhere(best.value.replace(line, ""), lines)) continue;
    const { start, end } = trimTitle(line);
    return candidate(line.slice(start, end), block.span.start + block.text.indexOf(line) + start, best.score);
  }
  return best;
}

/** Whether what stands beside a title in the title of a page is a place, or has a line of its own as well. */
function saysWhere(rest: string, lines: readonly MastheadLine[]): boolean {
  return rest
    .split(BETWEEN)
    .some((piece) => piece !== "" && (isPlace(piece) || lines.some(({ block }) => wordsOf(block) === piece)));
}

const BETWEEN = /\s(?:[-–—|•·>»›/]{1,2}|(?:jobs? )?(?:in|at)|hiring)\s|,\s(?=[A-Z])|^\W{1,3}/;

/** Whether a line is the first part of another, longer one, or its last: as the title of a page and the way to it have the title of a job. */
function standsIn(line: string, other: string): boolean {
  const at = other.length > line.length && line.length > 2 ? other.indexOf(line) : -1;
  if (at < 0) return false;
  const rest = other.slice(at + line.length);
  return at === 0 ? BEHIND.test(rest) : BEFORE.test(other.slice(0, at)) && (rest === "" || BEHIND.test(rest));
}

/** `Associate of Arts`: what is asked and no title. */
const DEGREE = /^(?:associate|bachelor|master|doctor)s? (?:of|in)\b/i;

const BEHIND = /^\s(?:[-–—|•·]|(?:jobs? )?(?:in|at)\b)\s?|^,\s/;
const BEFORE = /(?:\s[>»›/|]|[>»›]|\bhiring)\s$/;
