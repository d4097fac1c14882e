import type { Block } from "../../blocks/block";
import { employerName } from "../../posting/employer/employer-name";
import type { Span } from "../../text/span";
import { suggestWords } from "../replacement";
import { defineRule } from "../rule";

/** Sentences in which an employer speaks of itself by name; the name follows or goes before. */
const SLOTS: readonly RegExp[] = [
  /\b(?:[Ww]hy (?:work at|join|Work at|Join)|[Ll]ife at|[Ww]elcome to) (?=(\p{Lu}[\p{L}\d&.’'-]{1,30}(?: \p{Lu}[\p{L}\d&.’'-]{1,30}){0,3})(?! and \p{Lu}))/gu,
  /(?<=^|[.!?]\s{1,2})(?:Join|At) (?=(\p{Lu}[\p{L}\d&.’'-]{1,30}(?: \p{Lu}[\p{L}\d&.’'-]{1,30}){0,3}),? (?:we|you|as|and|our|today|to)\b)/gmu,
  /(?:^|[.!?]\s{1,2})(?=(\p{Lu}[\p{L}\d&.’'-]{1,30}(?: \p{Lu}[\p{L}\d&.’'-]{1,30}){0,3}) is (?:proud to be )?an (?:equal|affirmative))/gmu,
];

/** Another employer's name, left over from the posting that this one was made of. */
export const leftoverName = defineRule({
  id: "draft/leftover-name",
  scope: "posting",
  severity: "warning",
  summary: "Name one employer, and the same one throughout.",
  why: "Another employer's name tells a reader that the text was copied, and leaves open who is hiring.",
  messages: {
    name: "The posting is {owner}’s, but here it speaks for “{found}”. Put the right name, or say how the two belong together.",
  },
  options: { allow: [] as readonly string[] },
  optionDescriptions: { allow: "Names that may stand beside the employer's own, such as those of its brands." },
  shields: ["quotation", "other-language"],
  *check({ text, blocks, posting, setting }, { allow }) {
    const owner = setting.organization.name ?? posting.organization?.value;
    if (!owner || posting.roles.length > 1) return;
    // Who the employer is must be beyond doubt: it is configured, or named over and over.
    if (setting.organization.name === null && countOf(text, owner) < 3) return;
    for (const block of blocks) {
      if (block.kind === "code" || block.kind === "front-matter") continue;
      for (const { name, span } of namesIn(block)) {
        // Two names in one breath belong together, and the sentence says how.
        const around = text.slice(
          Math.max(block.span.start, span.start - 100),
          Math.min(block.span.end, span.end + 100),
        );
        if (around.includes(owner) || allow.includes(name) || areKin(name, owner) || countOf(text, name) > 1) continue;
        yield { span, message: "name", values: { owner, found: name }, fixes: [suggestWords(text, span, owner)] };
      }
    }
  },
});

/** What stands in every match of the slots; looked for first because it is cheap. */
const NEEDED = /(?:[Jj]oin|[Aa]t|come to) \S| an (?:equal|affirmative)/;

function* namesIn(block: Block): Generator<{ readonly name: string; readonly span: Span }> {
  if (!NEEDED.test(block.text)) return;
  for (const slot of SLOTS) {
    for (const match of block.text.matchAll(slot)) {
      const read = employerName(match[1]!);
      if (
        !read ||
        /\b(?:Team|Department|Group|Division|Program|Community|Network|Institute|Center|Centre|Office|Inc|LLC)\b/i.test(
          match[1]!,
        )
      )
        continue;
      const start = block.span.start + match.index + match[0].length + read.start;
      yield { name: read.name, span: { start, end: start + read.name.length } };
    }
  }
}

function countOf(text: string, name: string): number {
  return text.split(name).length - 1;
}

/** Whether two names share a word, or one is the initials of the other. */
function areKin(a: string, b: string): boolean {
  const words = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const initials = (name: string) =>
    words(name)
      .map((word) => word[0])
      .join("");
  const plain = (name: string) => words(name).join("");
  return (
    words(a).some((word) => words(b).includes(word)) ||
    initials(a) === plain(b) ||
    initials(b) === plain(a) ||
    plain(a).includes(plain(b)) ||
    plain(b).includes(plain(a))
  );
}
