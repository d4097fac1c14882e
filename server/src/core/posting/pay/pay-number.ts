/** By how much the letter or word behind a figure multiplies it. */
export type Scale = 1 | 1e3 | 1e5 | 1e6 | 1e7 | 1e9;

/** What a figure may mean; several where its separators are damaged or differ from country to country. */
export interface NumberReading {
  readonly value: number;
  /** Whether a digit or zero is plainly missing or too many, so that the value was mended. */
  readonly mended: boolean;
  /** The value if the last separator is a decimal one; null if that cannot be. */
  readonly asDecimal: number | null;
}

/**
 * Reads the digits and separators of one figure: `62,535`, `62.535`, `62 535`, `5,00,000`, `19.50`, `1'250`.
 * Mends what has one digit too many or too few (`61,0000`, `150,00`) or a point for a comma (`81.415.72`).
 * Undefined where a careful reader would not know either.
 */
export function readNumber(digits: string): NumberReading | undefined {
  const compact = digits.replace(/[\s\u00a0\u202f\u2009]/g, (_space, at: number) =>
    /[.,'’]/.test(digits[at - 1] ?? "") ? "" : ",",
  );
  const groups = compact.split(/[.,'’]/);
  const first = groups[0]!;
  if (groups.length === 1) return { value: Number(first), mended: false, asDecimal: null };
  const marks = compact.replace(/\d/g, "");
  const last = groups.at(-1)!;
  const lastMark = marks.at(-1)!;
  const inner = groups.slice(1, -1);
  const whole = Number(groups.slice(0, -1).join(""));
  if (inner.some((group) => group.length !== 3) && !isIndian(groups)) return undefined;
  if (last.length === 3 || isIndian(groups)) {
    const decimal = groups.length === 2 && lastMark !== "'" && lastMark !== "’" ? Number(`${first}.${last}`) : null;
    return first.length > 3
      ? undefined
      : { value: Number(groups.join("")), mended: false, asDecimal: lastMark === "." ? decimal : null };
  }
  // `22.1543` an hour: a yearly salary that was divided.
  if (last.length === 4 && lastMark === "." && groups.length === 2 && first.length <= 3)
    return { value: Number(`${first}.${last}`), mended: false, asDecimal: null };
  if (last.length <= 2 && (lastMark === "." || groups.length > 2))
    return { value: Number(`${whole}.${last}`), mended: false, asDecimal: null };
  if (lastMark !== "," || groups.length > 2 || first.length > 3) return undefined;
  if (last === "0000") return { value: Number(first) * 1000, mended: true, asDecimal: null };
  if (last === "00") return { value: Number(first) * 1000, mended: true, asDecimal: Number(first) };
  return last.length === 2
    ? { value: Number(`${first}.${last}`), mended: false, asDecimal: Number(`${first}.${last}`) }
    : undefined;
}

/** `5,00,000`: groups of two, and three at the end. */
function isIndian(groups: readonly string[]): boolean {
  return (
    groups.length > 2 &&
    groups.at(-1)!.length === 3 &&
    groups[0]!.length <= 2 &&
    groups.slice(1, -1).every((group) => group.length === 2)
  );
}

/** By how much `k`, `thousand`, `lakh`, `million` and their like multiply. */
export function scaleOf(suffix: string): Scale {
  const word = suffix.trim().toLowerCase();
  if (!word) return 1;
  if (word.startsWith("k") || word.startsWith("t") || word.startsWith("g")) return 1e3;
  if (word.startsWith("l")) return 1e5;
  if (word.startsWith("c")) return 1e7;
  return word.startsWith("b") ? 1e9 : 1e6;
}
