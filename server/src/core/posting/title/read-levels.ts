import { headingWords } from "../../blocks/block";
import type { Located } from "../../text/span";
import type { Outline } from "../outline";
import { looksLikeTitle } from "./title-words";

const PART =
  /\b(?:responsibilities|requirements?|qualifications|job grade|grade|skills|experience|duties|role|indicators?|ladder|process|levels?|overview|summary|description|statement|benefits|team|paths?|package|environments?|models|masters|features|facilit(?:y|ies)|highlights|offers?|jobs|openings|opportunities|nice[- ]to[- ]haves?)\s*:?$/i;

/** What is done, not who does it: `Working as a Baker`, `Communication with Partners`. */
const ACTING =
  /^(?:become|working|communicat\w{1,4}|collaborat\w{1,4}|partnering|growing|training)\b|\b(?:with|please|only|residents|representatives)\b/i;

/**
 * The titles of a document that describes several jobs or several levels of one: headings of one rank that are titles and have
 * a text or sections of their own below them. Empty or one where the document is about one job.
 */
export function readLevels(outline: Outline): Located<string>[] {
  const ranks = new Map<number, Located<string>[]>();
  outline.blocks.forEach((block, index) => {
    if (block.kind !== "heading" || block.heading!.form === "embedded" || block.heading!.form === "label") return;
    const words = headingWords(block);
    if (words.length > 100 || PART.test(words) || ACTING.test(words) || !looksLikeTitle(words)) return;
    const next = outline.blocks[index + 1];
    if (!next || (next.kind === "heading" && next.heading!.level <= block.heading!.level)) return;
    const level = block.heading!.level;
    const start = block.span.start + block.text.indexOf(words);
    const titles = ranks.get(level) ?? [];
    if (!titles.some((known) => known.value.toLowerCase() === words.toLowerCase()))
      titles.push({ value: words, span: { start, end: start + words.length } });
    ranks.set(level, titles);
  });
  let most: Located<string>[] = [];
  for (const titles of ranks.values()) if (titles.length > most.length) most = titles;
  return most.length > 1 ? most : [];
}
