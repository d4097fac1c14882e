/** Whether a line is in capitals from end to end, but for small words between them: `DUTIES and RESPONSIBILITIES`. */
export function isShouted(words: string): boolean {
  const letters = words.replace(/(?<=\p{Lu}{4}) (?:and|or|of|for|to|in|the)(?= )/gu, "").replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Whether the words of a line begin with capitals, as those of a heading do, but for small ones and what stands in brackets. */
export function isTitleCase(words: string): boolean {
  const all = words.replace(/\([^()]{0,60}\)/g, "").match(/[\p{L}][\p{L}'’.-]*/gu) ?? [];
  return all.length > 0 && all.every((word, index) => (index > 0 && SMALL_WORDS.test(word)) || /^\p{Lu}/u.test(word));
}

const SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|is|of|on|or|the|to|with|vs|you|your|we|our)$/i;
