import type { Located, Span } from "../../text/span";
import { aloneOnItsLine, laterTitles } from "./head-titles";
import { gluedTitles, isBody, isOfContact, lineTitles } from "./line-titles";
import type { Outline } from "../outline";
import type { Posting } from "../posting";
import type { Field } from "../fields/read-fields";
import { readLevels } from "./read-levels";
import { sentenceTitles } from "./sentence-titles";
import { candidate, highest, type TitleCandidate } from "./title-candidates";
import { canBeTitle, looksLikeTitle } from "./title-words";
import { behindBody, fieldBefore, trimTitle, withoutBody, withoutEmployer } from "./trim-title";

/** The title of the job as the posting writes it; null if the text does not name it. */
export function readTitle(outline: Outline): Located<string> | null {
  let best = highest([...fieldTitles(outline), ...lineTitles(outline)]);
  // No sentence outdoes a title line at the top; looking for one costs most.
  if (!best || best.score < SURE) {
    const said = [...sentenceTitles(outline)];
    best = highest([...(best ? [best] : []), ...laterTitles(outline), ...gluedTitles(outline), ...said]);
    if (best && said.includes(best)) best = fullest(best, said);
  }
  if (!best) return null;
  const { value, span } = aloneOnItsLine(best, outline);
  return { value, span };
}

const SURE = 89;

/** `Research Nurse` where only `nurse` is said more plainly: the words that end with the best one's only word, if as much speaks for them. */
function fullest(best: TitleCandidate, others: readonly TitleCandidate[]): TitleCandidate {
  if (/\s/.test(best.value)) return best;
  const noun = singular(best.value);
  const fuller = others.filter(({ value, score }) => singular(value).endsWith(` ${noun}`) && score > best.score - NEAR);
  return highest(fuller) ?? best;
}

const NEAR = 8;

function singular(words: string): string {
  return words.toLowerCase().replace(/s$/, "");
}

/** A title as it stands beside the employer's name: without it, and with the field between the two, `Director, Voter Services, Harbor County`. */
export function titleBesideEmployer(
  { source }: Outline,
  whole: Located<string>,
  organization: Located<string> | null,
): Located<string> {
  const front = behindBody(whole.value);
  const title = front > 0 ? trimmed(whole, { start: front, end: whole.value.length }) : whole;
  if (!organization) return title;
  const cut = withoutEmployer(title.value, organization.value);
  const { start } = cut;
  const end = cut.end === title.value.length ? withoutBody(title.value) : cut.end;
  const field = end === title.value.length ? fieldBefore(source.slice(title.span.end, organization.span.start)) : 0;
  if (end < title.value.length) return trimmed(title, { start, end });
  return {
    value: title.value.slice(start, end) + source.slice(title.span.end, title.span.end + field),
    span: { start: title.span.start + start, end: title.span.start + end + field },
  };
}

/** A part of a title without what it then ends with: `Data Clerk` of `Data Clerk (part-time) - Harbor Pine`. */
function trimmed({ value, span }: Located<string>, part: Span): Located<string> {
  const { start, end } = trimTitle(value.slice(part.start, part.end));
  const [from, to] = [part.start + start, part.start + end];
  return { value: value.slice(from, to), span: { start: span.start + from, end: span.start + to } };
}

/** The roles that the document advertises: one for most postings, several where each level or job has its own sections. */
export function readRoles(outline: Outline, title: Located<string> | null): Posting["roles"] {
  const levels = readLevels(outline);
  if (levels.length > 1) return levels.map(({ value, span }) => ({ title: value, span }));
  return title ? [{ title: title.value, span: title.span }] : [];
}

/** `Job title: …` and the title of the front matter. */
function* fieldTitles(outline: Outline): Generator<TitleCandidate> {
  const fields = outline.fields().filter((field) => field.kind === "title");
  for (const [index, field] of fields.entries()) {
    const front = field.label.startsWith("front ");
    const whole = trimTitle(field.value);
    const cut = looksLikeTitle(field.value.slice(whole.start, whole.end))
      ? -1
      : field.value.search(/\s[-–—]\s|[.;](?:\s|$)|\s\(/);
    const span = cut > 0 ? trimTitle(field.value.slice(0, cut)) : whole;
    const words = field.value.slice(span.start, span.end);
    const titled = looksLikeTitle(words);
    if (!words || (!titled && !canBeTitle(words) && !(isTitleLabel(field.label) && CALLED.test(words)))) continue;
    if (front && cut > 0 && (isBody(words) || isEmployer(outline, words))) continue;
    const score = isOfContact(outline, field.span) ? 20 : scoreOfField(field, front, titled);
    yield candidate(words, field.span.start + span.start, score - index / 100);
  }
}

/** Whether a field tells words as the employer's name. */
function isEmployer(outline: Outline, words: string): boolean {
  return outline.fields().some(({ kind, value }) => kind === "organization" && value.trim() === words);
}

/** `Job title`, `Post title`, but not the title of a page. */
function isTitleLabel(label: string): boolean {
  return /^(?:job|post|position|role|vacancy) title$/.test(label);
}

/** Two to five words that may as well begin a section: `Experience design co-op`. */
const CALLED = /^\p{Lu}\p{L}{2,20}(?: [\p{L}&/-]{1,20}){1,4}$/u;

function scoreOfField(field: Field, front: boolean, titled: boolean): number {
  // A page that is called by one word rather has the name of a team or of a project.
  if (front) return titled ? 100 : /\s/.test(field.value) ? 76 : 64;
  // Beside the title of a class of posts, `Business title` is what the job is called.
  if (/^(?:business|working) title$/.test(field.label)) return 91;
  if (/^(?:civil service|official|class|classification|payroll) title$/.test(field.label)) return titled ? 58 : 20;
  if (/title|name$/.test(field.label)) return titled ? 90 : 62;
  return titled ? 80 : 20;
}
