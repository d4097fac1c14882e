import { shiftSpan, spanContains, type Span } from "../text/span";
import { findPhrases, phraseBook } from "./phrases";
import type { Draft } from "./rule";

/** Words that shut out everybody with a record. */
export interface RecordExclusion {
  readonly span: Span;
  readonly found: string;
}

/** Where a posting flatly demands a clean record, outside of statements that mean the contrary (fair chance, equal opportunity). */
export function recordExclusions({ blocks, posting }: Draft): RecordExclusion[] {
  // A statement on background checks is where such bans stand; the others mean the contrary.
  const silent = [
    ...posting.statements.filter(({ kind }) => kind !== "background-check").map(({ whole }) => whole),
    ...posting.sections
      .filter(({ kind }) => kind === "fair-chance" || kind === "equal-opportunity")
      .map(({ span }) => span),
  ];
  return blocks.flatMap((block) => {
    if (block.kind === "code" || !MENTION.test(block.text)) return [];
    return findPhrases(block.text, BOOK, [])
      .map(({ span, found }) => ({ span: shiftSpan(span, block.span.start), found }))
      .filter(({ span }) => !silent.some((whole) => spanContains(whole, span)));
  });
}

/** Spares the costly patterns where nothing is said of records. */
const MENTION =
  /crime-free|criminal|felon|arrest|police|record|background|histor|convict|misdemean|\bex-?con|offender|prison|jail|incarcerat/i;

/** Laws, checks and exceptions that make the words exact. */
const EXACT =
  /^[^.\n]{0,60}\b(?:unless|except|moving violations?|driving|traffic|statute|as required by|regulation|pursuant|code)\b/i;
/** The same, and where the words go on to something else than a ban. */
const NO_BAN = new RegExp(`${EXACT.source}|^ (?:are|is|were|was) (?!(?:allowed|accepted|permitted|tolerated)\\b)`, "i");
const WELCOME =
  /\b(?:regardless of|irrespective of|including|statutes? requires?|laws? requires?|required by (?:law|statute)[,:]?|with or without|even if|not (?:automatically )?exclude\w*(?: people| anyone)? with|welcomes?|consider\w*)\s(?:a |any |your )?$/i;

// prettier-ignore
const BOOK = phraseBook([
  { words: /(?:no|without(?: a| any)?|must not have(?: a| any)?|not have(?: a| any)|free (?:of|from)(?: a| any)?) (?:(?:prior|previous|past|serious|violent) )?(?:criminal|felony|arrest|police)(?: or (?:criminal|felony|misdemeanou?r))? (?:records?|histor(?:y|ies)|backgrounds?|convictions?|offen[cs]es?|charges?)/, fineAfter: WELCOME, fineBefore: EXACT },
  { words: /(?:clean|clear|spotless|unblemished) (?:(?:criminal|police|legal) )(?:record|background|history)/, fineAfter: WELCOME, fineBefore: EXACT },
  { words: /(?:must have|have|with) an? (?:clean|clear|spotless) (?:record|background)/, fineBefore: /^\s+(?:of|in|for|with|and design|colou?r)\b|^[^.\n]{0,40}\b(?:driving|driver|MVR|motor)\b/i },
  { words: /(?:no|zero|without(?: any)?) (?:history of )?(?:(?:prior|previous|past|felony|drug|theft|violent|serious|assault|fraud|criminal) ){1,2}(?:convictions?|offen[cs]es?|arrests?)/, fineAfter: WELCOME, fineBefore: EXACT },
  { words: /(?:no|zero) (?:convicted )?(?:felons|felonies|felony|criminals|ex-?(?:cons|convicts|offenders)|convictions|misdemeanou?rs)(?: (?:or|and) (?:felons|felonies|misdemeanou?rs|convictions))?/, fineAfter: WELCOME, fineBefore: NO_BAN },
  { words: /no arrests? or convictions?|crime-free (?:past|record|background|history)|clean (?:background|criminal) check/, fineBefore: NO_BAN },
  { words: /no (?:one|body) with an? (?:criminal|felony|prison) (?:past|records?|history|background|conviction)/, fineBefore: EXACT },
  { words: new RegExp(`(?:must|may|can|should)(?:not| not|n['’]t) have (?:a |an |any )?(?:(?:criminal|felony|arrest|police) (?:records?|histor(?:y|ies)|backgrounds?|convictions?|pasts?)|felon(?:y|ies)|misdemeanou?rs?|convictions?|records?(?=\\s*(?:[.;,!]|$)))`), fineBefore: EXACT },
  { words: /(?:(?:convicted )?felons|ex-?(?:cons|convicts|offenders)|criminals|(?:people|persons?|candidates?|applicants?|individuals|those|anyone) (?:with|who have|who has) (?:an? |any )?(?:(?:criminal|felony|arrest|police|prison) (?:records?|histor(?:y|ies)|backgrounds?|past|convictions?)|felon(?:y|ies)|convictions?)) (?:need not apply|should not apply|(?:(?:will|can|may|shall) ?not|won['’]t|can['’]t) (?:apply|be (?:considered|hired|accepted))|(?:is|are) (?:not eligible|not considered|ineligible|disqualified|excluded|rejected)|will be (?:rejected|disqualified|excluded|turned down|screened out))/, fineBefore: EXACT },
  { words: /any (?:criminal record|felony(?: conviction)?|conviction|misdemeanou?r) (?:will |would )?(?:automatically )?disqualif(?:ies|y)/, fineBefore: EXACT },
  { words: /(?:never|not) (?:have )?been (?:arrested|incarcerated|imprisoned|jailed|in (?:prison|jail)|convicted(?: of)?(?: an?| any)?(?: felony| crime| criminal offen[cs]e)?)/, fineAfter: /\b(?:who have|whether|have you|if you have|if) $/i, fineBefore: EXACT },
]);
