import type { Span } from "../text/span";

/** What stands behind a soft hyphen: a hyphen that was lost, the parting of one word, or it cannot be told. */
export type SoftHyphen = "hyphen" | "parting" | "unsure";

/**
 * What is meant by a soft hyphen. It shows nothing and parts a word where a line may end; but files and pages that were copied often
 * have it where a hyphen stood (`full-time`, `AB-05`), and without it two words run together.
 */
export function readSoftHyphen(text: string, { start, end }: Span): SoftHyphen {
  const left = LETTERS_BEFORE.exec(text.slice(Math.max(0, start - 30), start))![0];
  const right = LETTERS_BEHIND.exec(text.slice(end, end + 30))![0];
  if (!left || !right) return isBetweenSpaces(text, { start, end }) ? "hyphen" : "parting";
  if (/\d$/.test(left) || /^\d/.test(right) || left.length === 1) return "hyphen";
  if (isCompound(left.toLowerCase(), right.toLowerCase())) return "hyphen";
  return right.length > 2 && left.length > 2 && !SUFFIX.test(right.toLowerCase()) ? "unsure" : "parting";
}

const LETTERS_BEFORE = /[\p{L}\p{N}]{0,30}$/u;
const LETTERS_BEHIND = /^[\p{L}\p{N}]{0,30}/u;

/** `The Firm - Office`: a dash between two words. */
function isBetweenSpaces(text: string, { start, end }: Span): boolean {
  return (
    /^[\p{L}\p{N}][ \u00a0]$/u.test(text.slice(start - 2, start)) &&
    /^[ \u00a0][\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}

/** Whether two words in lower case make one with a hyphen: `full-time`, `flour-related`, but not `over-time`. */
export function isCompound(left: string, right: string): boolean {
  if (/^(?:start|follow|set|back|check|clean)$/.test(left) && right === "up") return true;
  if (left === "hands" && right === "on") return true;
  return (FIRST.test(left) && right.length > 2 && !SUFFIX.test(right)) || (SECOND.test(right) && !PREFIX.test(left));
}

/** Words that begin compounds which are written with a hyphen. */
const FIRST =
  /^(?:full|part|long|short|high|low|well|self|non|multi|cross|real|third|one|two|three|four|five|six|seven|eight|nine|ten|twelve|world|fast|forward|user|entry|mid|decision|problem|hard|award|private|public|barrier|smoke|drug|cutting|leading)$/;
/** What ends a word that begins as one of those: `part-ner`, `high-ly`. */
const SUFFIX =
  /^(?:ings?|[a-z]?ers?|ly|ments?|ness|age|ages|ary|ity|ties|ened|ening|able|ated|ation|ations|ful|ship|ally|hood|land|wide|ence|ance|nation)$/;
/** Words that end such compounds. */
const SECOND =
  /^(?:time|related|free|based|oriented|driven|level|term|friendly|focused|focussed|specific|mail|thinking|quality|scale|funded|site|centered|centred|centric|facing|making|solving|leading|edge|minded|motivated|paced|sector|sized|skilled|starter|party|profit|sensitive|compliant|certified|owned|known|established|organi[sz]ed|being|paid|ready|class|intensive|wide|learning)$/;
/** What such a word may have before it in one word: `over-time`, `mis-leading`. */
const PREFIX =
  /^(?:over|life|some|any|mean|day|night|mis|dis|cor|sur|under|out|pre|re|un|in|al|ec|e[nxm]?|de|well|know)$/;
