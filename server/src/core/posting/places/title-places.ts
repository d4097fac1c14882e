import { headingWords } from "../../blocks/block";
import { matchesIn } from "../../text/matches";
import { isOnlyPlaces, placesIn } from "./parse-places";
import type { NamedPlace } from "./named-place";
import type { OutlinedBlock } from "../outline";
import type { Field } from "../fields/read-fields";
import { looksLikeTitle } from "../title/title-words";
import { cutAside } from "./unlisted-town";

/** `Data Engineer • Austin, TX`, `Data Engineer - Austin`, `Data Engineer (Austin, TX)`. */
export function titleSuffix(block: OutlinedBlock, where: Pick<TitleLine, "isTop" | "isFirst">): NamedPlace[] {
  const text = block.kind === "heading" ? headingWords(block) : block.text.trim();
  if ((block.kind !== "heading" && block.kind !== "paragraph") || block.label) return [];
  const isTitle = block.kind === "heading";
  return [...suffixes({ text, at: block.span.start + block.text.indexOf(text), isTitle, ...where })];
}

/** The places behind the title that a field tells: `title: Night Porter (Leeds)`. */
export function titlePlaces({ value, span }: Field): NamedPlace[] {
  return [...suffixes({ text: value, at: span.start, isTitle: true, isTop: true, isFirst: true })];
}

/** A line that may hold a title and what stands behind it. */
interface TitleLine {
  readonly text: string;
  readonly at: number;
  readonly isTitle: boolean;
  /** Whether it stands where the title does. */
  readonly isTop: boolean;
  /** Whether it stands among the lines before the first sentence. */
  readonly isFirst: boolean;
}

function* suffixes({ text, at, isTitle, isTop, isFirst }: TitleLine): Generator<NamedPlace> {
  if (text.length > 160 || /(?<!\b(?:St|Ste|Ft|Mt|Sr|Jr|Dr|No|Inc|Ltd|Corp|Co))[.!?]\s/.test(text)) return;
  for (const match of matchesIn(text, BEHIND_TITLE)) {
    if (!/^\p{Lu}/u.test(match[1]!)) continue;
    const words = cutAside(match[1]!).replace(/[\s,]{1,4}$/, "");
    const isBar = /[|•·]/.test(match[0]);
    const bar = isBar && words.includes(",");
    const isParted = PARTS.test(text.slice(0, match.index)) && looksLikeTitle(text.split(PARTS, 1)[0]!);
    const isTitled = isTitle || isParted || looksLikeTitle(text.slice(0, match.index));
    const isSetOff = isBar || (/[-–—]/.test(match[0]) && words.includes(","));
    if (!bar && !isTitled && !(isTop && isSetOff)) continue;
    if (isOnlyPlaces(text)) return;
    const start = at + match.index + match[0].length;
    const places = placesIn(words, start);
    if (!isOnlyPlaces(words) && !(bar && places[0]?.span.start === start)) continue;
    const isBehindTitle = isTop || (isFirst && isTitled && (isParted || /[^\s,in]/.test(match[0])));
    for (const place of places) {
      const plain = place.region !== null && place.city !== null;
      const isLast = !match[0].startsWith(",") || at + text.length <= place.span.end + 1;
      if ((isBehindTitle && (plain || isLast)) || (bar && plain)) yield place;
    }
  }
}

/** What parts a title from more words: `Night Porter - A Great Job in Leeds`. */
const PARTS = /\s[-–—|•·]\s/;

const BEHIND_TITLE =
  /(?:\s(?:-?[-–—]|[|•·])\s|(?<=\p{Ll})-\s|\(|(?<=\))\s(?=[^,]{3,30}, [A-Z]{2}$)|\sin\s|,\s)\s?(?=([^()|•·–—]{2,60}?)(?:$|\)|\s(?:-?[-–—]|[|•·])\s))/gu;
