import { toDocx } from "../../server/src/convert/office/index";
import type { Piece } from "../../server/src/convert/pieces";

/** A small posting with one placeholder, on line 9 of its text. */
const PIECES: readonly Piece[] = [
  { kind: "heading", level: 1, words: "Baker" },
  {
    kind: "paragraph",
    level: 0,
    words: "We are looking for a baker in Portland, Oregon. Full-time, $20 to $24 an hour.",
  },
  { kind: "heading", level: 2, words: "Requirements" },
  { kind: "item", level: 1, words: "Two years of experience in a bakery" },
  { kind: "item", level: 2, words: "or [email] in a kitchen" },
];

/** Its text as it is checked. */
export const OFFICE_TEXT = `# Baker

We are looking for a baker in Portland, Oregon. Full-time, $20 to $24 an hour.

## Requirements

- Two years of experience in a bakery
  - or [email] in a kitchen
`;

/** The posting as a Word file. */
export function wordFile(): Promise<Uint8Array> {
  return toDocx(PIECES);
}

/** The posting as a web page, with what stands around it on a site. */
export const WEB_PAGE = `<!doctype html>
<html><head><title>Jobs</title><style>p { color: red }</style></head><body>
<h1>Baker</h1>
<p>We are looking for a baker in Portland, Oregon. Full-time, $20 to $24 an hour.</p>
<h2>Requirements</h2>
<ul><li>Two years of experience in a bakery<ul><li>or [email] in a kitchen</li></ul></li></ul>
</body></html>
`;
