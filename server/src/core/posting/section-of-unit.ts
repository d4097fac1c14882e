import type { Block } from "../blocks/block";
import { isVagueHeading, sectionKindOfHeading } from "../blocks/section-kind";
import type { SectionKind } from "../data/section-kinds";
import { isAboutEmployer } from "./section-kinship";
import { contentOfList, contentOfParagraph, type ContentContext, type ContentKind } from "./section-of-content";
import type { Unit } from "./section-units";

/** What a unit is about by its own words; undefined where they do not tell. What leads to a list and says its kind decides. */
export function contentOfUnit(unit: Unit, blocks: readonly Block[], context: ContentContext): ContentKind | undefined {
  if (unit.kind === "other")
    return blocks[unit.first]!.kind === "table-row" ? contentOfParagraph(blocks[unit.first]!, context) : undefined;
  if (unit.kind !== "list") return contentOfParagraph(blocks[unit.first]!, context);
  const items = blocks.slice(unit.lead ? unit.first + 1 : unit.first, unit.end);
  if (items.length === 1) {
    const content = contentOfParagraph(items[0]!, { subject: "" });
    if (content?.strength === 5) return content;
  }
  const list = contentOfList(items);
  if (!unit.lead) {
    const told = kindOfLongLead(blocks[unit.first - 1]);
    return told ? { kind: told, strength: 3, told: true } : list;
  }
  const around = contentOfParagraph(unit.lead, context);
  // A list that completes a long paragraph on the employer is part of it, whatever its items say.
  if (around && isAboutEmployer(around.kind) && around.strength >= 3 && isLongLead(unit.lead.text)) return around;
  const said = kindOfLead(unit.lead.text);
  if (said) return { kind: said, strength: 3, told: true };
  // `Apply in three steps:` leads to what the reader does now, though its items begin as duties do.
  if (list?.kind === "responsibilities" && around?.kind === "how-to-apply" && around.strength >= 3) return around;
  return list ?? around;
}

/** Whether a paragraph is a text of its own, whose last sentence turns to the reader and leads to a list: `Acme is … We are … In this role, you will:`. */
export function tellsOfItself({ text }: Block): boolean {
  return text.length > 350 && /[.!?]\s[^.!?]{0,100}\byou\b[^.!?]{0,40}[:：]\s*$/i.test(text.slice(-160));
}

/** What a paragraph of its own says in its last sentence of the list below it. */
function kindOfLongLead(before: Block | undefined): SectionKind | undefined {
  if (before?.kind !== "paragraph" || !tellsOfItself(before)) return undefined;
  return kindOfLead(before.text.slice(-160).replace(/^.*[.!?]\s/s, ""));
}

/** What the sentence that leads to a list says of it: `Your duties will include, but are not limited to:`; undefined where it does not tell. */
export function kindOfLead(text: string): SectionKind | undefined {
  if (text.length > 200) return undefined;
  const sentences = text.trim().split(/(?<=[.!?])\s+/);
  // Behind other sentences only `You will:` is more than the end of what they say.
  if (sentences.length > 1 && !/^you(?:['’]ll|['’]ve| \p{L}+)(?: be)?\s?[:：]$/iu.test(sentences.at(-1)!))
    return undefined;
  const words = sentences
    .at(-1)!
    .replace(/\s?[:：]$/, "")
    .replace(
      /(?:,? but)?,?(?: (?:are|is))? not (?:necessarily )?(?:be )?limited to(?: the following)?$|,? the following$/i,
      "",
    );
  const named = NAMES_LIST.exec(words);
  if (named) return named[1] === undefined ? "benefits" : sectionKindOfHeading(named[1]);
  const last = words.split(/, (?=(?:you|we|the|this|your|our)\b)/i).at(-1)!;
  return isVagueHeading(words) ? undefined : sectionKindOfHeading(last);
}

/** How a sentence ends that names the list below it: `… you will have access to the following benefits`, `What Harbor Pine can offer you`. */
const NAMES_LIST =
  /\b(?:the following|these) ((?:[\p{L}-]{2,20} ){0,2}(?:benefits|perks|duties|responsibilities|tasks|requirements|qualifications|skills|criteria))$|\b(?:can|will|['’]ll|does|do) (?:also )?offer(?: (?:you|our (?:staff|employees|people)|all staff))?$/iu;

/** Whether a lead is a paragraph of its own whose end does not turn to the reader. */
function isLongLead(text: string): boolean {
  return text.length > 200 && !/\b(?:you|your|role|position|candidates?)\b/i.test(text.slice(-120));
}
