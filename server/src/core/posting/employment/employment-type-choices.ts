import type { Span } from "../../text/span";
import type { OutlinedBlock } from "../outline";

/** Where a form names a choice that its next line makes: `Full/Part Time` above `Full-Time`. */
export function choicesOf(blocks: readonly OutlinedBlock[]): Span[] {
  return blocks.slice(0, -1).flatMap(({ text, span }, index) => {
    const isAnswered = text.length < 40 && CHOICE.test(text) && CHOSEN.test(blocks[index + 1]!.text);
    return isAnswered ? [span] : [];
  });
}

const CHOICE = /^\W*(?:full(?:[- ]?time)? ?(?:\/|or) ?part[- ]?time|reg(?:ular)? ?\/ ?temp(?:orary)?)\W*$/i;
const CHOSEN = /^\W*(?:(?:full|part)[- ]?time|regular|temporary)\W*$/i;
