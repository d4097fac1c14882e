import { SECTION_HEADINGS, type SectionKind } from "../data/section-kinds";

/**
 * The kind of section that a heading announces, by its words alone; undefined if the words say nothing of it.
 * A heading has up to 12 words and 100 characters.
 */
export function sectionKindOfHeading(heading: string): SectionKind | undefined {
  const key = headingKey(heading);
  if (!key || key.length > 100 || key.split(" ").length > 12) return undefined;
  return SECTION_HEADINGS.find(([, pattern]) => pattern.test(key))?.[0];
}

/** A heading's words for comparison: lower case, straight apostrophes, single spaces, no marks at the ends. */
export function headingKey(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[【】[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}
