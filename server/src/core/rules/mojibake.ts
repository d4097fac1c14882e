/** A stretch of text that was UTF-8 and was read as Windows-1252: `â€™` for an apostrophe. */
export interface Mojibake {
  readonly start: number;
  readonly found: string;
  readonly better: string;
}

/** The characters of Windows-1252 from 0x80 to 0x9F, in order; `\0` where it has none. */
const HIGH = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** First bytes that such text begins with in practice: Latin letters and signs, dashes and quotation marks, emoji. */
const LEAD = /[ÂÃÅâðï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/** Dashes and quotation marks whose first byte was lost; behind a figure the sign is that of the money. */
const TORN = /(?<![â\d]|\d[ \u00a0])€[\u009d“”˜™œ¦](?!\d)/g;

/** The apostrophe of an old Macintosh, read as Windows-1252; between small letters no word has the capital. */
const MAC_APOSTROPHE = /(?<=\p{Ll})Õ(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;

/** Every stretch that gives back a plain character when its bytes are read as UTF-8. */
export function decodeMojibake(text: string): Mojibake[] {
  const out: Mojibake[] = [];
  for (const match of text.matchAll(LEAD)) {
    const decoded = decode([...match[0]].map(byteOf));
    if (!decoded || !isPlain(decoded.character)) continue;
    out.push({ start: match.index, found: match[0].slice(0, decoded.length), better: decoded.character });
  }
  for (const match of text.matchAll(TORN))
    out.push({ start: match.index, found: match[0], better: decode([0xe2, ...[...match[0]].map(byteOf)])!.character });
  for (const { index } of text.matchAll(MAC_APOSTROPHE)) out.push({ start: index, found: "Õ", better: "’" });
  return out.sort((a, b) => a.start - b.start);
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + HIGH.indexOf(character);
}

/** The first character of some bytes of UTF-8, and how many bytes it takes; undefined if they are none. */
function decode(bytes: readonly number[]): { readonly character: string; readonly length: number } | undefined {
  const lead = bytes[0]!;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (bytes.length < length) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (const byte of bytes.slice(1, length)) {
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return { character: String.fromCodePoint(code), length };
}

/** What a posting may well hold: signs and letters of Latin scripts, general punctuation, currencies, symbols, emoji. */
function isPlain(character: string): boolean {
  return /^[\u00a0-\u017f\u2010-\u2044\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff\u2500-\u27bf\ufeff\ufffd\u{1f300}-\u{1faff}]$/u.test(
    character,
  );
}
