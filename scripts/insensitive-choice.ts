/**
 * What of the word lists of retext-equality, and of cuss behind retext-profanities, is meant in a job posting. Both lists are made for
 * prose of all kinds: most of their words are fine here (`host`, `master`, `fellowship`, `special`, `abuse`), belong to a rule of our
 * own (`salesman`, `he`, `blacklist`, `wheelchair bound`), or are terms of a trade (`midwife`, `journeyman`, `rehab`).
 */

/** How a word of a list is taken over. */
export interface Choice {
  /** The words of the entry that are taken; all of them where it is absent. */
  readonly words?: readonly string[];
  /** What to write instead, where the list offers something that does not fit in the same place; null for nothing. */
  readonly better?: string | null;
  /** Behind or before these the words are of no harm. */
  readonly fineAfter?: RegExp;
  readonly fineBefore?: RegExp;
  /** Whether the same with an “s” is meant too. */
  readonly plural?: true;
  /** Whether a capital is its usual form, so that it makes no name of it. */
  readonly capital?: true;
}

/** The entries of retext-equality that are taken, by their ids. */
export const EQUALITY_CHOICE: Readonly<Record<string, Choice>> = {
  addict: { better: null, fineAfter: /\b(?:recovering|former) $/i },
  addicts: { better: null, fineAfter: /\b(?:recovering|former) $/i },
  "aids-victim": { better: null },
  alcoholic: {
    better: null,
    fineAfter: /\bnon[- ]$/i,
    fineBefore: /^\s+(?:beverages?|drinks?|liquor|refreshments?|products?|cocktails?|content|(?:or|and) non)/i,
  },
  "average-housewife": {},
  "average-man": {},
  "average-working-man": {},
  bedlam: { better: null },
  "commit-suicide": { words: ["commit suicide"] },
  "committed-suicide": { words: ["committed suicide"] },
  cretin: { better: null, plural: true },
  deafmute: {},
  "downs-syndrome": { better: "Down syndrome", capital: true },
  dumb: {
    better: null,
    fineAfter: /\b(?:no|not|nothing|never)\b[^.\n]{0,25}$/i,
    fineBefore: /^(?:[ -](?:waiters?|bells?|terminals?)\b)/i,
  },
  dwarf: { words: ["midget", "vertically challenged"], better: null },
  epileptic: { better: null, plural: true, fineBefore: /^\s+(?:seizures?|fits?|activity|episodes?)/i },
  eskimo: { capital: true },
  eskimos: { better: "Inuit", capital: true },
  fag: { words: ["fag", "faggot"], better: null },
  "gay-agenda": { better: null },
  "gay-lifestyle": { better: null },
  "gender-pronoun": { words: ["preferred pronoun"], better: "pronoun" },
  harelip: { better: "cleft lip" },
  "hearing-impaired": {
    words: ["hearing impaired"],
    better: "hard of hearing",
    fineAfter: /\b(?:deaf (?:and|or|and\/or)|TTY|TDD|relay)[^.\n]{0,20}$/i,
    fineBefore: /^[^.\n]{0,30}\b(?:TTY|TDD|relay|711|access|line|services?|program|students?)\b/i,
  },
  hermaphrodite: { better: null, plural: true },
  heshe: { words: ["shemale", "heshe"], better: null },
  homosexual: { better: "gay" },
  hymie: { words: ["shyster"], better: null },
  idiot: { better: null, plural: true },
  "indian-give": { words: ["indian giver"], better: null, capital: true },
  "insurance-man-insurance-woman": {},
  "lady-doctor": {},
  "like-a-man": {},
  "long-time-no-see": { better: null },
  madman: { better: null },
  "man-enough": {},
  "man-in-the-street": { better: "average person" },
  "man-of-action": { better: null },
  "man-of-letters": { better: "scholar" },
  "man-the-fort": { better: null },
  "mansized-task": { better: "big task" },
  maniac: { better: null, plural: true },
  "men-of-science": {},
  moan: { words: ["bitch"], better: "complain" },
  moaning: { words: ["bitching"], better: "complaining" },
  mongoloid: { better: null },
  motherly: { better: "caring" },
  "natives-are-restless": { better: null },
  nonwhite: { better: null },
  nuts: { words: ["batshit", "loony", "lunatic", "moron", "moronic", "mental defective"], better: null, plural: true },
  "office-girls": {},
  "off-reserve": { words: ["jump the reservation"], better: null },
  "on-the-warpath": { better: null },
  oriental: {
    better: null,
    capital: true,
    fineBefore:
      /^\s+(?:rugs?|carpets?|medicine|studies|institute|art|lil(?:y|ies)|shorthairs?|poppy|theatre|trading|hotel)\b/i,
  },
  orientals: { capital: true },
  paraplegic: { better: null, plural: true },
  quadriplegic: { better: null, plural: true },
  redskins: { words: ["redskins"], better: null, fineAfter: /\bWashington $/i },
  retards: { better: null },
  senile: { better: null, fineBefore: /^\s+(?:plaques?|cataracts?)/i },
  "sex-change-operation": { better: "gender-affirming surgery" },
  "sexual-preference": { better: "sexual orientation" },
  slave: {
    better: null,
    fineBefore: /^\s+(?:trade|labou?r|narratives?|ships?|cylinders?|quarters|history|states?)\b/i,
  },
  slaves: { better: null, fineAfter: /\b(?:former|freed|enslaved) $/i },
  special: { words: ["differently abled", "handicapable", "specially abled", "diffability"], better: "disabled" },
  "stroke-victim": { words: ["stroke victim"], better: null, plural: true },
  "suffers-from-disabilities": { better: null },
  "tax-man": { better: "tax office" },
  "too-many-chiefs": { better: null },
  transgendered: {},
  transgenders: {},
  transgenderism: { better: null },
  transvestite: { better: "cross-dresser" },
  "unmanly-unwomanly": { words: ["unmanly", "unwomanly"], better: null },
  wacko: {
    words: ["simpleton", "wacko", "whacko", "stupid"],
    better: null,
    fineAfter: /\b(?:no|not|nothing|never)\b[^.\n]{0,25}$/i,
  },
  "wheelchair-bound": { words: ["bound to a wheelchair", "restricted to a wheelchair"], better: "using a wheelchair" },
  wifebeater: { better: "tank top" },
  "woman-lawyer": {},
};

/** The words of cuss that are taken: those that somebody might type into a posting, and those that are never innocent. */
export const PROFANITY_CHOICE: readonly string[] = [
  "arse", "arsehole", "ass", "asses", "asshat", "asshole", "assholes", "bastard", "biatch", "bitches", "bitchin", "bitchy", "bollocks", "boob", "boobs",
  "bugger", "buggered", "bullcrap", "bullshit", "chinaman", "chinamen", "coolie", "coolies", "crap", "crapola", "crappy", "cunt", "dammit", "damn", "damnit",
  "darkie", "darkies", "dickhead", "dipshit", "dumbass", "faggot", "fatass", "fatso", "fuck", "fucked", "fucker", "fuckers", "fuckin",
  "fucking", "fucks", "goddamn", "goddamned", "godammit", "gook", "gooks", "gringo", "gringos", "gypped", "half breed", "half caste", "halfbreed", "hillbilly",
  "hillbillies", "horseshit", "injun", "injuns", "jackass", "jackoff", "jewed", "kike", "lesbo", "lowlife", "mofo", "motherfucker", "motherfucking", "mulatto",
  "negro", "negroes", "nigga", "nigger", "niggers", "piss", "pissed", "pissing", "raghead", "redneck", "rednecks", "shit", "shite", "shithead",
  "shits", "shitty", "sissy", "skank", "skanky", "slut", "sluts", "slutty", "sonofabitch", "squaw", "tard", "towelhead",
  "tosser", "twat", "uncle tom", "wank", "wanker", "wanking", "wetback", "wetbacks", "white trash", "whitetrash", "whore", "wtf", "wuss",
]; // prettier-ignore
