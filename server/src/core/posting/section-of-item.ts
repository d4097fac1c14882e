import { isDutyVerb } from "../data/duty-verbs";
import { BENEFIT_ITEM, REQUIREMENT_ITEM } from "../data/section-cues";
import type { SectionKind } from "../data/section-kinds";
import { remember } from "../text/remember";
import { kindOfFact } from "./section-of-field";

/** What an item of a list is by its first words: a duty, a requirement or an offer; undefined where they do not tell. */
export const kindOfItem: (text: string) => SectionKind | undefined = remember(readKindOfItem);

function readKindOfItem(text: string): SectionKind | undefined {
  const words = text
    .replace(/^[^\p{L}\p{N}]{1,4}/u, "")
    .replace(
      /^(?:you(?:['’]ll| will)|will|to|and|help|also|actively|effectively|proactively|independently|directly|successfully|continuously)\s+/i,
      "",
    );
  if (/[$€£]/.test(text) && kindOfFact(text) === "pay") return "pay";
  const first = /^[\p{L}-]+/u.exec(words)?.[0] ?? "";
  const told = words !== text;
  if (!told && /^(?:working|understanding|experienced?)\b/i.test(text) && REQUIREMENT_ITEM.test(text))
    return "requirements";
  if (isDutyVerb(first) && !/^(?:\S+ ){1,2}(?:experience|skills|knowledge)\b/i.test(words)) return "responsibilities";
  if (BENEFIT_ITEM.test(text.slice(0, 120)) && !/\b(?:experience|degree|knowledge)\b/i.test(text)) return "benefits";
  if (REQUIREMENT_ITEM.test(text.slice(0, 300))) return "requirements";
  return undefined;
}
