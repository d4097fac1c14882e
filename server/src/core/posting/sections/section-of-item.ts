import { isDutyVerb } from "../../data/duty-verbs";
import { BENEFIT_ITEM, REQUIREMENT_ITEM } from "../../data/section-cues";
import type { SectionKind } from "../../data/section-kinds";
import { remember } from "../../text/remember";
import { kindOfFact } from "./section-of-field";

/** What an item of a list is by its first words: a duty, a requirement or an offer; undefined where they do not tell. */
export const kindOfItem: (text: string) => SectionKind | undefined = remember(readKindOfItem);

/** `11am-10pm Monday through Thursday`, `Saturday 9:00 to 13:00`: when work is done. */
const NAMES_TIMES =
  /^(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?)\b\D{0,30})?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b|[-–] ?\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|(?<=[:.]\d{2} ?)(?:to|[-–]))/i;

/** Whether all but a few items of a list are demands, and none is a task. */
export function demandsOnly(items: readonly string[]): boolean {
  // `You lead the kitchen` may be either.
  const kinds = items.map((text) => (/^\W*you\b/i.test(text) ? undefined : kindOfItem(text.trim())));
  const demands = kinds.filter((kind) => kind === "requirements").length;
  return demands >= 3 && demands >= 0.8 * items.length && !kinds.includes("responsibilities");
}

function readKindOfItem(text: string): SectionKind | undefined {
  const words = text
    .replace(/^[^\p{L}\p{N}]{1,4}/u, "")
    .replace(
      /^(?:you(?:['’]ll| will)|will|to|and|help|also|actively|effectively|proactively|independently|directly|successfully|continuously)\s+/i,
      "",
    );
  if (/[$€£]/.test(text) && kindOfFact(text) === "pay") return "pay";
  if (NAMES_TIMES.test(text)) return "schedule";
  const first = /^[\p{L}-]+/u.exec(words)?.[0] ?? "";
  const told = words !== text;
  if (!told && /^(?:working|understanding|experienced?)\b/i.test(text) && REQUIREMENT_ITEM.test(text))
    return "requirements";
  if (NAMES_OFFER.test(text)) return "benefits";
  if (ENDS_AS_DEMAND.test(text)) return "requirements";
  if (isDutyVerb(first) && !/^(?:\S+ ){1,2}(?:experience|skills|knowledge)\b/i.test(words)) return "responsibilities";
  if (BENEFIT_ITEM.test(text.slice(0, 120)) && !/\b(?:experience|degree|knowledge)\b/i.test(text)) return "benefits";
  if (REQUIREMENT_ITEM.test(text.slice(0, 300))) return "requirements";
  return undefined;
}

/** How offers begin whose first word may be a verb of duties as well, and the praise of a place to work at. */
const NAMES_OFFER =
  /^(?:(?:employee |company |generous )?(?:stock|share) options?\b|(?:training|growth) opportunities$|staff (?:incentives|discounts?|lunch(?:es)?|parties)\b|market[- ]related\b|(?:a )?(?:fun|relaxed|casual|friendly|superb|awesome|positive|dynamic|great|vibrant|collaborative)\b[^.]{0,30}\b(?:work(?:ing)?|office|team|startup|start-up) (?:environment|atmosphere|culture)\b|casual dress|(?:room|opportunit(?:y|ies)) for (?:growth|advancement|promotion)\b)/i;

/** How a demand ends that begins with any word: `Service industry experience a plus!` */
const ENDS_AS_DEMAND =
  /\b(?:experience|knowledge|degree|certification|licen[cs]e|skills?) (?:(?:is|are) )?(?:(?:strongly |highly )?(?:required|preferred|desirable|desired|essential)|an? (?:(?:big|huge|strong|definite|real) )?(?:plus|bonus|asset|advantage|must))[.!]{0,2}$/i;
