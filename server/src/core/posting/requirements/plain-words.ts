/**
 * A text of the same length that patterns can read: every white space a space, straight apostrophes, plain hyphens
 * for the dashes of ranges. Offsets stay true.
 */
export function plainWords(text: string): string {
  if (!/[^ -_a-~]/.test(text)) return text;
  return text
    .replace(/[^\S ]/g, " ")
    .replace(/[’‘`´\u0091\u0092]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-");
}
