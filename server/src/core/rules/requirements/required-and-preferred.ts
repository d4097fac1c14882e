import type { Fix } from "../../finding";
import type { Requirement } from "../../posting/posting";
import type { Span } from "../../text/span";
import { partsOf } from "../role-parts";
import { asksNoMore, contentWords, isSameLine, isShortFormOf, stem, toDemand, type Demand } from "../same-demand";
import { printHeads } from "../../text/print-heads";
import { defineRule, type Draft } from "../rule";

/** A preferred item that says no more than a required one. */
interface Repeat {
  readonly item: Requirement;
  readonly required: Requirement;
  /** The skills that are said again; empty where the whole line is. */
  readonly skills: readonly string[];
  /** Where they stand in an item that names others too; empty where the whole item can go. */
  readonly places: readonly Span[];
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
      const span = first.places[0] ?? { start: first.item.span.start, end: group.at(-1)!.item.span.end };
      const related = uniqueBy(group, (repeat) => repeat.required.span.start).map(({ required, skills }) => ({
        message:
          skills.length > 0
            ? `${listed(skills)} ${skills.length === 1 ? "is" : "are"} required here.`
            : "It is required here.",
        span: required.span,
      }));
      const fixes = first.places.length > 0 ? [removalFromList(draft, first)] : removals(draft, group);
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

/** Nothing is taken out of a sentence whose other words lean on it: `helping others, giving advice to bakers is a plus`. */
function removals(draft: Draft, group: readonly Repeat[]): Fix[] {
  const leans = group.some(
    ({ item }) =>
      /^\p{L}+ing\b/u.test(item.text) && /\p{L}, ?$/u.test(draft.text.slice(item.span.start - 4, item.span.start)),
  );
  return leans ? [] : [removal(draft, group)];
}

/** The repeats within each role or level: one may require what another prefers. */
function repeatsOf(draft: Draft): Repeat[] {
  const partOf = partsOf(draft);
  const parts = new Map<number, Requirement[]>();
  const heads = printHeads(draft.text);
  for (const item of draft.posting.requirements) {
    if (heads.has(item.text.trim())) continue;
    const part = partOf(item.span.start);
    const list = parts.get(part);
    if (list) list.push(item);
    else parts.set(part, [item]);
  }
  // `Python – a good command of it`: what is said of it goes on.
  const isWhole = ({ item }: Repeat) =>
    !/^[ \t]{0,2}[–—-][ \t]?\p{L}/u.test(draft.text.slice(item.span.end, item.span.end + 5));
  return [...parts.values()].flatMap(repeatsAmong).filter(isWhole);
}

function repeatsAmong(requirements: readonly Requirement[]): Repeat[] {
  if (!requirements.some(({ level }) => level === "preferred")) return [];
  const required = requirements.filter((item) => item.level === "required").map(toDemand);
  const bySkill = new Map<string, Demand>();
  for (const demand of required)
    for (const skill of demand.item.skills) {
      const known = bySkill.get(skill.value);
      if (!known || (known.isChoice && !demand.isChoice)) bySkill.set(skill.value, demand);
    }
  return requirements.flatMap((item, index) => {
    if (item.level !== "preferred" || isNoItem(item.text)) return [];
    if (isChoiceOf(item, requirements[index - 1])) return [];
    const wish = toDemand(item);
    return skillRepeat(wish, bySkill) ?? lineRepeat(wish, required.slice(0, MOST_COMPARED)) ?? [];
  });
}

/** Whether a text wishes for nothing by itself: a question to those who apply, a line that leads to a list, half of what stands in brackets, a word on the form (`If none are listed, …`), or how another wish would be met best (`…, ideally in the cloud`). */
function isNoItem(text: string): boolean {
  return (
    /[?:]\s*$/.test(text) ||
    /^[^(]*\)/.test(text) ||
    /^(?:if none|(?:ideally|preferably) (?:on|in|with|at|from|for|within|of|using|across))\b/i.test(text)
  );
}

/** An item that names nothing but skills, all or some of which are required. */
function skillRepeat(wish: Demand, bySkill: ReadonlyMap<string, Demand>): Repeat | undefined {
  const { item } = wish;
  if (item.skills.length === 0 || !isBare(item)) return undefined;
  const again = item.skills.filter(({ value }) => {
    const source = bySkill.get(value);
    return (
      source !== undefined &&
      !source.isChoice &&
      asksNoMore(wish, source) &&
      !asksProof(wish, source) &&
      !isPartOf(value, wish, source)
    );
  });
  const [first] = again;
  if (!first) return undefined;
  const isAll = again.length === item.skills.length;
  // Of “A or B” either will do; and a list in which one thing comes again may mean it together with the others.
  if (!isAll && (wish.isChoice || !/,|\band\b|\n/.test(item.text))) return undefined;
  return {
    item,
    required: bySkill.get(first.value)!.item,
    skills: again.map(
      ({ value, span }) => item.text.slice(span.start - item.span.start, span.end - item.span.start) || value,
    ),
    places: isAll ? [] : again.map(({ span }) => span),
  };
}

/** With how many requirements each wish is compared word by word: more than a posting has, so that each takes as long in any text. */
const MOST_COMPARED = 200;

/** `One of Rye, Spelt or Wheat; Rye preferred`: whether an item prefers one of what stands right before it. */
function isChoiceOf({ skills, span }: Requirement, before: Requirement | undefined): boolean {
  if (!before || before.skills.length < 2 || span.start - before.span.end >= NEAR) return false;
  return skills.some(({ value }) => before.skills.some((other) => other.value === value));
}

/** How near that stands, in UTF-16 units. */
const NEAR = 20;

/** Whether a wish names a part of what is required by the name of the whole: `Spark Streaming` beside `Spark`. */
function isPartOf(skill: string, wish: Demand, source: Demand): boolean {
  const [part, whole] = [wish, source].map(({ item }) => {
    const { span } = item.skills.find(({ value }) => value === skill)!;
    return item.text.slice(span.start - item.span.start, span.end - item.span.start).toLowerCase();
  });
  return part!.startsWith(`${whole!.split(" ").at(-1)!} `);
}

/** An item that a requirement says in nearly the same words, or with its short form. */
function lineRepeat(wish: Demand, required: readonly Demand[]): Repeat | undefined {
  const twin = required.find(
    (other) =>
      asksNoMore(wish, other) &&
      !asksProof(wish, other) &&
      !asksPractice(wish, other) &&
      (isSameLine(wish, other) || isShortFormOf(wish, other)),
  );
  // Degrees are compared by another rule.
  if (!twin || wish.item.degrees.length > 0) return undefined;
  return { item: wish.item, required: twin.item, skills: [], places: [] };
}

/** Whether a certificate is wished where the skill is required, or a thing at hand where it may come later. */
function asksProof(wish: Demand, required: Demand): boolean {
  return [/\bcertifi/i, AT_HAND].some((proof) => proof.test(wish.item.text) && !proof.test(required.item.text));
}

/** No word that it is to be had later: `within six months of hire`, `willingness to learn`. */
const AT_HAND =
  /^(?![^]*\b(?:obtain|eligib|willing|learn\b|within (?:[\w()-]{1,10} ){1,3}(?:days?|weeks?|months?|years?)\b))/i;

/** Whether experience is wished where a qualification in the same thing is required. */
function asksPractice(wish: Demand, required: Demand): boolean {
  const proof = /\b(?:qualifications?|qualified|diploma|course)\b/i;
  return /\bexperience/i.test(wish.item.text) && !proof.test(wish.item.text) && proof.test(required.item.text);
}

/** Whether an item names skills and says nothing of what for: `PyTorch`, `Experience with Docker`. */
function isBare({ text, span, skills }: Requirement): boolean {
  let rest = text;
  for (const { start, end } of skills.map((skill) => skill.span)) {
    const from = start - span.start;
    rest = rest.slice(0, from) + " ".repeat(end - start) + rest.slice(end - span.start);
  }
  const names = new Set(skills.flatMap((skill) => [...contentWords(skill.value)]));
  return [...contentWords(rest)].every((word) => names.has(word) || KIND_OF_SKILL.has(word));
}

/** Words that say of what kind a named skill is. */
const KIND_OF_SKILL: ReadonlySet<string> = new Set(
  [
    "certification",
    "certificate",
    "certified",
    "licence",
    "license",
    "card",
    "tools",
    "software",
    "language",
    "platform",
    "system",
    "framework",
    "programming",
  ].map(stem),
);

/** Repeats that follow on one another, of one kind, become one finding. */
function grouped(draft: Draft, repeats: readonly Repeat[]): Repeat[][] {
  const groups: Repeat[][] = [];
  for (const repeat of repeats) {
    const last = groups.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      last.skills.length > 0 &&
      repeat.skills.length > 0 &&
      last.places.length + repeat.places.length === 0 &&
      !draft.text.slice(last.item.span.end, repeat.item.span.start).replace(/[\s•*·–-]/g, "");
    if (follows) groups.at(-1)!.push(repeat);
    else groups.push([repeat]);
  }
  return groups;
}

/** Takes the skills out of a list with the commas at them. */
function removalFromList({ text }: Draft, { places }: Repeat) {
  const edits = places.map(({ start, end }) => {
    const behind = /^(?:, (?:and )?| and )/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
    const before =
      behind > 0 ? 0 : (/(?:,? and |, )$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
    return { start: start - before, end: end + behind, text: "" };
  });
  return {
    title: places.length === 1 ? "Remove it from the preferred" : "Remove them from the preferred",
    safe: false,
    edits,
  };
}

/** Takes out the lines of the items. */
function removal({ text, blocks }: Draft, group: readonly Repeat[]): Fix {
  const start = group[0]!.item.span.start;
  const end = group.at(-1)!.item.span.end;
  const block = blocks.find((candidate) => candidate.span.start <= start && start < candidate.span.end);
  const from =
    block && text.slice(block.span.start, start).trim() === (block.list?.text ?? "") ? block.span.start : start;
  const lineBreak = /^[ \t]{0,20}[;,.]?[ \t]{0,20}(?:\r\n|\n|\r)/.exec(text.slice(end, end + 50));
  const title = group.length === 1 ? "Remove it from the preferred" : "Remove them from the preferred";
  return { title, safe: false, edits: [{ start: from, end: end + (lineBreak?.[0].length ?? 0), text: "" }] };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => unknown): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
