import { sectionKindOfHeading } from "../blocks/section-kind";
import type { Gap } from "./gaps";

/**
 * Two sentences or items that were glued together when their line break was lost: `storedAnalysis and design`, `funRequirements`.
 * Names are often written so (`YouTube`, `PowerPoint`), so a capital inside a word tells only where the part before begins small, or
 * ends as common nouns end, or the part behind begins sentences.
 */
export function* gluedSentences(text: string): Generator<Gap> {
  if (!/[a-z\u0080-\uffff][A-Z\u0080-\uffff]/.test(text)) return;
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}_.@/#&]|\S-)(\p{L}\p{Ll}{2,30})(\p{Lu}\p{L}{0,30})(?![\p{L}\p{N}_])/gu,
  )) {
    const [whole, left, right] = match as unknown as [string, string, string];
    if (!isGlued(left, right) || occursAgain(text, whole, match.index)) continue;
    const at = match.index + left.length;
    yield {
      fault: "glued",
      span: { start: match.index, end: match.index + whole.length },
      found: `${left}” and “${right}`,
      edits: [{ start: at, end: at, text: " " }],
      safe: false,
    };
  }
}

/** Whether the second of two words that were glued together begins a sentence, so that a space alone would not part them. */
export function beginsSentence(word: string): boolean {
  return SENTENCE.test(word);
}

const SENTENCE =
  /^(?:We|You|Our|The|This|These|Those|Your|It|If|There|Please|Must|Thank|When|What|Who|Why|How|Join|Apply)$/;

function isGlued(left: string, right: string): boolean {
  if (NAMES.test(left + right) || (right.length === 1 && !/[AI]/.test(right))) return false;
  const small = /^\p{Ll}/u.test(left);
  // A heading that was glued to its text is another matter.
  if (!small && sectionKindOfHeading(left) !== undefined) return false;
  if (SURE_STARTER.test(right) && left.length >= 4) return true;
  if (small && left.length >= 4 && /^\p{Lu}\p{Ll}/u.test(right))
    return !(left.length < 7 && /^(?:Script|Base|Hub|Lab|Tube|In|SQL|Ops|Book|Flow|Net|Sys)$/.test(right));
  if (small && left.length >= 5) return ENDING.test(left);
  if (STARTER.test(right))
    return left.length >= 4 && (ENDING.test(left) || left.length >= 6) && !(right === "In" && !ENDING.test(left));
  return ENDING.test(left) && left.length >= 7 && /^[A-Z]{3,6}$/.test(right);
}

function occursAgain(text: string, whole: string, at: number): boolean {
  return text.includes(whole, at + whole.length);
}

/** How common nouns and participles end. */
const ENDING = /(?:tions?|ments?|ings?|ity|ities|ness|ences?|ances?|ships?|ied|ated|ized|ised|ired|ered)$/i;
/** Words that begin a sentence. */
const STARTER =
  /^(?:We|You|Our|The|This|These|Your|It|In|If|As|At|An|All|Are|To|For|With|Must|Please|Ability|Experience|Strong|Knowledge|Excellent|Thank|When|What|Who|Why|How|Is|Be|Will|Work|Join|Apply|From|About|And|By|On|Do)$/;
/** Those that end no name. */
const SURE_STARTER = /^(?:We|Our|You|The|This|These|Thank|Please)$/;
/** Names that begin small, or look as if two words were glued. */
const NAMES =
  /^(?:i(?:Phone|Pad|Cloud|Tunes|OS)|mac(?:OS|Book)|java|java(?:Script|FX)|type(?:Script)|post(?:greSQL|gresQL)|linked(?:In)|git(?:Hub|Lab)|face(?:Book)|you(?:Tube)|word(?:Press)|quick(?:Books)|sales(?:Force)|service(?:Now)|share(?:Point)|power(?:Point|Shell|BI)|open(?:Shift|Stack|AI)|dev(?:Ops|SecOps)|tensor(?:Flow)|auto(?:CAD|Desk)|back(?:Office|End)|front(?:End)|full(?:Stack)|server(?:Side)|client(?:Side)|cloud(?:Formation|Front|Watch)|mongo(?:DB)|maria(?:DB)|dynamo(?:DB)|graph(?:QL)|rabbit(?:MQ)|team(?:City)|mail(?:Chimp)|zoom(?:Info)|micro(?:Services)|market(?:Place)|health(?:Care)|mobile(?:Iron)|camel(?:Case))$/i;
