/**
 * A pattern of many alternatives, one a line, tried in their order. Spaces at the ends of a line are none of the pattern's.
 *
 *     oneOf("i")`
 *       \bcover letters?\b
 *       ^how to apply$
 *     `
 */
export function oneOf(flags = ""): (lines: TemplateStringsArray) => RegExp {
  return ({ raw }) => {
    const alternatives = raw[0]!.split("\n").map((line) => line.trim());
    return new RegExp(alternatives.filter((line) => line !== "").join("|"), flags);
  };
}
