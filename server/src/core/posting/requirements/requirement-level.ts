import { oneOf } from "../../data/one-of";
import type { RequirementLevel } from "../posting";
import type { Span } from "../../text/span";
import { matchesIn } from "../../text/matches";
import { remember } from "../../text/remember";

/** A stretch of an item with its own level. */
export interface LevelledClause {
  readonly start: number;
  readonly end: number;
  readonly level: RequirementLevel;
}

/**
 * Cuts a statement into clauses by the words that say how much it is asked: “Bachelor's required, Master's preferred” gives two.
 * A clause without such words has the level `otherwise`. `text` is in plain words.
 */
export function readClauses(text: string, otherwise: RequirementLevel): LevelledClause[] {
  return layOut(text.length, marksIn(text), otherwise);
}

/** The stretches of a statement of which its words say how much they are asked. */
const marksIn = remember((text): readonly LevelledClause[] => {
  const marks: LevelledClause[] = [];
  if (!LEVEL_WORD.test(text)) return marks;
  const words = text.replace(/\(e?s\)/g, (plural) => "s".repeat(plural.length));
  let floor = 0;
  for (const match of matchesIn(words, LEVEL_WORDS)) {
    const mark = clauseOfMark(words, match, floor);
    if (!mark) continue;
    floor = mark.level === "preferred" && mark.opens ? floor : match.index + match[0].length;
    marks.push(mark);
    if (mark.end === text.length && mark.opens) break;
  }
  return marks;
});

/** The level that a heading or a line before a list gives to what follows; undefined if it says nothing of it. */
export function levelOfLeadIn(words: string): RequirementLevel | undefined {
  const plain = words.toLowerCase();
  if (oneOf()`
    \b(?:nice|good|great|helpful)[- ]to[- ]haves?\b
    \bprefer(?:red|ence|ably)?\b
    \bdesir(?:ed|able)\b
    \bbonus\b(?! (?:plan|scheme|pay))
    \b(?:a|big|huge|definite) plus\b
    ^plus(?:es)?\b
    \bideally\b
    \bextra (?:credit|points)\b
    \beven better\b
    \basset\b
    \badvantage(?:ous)?\b
    \bwould be (?:great|nice|helpful|ideal)\b
    \bexcited about\b(?! you because)
    \boptional\b
    \bnot required\b
  `.test(plain)) return "preferred"; // prettier-ignore
  if (/\b(?:minimum|required?|requires|must|mandatory|essential|basic)\b/.test(plain)) return "required";
  return undefined;
}

/** The level that a mark at the end of a statement gives to it, as specifications of a person have it: `(E)` essential, `(D)` desirable. */
export function levelOfMark(text: string): RequirementLevel | undefined {
  const mark = /\(([ED])\)\W{0,3}$/.exec(text.slice(-8))?.[1];
  if (mark === undefined) return undefined;
  return mark === "D" ? "preferred" : "required";
}

/** Behind these the level covers what stands before (`trailing`), or what follows (`leading`). */
const TRAILING_PREFERRED =
  "(?:(?:is|are|being|would be|will be|'s|considered|strongly|highly|also|very|but|though|and|much|definitely|seen as|viewed as|as) ){0,4}(?:preferred|desired|desirable|advantageous|beneficial|helpful|welcome|favou?red|optional|nice[- ]to[- ]haves?|not (?:required|necessary|essential|mandatory|a must)|(?:an?|a (?:big|huge|strong|great|definite|real|major|significant|distinct)|an added|added|big|huge|strong|definite|major) (?:plus|bonus|asset|advantage)(?![- ]size)|asset|a nice[- ]to[- ]have|preferable|recommended|an advantage|ideal)";
const LEADING_PREFERRED =
  "(?:preferr?[ae]bly|(?<![a-z] )prefer(?= (?:one|two|three|four|five|six|\\d|candidates?|experience)\\b)|ideally|preference (?:will be |is )?(?:given )?(?:to|for)|we prefer|preferred:|preferred [a-z]|desired:|desirable:|nice to haves?:|bonus(?: points)?(?: for| if|:)|bonus points|extra points|extra credit|plus(?:es)?(?: if|:)|it(?:'s| is| would be) (?:a |an )?(?:big |huge |added )?(?:plus|bonus|advantage|great|nice|helpful|ideal)(?: if| that| to)|would (?:love|prefer)(?: it)? (?:if|to(?! (?:hear|meet|talk|speak|chat|receive|see your|welcome))|for|someone)|even better if|we'd love(?! to (?:hear|meet|talk|speak|chat|receive|see your|welcome))|the ideal candidate (?:would|may|might) also|optional:)";
const TRAILING_REQUIRED =
  "(?:(?:is|are|will be|strictly|absolutely|also|as) ){0,3}(?:required|mandatory|essential|a must(?:-have)?|compulsory|necessary|non-negotiable)";
const LEADING_REQUIRED = "(?:required:|mandatory:|essential:|must (?:have|be|possess|hold|include)\\b)";
const LEVEL_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<lp>${LEADING_PREFERRED})|(?<tp>${TRAILING_PREFERRED})|(?<lr>${LEADING_REQUIRED})|(?<tr>${TRAILING_REQUIRED}))(?![\\p{L}\\p{N}])`,
  "giu",
);

/** A quick look that saves the exact one: one of these stands in all that it finds. */
const LEVEL_WORD =
  /require|must|prefer|desir|plus|bonus|ideal|essential|mandatory|necessary|compulsory|negotiable|nice|great|helpful|advantage|asset|extra|love|better|optional|beneficial|welcome|favou?red|recommended/iu;

/** What these words qualify is not a requirement's level. */
const NOUN_AFTER =
  /^ (?:name|names|pronouns?|method|vendors?|employer|supplier|partner|stock|location|provider|start date|customer|functions?|duties|skill-?set|results?|outcomes?|state|by (?:law|the)|to (?:have|hold|possess|complete|perform|apply|submit|attend|travel|work|pass|undergo|make|do|file)|time|documents?|reports?|information|training|for (?:the|this) (?:position|appointment|examination|success)|tasks?|levels?)\b/i;
/** “Your preferred pronouns”, “our preferred way”. */
const OWNED_BEFORE = /\b(?:your|our|their|his|her|its) $/i;
const CONDITION_BEFORE = /\b(?:as|if|when|where|whenever|may be|any|other|the|all|of|degree) $/i;

function clauseOfMark(
  text: string,
  match: RegExpMatchArray,
  floor: number,
): (LevelledClause & { opens: boolean }) | undefined {
  const start = match.index!;
  const end = start + match[0].length;
  const { lp, tp, lr } = match.groups!;
  const level = lp !== undefined || tp !== undefined ? "preferred" : "required";
  const after = text.slice(end, end + 40);
  if (lp === undefined && (NOUN_AFTER.test(after) || OWNED_BEFORE.test(text.slice(Math.max(0, start - 8), start))))
    return undefined;
  const leads =
    lp !== undefined ||
    lr !== undefined ||
    (/^(?:preferred|desired|required|desirable|essential)$/i.test(match[0]) && opensClause(text, start, after));
  if (leads)
    return {
      start: lr === undefined && lp !== undefined ? start : 0,
      end: leadingEnd(text, start),
      level,
      opens: true,
    };
  if (/^(?:(?:and|also|very|much|highly) )*(?:required|necessary|essential|helpful|ideal|welcome|recommended|beneficial)$/i.test(match[0]) && (CONDITION_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || (/(?:helpful|ideal|welcome)$/i.test(match[0]) && /^ \p{Lu}\p{Ll}/u.test(after)) || /^ [a-z]/.test(after) && !/^ (?:and|but|or|for|with|in|at|plus)\b/.test(after))) return undefined; // prettier-ignore
  const from = trailingStart(text, { start: floor, end: start }, level);
  return { start: from, end, level, opens: false };
}

/** `Preferred: …`, `preferred qualifications include …` speak of what follows. */
function opensClause(text: string, start: number, after: string): boolean {
  return (
    (start === 0 || /[(;:.-] ?$/.test(text.slice(Math.max(0, start - 2), start))) &&
    /^(?: [a-z]|:| -)/i.test(after) &&
    !/^ ?[),.;]/.test(after)
  );
}

/** A leading mark covers the rest of the brackets it stands in, or the rest of the statement. */
function leadingEnd(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 200), start);
  const close = text.slice(start, start + 400).indexOf(")");
  const inside = close >= 0 && before.lastIndexOf("(") > before.lastIndexOf(")");
  if (inside) return start + close;
  // “… experience, preferably in retail, and 3 years as a lead”: the next demand is one of its own.
  const next =
    start > 0
      ? /,? and (?:an? |at least |minimum )?(?:minimum of )?(?:\d|one\b|two\b|three\b|four\b|five\b|must\b)/.exec(
          text.slice(start, start + 300),
        )
      : null;
  return next ? start + next.index : text.length;
}

/**
 * Where the clause begins that ends in a mark: behind the mark before, a semicolon, “but”, or the comma before a clause of its own.
 * A comma inside a list (`A, B, or C preferred`) is no such place.
 */
function trailingStart(text: string, { start: floor, end }: Span, level: RequirementLevel): number {
  // What stands in closed brackets ends no clause.
  // Nor does a dash right before the mark: `A degree in baking – preferred`.
  const before = text
    .slice(floor, end)
    .replace(/\([^()]{0,300}\)/g, (words) => "x".repeat(words.length))
    .replace(/ [-–—] $/, "   ");
  const open = before.lastIndexOf("(");
  if (open >= 0 && before.lastIndexOf(")") < open && before.slice(open + 1).trim() === "") {
    // “X, Y (preferred)”: the brackets speak of the words right before them.
    return floor + Math.max(0, ...[",", ";", " or ", " and ", "/"].map((cut) => before.lastIndexOf(cut, open)));
  }
  if (open >= 0 && before.lastIndexOf(")") < open) return floor + open + 1;
  const hard = Math.max(
    before.lastIndexOf(";"),
    before.lastIndexOf(" but "),
    before.lastIndexOf(" - "),
    before.lastIndexOf("("),
    lastStop(before),
  );
  let from = hard < 0 ? 0 : hard + 1;
  const comma = before.lastIndexOf(",", before.length - 2);
  if (comma > from) {
    const last = before.slice(comma + 1).trim();
    const own =
      // “2 years of retail, hospitality or bar experience preferred”: one list of what the experience is in.
      !(/\b(?:and|or)\b.{0,60}\bexperience$/i.test(last) && YEARS_OF_LIST.test(before.slice(from, comma))) &&
      // “Master's degree, or Bachelor's degree and two years required”: either is required.
      !(level === "required" && /^or\b/.test(last)) &&
      !/^(?:(?:and|it|this|that|these|they|which|also|would|will|is|are|be|very|highly) ?)*$/i.test(last) &&
      (OWN_CLAUSE.test(last) ||
        (/\b(?:experience|knowledge|degree|background|certification|licen[sc]e|familiarity|proficiency)$/i.test(last) &&
          !/^(?:and|or)\b/.test(last)) ||
        // “A degree in education, Spanish a plus”, “Word and Excel, Access a plus”: no list goes on there.
        (!/^(?:and|or)\b/.test(last) &&
          PLUS.test(text.slice(end, end + 30)) &&
          !OPEN_LIST.test(before.slice(from, comma))) ||
        (!/^(?:and|or)\b/.test(last) && !LIST_BEFORE.test(before.slice(from, comma))));
    if (own) from = comma + 1;
  }
  const beside = (PLUS.test(text.slice(end, end + 30)) ? EXPERIENCE_BESIDE : EXPERIENCE_TWICE).exec(before.slice(from));
  if (beside) from += beside.index + beside[0].length;
  const and = before.lastIndexOf(" and ");
  if (and > from && OWN_CLAUSE.test(before.slice(and + 5).trim())) from = and + 1;
  return floor + from;
}

/** Where the last sentence before ends; small letters go on behind an abbreviation: `Ph.D. degree preferred`. */
function lastStop(words: string): number {
  return [...matchesIn(words, /\. (?!\p{Ll})/gu)].at(-1)?.index ?? -1;
}

const OWN_CLAUSE =
  /^(?:(?:and|with|or|but) )?(?:(?:an?|any|prior|previous|some|relevant|additional|strong|advanced|higher|further) ){0,2}(?:experience|experiences|knowledge|familiarity|master|masters|master's|mba|ms|m\.s|phd|ph\.d|doctorate|graduate|advanced|bachelor|bachelor's|bachelors|certification|certificate|degree|cpa|pmp|fluency|ability|background|proficiency|\d{1,2}\+?(?:-\d{1,2})? years)\b/i;
/** Words that end in a list of nouns: a second comma, or “or”. */
const LIST_BEFORE = /,|\b(?:in|with|as)\b[^,]{0,40}$/;

/** Years of something that is not named experience yet. */
const YEARS_OF_LIST = /\b(?:years?'?|months?'?) (?:of|in) (?!.{0,60}\bexperience\b)[^;:]{2,60}$/i;

const PLUS = /^[a-z' ]{0,24}\b(?:plus|bonus|asset|advantage)\b/i;
/** “5 years' design experience with Figma a plus”: the experience has a subject of its own, so that the plus is what it is with. */
const EXPERIENCE_BESIDE =
  /\byears?'? (?:of )?(?!(?:of|relevant|related|professional|work|working|prior|previous|proven|hands-on|direct|total|progressive|experience) )(?:[\p{L}\d+#./-]{2,20} ){1,3}experience (?=with )/iu;
/** “5 years of classroom experience with leadership experience preferred”: the second is preferred. */
const EXPERIENCE_TWICE = /\bexperience (?=with (?:[\p{L}/-]{2,20} ){1,4}experience ?$)/iu;
/** Words of which the last comma goes on with a list: no “and” closed it. */
const OPEN_LIST = /,(?!.{0,80}\b(?:and|or) [^,]{2,40}$)/;

/** Lays the marked clauses over the statement and fills what is between them. */
function layOut(length: number, marks: readonly LevelledClause[], otherwise: RequirementLevel): LevelledClause[] {
  const clauses: LevelledClause[] = [];
  let at = 0;
  const push = (start: number, end: number, level: RequirementLevel) => {
    const last = clauses.at(-1);
    if (end <= start) return;
    if (last && last.level === level) clauses[clauses.length - 1] = { ...last, end };
    else clauses.push({ start, end, level });
  };
  for (const mark of marks) {
    push(at, Math.max(at, mark.start), otherwise);
    push(Math.max(at, mark.start), mark.end, mark.level);
    at = Math.max(at, mark.end);
  }
  // Words behind the last mark (“… is preferred but not in retail”) have the level of the section.
  push(at, length, marks.length > 0 && length - at < 4 ? marks.at(-1)!.level : otherwise);
  return clauses;
}
