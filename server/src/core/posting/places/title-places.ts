import { headingWords } from "../../blocks/block";
import { isJobNoun } from "../../data/job-titles";
import { matchesIn } from "../../text/matches";
import { isOnlyPlaces, placesIn } from "./parse-places";
import type { NamedPlace } from "./named-place";
import type { OutlinedBlock } from "../outline";
import type { Field } from "../fields/read-fields";
import { bare, looksLikeTitle } from "../title/title-words";
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
  if (isTop && !isOnlyPlaces(text)) yield* townAtEnd(text, at);
  if (text.length > 160 || /(?<!\b(?:St|Ste|Ft|Mt|Sr|Jr|Dr|No|Inc|Ltd|Corp|Co))[.!?]\s/.test(text)) return;
  for (const match of matchesIn(text, BEHIND_TITLE)) {
    if (!/^\p{Lu}/u.test(match[1]!)) continue;
    const words = cutAside(match[1]!).replace(/[\s,]{1,4}$/, "");
    const isBar = /[|•·]/.test(match[0]);
    const bar = isBar && words.includes(",");
    const isParted = PARTS.test(text.slice(0, match.index)) && looksLikeTitle(text.split(PARTS, 1)[0]!);
    const isTitled = isTitle || isParted || looksLikeTitle(text.slice(0, match.index));
    const isSetOff = isBar || (/[-–—(]/.test(match[0]) && words.includes(","));
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

/** `Night Porter Harrogate`, `Night Porter Job Leeds £12`: the places with which a title ends that nothing parts from it. */
function townAtEnd(line: string, at: number): NamedPlace[] {
  const title = line.slice(0, 120).split(BEHIND_TOWN, 1)[0]!.trimEnd();
  const words = title.split(" ");
  for (let from = Math.max(1, words.length - 3); from < words.length; from++) {
    const role = words.slice(0, from).join(" ").trimEnd();
    const noun = bare(role.slice(role.lastIndexOf(" ") + 1));
    const name = words.slice(from).join(" ").trim();
    if (!/^\p{Lu}/u.test(name) || !(isJobNoun(noun) || ENDS_ROLE.test(noun))) continue;
    if (isOnlyPlaces(name) && looksLikeTitle(role)) return placesIn(name, at + title.lastIndexOf(name));
  }
  return [];
}

/** What a line goes on with behind the town of its title: the pay, an aside. */
const BEHIND_TOWN = /\s(?:[-–—|(£$€*\d]|up to\b|to £)/u;
/** Words behind the noun of a title. */
const ENDS_ROLE = /^(?:[Jj]obs?|[Vv]acancy|RGN|RMN|RNLD|ODP|HCA)$/;

/** What parts a title from more words: `Night Porter - A Great Job in Leeds`. */
const PARTS = /\s[-–—|•·]\s/;

const BEHIND_TITLE =
  /(?:\s(?:-?[-–—]|[|•·]|\/\/)\s|\s-(?=\p{Lu}\p{Ll})(?!Washington$)|(?<=\p{Ll})-\s|\(|(?<=\))\s(?=[^,]{3,30}, [A-Z]{2}$)|\sin\s|,\s)\s?(?=([^()|•·–—]{2,60}?)(?:$|\)|\s\(|\s(?:-?[-–—]|[|•·])\s))/gu;
