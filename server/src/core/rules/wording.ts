/** The source of a pattern for one word in a sentence, with the marks that may stand within it. */
const WORD = "[\\p{L}\\p{N}'’%/&£$€.-]{1,24}(?<![.])";
/** Words at which another clause begins, so that what stands before says nothing of what follows. */
const TURN = "(?:but|however|although|though|whereas|while|except|unless|if|when|who|which|only|just|limited)\\b";

/** The source of a pattern for up to some words of one clause, each with the space before it; commas may stand between. */
export function words(most: number): string {
  return `(?:,? (?!${TURN})${WORD}){0,${most}}?`;
}

/** A pattern that finds all places of any of some sources, in any case; its letters are those of the Latin alphabets. */
export function anyOf(...sources: readonly string[]): RegExp {
  return new RegExp(inLatin(sources.join("|")), "gi");
}

/**
 * The same pattern for the letters of the Latin alphabets alone, in any case. With all the letters of Unicode in each of its gaps a long
 * pattern takes a multiple of the room and of the time, its own and that of all patterns after it.
 */
export function latin({ source }: RegExp): RegExp {
  return new RegExp(inLatin(source), "i");
}

function inLatin(source: string): string {
  return source
    .replace(/\[([^\]]{0,200}?)\\p\{Lu?\}/g, `[$1${LATIN}`)
    .replace(/\\p\{Lu?\}/g, `[${LATIN}]`)
    .replace(/\\p\{N\}/g, "\\d");
}

const LATIN = "a-zÀ-ɏ";

const BE = "(?:is|are|will be|would be|can be|shall be)";
const HOW =
  "(?:(?:not|also|always|ever|generally|usually|currently|normally|strictly|absolutely|an?|the|any|this|as) ){0,3}";
/** What is said of a thing that the job brings with it. */
const NEEDED =
  "(?:required|needed|mandatory|compulsory|obligatory|necessary|expected|essential|involved|included|requested|demanded|asked|imposed|a must|(?:a |an )?(?:absolute |strict )?(?:requirement|condition|necessity)|(?:\\p{L}+ )?part (?:of|in)|the norm|worked|guaranteed|to be expected|called for)";
/** What is said of a thing that the employer gives. */
const GIVEN =
  "(?:available|offered|provided|possible|permitted|allowed|supported|an option|on offer|given|granted|sponsored|open|considered|eligible|feasible|accepted|something we)";

/**
 * The sources of patterns for what denies a thing, whose own source is given: `no overtime`, `you will never work overtime`,
 * `overtime is not required`, `Overtime: none`. Words of a clause may stand between.
 */
export function denied(thing: string): string[] {
  const no = "(?:no|without|zero|neither|nor|free (?:of|from))";
  const not =
    "(?:never|cannot|unable|(?:is|are|do|does|did|will|would|can|could|need|have|has|must|should|am) not|not|\\p{L}{2,6}n['’]t)";
  const tail = `(?![\\p{L}])(?: (?:work|working|duty|duties|attendance|presence)\\b)?(?: ${BE}?(?: ?${NEEDED})?)?`;
  return [
    `\\b${no}(?! (?:later|more|less|fewer|sooner|matter|doubt)\\b)(?: any)?${words(4)} (?:${thing})${tail}`,
    `\\b${not}(?! (?:only|just|limited)\\b)(?:,? ${FILLER}){0,7}? (?:${thing})${tail}`,
    `(?<![\\p{L}])(?:${thing})(?![\\p{L}])${words(4)} ?(?:(?:is|are|will|can|do|does) ?(?:not|n['’]t|never|by no means|in no way)|cannot|not|never) (?:be )?${HOW}(?:${NEEDED}|${GIVEN}|with us|here)\\b`,
    `(?<![\\p{L}])(?:${thing})(?![\\p{L}])${words(2)} (?:${BE} )?(?:unavailable|unnecessary|excluded|ruled out)\\b`,
    `(?<![\\p{L}])(?:${thing})(?![\\p{L}])${words(2)} ?[:|=–-] ?\\|? ?(?:none|no|nil|zero|never|not (?:required|needed|applicable|available|offered|expected)|n\\/a|0 ?%)(?![\\p{L}\\d])`,
  ];
}

/** The words that may stand between “not” and what it denies; a noun among them would be what is denied: `no car to travel`. */
const FILLER =
  "(?:any|be|been|being|to|anyone|anybody|people|staff|need|needed|have|has|require|required|requires|requirement|ask(?:ed|s|ing)?|expect|expected|involve|include|entail|mean|offer|offered|offering|provid(?:e|ed|ing)|give|given|able|in|an?|the|our|your|of|for|this|that|it|on|at|you|us|we|with|take|taking|part|do|work|working|worked|come|comes|go|get|apply|position|post|role|job|currently|ever|usually|normally|generally|currently|also|late|evenings?|nights?|weekends?|holidays?|and|or|as|yet|become|extra|additional|formal|previous|prior|willing|eligible|suitable|open|available|considered|possible|option|option to|obliged|made|during|their|his|her|\\p{L}+ly)";

/** How a text asks something of the reader, up to where the thing is named. */
const ASKS =
  "(?:must|shall|should|will|['’]ll|required to|required for|needs? to|have to|has to|expected to|expects? you to|asked to|asks? you to|obliged to|prepared to|willing to|able to|ready to|happy to|agree to|committed to|(?:available|availability|flexibility|willingness|readiness|ability|commitment|requirement|need|flexible) (?:to|for|on|at|in)|requires?|involves?|(?<!to )includes?|entails?|means|comes with|covers?|demands?|calls? for|expect)";

/**
 * The sources of patterns for what demands a thing or tells that the job has it: `you must work overtime`, `overtime is part of the job`,
 * `mandatory overtime`, `Overtime: required`.
 */
export function demanded(thing: string): string[] {
  return [
    `(?<![\\p{L}]|\\b(?:no|not|never|little|any|without) |n['’]t )${ASKS}(?! (?:not|never|no)\\b)(?! be (?:no|not)\\b)${wordsButNot(6)} (?:${thing})(?![\\p{L}])(?:${words(3)} ${BE} ${HOW}${NEEDED})?`,
    `(?<![\\p{L}])(?:${thing})(?![\\p{L}])${wordsButNot(6)} ${BE} (?!not\\b|never\\b|no\\b)${HOW}${NEEDED}(?![\\p{L}])`,
    `\\b(?:mandatory|compulsory|required|obligatory|regular|frequent|routine|guaranteed) (?:\\p{L}+ )?(?:${thing})(?![\\p{L}])`,
    `(?<![\\p{L}])(?:${thing})(?![\\p{L}])(?: required| needed| requirements?)? ?[:|] ?\\|? ?(?:yes|required|mandatory|essential|expected|needed)\\b`,
    `(?<![\\p{L}])(?:${thing})(?![\\p{L}]) (?:required|mandatory|compulsory|essential|needed|expected|applies|apply)\\b`,
  ];
}

/** Like `words`, but with none that denies. */
function wordsButNot(most: number): string {
  return `(?:,? (?!${TURN}|(?:no|not|never|without|zero|held|paid|open)\\b)${WORD}){0,${most}}?`;
}

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80 };

/** The source of a pattern for a number up to 99 in figures, or up to twenty and by tens in words. */
export const NUMBER = `(?:\\d{1,2}|${[...UNITS, ...Object.keys(TENS)].sort((a, b) => b.length - a.length).join("|")})`;

/** The value of what `NUMBER` finds; NaN for other words. */
export function numberOf(words: string): number {
  const lower = words.toLowerCase();
  const unit = UNITS.indexOf(lower);
  return unit >= 0 ? unit + 1 : (TENS[lower] ?? (/^\d+(?:\.\d+)?$/.test(lower) ? Number(lower) : Number.NaN));
}
