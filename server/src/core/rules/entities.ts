import type { Span } from "../text/span";

const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ", amp: "&", quot: '"', apos: "'", ndash: "–", mdash: "—", bull: "•", middot: "·", rsquo: "’", lsquo: "‘", ldquo: "“",
  rdquo: "”", hellip: "…", trade: "™", reg: "®", copy: "©", eacute: "é", deg: "°", pound: "£", euro: "€", frac12: "½", times: "×",
}; // prettier-ignore

/** `&amp;nbsp;` was encoded twice; some programs take out the sign and leave `nbsp;`. */
const ENTITY = new RegExp(
  `&(?:amp;(?=(?:nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|bull|hellip|quot|apos);))?(?:(${Object.keys(NAMED).join("|")})|#(\\d{2,6})|#[xX]([0-9a-fA-F]{2,5}));|(?<![\\w&#;])(nbsp|ndash|mdash|[lr][sd]quo|hellip|(?<=[A-Za-z] )(?<!\\b(?:the|an|your|guitar|bass) )amp(?=; [A-Za-z]));`,
  "g",
);
/** What stands in each of them; looked for first because it is cheap. */
export const MAY_BE_ENTITY = /&|(?:nbsp|dash|quo|hellip|amp);/;

/** The entities of a text, each with its character; those of `<` and `>` are left out, as the character would open a tag. */
export function decodeEntities(text: string): (Span & { readonly found: string; readonly better: string })[] {
  return [...text.matchAll(ENTITY)].flatMap((match) => {
    const name = match[1] ?? match[4];
    const better = name ? NAMED[name]! : characterOf(match[2] ? Number(match[2]) : parseInt(match[3]!, 16));
    return better ? [{ start: match.index, end: match.index + match[0].length, found: match[0], better }] : [];
  });
}

function characterOf(code: number): string {
  if (code < 32 || code === 60 || code === 62 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return "";
  return code === 0xa0 ? " " : String.fromCodePoint(code);
}
