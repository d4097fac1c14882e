import type { Block } from "../blocks/block";
import { countWhile } from "../text/sorted";
import type { Located } from "../text/span";
import type { Outline } from "./outline";
import { sectionsInOwnMarks, withStraightBlocks, withStraightMarks } from "./own-marks";
import type { Section } from "./posting";
import { readMasthead } from "./page/masthead";
import { readProse } from "./prose";
import { readFields } from "./fields/read-fields";
import { readLanguages } from "./read-language";
import { readSections } from "./sections/read-sections";

/** Groups the blocks of a document into sections and tells the language of each. */
export function buildOutline(source: string, blocks: readonly Block[]): Outline {
  const straight = withStraightBlocks(blocks);
  const languages = readLanguages(straight);
  const sections = readSections(straight);
  const language = mostCommon(blocks, languages);
  // Each property by its name: a spread of so many takes several times as long.
  const outlined = straight.map(({ kind, span, raw, text, heading, list, gap, label }, index) => {
    const section = sectionOfBlock(sections, index);
    return { kind, span, raw, text, heading, list, gap, label, section, language: languages[index] ?? null };
  });
  const written =
    straight === blocks
      ? outlined
      : outlined.map((block, index) => {
          const { raw, text } = blocks[index]!;
          return raw === block.raw ? block : { ...block, raw, text };
        });
  return {
    source: withStraightMarks(source),
    blocks: outlined,
    written,
    sections: straight === blocks ? sections : sectionsInOwnMarks(sections, blocks),
    language,
    otherLanguages: partsInOtherLanguages(blocks, languages, language),
    prose: once(() => readProse(outlined)),
    fields: once(() => readFields(outlined)),
    masthead: once(() => readMasthead(outlined)),
  };
}

/** A function that does its work when it is first called, and gives the same answer from then on. */
function once<T extends object>(work: () => T): () => T {
  let answer: T | undefined;
  return () => (answer ??= work());
}

function sectionOfBlock(sections: readonly Section[], index: number): Section["kind"] {
  const begun = countWhile(sections.length, (at) => sections[at]!.firstBlock <= index);
  return sections[Math.max(0, begun - 1)]?.kind ?? "other";
}

/** The language in which most of the text is, measured by its length. */
function mostCommon(blocks: readonly Block[], languages: readonly (string | null)[]): string | null {
  const lengths = new Map<string, number>();
  blocks.forEach((block, index) => {
    const language = languages[index];
    if (language) lengths.set(language, (lengths.get(language) ?? 0) + block.text.length);
  });
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function partsInOtherLanguages(
  blocks: readonly Block[],
  languages: readonly (string | null)[],
  main: string | null,
): Located<string>[] {
  const parts: Located<string>[] = [];
  let last = -1;
  blocks.forEach((block, index) => {
    const language = languages[index];
    if (!language || language === main) return;
    const previous = parts.at(-1);
    if (previous && last === index - 1 && previous.value === language) {
      parts[parts.length - 1] = { value: language, span: { start: previous.span.start, end: block.span.end } };
    } else parts.push({ value: language, span: block.span });
    last = index;
  });
  return parts;
}
