import type { Span } from "./span";

/** What a masked stretch was. */
export type MaskKind = "front-matter" | "code" | "comment" | "tag" | "markdown" | "entity";

/** A place inside a line where HTML begins something new. */
export interface HtmlBreak {
  /** Where the text of the new piece begins: behind the tag. */
  readonly at: number;
  readonly kind: "heading" | "list-item" | "table-row" | "paragraph";
  /** The level of a heading, else 0. */
  readonly level: number;
}

/** A text whose markup is replaced by white space of the same length. */
export interface MaskedText {
  readonly text: string;
  /** The text as it stands but for comments, front matter and the tags between blocks: what belongs to some block. */
  readonly inner: string;
  readonly regions: readonly (Span & { readonly kind: MaskKind })[];
  readonly breaks: readonly HtmlBreak[];
}

const HTML_TAG =
  /<(\/?)(a|abbr|article|aside|b|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|mark|meta|nav|o:p|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|wbr)(?:\s[^<>]{0,2000})?\/?>/gi;
const BLOCK_TAG =
  /^(?:article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|title|tr|ul)$/;
const LINK_TARGET =
  /\]\((?:<[^<>\n]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)(?:[ \t]+"[^"\n]{0,200}")?\)/g;
/** `{: .lead }` and `{#how-to-apply}`, by which Markdown gives a class or a name to what stands before. */
const ATTRIBUTES = /\{(?:: ?(?=[.#\w])|(?=[.#]))[\w.#=:"' /-]{1,200}\}/g;
/** What a mail puts before the lines that it quotes. */
const QUOTE_MARK = /^(?:>[ \t]?){1,4}/gm;
const EMPHASIS_MARK = /\*{1,3}|~~|_{1,2}|`+|\\(?=[*_#[\]().+!>~&-])/g;
const ENTITY =
  /&(?:(nbsp|amp|lt|gt|quot|apos|ndash|mdash|bull|middot|rsquo|lsquo|ldquo|rdquo|hellip|trade|reg|pound|euro|yen|cent|eacute|egrave|agrave|ccedil|ouml|uuml|auml|ntilde)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi;
const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", ndash: "–", mdash: "—", bull: "•", middot: "·",
  rsquo: "’", lsquo: "‘", ldquo: "“", rdquo: "”", hellip: "…", trade: "™", reg: "®",
  pound: "£", euro: "€", yen: "¥", cent: "¢", eacute: "é", egrave: "è", agrave: "à", ccedil: "ç", ouml: "ö", uuml: "ü", auml: "ä", ntilde: "ñ",
}; // prettier-ignore

/**
 * Replaces what a reader does not see by spaces: front matter, code fences, comments, HTML tags, link targets, emphasis marks.
 * The answer is as long as the text and has its line breaks at the same places.
 */
export function maskMarkup(source: string): MaskedText {
  const regions: (Span & { kind: MaskKind })[] = [];
  const breaks: HtmlBreak[] = [];
  const pieces: Piece[] = [];
  const outer: Piece[] = [];
  const hide = (start: number, end: number, kind: MaskKind, text = blank(source.slice(start, end))) => {
    regions.push({ start, end, kind });
    pieces.push({ start, end, text });
  };
  for (const span of frontMatter(source)) hide(span.start, span.end, "front-matter");
  for (const span of codeFences(source)) hide(span.start, span.end, "code");
  for (const span of comments(source)) hide(span.start, span.end, "comment");
  for (const span of scripts(source)) hide(span.start, span.end, "tag");
  if (source.includes("{"))
    for (const match of source.matchAll(ATTRIBUTES)) hide(match.index, match.index + match[0].length, "markdown");
  if (source.startsWith(">") || source.includes("\n>"))
    for (const match of source.matchAll(QUOTE_MARK)) hide(match.index, match.index + match[0].length, "markdown");
  outer.push(...pieces.filter((_, index) => regions[index]!.kind !== "code"));
  if (source.includes("<")) {
    for (const match of source.matchAll(HTML_TAG)) {
      const end = match.index + match[0].length;
      hide(match.index, end, "tag");
      const name = match[2]!.toLowerCase();
      if (!BLOCK_TAG.test(name)) continue;
      breaks.push(htmlBreak(name, match[1] === "/", end));
      outer.push(pieces.at(-1)!);
    }
  }
  if (source.includes("](")) {
    for (const match of source.matchAll(LINK_TARGET)) {
      const open = openingBracket(source, match.index);
      if (open < 0) continue;
      hide(open, open + 1, "markdown");
      hide(match.index, match.index + match[0].length, "markdown");
    }
  }
  for (const match of source.matchAll(EMPHASIS_MARK)) {
    const end = match.index + match[0].length;
    if (isEmphasis(source, match.index, end)) hide(match.index, end, "markdown");
  }
  if (source.includes("&")) {
    for (const match of source.matchAll(ENTITY)) {
      const character = decodeEntity(match);
      if (character.length === 1)
        hide(match.index, match.index + match[0].length, "entity", character.padEnd(match[0].length));
    }
  }
  const inner = outer.length > 0 ? overlay(source, outer) : source;
  return {
    text: plainSpaces(overlay(source, pieces)),
    inner,
    regions: regions.sort((a, b) => a.start - b.start),
    breaks,
  };
}

/** Whether asterisks and underscores mark emphasis: they touch the words that they embrace, and stand in no word such as `snake_case`. */
function isEmphasis(source: string, start: number, end: number): boolean {
  const mark = source[start]!;
  if ((mark !== "*" && mark !== "_") || (mark === "*" && end - start > 1)) return true;
  const before = source[start - 1] ?? "\n";
  const after = source[end] ?? " ";
  // `*Keep the kitchen clean` is an item of a list: nothing closes what the asterisk would open.
  if (mark === "*" && before === "\n" && after > " " && /^[^*\n]{1,300}(?:\n|$)/.test(source.slice(end, end + 301)))
    return false;
  const inside = (character: string) =>
    character === mark ? mark === "*" || end - start === 1 : /[\p{L}\p{N}]/u.test(character);
  if (end - start === 2) return before !== "_" && after !== "_";
  return (!inside(before) && !/\s/.test(after)) || (!inside(after) && !/\s/.test(before));
}

/** A text with plain spaces for those of another width, and for what is invisible and stands at the edge of a word. */
function plainSpaces(text: string): string {
  return OTHER_SPACE.test(text) ? text.replace(OTHER_SPACES, " ") : text;
}

const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f\u2060\u3000\ufeff]/;
const OTHER_SPACES =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|(?<![\p{L}\p{N}])[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]|[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff](?![\p{L}\p{N}])/gu;

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

/** What is laid over a stretch of the text; as long as the stretch. */
interface Piece extends Span {
  readonly text: string;
}

/** Lays the replacements over the text; where two overlap, the one that begins first (and is longer) wins. */
function overlay(source: string, pieces: Piece[]): string {
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  let out = "";
  let at = 0;
  for (const piece of pieces) {
    if (piece.end <= at) continue;
    if (piece.start < at) {
      out += blank(source.slice(at, piece.end));
    } else {
      out += source.slice(at, piece.start) + piece.text;
    }
    at = piece.end;
  }
  return out + source.slice(at);
}

/** What stands between two lines `---`, as YAML does, or `+++`, as TOML does, from the first line on. */
function* frontMatter(source: string): Generator<Span> {
  const open = /^(---|[ \t]{0,8}\+\+\+)[ \t\u00a0]*\r?\n/.exec(source);
  if (!open) return;
  const end = open[1] === "---" ? /\n---[ \t\u00a0]*(?:\r?\n|$)/ : /\n[ \t]{0,8}\+\+\+[ \t\u00a0]*(?:\r?\n|$)/;
  const close = end.exec(source.slice(open[0].length - 1, 8000));
  if (close) yield { start: 0, end: open[0].length - 1 + close.index + close[0].trimEnd().length };
}

function* codeFences(source: string): Generator<Span> {
  if (!source.includes("```") && !source.includes("~~~")) return;
  let open: { start: number; mark: string } | undefined;
  for (const match of source.matchAll(/^[ \t]{0,3}(```+|~~~+)[^\r\n]*/gm)) {
    const mark = match[1]!.slice(0, 3);
    if (!open) open = { start: match.index, mark };
    else if (open.mark === mark) {
      yield { start: open.start, end: match.index + match[0].length };
      open = undefined;
    }
  }
}

function* comments(source: string): Generator<Span> {
  let from = 0;
  for (;;) {
    const start = source.indexOf("<!--", from);
    if (start < 0) return;
    const close = source.indexOf("-->", start + 4);
    // A comment that is never closed hides its own line only: a draft must not vanish while one is being typed.
    const lineEnd = source.slice(start).search(/[\r\n]/);
    const end = close >= 0 ? close + 3 : lineEnd < 0 ? source.length : start + lineEnd;
    yield { start, end };
    if (close < 0) return;
    from = end;
  }
}

/** What stands in scripts and style sheets of a page, up to their closing tags. */
function* scripts(source: string): Generator<Span> {
  let at = 0;
  for (const open of source.includes("<") ? source.matchAll(/<(script|style)\b[^<>]{0,1000}>/gi) : []) {
    if (open.index < at) continue;
    const start = open.index + open[0].length;
    const length = source.slice(start).search(open[1]!.toLowerCase() === "script" ? /<\/script/i : /<\/style/i);
    // Without an end there is none: a draft must not vanish while one is being typed.
    if (length < 0) return;
    yield { start, end: start + length };
    at = start + length;
  }
}

function htmlBreak(name: string, closes: boolean, at: number): HtmlBreak {
  if (closes) return { at, kind: "paragraph", level: 0 };
  if (/^h[1-6]$/.test(name)) return { at, kind: "heading", level: Number(name[1]) };
  if (name === "title") return { at, kind: "heading", level: 1 };
  if (name === "li") return { at, kind: "list-item", level: 0 };
  if (name === "tr") return { at, kind: "table-row", level: 0 };
  return { at, kind: "paragraph", level: 0 };
}

/** The `[` that belongs to the `]` at an offset, on the same line and at most 500 units before; -1 if there is none. */
function openingBracket(source: string, close: number): number {
  let depth = 0;
  for (let i = close - 1; i >= 0 && i > close - 500; i--) {
    const character = source[i];
    if (character === "\n" || character === "\r") return -1;
    if (character === "]") depth++;
    if (character === "[" && depth-- === 0) return i;
  }
  return -1;
}

function decodeEntity(match: RegExpMatchArray): string {
  if (match[1]) return NAMED_ENTITIES[match[1].toLowerCase()] ?? "";
  const code = match[2] ? Number(match[2]) : parseInt(match[3]!, 16);
  return code >= 32 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : "";
}
