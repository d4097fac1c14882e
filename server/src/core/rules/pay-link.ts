import type { Span } from "../text/span";
import type { Draft } from "./rule";

/** Words that say that the pay stands behind a link: `see the pay range here`, `salary: https://…`. */
const PAY =
  /\b(?:pay|salary|wage|compensation|hiring) (?:ranges?|scales?|bands?|details|information|calculator|transparency(?! (?:(?:non-?discrimination|policy) )?(?:statements?|provisions?|notices?|polic(?:y|ies)|posters?)))\b|\bsalar(?:y|ies)\s?:|\bpay\s?:/gi;
const LINK =
  /\]\(https?:|\bhttps?:\/\/|\bwww\.|\b(?:click|scan|tap|visit|follow|QR code)\b|\b(?:see|view|find|found|available|listed|posted) (?:it |them )?(?:here|online|on our (?:web ?site|careers? (?:page|site)))\b/i;

/** Where a posting sends readers elsewhere for the pay; undefined where it does not. */
export function findPayLink({ blocks }: Draft): Span | undefined {
  for (const { raw, span } of blocks) {
    if (!LINK.test(raw)) continue;
    for (const match of raw.matchAll(PAY)) {
      const behind = raw.slice(match.index, match.index + 160).split(/[.!?]\s+\p{Lu}|[\r\n]/u)[0]!;
      const before = raw
        .slice(Math.max(0, match.index - 60), match.index)
        .split(/[.!?]\s/)
        .at(-1)!;
      if (LINK.test(behind) || /\b(?:click|scan|visit|follow)\b/i.test(before))
        return { start: span.start + match.index, end: span.start + match.index + match[0].length };
    }
  }
  return undefined;
}
