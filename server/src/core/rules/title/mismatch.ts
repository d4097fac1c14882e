import { isStrongJobNoun } from "../../data/job-titles";
import type { Fix } from "../../finding";
import { looksLikeTitle } from "../../posting/title/title-words";
import type { Span } from "../../text/span";
import { defineRule, type Draft } from "../rule";

/** Where a posting names its own role. */
const SELF: readonly RegExp[] = [
  /\b[Aa]s (?:an?|our|the) (?:new )?(?=((?:\p{Lu}[\p{L}/&+#.-]{1,24} ){0,5}?\p{Lu}[\p{L}/&+#-]{1,24})(?:,? (?:you(?:['’]ll| will)?|at|with|on our|in our)\b|, ))/gu,
  /\b(?:[Ww]e(?:['’]re| are) (?:currently )?(?:looking for|searching for|hiring|seeking)|(?:is|are) (?:currently )?(?:hiring|seeking|looking for)) (?:an?|our) (?:\p{Ll}[\p{L}-]{1,20},? ){0,3}(?=((?:\p{Lu}[\p{L}/&+#.-]{1,24} ){1,5}?\p{Lu}[\p{L}/&+#-]{2,24})(?: (?:to|who|with|for|in|on|at|that)\b|[.,;]))/gu,
  /(?:^|[.!?:]\s{0,2})The (?=((?:\p{Lu}[\p{L}/&+#.-]{1,24} ){1,4}\p{Lu}[\p{L}/&+#-]{1,24}) (?:will|is responsible|is a|reports to|works|plays|performs|provides|leads|manages|supports|designs|develops|serves|oversees|position|role)\b)/gmu,
];
/** A line that names the job by a label. */
const LABEL =
  /^\s*(?:\*\*)?(?:job|position|role) title(?: and grade)?\s?:\s{0,20}(?:\*\*)?\s{0,20}(\S[^\r\n(]{2,80}?)\s{0,20}$/iu;
const REACHED = /^\W{0,4}(?:e-?mail|tel(?:ephone)?|phone|mobile|direct line|contact (?:number|details))\b/i;
const LEVEL =
  /\b(?:senior|sr|junior|jr|principal|staff|lead|entry[- ]level|mid[- ]level|intern|graduate|trainee|apprentice|chief|head|assistant|associate|deputy|vice)\b\.?/gi;
const RANK = /\b(?:senior|sr|junior|jr|principal|entry[- ]level|trainee|apprentice|intern)\b/i;
const NOT_NOW =
  /\b(?:previous(?:ly)?|experience|worked|work(?:ing)? (?:with|as)|years|background|served|reports? to|reporting to|promot\w+|grow into|career path|progress|become|similar|former|including|such)\b[^.!?]{0,50}$/i;

/** Another role or level in the text than in the title. */
export const mismatch = defineRule({
  id: "title/mismatch",
  scope: "posting",
  severity: "warning",
  summary: "Name the same role and level in the title and in the text.",
  why: "A candidate who reads two roles cannot tell which one is meant, and what it pays.",
  messages: {
    role: "The title is “{title}”, but here the role is “{found}”. Use one of them throughout.",
    level: "The title is “{title}”, but here the level is another: “{found}”. Use one of them throughout.",
    dropped:
      "The title is “{title}”, but the text names the role without its level. Say “{better}” here, or take the level out of the title.",
  },
  *check(draft) {
    const { title, roles } = draft.posting;
    if (!title || roles.length > 1 || !endsInNoun(title.value) || !looksLikeTitle(title.value)) return;
    const here = named(title.value);
    if (here.core === "" || namesLevels(draft)) return;
    const named_ = [...labelled(draft, title.span), ...mentions(draft, title.span)].filter(({ words }) =>
      endsInNoun(words),
    );
    const dropped = !RANK.test(draft.text.slice(title.span.end)) && RANK.test(title.value);
    for (const { words, span, isLabel } of named_) {
      const there = named(words);
      const values = { title: title.value, found: words };
      if (there.core === here.core) {
        const [said, meant] = [RANK.exec(words)?.[0], RANK.exec(title.value)?.[0]];
        if (said && (!meant || rankKey(said) !== rankKey(meant))) yield { span, message: "level", values };
        else if (dropped && !said && meant) {
          const level = meant.replace(/^sr$/i, "Senior").replace(/^jr$/i, "Junior");
          const better = `${level} ${words}`;
          const fixes = [addLevel(draft, span, level)];
          yield { span, message: "dropped", values: { title: title.value, better }, severity: "information", fixes };
          return;
        }
      } else if (!` ${words.toLowerCase()} `.includes(` ${here.core} `) && isOther(here, there, isLabel))
        yield { span, message: "role", values };
    }
  },
});

/** Puts the level before the role, with the article that fits it. */
function addLevel({ text }: Draft, { start, end }: Span, level: string): Fix {
  const article = /\b(a)n? $/i.exec(text.slice(Math.max(0, start - 4), start));
  const lead = article ? `${article[1]}${/^[aeiou]/i.test(level) ? "n" : ""} ` : "";
  return {
    title: `Write “${level} ${text.slice(start, end)}”`,
    safe: false,
    edits: [{ start: start - (article?.[0].length ?? 0), end: start, text: `${lead}${level} ` }],
  };
}

/** Whether the title is a plural or a heading below it names a level: then the text is of several jobs. */
function namesLevels({ blocks, posting }: Draft): boolean {
  if (/(?<!s)s$/i.test(posting.title!.value)) return true;
  return blocks.some(
    ({ kind, text, span }) =>
      kind === "heading" &&
      span.start > posting.title!.span.end &&
      RANK.test(text) &&
      text.trim().split(/\s+/).length < 7,
  );
}

interface Named {
  /** The words of the role without its level, in lower case. */
  readonly core: string;
  readonly words: readonly string[];
  readonly head: string;
}

/** A role without levels, grades, brackets and what stands behind a dash or a comma. */
function named(title: string): Named {
  const plain = title
    .replace(/\([^()]{0,80}\)/g, " ")
    .split(/\s[-–—|:]\s|,\s|\bof\b/)[0]!
    .replace(/[:/]/g, " ")
    .toLowerCase();
  const words = (plain.replace(LEVEL, " ").match(/[\p{L}+#]+/gu) ?? [])
    .filter((word) => !/^(?:i{1,3}|iv|v|gs|ii|the|a|an|and)$/.test(word))
    .map((word) => word.replace(/(?<=[^s])s$/, "").replace(/mme$/, "m"));
  return { core: words.join(" "), words, head: words.at(-1) ?? "" };
}

/** Whether two names cannot be one role: a label names other work, or the same words stand with another noun at the end. */
function isOther(here: Named, there: Named, isLabel: boolean): boolean {
  if (here.words.length < 2 || there.words.length < 2) return false;
  const shared = there.words.filter((word) => here.words.includes(word)).length;
  if (isLabel) return shared <= 1 && (shared === 0 || here.head === there.head);
  // `Programme Analyst` and `Analyst Programmer`: the same stems in another order.
  return here.head !== there.head && here.words.length === there.words.length && stems(here) === stems(there);
}

function stems({ words }: Named): string {
  return words
    .map((word) => word.slice(0, 6))
    .sort()
    .join(" ");
}

function rankKey(rank: string): string {
  return rank.toLowerCase().replace(/^sr$/, "senior").replace(/^jr$/, "junior");
}

function endsInNoun(words: string): boolean {
  const last = named(words).head;
  return last !== "" && isStrongJobNoun(last);
}

interface Mention {
  readonly words: string;
  readonly span: Span;
  readonly isLabel: boolean;
}

function* labelled({ blocks }: Draft, title: Span): Generator<Mention> {
  for (const [index, { kind, text, span }] of blocks.entries()) {
    if (kind !== "key-value" && kind !== "paragraph") continue;
    const match = LABEL.exec(text);
    // Above an address or a number of a telephone it is the title of somebody who answers questions.
    if (!match || blocks.slice(index + 1, index + 3).some((next) => REACHED.test(next.text))) continue;
    const words = match[1]!.trim();
    const start = span.start + match[0].lastIndexOf(words);
    if (start < title.end && title.start < start + words.length) continue;
    yield { words, span: { start, end: start + words.length }, isLabel: true };
  }
}

function* mentions({ blocks }: Draft, title: Span): Generator<Mention> {
  for (const { kind, text, span } of blocks) {
    if (kind === "heading" || kind === "code" || kind === "front-matter") continue;
    for (const pattern of SELF) {
      for (const match of text.matchAll(pattern)) {
        if (NOT_NOW.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
        const words = match[1]!;
        const start = span.start + match.index + match[0].length;
        if (start < title.end && title.start < start + words.length) continue;
        yield { words, span: { start, end: start + words.length }, isLabel: false };
      }
    }
  }
}
