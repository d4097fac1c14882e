/** Words, of which one stands in a text. */
export type Words = readonly string[];

/** What a piece of a pattern fits. */
interface Fit {
  /** All the words that it fits, where they are few; null where they are many or without number. */
  readonly exact: Words | null;
  /** The rarest lists of words of which each has one in whatever it fits; none where nothing is certain. */
  readonly needed: readonly Words[];
}

/** More words than these are not spelt out one by one. */
const FEW = 8;
/** How many lists of words are kept: three tell most of what more would. */
const LISTS = 3;
/** The frequency from which on a list says too little to be looked for beside a rarer one. */
const COMMON = 0.05;
/** As many letters of a word tell it apart. */
const ENOUGH = 8;
const ANYTHING: Fit = { exact: null, needed: [] };
const NOTHING: Fit = { exact: [""], needed: [] };

/**
 * Up to three lists of words, in the letters of `LETTERS`: of each at least one word stands in every text that a pattern fits. None where
 * nothing is certain. `/\bvalid\b.*\b(?:licen[sc]e|permit)\b/` needs `valid`, and one of `license`, `licence`, `permit`. What must stand in
 * a text is looked for far more quickly than the pattern itself. Escapes, classes, groups, quantifiers and looks to both sides are
 * understood; of what it does not know it asks nothing.
 */
export function neededWords(pattern: RegExp): readonly Words[] {
  const { needed } = new PatternReader(pattern.source).alternatives();
  return needed.map((words) => [...new Set(words.map(rarestPart))]);
}

/** The longest stretch of a word that plain letters can write; empty where there is none. */
export function plainRun(word: string): string {
  if (ALL_PLAIN.test(word)) return word;
  const runs = Array.from(word, (letter) => PLAIN.get(letter) ?? "\n")
    .join("")
    .split("\n");
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** All letters and marks that words for comparison are made of. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 '-./&$£€+#(),";

const ALL_PLAIN = /^[a-z0-9 '\-./&$£€+#(),]*$/;

/** Each letter and mark that is compared, with the one of `LETTERS` that stands for it. */
export const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from(LETTERS, (letter) => [letter, letter] as const),
  ...Array.from(LETTERS, (letter) => [letter.toUpperCase(), letter] as const),
  // What `/[ks]/iu` fits beside small and capital letters.
  ["\u212a", "k"],
  ["ſ", "s"],
  ...Array.from("‘’ʼ`", (mark) => [mark, "'"] as const),
  ...Array.from("‐‑‒–—\u00ad", (mark) => [mark, "-"] as const),
  // What `\s` fits.
  ...Array.from("\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff", (space) => [space, " "] as const),
]); // prettier-ignore

/** Letters that stand for themselves in a pattern. */
const SELF: ReadonlyMap<string, string> = new Map([...PLAIN].filter(([letter]) => !"\\^$.*+?()[]{}|".includes(letter)));
const QUANTIFIERS: ReadonlySet<string> = new Set("*+?{");
const GROUP_OPENING = /^\?(?:[:=!]|<[=!]|<[^>]*>)?/;

/** Reads the source of a pattern once, from its beginning to its end. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Reads up to the end of the group or of the source. */
  alternatives(): Fit {
    const fits = [this.sequence()];
    while (this.take("|")) fits.push(this.sequence());
    return fits.length === 1 ? fits[0]! : either(fits);
  }

  private sequence(): Fit {
    const parts: Fit[] = [];
    for (
      let next = this.source[this.at];
      next !== undefined && next !== "|" && next !== ")";
      next = this.source[this.at]
    )
      parts.push(this.letters() ?? this.quantified(this.atom()));
    return parts.length === 1 ? parts[0]! : oneAfterAnother(parts);
  }

  /** A run of letters that stand for themselves, without the last one where that is counted. */
  private letters(): Fit | undefined {
    let run = "";
    for (let at = this.at; ; at++) {
      const plain = SELF.get(this.source[at]!);
      if (plain === undefined || QUANTIFIERS.has(this.source[at + 1]!)) break;
      run += plain;
    }
    if (run === "") return undefined;
    this.at += run.length;
    return { exact: [run], needed: [[run]] };
  }

  private atom(): Fit {
    const character = this.source[this.at++]!;
    if (character === "(") return this.group();
    if (character === "[") return this.characterClass();
    if (character === "\\") return this.escape();
    if (character === "^" || character === "$") return NOTHING;
    return character === "." ? ANYTHING : letter(character);
  }

  private group(): Fit {
    const opening =
      this.source[this.at] === "?" ? GROUP_OPENING.exec(this.source.slice(this.at, this.at + 40))![0] : "";
    this.at += opening.length;
    const inside = this.alternatives();
    this.take(")");
    // A look to a side takes nothing of the text.
    return /[=!]$/.test(opening) ? NOTHING : inside;
  }

  private characterClass(): Fit {
    const excludes = this.take("^");
    const letters: Fit[] = [];
    while (this.at < this.source.length && !this.take("]")) {
      const first = this.source[this.at++] === "\\" ? this.escape(true) : letter(this.source[this.at - 1]!);
      if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]") {
        this.at++;
        if (this.source[this.at++] === "\\") this.escape(true);
        letters.push(ANYTHING);
      } else letters.push(first);
    }
    return excludes || letters.length === 0 ? ANYTHING : either(letters);
  }

  /** What stands behind a backslash; in a class `\b` is a character of its own. */
  private escape(inClass = false): Fit {
    const character = this.source[this.at++] ?? "";
    if (character === "b" || character === "B") return inClass ? ANYTHING : NOTHING;
    if (character === "s") return letter(" ");
    if (character !== "" && "uxpPk".includes(character)) {
      const rest = this.source.slice(this.at, this.at + 40);
      const code = /^(?:\{[^}]*\}|<[^>]*>|[\da-fA-F]{4}|[\da-fA-F]{2})/.exec(rest)?.[0] ?? "";
      this.at += code.length;
      const isLetter = /^[ux]$/.test(character) && /^[\da-fA-F]+$/.test(code);
      return isLetter ? letter(String.fromCharCode(parseInt(code, 16))) : ANYTHING;
    }
    return /[a-zA-Z0-9]/.test(character) ? ANYTHING : letter(character);
  }

  private quantified(fit: Fit): Fit {
    if (!QUANTIFIERS.has(this.source[this.at]!)) return fit;
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return fit;
    this.at += quantifier[0].length;
    const sign = quantifier[0][0];
    if (sign === "?") return fit.exact ? either([fit, NOTHING]) : ANYTHING;
    return sign === "*" || quantifier[1] === "0" ? ANYTHING : { exact: null, needed: fit.needed };
  }

  private take(character: string): boolean {
    const isNext = this.source[this.at] === character;
    if (isNext) this.at++;
    return isNext;
  }
}

function letter(character: string): Fit {
  return LETTER_FITS.get(character) ?? ANYTHING;
}

const LETTER_FITS: ReadonlyMap<string, Fit> = new Map(
  Array.from(PLAIN, ([letter, plain]) => [letter, { exact: [plain], needed: [[plain]] }]),
);

function either(fits: readonly Fit[]): Fit {
  const exact = fits.every((fit) => fit.exact) ? [...new Set(fits.flatMap((fit) => fit.exact!))] : null;
  const lists = Math.max(...fits.map(({ needed }) => needed.length));
  const needed = fits.some((fit) => fit.needed.length === 0)
    ? []
    : Array.from({ length: lists }, (_, list) => [
        ...new Set(fits.flatMap((fit) => fit.needed[list] ?? fit.needed[0]!)),
      ]);
  return { exact: exact && exact.length <= FEW ? exact : null, needed };
}

/** Each run of known words is needed, and what each part needs. */
function oneAfterAnother(parts: readonly Fit[]): Fit {
  const needed: Words[] = [];
  let run: Words = [""];
  let isExact = true;
  const endRun = () => {
    if (!run.includes("")) needed.push(run);
    run = [""];
  };
  for (const part of parts) {
    if (part.exact?.length !== 1 && run.every(({ length }) => length >= ENOUGH)) {
      isExact = false;
      endRun();
    }
    if (part.exact && part.exact.length * run.length <= FEW) {
      run = part.exact.length === 1 ? run.map((before) => before + part.exact![0]!) : combined(run, part.exact);
      continue;
    }
    isExact = false;
    endRun();
    if (part.exact) run = part.exact;
    else needed.push(...part.needed);
  }
  const exact = isExact ? run : null;
  endRun();
  const rarest = needed.sort((a, b) => frequency(a) - frequency(b)).slice(0, LISTS);
  return { exact, needed: rarest.filter((words, list) => list === 0 || frequency(words) < COMMON) };
}

function combined(beginnings: Words, ends: Words): Words {
  return beginnings.flatMap((beginning) => ends.map((end) => beginning + end));
}

/** A guess how often one of some words stands in a text: the longer, the rarer, but for the words that most postings hold. */
function frequency(words: Words): number {
  return words.reduce(
    (sum, word) => sum + (EVERYWHERE.test(word) ? 1 : USUAL.test(word) ? OFTEN : 8 ** -word.length),
    0,
  );
}

/** What stands in almost every sentence: a letter or two, and the small words. */
const EVERYWHERE =
  /^ ?(?:[a-z']{1,2}|(?:and|the|for|our|are|all|any|this|that|with|from|you|have|has|not|out|per|ing|ion)?) ?$/;
const OFTEN = 8 ** -5;
const USUAL =
  /^ ?(?:(?:you|we|our|with|will|are|pay|offer|job|work|team|role|need|use|using|ask|must|should|have|may|can)s?\b|candidat|applica|position|experien|requir|salar|compensa|offer|hiring|recruit|employ|people|individu|support|provid|includ|manag|develop|engineer|service|process|interview|program|product|company|organi|business|qualif|skill|benefit|opportun|current|existing|availab)/;

/** The beginning of a long word or, where that is a usual one, its end. */
function rarestPart(word: string): string {
  const first = word.slice(0, ENOUGH);
  const last = word.slice(-ENOUGH);
  return frequency([last]) < frequency([first]) ? last : first;
}
