import type { Finding } from "../core/index";

/** What a diagnostic keeps of its finding, so that a later version of the document knows it again. */
export interface FindingData {
  readonly key: string;
}

/**
 * Names a finding by its rule, its message's id and the words that it marks. Neither the language of messages nor edits elsewhere
 * change the name; findings about the same words share it.
 */
export function findingKey(finding: Finding, text: string): string {
  return `${finding.rule} ${finding.messageId} ${hash(text.slice(finding.span.start, finding.span.end))}`;
}

/** The key in a diagnostic's data, which a client may have lost or changed. */
export function keyInData(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || !("key" in data)) return undefined;
  return typeof data.key === "string" ? data.key : undefined;
}

/** FNV-1a, 32 bits: short and the same everywhere. */
function hash(words: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16);
}
