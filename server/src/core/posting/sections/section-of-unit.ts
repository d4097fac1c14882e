import type { Block } from "../../blocks/block";
import { gluedLines } from "../../text/glued-lines";
import { isAboutEmployer, isAsking, isHeart } from "./section-kinship";
import {
  contentOfLines,
  contentOfList,
  contentOfParagraph,
  type ContentContext,
  type ContentKind,
} from "./section-of-content";
import { kindOfLead, kindOfLongLead } from "./section-of-lead";
import type { Unit } from "./section-units";

/** What a unit is about by its own words; undefined where they do not tell. What leads to a list and says its kind decides. */
export function contentOfUnit(unit: Unit, blocks: readonly Block[], context: ContentContext): ContentKind | undefined {
  if (unit.kind === "other")
    return blocks[unit.first]!.kind === "table-row" ? contentOfParagraph(blocks[unit.first]!, context) : undefined;
  if (unit.kind !== "list") return leadAlone(blocks[unit.first]!) ?? contentOfText(blocks[unit.first]!, context);
  const items = blocks.slice(unit.lead ? unit.first + 1 : unit.first, unit.end);
  if (items.length === 1) {
    const content = contentOfParagraph(items[0]!, { subject: "" });
    if (content?.strength === 5) return content;
  }
  const list = contentOfList(items.flatMap(({ text }) => linesOf(text)));
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

/** What a line that leads on says of what follows, though no list stands right below it: `Your duties may include the following:`. */
function leadAlone({ kind, text }: Block): ContentKind | undefined {
  const line = text.trim();
  const told = kind === "paragraph" && line.length <= 120 && line.endsWith(":") ? kindOfLead(line) : undefined;
  return told && (isHeart(told) || told === "benefits") ? { kind: told, strength: 3, told: true } : undefined;
}

/** The lines that ran together in a text; the text itself where it kept them. */
function linesOf(text: string): readonly string[] {
  const lines = gluedLines(text);
  return lines.length > 0 ? lines : [text];
}

/** What a paragraph is about; where the line breaks of a list were lost in it, what most of its lines are. */
function contentOfText(block: Block, context: ContentContext): ContentKind | undefined {
  const content = contentOfParagraph(block, context);
  const list = content?.strength === 5 ? undefined : contentOfLines(gluedLines(block.text));
  if (!list) return content;
  // Offers and praise of the employer speak of experience and of great things as demands do.
  const isOffer = content?.kind === "benefits" || (content && isAboutEmployer(content.kind));
  return content && (list.strength < 3 || (isOffer && isAsking(list.kind))) ? content : list;
}

/** Whether a lead is a paragraph of its own whose end does not turn to the reader. */
function isLongLead(text: string): boolean {
  return text.length > 200 && !/\b(?:you|your|role|position|candidates?)\b/i.test(text.slice(-120));
}
