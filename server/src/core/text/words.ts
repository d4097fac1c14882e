/** A word: letters and digits, with apostrophes and hyphens inside. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** The same where a text has no letters and figures but the plain ones, which is quicker. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*/g;
/** Where letters or figures outside of ASCII may stand: everywhere but among marks and symbols. */
const SPECIAL = /[\u00aa\u00b2\u00b3\u00b5\u00b9-\u1fff\u2070-\u209f\u2100-\uffff]/;

/** Whether a text may hold letters or figures other than `A` to `Z`, `a` to `z` and `0` to `9`. */
export function hasSpecialLetters(text: string): boolean {
  return SPECIAL.test(text);
}

/** How many words a text holds. */
export function countWords(text: string): number {
  if (hasSpecialLetters(text)) return text.match(WORD)?.length ?? 0;
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isPlainLetter(unit)) {
      if (!inside) count++;
      inside = true;
    } else inside = inside && isInner(unit) && isPlainLetter(text.charCodeAt(i + 1));
  }
  return count;
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** An apostrophe or a hyphen, which stands between two letters of one word. */
function isInner(unit: number): boolean {
  return unit === 39 || unit === 45 || unit === 0x2019;
}

/**
 * The words of a text for comparison: lower case, straight apostrophes, everything else dropped.
 * Two texts with the same key read alike.
 */
export function wordKey(text: string): string {
  const words = text.toLowerCase().replace(/’/g, "'");
  return (words.match(wordIn(words)) ?? []).join(" ");
}

function wordIn(text: string): RegExp {
  return hasSpecialLetters(text) ? WORD : PLAIN_WORD;
}

/** Lower case of the same length: the few letters whose small form is longer stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
