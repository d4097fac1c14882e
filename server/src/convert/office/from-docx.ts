import mammoth from "mammoth";

/** The text of a Word file (`.docx`) as HTML: headings, lists, tables, bold words and links. Rejects what is no such file. */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const copy = bytes.slice();
  // On a desktop the library takes a buffer, in a browser the memory below it.
  const input = { arrayBuffer: copy.buffer, buffer: copy } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const { value } = await mammoth.convertToHtml(input, { convertImage: NO_IMAGES, includeDefaultStyleMap: true });
  return value;
}

/** Pictures say nothing to a proof-reader. */
const NO_IMAGES = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
