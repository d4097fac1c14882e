import { CURRENCY_OF_COUNTRY, DOLLARS } from "../../data/currencies";
import { defineRule } from "../rule";

/** Pay of which it cannot be told whose money it is in. */
export const missingCurrency = defineRule({
  id: "pay/missing-currency",
  scope: "posting",
  severity: "warning",
  summary: "Name the currency of the pay.",
  why: "A bare “$” is the dollar of more than one country, and a bare number is of none. Candidates abroad cannot tell what they would earn.",
  messages: {
    dollars: "It cannot be told whose dollars these are. Name the currency.",
    bare: "This figure has no currency. Name it.",
  },
  *check({ posting, text }) {
    if (posting.pay.some(({ currency }) => currency !== null)) return;
    const [pay] = posting.pay;
    if (!pay) return;
    const { span } = pay;
    // Crowns are the money of several countries, which are mostly told by the language.
    if (/kr/i.test(text.slice(span.start, span.end))) return;
    if (!text.slice(span.start, span.end).includes("$")) {
      yield { span, message: "bare" };
      return;
    }
    const codes = dollarsOf(posting.locations.map(({ country }) => country));
    const first = span.start + text.slice(span.start, span.end).indexOf("$");
    const edits = [{ start: first, end: first, text: `[${codes.join(" or ")}] ` }];
    yield { span, message: "dollars", fixes: [{ title: "Name the currency", safe: false, edits }] };
  },
});

/** The codes of the dollars that are meant in some countries; of the United States and Canada where none tells. */
function dollarsOf(countries: readonly (string | null)[]): string[] {
  const currencies = countries.flatMap((country) => (country && CURRENCY_OF_COUNTRY[country]) ?? []);
  const codes = DOLLARS.filter((code) => currencies.includes(code));
  return codes.length > 1 ? codes : ["USD", "CAD"];
}
