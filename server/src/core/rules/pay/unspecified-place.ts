import type { Fix } from "../../finding";
import type { Posting } from "../../posting/posting";
import { defineRule } from "../rule";
import { snippetWithPrompts } from "../snippet";

const SELECTED =
  /\b(?:in|for|at) the (selected|chosen|listed|posted|advertised|specified|applicable|above[- ]mentioned) (?:city|location|geograph\w+|market|region|metro(?:politan)? area|work location)\b/gi;
const PAY = /\b(?:pay|salar(?:y|ies)|compensation|wages?|hiring range)\b/i;

/** Pay that is said to hold for a place which the posting does not name. */
export const unspecifiedPlace = defineRule({
  id: "pay/unspecified-place",
  scope: "posting",
  severity: "warning",
  summary: "Name the place for which the pay holds.",
  why: "Text from a template speaks of a “selected city” that a reader of the posting cannot see, so the pay seems to be for somewhere else.",
  messages: { unnamed: "No city is selected in the posting. Name the place for which this pay holds." },
  shields: ["other-language"],
  *check({ blocks, posting }) {
    const isNamed = posting.locations.some(({ city }) => city !== null);
    for (const { kind, text, span } of blocks) {
      if (kind === "code") continue;
      for (const match of text.matchAll(SELECTED)) {
        // What is listed or advertised may well stand elsewhere; nothing is ever selected in a posting.
        if (isNamed && !/selected|chosen/i.test(match[1]!)) continue;
        const around = text.slice(Math.max(0, match.index - 160), match.index + match[0].length + 80);
        if (PAY.test(around))
          yield {
            span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
            message: "unnamed",
            fixes: [fixFor(match[0], span.start + match.index, posting)],
          };
      }
    }
  },
});

/** Names the only town of the posting; where there is none, or several, a prompt for one. */
function fixFor(found: string, start: number, { locations }: Posting): Fix {
  const cities = new Set(locations.flatMap(({ city }) => city ?? []));
  const [city] = cities;
  const preposition = found.slice(0, found.indexOf(" "));
  const text = `${preposition} ${cities.size === 1 ? city! : "[city and region]"}`;
  const snippet = snippetWithPrompts(text);
  const edits = [{ start, end: start + found.length, text }];
  return snippet === undefined
    ? { title: `Write “${text}”`, safe: false, edits }
    : { title: "Name the place", safe: false, edits, snippet };
}
