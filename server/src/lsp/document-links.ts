import type { DocumentLink } from "vscode-languageserver";
import type { Block } from "../core/index";
import type { CheckedDocument } from "./checker";
import { toRange } from "./to-proto";

/** The addresses of the web and of mail in a posting, by their form alone: nobody is asked whether they work. */
export function documentLinksOf({ source, result }: CheckedDocument): DocumentLink[] {
  return result.blocks.flatMap(addressesIn).map(({ start, end, target }) => ({
    range: toRange(source, { start, end }),
    target,
  }));
}

interface Address {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

const WEB = /(?<![\w@.])(?:https?:\/\/|www\.)[^\s<>"“”{}|\\^`]{2,2000}/gi;
const MAIL = /(?<![\w.+%@-])(?:mailto:)?[\w.+%-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@-])/gi;
const HOST =
  /^(?:https?:\/\/)?(?:[^\s/?#@]{1,200}@)?(?:[\p{L}\p{N}_-]{1,63}\.){1,10}\p{L}[\p{L}\p{N}-]{1,23}(?::\d{1,5})?(?:[/?#]|$)/iu;

function addressesIn({ raw, span, kind }: Block): Address[] {
  if (kind === "code" || kind === "front-matter") return [];
  const web = Array.from(raw.matchAll(WEB), (match) => {
    const words = withoutTail(match[0]);
    return { at: match.index, words, target: /^www\./i.test(words) ? `https://${words}` : words };
  }).filter(({ words }) => HOST.test(words));
  const isInWeb = (at: number) => web.some((one) => one.at <= at && at < one.at + one.words.length);
  const mail = Array.from(raw.includes("@") ? raw.matchAll(MAIL) : [], ({ index: at, 0: words }) => ({
    at,
    words,
    target: /^mailto:/i.test(words) ? words : `mailto:${words}`,
  })).filter(({ at }) => !isInWeb(at));
  return [...web, ...mail]
    .sort((a, b) => a.at - b.at)
    .map(({ at, words, target }) => ({ start: span.start + at, end: span.start + at + words.length, target }));
}

/** An address without the marks of the sentence around it: a bracket belongs to it only if it was opened in it. */
function withoutTail(words: string): string {
  let end = words.length;
  const opened = (words.match(/[([]/g) ?? []).length;
  let closed = (words.match(/[)\]]/g) ?? []).length;
  for (; end > 0; end--) {
    const last = words.charAt(end - 1);
    const isBracket = last === ")" || last === "]";
    if (isBracket && closed <= opened) break;
    if (!isBracket && !/[.,;:!?*_'’]/.test(last)) break;
    if (isBracket) closed--;
  }
  const inner = words.slice(0, end);
  // Where the link of Markdown closes, the sentence goes on without a space.
  const close = inner.search(/\)[^\s()]*$/);
  return close >= 0 && !inner.slice(0, close).includes("(") ? inner.slice(0, close) : inner;
}
