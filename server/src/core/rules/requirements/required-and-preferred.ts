import type { Requirement } from "../../posting/posting";
import { wordKey } from "../../text/words";
import { partsOf } from "../claims";
import { defineRule, type Draft } from "../rule";

/** A preferred item that says no more than a required one. */
interface Repeat {
  readonly item: Requirement;
  readonly required: Requirement;
  /** The skills that are said again; empty where the whole line is. */
  readonly skills: readonly string[];
}

/** The same skill or line both required and preferred. */
export const requiredAndPreferred = defineRule({
  id: "requirements/required-and-preferred",
  scope: "posting",
  severity: "warning",
  summary: "Ask for each thing once: as required, or as preferred.",
  why: "When a skill is both required and nice to have, candidates without it cannot tell whether to apply.",
  messages: {
    skill: "{skills} is already required. Remove it here, or require it no longer.",
    skills: "{skills} are already required. Remove them here, or require them no longer.",
    line: "This is already required in nearly the same words. Remove it here, or say what more you would like.",
  },
  shields: ["other-language"],
  *check(draft) {
    for (const group of grouped(draft, repeatsOf(draft))) {
      const first = group[0]!;
      const span = { start: first.item.span.start, end: group.at(-1)!.item.span.end };
      const related = uniqueBy(group, (repeat) => repeat.required.span.start).map(({ required, skills }) => ({
        message:
          skills.length > 0
            ? `${listed(skills)} ${skills.length === 1 ? "is" : "are"} required here.`
            : "It is required here.",
        span: required.span,
      }));
      const fixes = [removal(draft, group)];
      const skills = uniqueBy(
        group.flatMap((repeat) => repeat.skills),
        (skill) => skill,
      );
      if (skills.length === 0) yield { span, message: "line", related, fixes };
      else
        yield {
          span,
          message: skills.length === 1 ? "skill" : "skills",
          values: { skills: listed(skills) },
          related,
          fixes,
        };
    }
  },
});

/** The repeats within each role or level: one may require what another prefers. */
function repeatsOf(draft: Draft): Repeat[] {
  const partOf = partsOf(draft);
  const parts = new Map<number, Requirement[]>();
  for (const item of draft.posting.requirements) {
    const part = partOf(item.span.start);
    const list = parts.get(part);
    if (list) list.push(item);
    else parts.set(part, [item]);
  }
  return [...parts.values()].flatMap(repeatsAmong);
}

function repeatsAmong(requirements: readonly Requirement[]): Repeat[] {
  if (!requirements.some(({ level }) => level === "preferred")) return [];
  const required = requirements
    .filter((item) => item.level === "required")
    .map((item) => ({ item, words: contentWords(item.text) }));
  const bySkill = new Map<string, Requirement>();
  for (const { item } of required)
    for (const skill of item.skills) if (!bySkill.has(skill.value)) bySkill.set(skill.value, item);
  const repeats: Repeat[] = [];
  for (const item of requirements) {
    if (item.level !== "preferred") continue;
    const words = contentWords(item.text);
    const bare = item.skills.length > 0 && isBare(item);
    const source =
      bare && item.skills.every((skill) => bySkill.has(skill.value)) ? bySkill.get(item.skills[0]!.value) : undefined;
    if (source) repeats.push({ item, required: source, skills: item.skills.map((skill) => skill.value) });
    else {
      const twin =
        words.size >= 2
          ? required.find((other) => saysAsMuch(other.item, item) && covers(other.words, words))
          : undefined;
      if (twin) repeats.push({ item, required: twin.item, skills: [] });
    }
  }
  return repeats;
}

/** Whether an item names skills and says nothing of what for: `PyTorch`, `Experience with Docker`. */
function isBare({ text, span, skills }: Requirement): boolean {
  let rest = text;
  for (const { start, end } of skills.map((skill) => skill.span)) {
    const from = start - span.start;
    rest = rest.slice(0, from) + " ".repeat(end - start) + rest.slice(end - span.start);
  }
  const names = new Set(skills.flatMap((skill) => wordKey(skill.value).split(" ")));
  return [...contentWords(rest)].every((word) => names.has(word));
}

/** Words that do not make two requirements different. */
const EMPTY: ReadonlySet<string> = new Set(
  "a an the and or of in with to for on at as is are be have has you your we our using use used one more following areas etc experience experienced knowledge familiar familiarity proficient proficiency strong good solid deep excellent skills skill ability understanding working years year plus minimum least preferred required desired nice ideally hands-on practical proven demonstrated bonus points ability prior previous preferably advantageous asset".split(
    " ",
  ),
);

function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    wordKey(text)
      .split(" ")
      .filter((word) => word && !EMPTY.has(word) && !/^\d+$/.test(word)),
  );
}

/** Whether the required item asks for as many years; more years preferred are a step up. */
function saysAsMuch(required: Requirement, preferred: Requirement): boolean {
  const least = required.years[0]?.min ?? 0;
  return preferred.years.every(({ min }) => min === least);
}

/** Whether nearly every word of a preferred item stands in the required one, and the other way round for most. */
function covers(required: ReadonlySet<string>, preferred: ReadonlySet<string>): boolean {
  const shared = [...preferred].filter((word) => required.has(word)).length;
  if (preferred.size < 4) return shared === preferred.size && shared === required.size;
  return shared / preferred.size >= 0.9 && shared / required.size >= 0.6;
}

/** Repeats that follow on one another, of one kind, become one finding. */
function grouped(draft: Draft, repeats: readonly Repeat[]): Repeat[][] {
  const groups: Repeat[][] = [];
  for (const repeat of repeats) {
    const last = groups.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      last.skills.length > 0 &&
      repeat.skills.length > 0 &&
      !draft.text.slice(last.item.span.end, repeat.item.span.start).replace(/[\s•*·–-]/g, "");
    if (follows) groups.at(-1)!.push(repeat);
    else groups.push([repeat]);
  }
  return groups;
}

/** Takes out the lines of the items. */
function removal({ text, blocks }: Draft, group: readonly Repeat[]) {
  const start = group[0]!.item.span.start;
  const end = group.at(-1)!.item.span.end;
  const block = blocks.find((candidate) => candidate.span.start <= start && start < candidate.span.end);
  const from =
    block && text.slice(block.span.start, start).trim() === (block.list?.text ?? "") ? block.span.start : start;
  const lineBreak = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end));
  const title = group.length === 1 ? "Remove it from the preferred" : "Remove them from the preferred";
  return { title, safe: false, edits: [{ start: from, end: end + (lineBreak?.[0].length ?? 0), text: "" }] };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
