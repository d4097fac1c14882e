/** How a text is kept in bytes. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A text as it was kept. */
export interface DecodedText {
  /** What stands after a byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

/** Takes bytes for UTF-8, or for UTF-16 where a byte-order mark says so; undefined for anything else. */
export function decodeUnicode(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const hasByteOrderMark = text.startsWith("\uFEFF");
    return { text: hasByteOrderMark ? text.slice(1) : text, encoding, hasByteOrderMark };
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** How far into a page its encoding is named. */
const HEAD = 2048;

/** Takes bytes for a web page in the encoding that it names itself; undefined where it names none, an unknown one, or another than it has. */
export function decodeNamed(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const label = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1];
  try {
    return label === undefined ? undefined : decodeAs(label, bytes);
  } catch {
    return undefined;
  }
}

/** What Windows has where other encodings of Western Europe have control characters. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label, { fatal: true });
  const text = decoder.decode(bytes);
  // Some versions of Node.js leave these out.
  return decoder.encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!)
    : text;
}
