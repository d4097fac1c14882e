/** A text in which what is half a character stands as the sign for an unknown one. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** A path with slashes, whatever the system. */
export function slashed(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}
