import type { Block } from "../blocks/block";
import { isDutyVerb } from "../data/duty-verbs";
import { BENEFIT_ITEM, REQUIREMENT_ITEM, SECTION_CUES, type SectionCue } from "../data/section-cues";
import type { SectionKind } from "../data/section-kinds";
import { sectionKindOfParagraph } from "./section-of-paragraph";

/** What a paragraph or a list is about by its own words, and how plainly: 3 and more cannot be mistaken. */
export interface ContentKind {
  readonly kind: SectionKind;
  readonly strength: number;
}

/** What a paragraph is about by its own words; `subject` is the job's title in small letters, where it is known. */
export function contentOfParagraph(block: Block, subject: string): ContentKind | undefined {
  const statement = sectionKindOfParagraph(block.text);
  if (statement) return { kind: statement, strength: 5 };
  const text = smallLetters(block.text);
  const scores = new Map<SectionKind, number>();
  const add = (kind: SectionKind, weight: number) => scores.set(kind, (scores.get(kind) ?? 0) + weight);
  for (const cue of cuesIn(text)) add(cue.kind, cue.weight);
  if (subject && startsWithSubject(text, subject)) {
    if (!scores.has("requirements")) add("summary", 2);
  }
  return strongest(scores);
}

/** What a run of list items is about: what most of its items are. */
export function contentOfList(items: readonly Block[]): ContentKind | undefined {
  const votes = new Map<SectionKind, number>();
  for (const item of items) {
    const kind = kindOfItem(item.text.trim());
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] <= (second?.[1] ?? 0)) return undefined;
  const share = first[1] / items.length;
  if (share < 0.5) return undefined;
  return { kind: first[0], strength: items.length >= 2 && share >= 0.6 ? 3 : 2 };
}

function kindOfItem(text: string): SectionKind | undefined {
  const words = text.replace(/^(?:you(?:['’]ll| will)|will|to|and|help|also|actively|effectively|proactively|independently|directly|successfully|continuously)\s+/i, "");
  const first = /^[\p{L}-]+/u.exec(words)?.[0] ?? "";
  const told = words !== text;
  if (!told && /^(?:working|understanding|experienced?)\b/i.test(text) && REQUIREMENT_ITEM.test(text)) return "requirements";
  if (isDutyVerb(first) && !/^(?:\S+ ){1,2}(?:experience|skills|knowledge)\b/i.test(words)) return "responsibilities";
  if (BENEFIT_ITEM.test(text.slice(0, 120)) && !/\b(?:experience|degree|knowledge)\b/i.test(text)) return "benefits";
  if (REQUIREMENT_ITEM.test(text.slice(0, 300))) return "requirements";
  return undefined;
}

function* cuesIn(text: string): Generator<SectionCue> {
  const seen = new Set<SectionCue>();
  const words = new Set<string>(["", ...(text.match(/[\p{L}\p{N}'-]+/gu) ?? [])]);
  for (const word of words) {
    for (const cue of CUES_BY_WORD.get(word) ?? []) {
      if (!cue.pattern) yield cue;
      else if (!seen.has(cue)) {
        seen.add(cue);
        if (cue.pattern.test(text)) yield cue;
      }
    }
  }
}

const CUES_BY_WORD: ReadonlyMap<string, readonly SectionCue[]> = (() => {
  const byWord = new Map<string, SectionCue[]>();
  for (const cue of SECTION_CUES) for (const word of cue.words) byWord.set(word, [...(byWord.get(word) ?? []), cue]);
  return byWord;
})();

/** The beginning of a paragraph for comparison: a person sees by its first sentences what it is about. */
function smallLetters(text: string): string {
  return text.slice(0, 700).toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().slice(0, 600);
}

function startsWithSubject(text: string, subject: string): boolean {
  return new RegExp(`^(?:an?|the|our|as an?)?\\s?${subject.replace(/[^\p{L}\p{N} ]/gu, ".")}s?\\b`, "u").test(text);
}

function strongest(scores: ReadonlyMap<SectionKind, number>): ContentKind | undefined {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || first[1] <= (second?.[1] ?? 0)) return undefined;
  return { kind: first[0], strength: Math.min(4, first[1] - (second?.[1] ?? 0) / 2) };
}
