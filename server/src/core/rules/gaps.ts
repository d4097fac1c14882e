import type { Span } from "../text/span";
import { gluedSentences } from "./glued-words";
import { isCompound } from "./soft-hyphen";

/** What is amiss between two words. */
export type GapFault = "double" | "after" | "before" | "extra" | "uneven" | "bracket" | "glued";

/** A gap between words that is too wide, too narrow or on the wrong side, with what should stand in its place. */
export interface Gap {
  readonly fault: GapFault;
  /** The gap with the words at its sides. */
  readonly span: Span;
  /** What the message names: a mark, or the words at the sides. */
  readonly found: string;
  readonly edits: readonly (Span & { readonly text: string })[];
  /** Whether the mend leaves every word as it is. */
  readonly safe: boolean;
}

/** Words as a reader sees them beside the words as they stand: of equal length. */
export interface GapText {
  readonly text: string;
  readonly raw: string;
}

/** The gaps of one line or paragraph that are not as they should be, in order of place; spans are relative to it. */
export function findGaps({ text, raw }: GapText): Gap[] {
  const all = [
    ...missingAfter(text),
    ...extraBefore(text),
    ...brackets(text),
    ...slashes(text),
    ...dashes(text),
    ...gluedSentences(text),
  ];
  if (all.length === 0) return [];
  const addresses = [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const gaps = all.filter(
    ({ span, edits }) =>
      // A mask that stands between the words is no space, and a mark in an address is no mark.
      text.slice(span.start, span.end) === raw.slice(span.start, span.end) &&
      !addresses.some((one) => edits.some((edit) => one.start < edit.start && edit.end < one.end)),
  );
  gaps.sort((a, b) => a.span.start - b.span.start);
  return joined(gaps);
}

const ADDRESS =
  /:contentReference\S{1,60}|(?:\bhttps?:\/\/|\bwww\.)[^\s<>"”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}|(?<![\w.-])[\w-]{1,64}(?:\.[\w-]{1,64}){0,6}\.(?:com|org|net|gov|edu|io|ai|co|us|uk|ca)(?:\/[^\s<>"”]*)?(?![\w.])/g;
/** Words and marks that stand in French, where a space goes before a colon. */
export const FRENCH = /[«»]|\b(?:vous|nous|votre|notre|une|des|les|pour|avec|dans|sur|poste|emploi|salaire|lieu)\b/i;

/** `mission.In order`, `provide:Demonstrated`, `data,visualization`: no space behind a mark. */
function* missingAfter(text: string): Generator<Gap> {
  for (const match of matchesWhere(text, /[.!?:;][”"’)]?\p{L}/u, STOP)) {
    const [, left, mark, right] = match as unknown as [string, string, string, string];
    if (
      mark === "." &&
      (NO_STOP.test(right) ||
        text[match.index - 1] === "." ||
        NAMESPACE.test(
          text.slice(match.index + match[0].length + right.length, match.index + match[0].length + right.length + 30),
        ))
    )
      continue;
    if (mark === ":" && /^(?:C|https?|mailto|std)$/i.test(left)) continue;
    yield insertion(match.index, [left + mark, right], mark);
  }
  for (const match of matchesWhere(text, /\p{L}:[£$€\p{Ll}]/u, LABEL)) {
    const [, left, right] = match as unknown as [string, string, string];
    yield insertion(match.index, [`${left}:`, right], ":");
  }
  for (const match of matchesWhere(text, /[,;]\p{L}/u, COMMA)) {
    const [, left, mark, right] = match as unknown as [string, string, string, string];
    yield insertion(match.index, [left + mark, right], mark);
  }
}

const STOP =
  /((?:\p{Lu}?\p{Ll}{2,30}|\p{Lu}{2,30}|\d{1,9}|\p{Ll}[’']\p{Ll}{1,2})[”"’)\]]?|[”)\]])([.!?:;]|\.[”"’)])(?=(\p{Lu}\p{Ll}{1,30}|\p{Lu}[’']\p{Ll}{1,3}|[AI](?= \p{Ll})|(?:the|our|you|this|your|these|must|should) (?=\p{Ll})))/gu;
/** `Contract type:full-time`, `Salary:£16,778` at the start of a line. */
const LABEL = /^(\p{Lu}[\p{L} ]{2,24}):([£$€]\d|\p{Ll}{3,30}(?=[ -]|\s*$))/gmu;
/** What follows a stop inside a name: `Node.Js`, `Asp.Net`. */
const NO_STOP = /^(?:Js|Net|Com|Org|Io|Ai|Gov|Edu|Co|Ts|Md|Pdf|Docx?|Exe|Py|Sc|Ed|Eng|Tech|Phil|Com|Arch)$/;
const NAMESPACE = /^(?:\.\p{L}|\()/u;
const COMMA = /((?:[\p{L}\d]{1,30}|[+#])[”"’)\]]?)(,|;)(?=((?!Â)\p{L}[\p{L}\d]{0,30}))/gu;

/** `General Hire , you`, `Candidates :`: a space before a mark. */
function* extraBefore(text: string): Generator<Gap> {
  if (!/\S[ \u00a0][,;:.!?]/.test(text) || FRENCH.test(text)) return;
  // The word is read backwards from the space: to look for a word first would cost more in every line.
  for (const match of text.matchAll(
    /(?<=([\p{L}\p{N}]{1,30}[)\]”"’%+]?|[)\]”"%]))([ \u00a0])([,;:.!?])(?![.,:;!?)\]/\d]|\p{L}{1,20}:)(?=( ?)(\p{L}{0,30}))/gu,
  )) {
    const [whole, left, space, mark, after, right] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    // `our summit .For more`: a sentence begins there, unless it is a name such as `.Net`.
    const begins = mark === "." && /^\p{Ll}{3,}$/u.test(left) && /^\p{Lu}\p{Ll}+$/u.test(right) && !NO_STOP.test(right);
    if ((mark === "." || mark === "!" || mark === "?") && right && !after && !begins) continue;
    if (mark === "." && /^ \./.test(text.slice(match.index + 2, match.index + 5))) continue;
    const at = match.index;
    const edits = [{ start: at, end: at + space.length, text: "" }];
    if (right && !after) edits.push({ start: at + 2, end: at + 2, text: " " });
    yield {
      fault: "extra",
      span: { start: at - left.length, end: at + whole.length + (after ? 0 : right.length) },
      found: mark,
      edits,
      safe: true,
    };
  }
}

/** `infrastructure(TensorFlow`, `(negotiable)All`, `( text )`. */
function* brackets(text: string): Generator<Gap> {
  for (const match of matchesWhere(
    text,
    /\S[([【（]/,
    /(\p{L}{3,30}|\d{1,3}%)([([【（])(?=(\p{L}[^()[\]\n]{2,200}|\d[^()[\]\n]{0,20} [^()[\]\n]{1,100})[)\]】）])(\p{L}{1,30}|\d{1,9})/gu,
  )) {
    const [, left, mark, inside, right] = match as unknown as [string, string, string, string, string];
    if (
      /^(?:ies|ren|ing|man|women|men|ion|ed)$/i.test(inside) ||
      (/^[\p{Ll}_]{3,30}\(/u.test(match[0]) && /[=;]|^["']/.test(inside))
    )
      continue;
    if (/^\p{L}/u.test(text.slice(match.index + left.length + 1 + inside.length + 1).charAt(0)) && inside.length < 6)
      continue;
    yield { ...insertion(match.index, [left, mark + right], mark), fault: "before" };
  }
  for (const match of matchesWhere(text, /\p{L}[:;,]\(/u, /(\p{L}{2,30}[:;,])\((\d{1,9}|\p{L}{2,30})(?=[ ,.)])/gu)) {
    const [, left, right] = match as unknown as [string, string, string];
    yield { ...insertion(match.index, [left, `(${right}`], "("), fault: "before" };
  }
  for (const match of matchesWhere(
    text,
    /[)\]]\p{L}/u,
    /([\p{L}\d%.+#]{2,30}[)\]])(\p{Lu}\p{L}{2,30}|\p{Ll}{3,30})/gu,
  )) {
    const [, left, right] = match as unknown as [string, string, string];
    // `help[at]bakery`, `bakery(dot)com`: an address that is hidden from machines.
    if (/^(?:at|dot)[)\]]$/i.test(left)) continue;
    // `man(ager)ial`, `I(II)x`: the bracket stands in a word.
    const open = text.lastIndexOf("(", match.index + left.length);
    if (
      left.endsWith(")") &&
      /^\p{Ll}/u.test(right) &&
      open > 0 &&
      match.index + left.length - open < 8 &&
      /\p{L}/u.test(text[open - 1]!)
    )
      continue;
    yield insertion(match.index, [left, right], left.slice(-1));
  }
  for (const match of matchesWhere(
    text,
    /\([ \u00a0]|[ \u00a0]\)/,
    /\(([ \u00a0])(\p{L}{1,30})|(\p{L}{1,30})([ \u00a0])\)/gu,
  )) {
    const at = match[1] ? match.index + 1 : match.index + match[3]!.length;
    yield {
      fault: "bracket",
      span: { start: match.index, end: match.index + match[0].length },
      found: match[1] ? "(" : ")",
      edits: [{ start: at, end: at + 1, text: "" }],
      safe: true,
    };
  }
}

/** `Ranking /Targeting`: a slash with a space at one side. */
function* slashes(text: string): Generator<Gap> {
  for (const match of matchesWhere(
    text,
    / \/|\/ /,
    /(?<![\p{L}\d/.@:_-])(\p{L}{2,30}[)]?)( ?)\/( ?)(\p{L}{2,30})(?![\p{L}\d/.]*\/)/gu,
  )) {
    const [whole, left, before, after] = match as unknown as [string, string, string, string];
    if (before.length === after.length || (after && left.length < 2)) continue;
    const at = match.index + left.length + (before ? 0 : 1);
    yield {
      fault: "uneven",
      span: { start: match.index, end: match.index + whole.length },
      found: "/",
      edits: [{ start: at, end: at + 1, text: "" }],
      safe: true,
    };
  }
}

/** `Database -MRDB`, `the mill- open daily`: a dash with a space at one side alone. */
function* dashes(text: string): Generator<Gap> {
  yield* dashBehind(text);
  const found = [...matchesWhere(text, / [-–—]\p{Lu}/u, /([\p{L}\d)]{2,30}) ([-–—])(\p{Lu}\p{L}{1,30})/gu)];
  // Several are the items of a list that lost its breaks.
  if (found.length !== 1) return;
  const [, left, mark, right] = found[0] as unknown as [string, string, string, string];
  yield insertion(found[0]!.index, [`${left} ${mark}`, right], mark);
}

/** Whether the two words stand elsewhere with a hyphen between them, as a name does in an address. */
function isJoined(text: string, left: string, right: string): boolean {
  return text.toLowerCase().includes(`${left}-${right}`.toLowerCase());
}

function* dashBehind(text: string): Generator<Gap> {
  if (!/[\p{L})]- \p{L}/u.test(text) || (text.match(/ [-–—] /g)?.length ?? 0) > 1) return;
  const found = [...text.matchAll(/(?<![\p{L}\d.@/_-])([\p{L}\d]{2,30}(?:\p{Ll}|\)))- (?=(\p{L}{2,30}))/gu)];
  // Several are the items of a list that lost its breaks; before “and” the rest of a word is left to be read.
  if (found.length !== 1 || /^(?:and|or|to|und|oder|y|o|et|ou|as|but|rather)$/i.test(found[0]![2]!)) return;
  const [, left, right] = found[0] as unknown as [string, string, string];
  const start = found[0]!.index;
  const at = start + left.length;
  // `Golden Hello- paid monthly`: a name does not join with what is said of it.
  const isName = /^\p{Lu}\p{Ll}/u.test(left) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, start));
  const isOne =
    AFFIX.test(left) || isJoined(text, left, right) || (!isName && isCompound(left.toLowerCase(), right.toLowerCase()));
  yield {
    fault: isOne ? "uneven" : "before",
    span: { start, end: at + 2 + right.length },
    found: "-",
    edits: [isOne ? { start: at + 1, end: at + 2, text: "" } : { start: at, end: at, text: " " }],
    safe: false,
  };
}

/** What begins a word and is none itself. */
const AFFIX = /^(?:sub|pre|post|semi|anti|inter|intra|multi|non|micro|mini|trans|ultra|quasi)$/i;

/** The matches of a pattern in a text, which has none without a match of `needed`: the pattern begins with a word and so costs much more. */
function matchesWhere(text: string, needed: RegExp, pattern: RegExp): Iterable<RegExpMatchArray & { index: number }> {
  return needed.test(text) ? text.matchAll(pattern) : [];
}

/** A space between two stretches that stand side by side. */
function insertion(start: number, [left, right]: readonly [string, string], mark: string): Gap {
  const at = start + left.length;
  return {
    fault: "after",
    span: { start, end: at + right.trimEnd().length },
    found: mark,
    edits: [{ start: at, end: at, text: " " }],
    safe: true,
  };
}

/** One gap for those that share a word: `HTML,CSS,SQL` is one finding. */
function joined(gaps: readonly Gap[]): Gap[] {
  const groups: Gap[][] = [];
  for (const gap of gaps) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (!group || !last || gap.span.start >= last.span.end) groups.push([gap]);
    else if (gap.edits[0]!.start <= last.edits.at(-1)!.end) continue;
    else if (gap.fault !== last.fault || gap.found !== last.found) groups.push([gap]);
    else group.push(gap);
  }
  return groups.map((group) => ({
    ...group[0]!,
    span: { start: group[0]!.span.start, end: group.at(-1)!.span.end },
    edits: group.flatMap(({ edits }) => edits),
  }));
}
