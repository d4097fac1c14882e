import type { Requirement } from "../posting/posting";
import { wordKey } from "../text/words";

/** What a requirement asks for, made ready for comparison with others. */
export interface Demand {
  readonly item: Requirement;
  /** The words that tell one thing from another, without endings. */
  readonly words: ReadonlySet<string>;
  /** How much of it is asked: 1 some, 2 unsaid, 3 much. */
  readonly degree: 1 | 2 | 3;
  /** Whether any of several things will do. */
  readonly isChoice: boolean;
}

/** Reads what a requirement asks for. */
export function toDemand(item: Requirement): Demand {
  // “Basic” is part of the name of some skills.
  const text = item.skills.reduce((rest, { span }) => {
    const [from, to] = [span.start - item.span.start, span.end - item.span.start];
    return rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }, item.text);
  const degree = MUCH.test(text) || HIGH_CLEARANCE.test(item.text) ? 3 : LITTLE.test(text) ? 1 : 2;
  return { item, words: contentWords(item.text), degree, isChoice: CHOICE.test(item.text) };
}

const MUCH =
  /\b(?:advanced|expert(?:ise)?|fluen(?:t|cy|tly)|native|bilingual|in-depth|extensive|deep|mastery|complex|senior)\b/i;
/** A clearance above another. */
const HIGH_CLEARANCE = /\b(?:top[- ]secret|TS\/SCI|SCI|polygraph)\b/i;
const LITTLE =
  /\b(?:basic|basics|beginner|elementary|conversational|intermediate|introductory|foundational|rudimentary)\b/i;
/** Words that ask to have seen a thing, and those that ask to have worked with it. */
const SEEN = /\b(?:familiar(?:ity)?|exposure|awareness)\b/i;
const WORKED_WITH = /\b(?:experienced?|proficien(?:t|cy)|working knowledge|command|hands-on)\b/i;
/** “At least one mainstream framework (A, B)” still asks for what stands in the brackets. */
const CHOICE = /\b(?:or|either|one of|any of|such as|similar|equivalent|comparable|like|e\.g|for example)\b/i;

/** The words of a text that tell what is asked, without endings. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    wordKey(text)
      .split(" ")
      .filter((word) => word && !EMPTY.has(word) && !/^\d+$/.test(word))
      .map(stem),
  );
}

/** Words that do not make two requirements different. */
const EMPTY: ReadonlySet<string> = new Set(
  "a an the and or of in with to for on at as is are be been have has had having you your we our using use used uses one more following areas etc experience experienced experiences knowledge knowledgeable familiar familiarity proficient proficiency strong good great solid deep excellent skills skill ability able able-bodied understanding understand understands working work years year plus minimum least preferred required desired nice ideally hands-on practical proven demonstrated demonstrable bonus points prior previous previously preferably advantageous asset exposure exposed track record some would lovely if before background comfortable confident confidence competent competence essential mandatory desirable must hold holding it's it beneficial advantage helpful useful welcome lot very highly also know knows capable capability need needed possess advanced intermediate basic conversational expert expertise fluent fluency current valid level nice-to-have any certification certificate certificates certified licence license licensed card considered regarded seen given preference appreciated valued candidate candidates applicants knowing speaker speakers speaking spoken daily".split(
    " ",
  ),
);

/** A word without the endings in which two wordings of one thing differ: `managing` and `managed` are one. */
export function stem(given: string): string {
  const word = IRREGULAR[given] ?? given;
  if (word.length < 5 || /\d/.test(word)) return word.length > 3 ? word.replace(/(?<!s)s$/, "") : word;
  const base = word
    .replace(/(?:'s|s')$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=[a-z]{3})ements?$/, "e")
    .replace(/(?:ications?|icates?|ified)$/, "if")
    .replace(/(?<=[^aeiou\W]{1}|[aeiou]{2})(?:ing|ed)$/, "")
    .replace(/(?<!s)s$/, "")
    .replace(/e$/, "");
  return base.length > 3 ? base.replace(/([^aeiouls])\1$/, "$1").replace(/y$/, "i") : base;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  built: "build", ran: "run", running: "run", led: "lead", wrote: "write", written: "write", taught: "teach", sold: "sell", kept: "keep", held: "hold", grown: "grow", grew: "grow",
  driven: "drive", drove: "drive", made: "make", spoken: "speak", bought: "buy", dealt: "deal", children: "child", people: "person", women: "woman", men: "man",
}; // prettier-ignore

/** Whether a wish asks for nothing beyond what is required: as many years, and no more of it. */
export function asksNoMore(wish: Demand, required: Demand): boolean {
  const least = required.item.years[0]?.min ?? 0;
  if (WORKED_WITH.test(wish.item.text) && SEEN.test(required.item.text) && !WORKED_WITH.test(required.item.text))
    return false;
  return wish.degree <= required.degree && wish.item.years.every(({ min }) => min === least);
}

/** Whether nearly every word of a wish stands in a requirement, and the other way round for most. */
export function isSameLine(wish: Demand, required: Demand): boolean {
  const { words } = wish;
  if (words.size === 0) return false;
  const shared = [...words].filter((word) => required.words.has(word)).length;
  if (words.size >= 4) return shared / words.size >= 0.9 && shared / required.words.size >= 0.6;
  // What is required with one word more is what is wished, and of a narrower kind.
  if (shared === words.size && words.size > 1 && required.words.size <= words.size + 1 && !required.isChoice)
    return true;
  if (shared === words.size && shared === required.words.size) return words.size > 1 || [...words][0]!.length > 3;
  return isNameIn(wish, required);
}

/** Whether all that a wish names is one proper name, which a requirement of few other words names too: `Xero`. */
function isNameIn({ item, words }: Demand, required: Demand): boolean {
  if (words.size !== 1 || required.isChoice || required.words.size > 3) return false;
  const [word] = [...words];
  return (
    word !== undefined &&
    required.words.has(word) &&
    namesIn(item.text).has(word) &&
    namesIn(required.item.text).has(word)
  );
}

/** The words that are written as names, though they do not begin the text, and are no part of a longer name: `MS Office`. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’+#-]*/gu)) {
    const [word] = match;
    if (/^ \p{Lu}\p{L}/u.test(text.slice(match.index + word.length, match.index + word.length + 4))) continue;
    if (/^\p{Lu}/u.test(word) && (match.index > 1 || /^.\p{L}*[\p{Lu}\d]/u.test(word) || text.trim() === word))
      names.add(stem(wordKey(word)));
  }
  return names;
}

/** Whether the one writes out the short form that is all the other says: `BLS`, “basic life support”. */
export function isShortFormOf(wish: Demand, required: Demand): boolean {
  const told = tellingWords(wish.item.text);
  if (told.length === 1) {
    // Among the initials of many words any letters are found.
    const words = tellingWords(required.item.text);
    return words.length <= 7 && shortForms(wish.item.text).some((form) => initials(words).includes(form));
  }
  return told.length >= 3 && shortForms(required.item.text).includes(initials(told));
}

/** The short forms in a text, of three letters or more, in lower case: `CI/CD` is “cicd”. */
function shortForms(text: string): string[] {
  return Array.from(text.matchAll(/\b[A-Z]{2,6}(?:\/[A-Z]{2,3})?\b/g), ([form]) =>
    form.replace("/", "").toLowerCase(),
  ).filter((form) => form.length >= 3);
}

function tellingWords(text: string): string[] {
  return wordKey(text.replace(/(?<=\b[A-Z]{2,3})\/(?=[A-Z]{2,3}\b)/g, ""))
    .split(" ")
    .filter(
      (word) =>
        word &&
        !/^(?:and|of|the|in|for|certification|certificate|certified|pipelines?)$/.test(word) &&
        !EMPTY.has(word),
    );
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join("");
}
