import type { SectionKind } from "../data/section-kinds";

/** What a paragraph without a heading is about, by its own words; undefined where they do not tell. */
export function sectionKindOfParagraph(text: string): SectionKind | undefined {
  return PARAGRAPHS.find(([, pattern]) => pattern.test(text))?.[0];
}

const PARAGRAPHS: readonly (readonly [SectionKind, RegExp])[] = [
  ["accommodation", /\breasonable (?:accommodation|adjustment)s?\b|\baccommodations?\b.{0,80}\b(?:disabilit|interview|application|recruit)/i],
  ["fair-chance", /\b(?:arrest|conviction|criminal)\b.{0,40}\b(?:records?|histor)/i],
  ["equal-opportunity", /\bequal (?:employment )?opportunit(?:y|ies)\b.{0,20}\bemployer|\bequal opportunity\b|\bwithout regard to\b.{0,40}\b(?:race|colou?r|religion|sex)\b|\b(?:do(?:es)? not|never) discriminate\b/i],
  ["diversity", /\b(?:diverse|diversity|inclusi(?:ve|on))\b.{0,200}\b(?:communit|perspectives|backgrounds|culture|voices|belong)/i],
];
