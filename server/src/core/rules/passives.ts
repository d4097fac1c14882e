import type { Span } from "../text/span";

/** How far a clause is read before its verb. */
const REACH = 160;

/** “Ensure the oven is cleaned”: whoever is to see to it is said, and who does it is left open on purpose. */
const ENSURED =
  /(?:(?<!c)ensur(?:e|es|ed|ing)|\bmak(?:e|es|ing) (?:sure|certain)|\b(?:check|confirm|monitor|guarantee)(?:s|ing)?|\bverif(?:y|ies|ying)|\bsee(?:s|ing)? (?:to it )?that|\bso that)\b[^.;!?\n]{0,140}$/i;
/** A clause inside of another: how bread is baked, once it is sold, the loaves that are left. */
const INSIDE =
  /\b(?:how|what|when(?:ever)?|where(?:ver)?|once|if|unless|until|after|before|because|as|than|whether|why|which|that|who|whose|while|whilst|although|though)(?: [^.,;:!?\n]{0,60})? $/i;
/** Who reads the posting is the subject, and stands first. */
const READER =
  /\b(?:you|we|they|it|(?:candidate|applicant|incumbent|appointee|fellow|person|individual|employee|post ?holder|intern|student|volunteer|trainee|apprentice|member)s?)(?:['’](?:ll|re|ve|d))?(?: (?:\p{L}{2,12}ly|will|shall|would|may|might|must|can|could|should|also|not|then|always|both|have|has|and|or|be)){0,4} $/iu;
/** “The rules to be followed”. */
const TO_BE = /\bto (?:\p{L}{2,12}ly )?$/iu;
/** “The bread being baked” says which. */
const BEING_DONE = /(?<!\b(?:am|is|are|was|were|be)(?: (?:currently|also|now|still|always))?) $/i;
/** What an employer weighs is a matter of procedure. */
const WEIGHED = /\b(?:preference|consideration|priority) (?:will|may|is|can) (?:also )?$/i;
/** “Forms can be found here”: what the reader may do. */
const CAN_BE =
  /\b(?:can|may|must|should|cannot) (?:(?:also|only|not|then) )?(?:been? )?be (?:found|obtained|accessed|downloaded|sent|directed|arranged|viewed|reached|contacted|submitted|uploaded|made|agreed|discussed|demonstrated|evidenced|seen|returned)$/i;

/** Whether a sentence does well to leave out who does it: its subject is the reader, or what is done is all that matters. */
export function saysItBest(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const found = text.slice(start, end);
  return (
    READER.test(before) ||
    (/^be\b/i.test(found) && TO_BE.test(before)) ||
    (/^being\b/i.test(found) && BEING_DONE.test(before)) ||
    WEIGHED.test(before) ||
    ENSURED.test(before) ||
    INSIDE.test(before) ||
    CAN_BE.test(before + found)
  );
}
