import type { Block } from "../../blocks/block";
import { headingKey, isVagueHeading, sectionKindOfHeading } from "../../blocks/section-kind";
import { isDutyVerb } from "../../data/duty-verbs";
import type { SectionKind } from "../../data/section-kinds";
import { SECTION_LEADS } from "../../data/section-leads";
import { neededWords } from "../../text/needed-words";
import { remember } from "../../text/remember";
import { Sieve } from "../../text/sieve";

/** Whether a paragraph is a text of its own, whose last sentence leads to a list: `Acme is … We are … In this role, you will:`. */
export function tellsOfItself({ text }: Block): boolean {
  if (text.length <= 350 || !/[:：]\s*$/.test(text)) return false;
  const last = lastSentence(text);
  return (
    last.length < text.length && (/\byou\b[^.!?]{0,40}[:：]\s*$/i.test(last) || kindSaid(leadOf(last)) !== undefined)
  );
}

/** Whether a line leads to what stands below it: it ends in a colon, or says plainly what follows (“And what are the perks of working here?”). */
export function leadsOn({ text }: Block): boolean {
  const line = text.trim();
  return (
    /[:：]$/.test(line) ||
    (line.length <= 120 && /[?!…]$/.test(line) && kindSaid(leadOf(lastSentence(line))) === "benefits")
  );
}

/** What a paragraph of its own says in its last sentence of the list below it. */
export function kindOfLongLead(before: Block | undefined): SectionKind | undefined {
  if (before?.kind !== "paragraph" || !tellsOfItself(before)) return undefined;
  return kindOfLead(lastSentence(before.text));
}

/**
 * What the sentence that leads to a list says of it: `Your duties will include, but are not limited to:`; undefined where it does not tell.
 * Behind other sentences it must say so plainly, since those have something else to say.
 */
export const kindOfLead: (text: string) => SectionKind | undefined = remember(readKindOfLead);

function readKindOfLead(text: string): SectionKind | undefined {
  const last = lastSentence(text.trim());
  const words = leadOf(last);
  if (words.length > 200 || text.length - last.length > 250) return undefined;
  const said = kindSaid(words);
  if (said) return said;
  if (text.length > 200 || isVagueHeading(words) || /\b(?:links?|click|download)\b/i.test(words)) return undefined;
  if (last.length < text.trim().length && !/^you(?:['’]ll|['’]ve| \p{L}+)(?: be)?$/iu.test(words)) return undefined;
  return sectionKindOfHeading(words.split(/, (?=(?:you|we|the|this|your|our)\b)/i).at(-1)!);
}

/** The last sentence of a text, its first ones left out. */
function lastSentence(text: string): string {
  return text
    .slice(-250)
    .split(/(?<=[.!?])\s+/)
    .at(-1)!;
}

/** A sentence without its colon and what only leads on. */
function leadOf(sentence: string): string {
  return sentence
    .trim()
    .replace(/(?:, right)?\s?[:：?!…]{1,3}$/, "")
    .replace(LEADS_ON, "");
}

/** What stands between a lead and its list and says nothing: `including, but not limited to`, `such as the following`. */
const LEADS_ON =
  /(?:,? but)?,?(?: (?:are|is))? not (?:necessarily )?(?:be )?limited to(?: the following)?$|,? (?:including|namely|such as|as follows|for example)(?:,? the following)?$|,? the following$/i;

function kindSaid(words: string): SectionKind | undefined {
  const key = headingKey(words);
  if (isDutyVerb(/^\S*/.exec(key)![0]) && !/^(?:apply|include|look|looking|search|searching|seek|seeking)\b/.test(key))
    return undefined;
  const kind = LEADS.candidates(key).find(([, pattern]) => pattern.test(key))?.[0];
  if (kind !== "requirements") return kind;
  if (/\b(?:advantage|advantageous|desirable|desired|preferred|beneficial|plus|nice|bonus|asset|love)\b/.test(key))
    return "requirements-preferred";
  return /\b(?:minimum|essential|required|necessary|mandatory)\b/.test(key) ? "requirements-required" : kind;
}

const LEADS = new Sieve(SECTION_LEADS, ([, pattern]) => neededWords(pattern));
