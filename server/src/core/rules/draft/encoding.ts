import type { TextEdit } from "../../finding";
import { decodeMojibake } from "../mojibake";
import type { Span } from "../../text/span";
import { MOST_SHOWN } from "../most-shown";
import { defineRule } from "../rule";
import { readSoftHyphen } from "../soft-hyphen";

/** Characters that show nothing, but part words for a search. A joiner between emoji and in scripts that need it is right. */
const INVISIBLE =
  /[\u00ad\u200b\u2060\ufeff\u202a-\u202e]+|(?<=[A-Za-z\d .,;])[\u200c\u200d\u200e\u200f]+|(?<![\u200c\u200d\u200e\u200f])[\u200c\u200d\u200e\u200f]+(?=[A-Za-z])/g;
/** Controls and the private characters that stand for bullets in symbol fonts. */
const UNREADABLE = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]+|[\ue000-\uf8ff]/g;
const FULL_WIDTH =
  /【([^【】\n]{1,100})】|（([^（）\n]{1,200})）|[【】（）［］：；，！？．％＆＋／－＝]|[０-９Ａ-Ｚａ-ｚ]{1,60}|\u3000+/g;
/** Scripts that are written with full-width marks. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}'’-]/u;

/** Characters that pasting or a wrong character set broke. */
export const encoding = defineRule({
  id: "draft/encoding",
  scope: "block",
  severity: "warning",
  summary: "Mend characters that were broken by pasting.",
  why: "Readers see “â€™” or a box instead of a letter, and a search does not find a word with an invisible character in it.",
  messages: {
    mojibake: "“{found}” is “{better}” in the wrong character set. Put the right characters.",
    space: "“{found}” is what a wrong character set made of a space. Leave the space alone.",
    lost: "A character was lost here. Put it back.",
    hyphen: "The hyphen of “{found}” shows only at the end of a line. Write “{better}”.",
    ligature: "“{found}” has two letters in one character, which a search does not find. Write “{better}”.",
    bullet: "“{found}” stands here for the mark of a list item. Put the mark.",
    invisible: "There is an invisible character in “{found}”. Take it out.",
    unreadable: "There is a character here that most readers see as a box. Take it out.",
    wide: "“{found}” is written in full-width characters. Write “{better}”.",
    many: "{count} more places have broken or lost characters. Mend them all.",
    apostrophe: "“{found}” lost its apostrophe. Write “{better}”.",
    backtick: "“{found}” has a backtick for an apostrophe. Write “{better}”.",
  },
  options: { most: 3 },
  optionDescriptions: { most: MOST_SHOWN },
  crowd: {
    message: "many",
    of: ["unreadable", "bullet", "ligature", "mojibake", "space", "lost", "apostrophe", "backtick", "invisible"],
  },
  *check({ kind, raw }) {
    if (kind === "code" || kind === "front-matter") return;
    yield* lostBullets(raw);
    yield* lostApostrophes(raw);
    yield* gapsForApostrophes(raw);
    if (!/[^\t\n\r -_a-~]/.test(raw)) return;
    const broken: Span[] = [];
    for (const { start, found, better } of decodeMojibake(raw)) {
      const end = start + found.length;
      broken.push({ start, end });
      const isTwice = better.trim() === "" && /\s/.test((raw[start - 1] ?? " ") + (raw[end] ?? " "));
      const fixes = [fix({ start, end, text: isTwice ? "" : better })];
      if (better.trim() === "")
        yield { span: { start, end }, message: "space", values: { found: found.trim() }, fixes };
      else yield { span: { start, end }, message: "mojibake", values: { found, better }, fixes };
    }
    // The first byte of a space that does not break stays where the second became a plain space.
    for (const { index: start } of raw.matchAll(/(?<=[\p{Ll}\d.,;:!?)])Â(?=[ \n]|$)/gu)) {
      const span = { start, end: start + 1 };
      yield { span, message: "space", values: { found: "Â" }, fixes: [fix({ ...span, text: "" })] };
    }
    for (const match of raw.matchAll(/\ufffd+/g))
      yield { span: around(raw, match.index, match.index + match[0].length), message: "lost" };
    for (const match of raw.matchAll(INVISIBLE)) {
      const at = { start: match.index, end: match.index + match[0].length };
      const span = around(raw, at.start, at.end);
      const found = raw.slice(span.start, span.end).replace(/[^\p{L}\p{N}\p{P}]/gu, "");
      const meant = /^\u00ad+$/.test(match[0]) ? readSoftHyphen(raw, at) : "parting";
      if (meant === "hyphen") {
        // Between two spaces there is nothing to see but the words at its sides.
        const words = found ? span : around(raw, at.start - 1, at.end + 1);
        const better = raw.slice(words.start, words.end).replace(/\u00ad+/g, "-");
        const values = { found: better.replace(/-/g, ""), better };
        yield { span: words, message: "hyphen", values, fixes: [fix({ ...at, text: "-" })] };
        continue;
      }
      const fixes = [fix({ ...at, text: partsSentences(raw, at) ? " " : "" })];
      if (meant === "unsure") fixes.push({ ...fix({ ...at, text: "-" }), title: "Write a hyphen", safe: false });
      yield { span, message: "invisible", values: { found: found || "this place" }, fixes };
    }
    for (const match of raw.matchAll(UNREADABLE)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (broken.some(({ start, end }) => start <= at.start && at.end <= end)) continue;
      yield {
        span: at,
        message: "unreadable",
        fixes: [fix({ ...at, text: match.index === 0 && match[0] > "\ue000" ? "•" : "" })],
      };
    }
    yield* ligatures(raw);
    if (!CJK.test(raw)) yield* fullWidth(raw);
    if (!raw.includes("`")) return;
    for (const match of raw.matchAll(/(\p{Lu}?\p{Ll}{2,30})`(s|t|re|ve|ll|d|m)(?![\p{L}`])/gu)) {
      if (
        raw.slice(0, match.index).includes("`") ||
        (raw.includes("`", match.index + match[0].length) &&
          (raw.match(/`/g)?.length ?? 0) % 2 === 0 &&
          !/`(?:s|t|re|ve|ll)\b/.test(raw.slice(match.index + match[0].length)))
      )
        continue;
      const at = match.index + match[1]!.length;
      const mark = raw.includes("’") ? "’" : "'";
      const values = { found: match[0], better: match[0].replace("`", mark) };
      yield {
        span: { start: match.index, end: match.index + match[0].length },
        message: "backtick",
        values,
        fixes: [fix({ start: at, end: at + 1, text: mark })],
      };
    }
  },
});

/** Whether a character that nobody sees is all that stands between two sentences. */
function partsSentences(raw: string, { start, end }: Span): boolean {
  return /\p{Ll}[.!?:]$/u.test(raw.slice(Math.max(0, start - 2), start)) && /^\p{Lu}/u.test(raw.slice(end, end + 2));
}

/** The letters of a printed page that are two in one, all those of a block in one finding. */
function* ligatures(raw: string) {
  const all = [...raw.matchAll(/[\ufb00-\ufb06]/g)];
  const first = all[0];
  if (!first) return;
  const span = around(raw, first.index, first.index + 1);
  const found = raw.slice(span.start, span.end);
  const edits = all.map((match) => ({ start: match.index, end: match.index + 1, text: match[0].normalize("NFKC") }));
  yield {
    span,
    message: "ligature" as const,
    severity: "information" as const,
    values: { found, better: found.normalize("NFKC") },
    fixes: [{ title: "Write the letters", safe: true, edits }],
  };
}

/** `you?re`: a question mark for an apostrophe that was no character of the set. In an address it parts the query. */
function* lostApostrophes(raw: string) {
  if (!/\p{L}\?\p{Ll}/u.test(raw)) return;
  const pattern = /(?<![\p{L}\d/.=&?#@-])(\p{L}{1,20})\?(?:s|t|re|ve|ll|d|m)(?![\p{L}\d=&/])/gu;
  for (const match of raw.matchAll(pattern)) {
    const at = match.index + match[1]!.length;
    const fixes = [{ ...fix({ start: at, end: at + 1, text: "’" }), safe: false }];
    yield { span: { start: match.index, end: match.index + match[0].length }, message: "lost" as const, fixes };
  }
}

/** `Bachelor s degree`, `you ll bake`: a space where the apostrophe was. */
function* gapsForApostrophes(raw: string) {
  if (!/ (?:s|t|ll|ve|re) /.test(raw)) return;
  for (const match of raw.matchAll(APOSTROPHE_LOST)) {
    const at = match.index + match[0].indexOf(" ");
    const better = match[0].replace(" ", "’");
    yield {
      span: { start: match.index, end: match.index + match[0].length },
      message: "apostrophe" as const,
      values: { found: match[0], better },
      // “the customer s wish” may be that of several.
      fixes: [
        { title: `Write “${better}”`, safe: SURE.test(match[0]), edits: [{ start: at, end: at + 1, text: "’" }] },
      ],
    };
  }
}

const SURE = / (?:ll|ve|re|t)$|^(?:it|that|what|there|let|bachelor|master|associate|men|women|children|people) /i;

/** Words that are seldom followed by a letter alone, each with the letters that an apostrophe ties to it. */
const APOSTROPHE_LOST =
  /(?<![\p{L}\p{N}'’-])(?:(?:you|we|they) (?:ll|ve)|(?:you|we|they) re(?= \p{Ll}{3})(?! (?:open|imagine|use|write|build)\b)|(?:it|that|what|there|let) s(?= \p{Ll})|(?:do|does|did|is|are|was|were|wo|ca|could|would|should|has|have)n t|(?:bachelor|master|associate|driver|company|client|customer|employer|employee|candidate|world|today|year|child|children|women|men|people|organi[sz]ation|university|school|city|county|state|team|person|patient|student|manager) s(?= \p{Ll}{3}))(?![\p{L}\p{N}'’-])/giu;

/** `!"Keeps the minutes`: how a list mark of a symbol font comes out of a printed page; all those of a block in one finding. */
function* lostBullets(raw: string) {
  const all = [...raw.matchAll(/(?<![^\n])!"(?=(\p{Lu}\S{0,40}))/gu)];
  const first = all[0];
  if (!first) return;
  const span = { start: first.index, end: first.index + 2 + first[1]!.length };
  const edits = all.map(({ index }) => ({ start: index, end: index + 2, text: "• " }));
  const fixes = [{ title: "Write “•”", safe: true, edits }];
  yield { span, message: "bullet" as const, values: { found: '!"' }, fixes };
}

function* fullWidth(raw: string) {
  for (const match of raw.matchAll(FULL_WIDTH)) {
    const [found] = match;
    // A chatbot's mark of a source is no mark of the writer's.
    if (found.includes("†")) continue;
    const start = match.index;
    const end = start + found.length;
    const better = found.normalize("NFKC").replace("【", "[").replace("】", "]");
    const isPair = (match[1] ?? match[2]) !== undefined;
    const before = isPair && /[\p{L}\p{N}]/u.test(raw[start - 1] ?? "") ? " " : "";
    const behind = (isPair || /^[:;,!?.]$/.test(better)) && /[\p{L}\p{N}]/u.test(raw[end] ?? "") ? " " : "";
    const edits: TextEdit[] = isPair
      ? [
          { start, end: start + 1, text: before + better.charAt(0) },
          { start: end - 1, end, text: better.slice(-1) + behind },
        ]
      : [{ start, end, text: /^\s+$/.test(found) ? " " : better + behind }];
    yield {
      span: { start, end },
      message: "wide" as const,
      values: { found: found.trim() || "a space", better: better.trim() || "a plain space" },
      fixes: [{ title: "Put plain characters", safe: true, edits }],
    };
  }
}

function fix(edit: TextEdit) {
  return { title: edit.text ? `Write “${edit.text.trim() || "a space"}”` : "Take it out", safe: true, edits: [edit] };
}

/** A stretch with the word around it. */
function around(raw: string, from: number, to: number) {
  let start = from;
  let end = to;
  while (start > 0 && from - start < 30 && WORD.test(raw[start - 1]!)) start--;
  while (end < raw.length && end - to < 30 && WORD.test(raw[end]!)) end++;
  return { start, end };
}
