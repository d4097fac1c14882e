import { NotText } from "./text-file";

/** The marks of a ZIP archive: of the end of its directory, and of an entry of the directory. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** How long the end of the directory is, and how long a remark behind it can be. */
const END_LENGTH = 22;
const LONGEST_REMARK = 0xffff;
/** The words of a posting of any length need far less. */
const MOST_TEXT = 50_000_000;

/**
 * Looks through the directory of a Word file before anybody unpacks it. Throws `NotText` where it is missing, as in a file that was cut
 * off, and where the words would fill the memory.
 */
export function refuseBrokenZip(path: string, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = unpackedWords(view);
  if (size === null) throw new NotText(`${path}: is not a whole Word file; it may have been cut off on its way`);
  if (size > MOST_TEXT)
    throw new NotText(`${path}: unpacks to more than ${MOST_TEXT / 1_000_000} MB, so it is no posting`);
}

/** How many bytes the parts in XML have when they are unpacked; null if the archive is not whole. */
function unpackedWords(view: DataView): number | null {
  const end = endOfDirectory(view);
  if (end === null) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    if (name.endsWith(".xml")) size += view.getUint32(at + 24, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** Where the end of the directory begins; null if there is none. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
